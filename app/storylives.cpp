// SPDX-License-Identifier: Apache-2.0
// What a family's own record says began and ended: what the help rests on, homes, who helps.
#include "app/storysource.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/residence.h"
#include "core/types/records/status.h"
#include "core/types/tagof.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;
using core::tagOf;

namespace {

using Items = QList<StoryItem>;

// `ended`: told of its end, where it has one.
Items tellStatuses(const StoryWorld &world, const QList<Stored<core::Status>> &page, bool ended)
{
    Items items;
    for (const auto &status : page) {
        if (!status.value.footing)
            continue;
        const QString footing = Words::footing(*status.value.footing);
        const QString key = status.record.id.toString() + (ended ? u"/to"_s : u"/from"_s);
        StoryItem item = storyItem(key, ended ? status.value.to : status.value.from, u"book"_s,
            //: 1: "child in need plan"
            ended ? Words::tr("What the help rested on ended: %1").arg(footing)
                  : Words::tr("What the help rests on: %1").arg(footing));
        item.words = ended ? QString() : status.value.reason;
        item.by = world.by(status.record, status.value);
        if (status.value.child) {
            item.about.insert(*status.value.child);
            opensPerson(item, world, *status.value.child);
        }
        items.append(item);
    }
    return items;
}

// Those who came to a home, or left it, on the same day are one thing that happened.
Items tellResidences(const StoryWorld &world, const QList<Stored<core::Residence>> &page, bool left)
{
    Items items;
    QHash<QString, qsizetype> places;
    QHash<QString, QStringList> names;
    for (const auto &one : page) {
        if (!one.value.household || !one.value.person)
            continue;
        const QDate day = left ? one.value.until : one.value.from;
        const auto known = left ? one.value.untilKnown : one.value.fromKnown;
        const QString move = one.value.household->toString() + (left ? u"/until/"_s : u"/from/"_s)
                             + day.toString(Qt::ISODate)
                             + QString::number(int(known.value_or(core::BirthKnown::Exact)));
        if (!places.contains(move)) {
            StoryItem item = storyItem(move, day, u"house-door"_s, {});
            item.known = known.value_or(core::BirthKnown::Exact);
            item.by = world.by(one.record, one.value);
            item.opens = u"HomePage"_s;
            item.target = {
                {u"familyId"_s, world.family.scope().toString()}, {u"homeId"_s, one.value.household->toString()}};
            places.insert(move, items.size());
            items.append(item);
        }
        StoryItem &item = items[places[move]];
        item.about.insert(*one.value.person);
        names[move].append(fenced(world.people.value(*one.value.person, Words::tr("Somebody"))));
        const QString home = fenced(world.homes.value(*one.value.household, Words::tr("a home")));
        //: 1: "Amara and Jo", 2: a home, "Mum's"
        item.title = left ? Words::tr("%1 moved out of %2").arg(Words::listed(names[move]), home)
                          : Words::tr("%1 came to live at %2").arg(Words::listed(names[move]), home);
    }
    return items;
}

Items tellWorkers(const StoryWorld &world, const QList<Stored<core::WorkerLink>> &page, bool went)
{
    Items items;
    for (const auto &link : page) {
        const QString id = link.record.id.toString();
        const QString name = fenced(link.value.called.isEmpty() ? Words::tr("Somebody") : link.value.called);
        StoryItem item = storyItem(id + (went ? u"/to"_s : u"/from"_s), went ? link.value.to : link.value.from,
            u"person-badge"_s,
            went ? Words::tr("%1 stopped helping").arg(name) : Words::tr("%1 began to help").arg(name));
        item.words = went ? link.value.whyEnded : link.value.does;
        item.by = world.by(link.record, link.value);
        item.opens = u"WorkerPage"_s;
        item.target = {{u"familyId"_s, world.family.scope().toString()}, {u"linkId"_s, id}};
        item.about = {link.record.id};
        if (link.value.worker)
            item.about.insert(*link.value.worker);
        items.append(item);
    }
    return items;
}

// Two lines of time: when each began, and when each ended.
template<class T>
void addBothEnds(StoryWorld &world, StorySources &sources, quint16 from, quint16 to,
    Items (*tell)(const StoryWorld &, const QList<Stored<T>> &, bool))
{
    for (const bool ended : {false, true}) {
        const core::Query newest = core::query<T>().in(world.family.scope()).order(ended ? to : from, true);
        sources.push_back(std::make_unique<StoryPages<T>>(newest, StoryPages<T>::Undated::Skipped, world,
            [&world, tell, ended](core::RecordStore &, const QList<Stored<T>> &page) {
                return Result<Items>(tell(world, page, ended));
            }));
    }
}

} // namespace

void opensPerson(StoryItem &item, const StoryWorld &world, const core::Uuid &person)
{
    item.opens = u"PersonPage"_s;
    item.target = {{u"familyId"_s, world.family.scope().toString()}, {u"personId"_s, person.toString()}};
}

void addLifeSources(StoryWorld &world, StorySources &sources)
{
    const StoryFilter wanted = world.reader.filter;
    const bool all = wanted == StoryFilter::Everything;
    if (all) {
        addBothEnds<core::Status>(
            world, sources, tagOf<core::Status>("from"), tagOf<core::Status>("to"), &tellStatuses);
    }
    if (all || wanted == StoryFilter::HomesAndPeople) {
        addBothEnds<core::Residence>(
            world, sources, tagOf<core::Residence>("from"), tagOf<core::Residence>("until"), &tellResidences);
        addBothEnds<core::WorkerLink>(
            world, sources, tagOf<core::WorkerLink>("from"), tagOf<core::WorkerLink>("to"), &tellWorkers);
    }
}

} // namespace doorstep::app
