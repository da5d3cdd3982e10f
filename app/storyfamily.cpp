// SPDX-License-Identifier: Apache-2.0
// What a family's own record says happened: visits, words, notes.
#include "app/storysource.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/childseen.h"
#include "core/types/records/childwords.h"
#include "core/types/records/note.h"
#include "core/types/records/visit.h"
#include "core/types/tagof.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Done;
using core::Result;
using core::Stored;
using core::tagOf;

namespace {

using Items = QList<StoryItem>;
using SeenByVisit = QHash<core::Uuid, QList<core::ChildSeen>>;

constexpr int most = 2000; // of what belongs to one page

template<class T>
core::Query newestFirst(const StoryWorld &world, quint16 tag)
{
    return core::query<T>().in(world.family.scope()).order(tag, true);
}

template<class T>
void addPages(StorySources &sources, const core::Query &query, typename StoryPages<T>::Undated undated,
    StoryWorld &world, typename StoryPages<T>::Tell tell)
{
    sources.push_back(std::make_unique<StoryPages<T>>(query, undated, world, std::move(tell)));
}

Result<SeenByVisit> readSeen(core::RecordStore &store, const StoryWorld &world, const QList<Stored<core::Visit>> &page)
{
    QSet<core::Uuid> ids;
    for (const auto &visit : page)
        ids.insert(visit.record.id);
    const auto all = store.list<core::ChildSeen>(core::query<core::ChildSeen>()
            .in(world.family.scope())
            .oneOf(tagOf<core::ChildSeen>("visit"), valuesOf(ids))
            .order(0, false)
            .atMost(most));
    if (!all)
        return all.error();
    SeenByVisit seen;
    for (const auto &one : *all)
        seen[*one.value.visit].append(one.value);
    return seen;
}

QString seenWords(const StoryWorld &world, const QList<core::ChildSeen> &children)
{
    QStringList seen;
    QStringList notSeen;
    QSet<core::Uuid> told; // of one who was written down twice both records may say it
    for (const core::ChildSeen &child : children) {
        if (!child.child || told.contains(*child.child))
            continue;
        told.insert(*child.child);
        const QString name = world.people.value(*child.child);
        if (!name.isEmpty() && child.seen)
            (*child.seen ? seen : notSeen).append(fenced(name));
    }
    QStringList sentences;
    if (!seen.isEmpty())
        sentences.append(Words::tr("%1 seen.").arg(Words::listed(seen)));
    if (!notSeen.isEmpty())
        sentences.append(Words::tr("%1 not seen.").arg(Words::listed(notSeen)));
    return sentences.join(u' ');
}

// What was read at the door in its first line; what the family says of it stands under it whole (safety rule 11).
QString visitWords(const core::Visit &visit)
{
    const QString all = visit.agreedText.isEmpty() ? visit.observations : visit.agreedText;
    QStringList words{all.section(u'\n', 0, 0)};
    if (!visit.familySaid.isEmpty())
        words.append(Words::tr("In the family's words: “%1”").arg(visit.familySaid));
    else if (visit.familyAgrees == false)
        words.append(Words::tr("The family said: not quite."));
    words.removeAll(QString());
    return words.join(u'\n');
}

QString visitTitle(const core::Visit &visit)
{
    const bool seen = visit.outcome.value_or(core::VisitOutcome::Seen) == core::VisitOutcome::Seen;
    return seen ? Words::tr("A visit") : Words::tr("A visit that did not happen");
}

Result<Items> tellVisits(core::RecordStore &store, const StoryWorld &world, const QList<Stored<core::Visit>> &page)
{
    const auto seen = readSeen(store, world, page);
    if (!seen)
        return seen.error();
    Items items;
    for (const auto &visit : page) {
        const auto at = visit.value.arrivedAt ? visit.value.arrivedAt : visit.value.leftAt;
        if (!at && !visit.value.outcome)
            continue; // planned only
        const auto when = at ? at : visit.value.plannedAt;
        const QString id = visit.record.id.toString();
        StoryItem item = storyItem(id, {}, u"door-open"_s, visitTitle(visit.value));
        if (when) {
            item.ms = when->ms;
            item.day = when->toDateTime().toLocalTime().date();
            item.when = Words::first(Words::moment(*when, world.reader.today));
        }
        const QList<core::ChildSeen> children = seen->value(visit.record.id);
        QStringList words{seenWords(world, children), visitWords(visit.value)};
        words.removeAll(QString());
        item.words = words.join(u'\n');
        item.by = world.by(visit.record, visit.value);
        item.opens = u"VisitReadingPage"_s;
        item.target = {{u"visitId"_s, id}};
        item.about = {visit.value.present.cbegin(), visit.value.present.cend()};
        if (visit.value.worker)
            item.about.insert(*visit.value.worker);
        for (const core::ChildSeen &child : children) {
            if (child.child && child.seen.value_or(false))
                item.about.insert(*child.child);
        }
        items.append(item);
    }
    return items;
}

void opensVisit(StoryItem &item, const std::optional<core::Id<core::Visit>> &visit)
{
    if (!visit)
        return;
    item.opens = u"VisitReadingPage"_s;
    item.target = {{u"visitId"_s, visit->toString()}};
}

Items tellWords(const StoryWorld &world, const QList<Stored<core::ChildWords>> &page)
{
    Items items;
    for (const auto &said : page) {
        const QString child = said.value.child ? world.people.value(*said.value.child) : QString();
        StoryItem item = storyItem(said.record.id.toString(), said.value.saidOn, u"chat-quote"_s,
            child.isEmpty() ? Words::tr("A child said") : Words::tr("%1 said").arg(fenced(child)));
        item.words = u"“%1”"_s.arg(said.value.words);
        item.by = world.by(said.record, said.value);
        item.about = {said.value.whoWasThere.cbegin(), said.value.whoWasThere.cend()};
        if (said.value.child) {
            item.about.insert(*said.value.child);
            opensPerson(item, world, *said.value.child);
        }
        opensVisit(item, said.value.visit);
        items.append(item);
    }
    return items;
}

Items tellNotes(const StoryWorld &world, const QList<Stored<core::Note>> &page)
{
    Items items;
    for (const auto &note : page) {
        const bool pinned = note.value.pinned.value_or(false);
        StoryItem item = storyItem(note.record.id.toString(), note.value.happenedOn, u"journal-text"_s,
            pinned ? Words::tr("Pinned to the story") : Words::tr("A note"));
        item.pinned = pinned;
        QStringList words{note.value.text};
        if (!note.value.impact.isEmpty())
            words.append(Words::tr("What it meant: %1").arg(note.value.impact));
        item.words = words.join(u'\n');
        item.by = world.by(note.record, note.value);
        item.about = {note.value.about.cbegin(), note.value.about.cend()};
        if (!note.value.about.isEmpty())
            opensPerson(item, world, note.value.about.constFirst());
        opensVisit(item, note.value.visit);
        items.append(item);
    }
    return items;
}

void addVisits(StoryWorld &world, StorySources &sources)
{
    using Pages = StoryPages<core::Visit>;
    const auto tell = [&world](
                          core::RecordStore &store, const Pages::Page &page) { return tellVisits(store, world, page); };
    constexpr quint16 arrived = tagOf<core::Visit>("arrived_at");
    addPages<core::Visit>(sources, newestFirst<core::Visit>(world, arrived), Pages::Undated::Skipped, world, tell);
    // Nobody came to these: they stand where they were planned.
    core::Query planned = newestFirst<core::Visit>(world, tagOf<core::Visit>("planned_at"));
    planned.equal(arrived, {});
    addPages<core::Visit>(sources, planned, Pages::Undated::Shown, world, tell);
}

} // namespace

void addFamilySources(StoryWorld &world, StorySources &sources)
{
    const StoryFilter wanted = world.reader.filter;
    const bool all = wanted == StoryFilter::Everything;
    if (all || wanted == StoryFilter::Visits)
        addVisits(world, sources);
    if (all || wanted == StoryFilter::TheirWords) {
        addPages<core::ChildWords>(sources, newestFirst<core::ChildWords>(world, tagOf<core::ChildWords>("said_on")),
            StoryPages<core::ChildWords>::Undated::Shown, world,
            [&world](core::RecordStore &, const auto &page) { return Result<Items>(tellWords(world, page)); });
    }
    if (all || wanted == StoryFilter::Pins) {
        core::Query notes = newestFirst<core::Note>(world, tagOf<core::Note>("happened_on"));
        if (!all)
            notes.equal(tagOf<core::Note>("pinned"), true);
        addPages<core::Note>(sources, notes, StoryPages<core::Note>::Undated::Shown, world,
            [&world](core::RecordStore &, const auto &page) { return Result<Items>(tellNotes(world, page)); });
    }
}

} // namespace doorstep::app
