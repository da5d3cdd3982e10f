// SPDX-License-Identifier: Apache-2.0
#include "app/familymodel.h"
#include "app/familyrecords.h"
#include "app/languagelist.h"
#include "app/promiserecords.h"
#include "app/visitbegin.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/rules/practice.h"
#include "core/types/records/childwords.h"
#include "core/types/records/note.h"
#include "core/types/records/status.h"
#include "core/types/tagof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using Facts = FamilyModel::Facts;
using Row = FamilyModel::Row;

namespace {

void addPeople(const FamilyFacts &family, Facts &facts)
{
    for (const auto &person : family.people) {
        const QString id = person.record.id.toString();
        facts.people.append(
            {id, Words::personName(person.value), Words::personDetail(person.value), Words::source(person.value), id});
        if (person.value.knownAs.isEmpty() && facts.unnamedId.isEmpty())
            facts.unnamedId = id;
    }
}

void addHomes(const FamilyFacts &family, Facts &facts)
{
    for (const auto &home : family.households) {
        QStringList names;
        for (const auto &person : family.people) {
            if (home.value.members.contains(core::Id<core::Person>(person.record.id)))
                names.append(Words::personName(person.value));
        }
        const QString id = home.record.id.toString();
        const QString label = home.value.label.isEmpty() ? home.value.address.value(0) : home.value.label;
        facts.homes.append({id, label, placeLine(home.value), Words::listed(names), id});
    }
}

Result<core::Done> addTaken(core::RecordStore &store, const core::ScopeId &scope, Facts &facts)
{
    const auto taken = readTaken(store, scope);
    if (!taken)
        return taken.error();
    for (const auto &person : *taken) {
        const QString id = person.record.id.toString();
        facts.taken.append({id, Words::personName(person.value), person.value.whyTaken, {}, id});
    }
    return core::Done{};
}

// Homes that ended stand after those of today.
Result<core::Done> addEndedHomes(core::RecordStore &store, const core::ScopeId &scope, QDate today, Facts &facts)
{
    const auto homes = store.list<core::Household>(core::query<core::Household>().in(scope).atMost(50));
    if (!homes)
        return homes.error();
    for (const auto &home : *homes) {
        if (!home.value.until.isValid() || home.value.until >= today)
            continue;
        const QString id = home.record.id.toString();
        const QString label = home.value.label.isEmpty() ? home.value.address.value(0) : home.value.label;
        facts.homes.append({id, label, Words::tr("until %1").arg(Words::date(home.value.until, today)), {}, id});
    }
    return core::Done{};
}

void addHelpers(const FamilyFacts &family, QDate today, Facts &facts)
{
    for (const auto &link : family.workers) {
        const QString id = link.record.id.toString();
        const QString since = link.value.from.isValid() ? Words::tr("since %1").arg(Words::date(link.value.from, today))
                                                        : QString();
        facts.helpers.append({id, link.value.called, link.value.does, since, id});
    }
}

Result<core::Done> addFooting(core::RecordStore &store, const core::ScopeId &scope, QDate today, Facts &facts)
{
    const auto statuses = store.list<core::Status>(core::query<core::Status>().in(scope).atMost(20));
    if (!statuses)
        return statuses.error();
    QStringList words;
    for (const auto &status : *statuses) {
        const bool over = status.value.to.isValid() && status.value.to < today;
        if (!over && status.value.footing && !words.contains(Words::footing(*status.value.footing)))
            words.append(Words::footing(*status.value.footing));
    }
    facts.footing = Words::listed(words);
    return core::Done{};
}

// Who interprets is free words ("Mrs Haddad, booked for 15:30"), so that it stands behind its own word.
QString languageWords(const core::Family &family)
{
    QStringList words;
    if (!family.language.isEmpty())
        words.append(LanguageList::ownNameOf(family.language));
    if (!family.interpreter.isEmpty())
        words.append(Words::tr("Interpreter: %1").arg(fenced(family.interpreter)));
    return words.join(u'\n');
}

Result<core::Done> addPromises(
    core::RecordStore &store, const core::Family &family, const core::UserId &user, QDate today, Facts &facts)
{
    for (const auto &circle : family.circles) {
        auto promises = readPromises(store, core::ScopeId(circle));
        if (!promises)
            return promises.error();
        sortForBoard(*promises);
        for (const BoardPromise &promise : *promises) {
            const auto column = columnOf(promise, core::promiseStanding(promise.events, promise.promise.dueOn, today));
            if (column != PromiseColumn::Promised && column != PromiseColumn::Doing && column != PromiseColumn::Late)
                continue;
            const QString due = promise.promise.dueOn.isValid()
                                    ? Words::tr("by %1").arg(Words::nearDay(promise.promise.dueOn, today))
                                    : QString();
            const QString id = promise.id.toString();
            facts.promises.append({id, promise.promise.what, ownerWords(promise, {user, {}}), due, id});
        }
    }
    return core::Done{};
}

// What was read at the door, and what the family says of it right under it, as large (safety rule 11).
QString visitWords(const core::Visit &visit)
{
    QStringList words{visit.agreedText.isEmpty() ? visit.observations : visit.agreedText};
    if (!visit.familySaid.isEmpty())
        words.append(Words::tr("In the family's words: “%1”").arg(visit.familySaid));
    else if (visit.familyAgrees == false)
        words.append(Words::tr("The family said: not quite."));
    words.removeAll(QString());
    return words.join(u'\n');
}

struct StoryItem {
    qint64 when;
    Row row;
};

qint64 endOf(QDate day) { return day.isValid() ? day.endOfDay().toMSecsSinceEpoch() : 0; }

Result<core::Done> addVisits(core::RecordStore &store, const core::ScopeId &scope, const FamilyReader &reader,
    QList<StoryItem> &items, Facts &facts)
{
    constexpr quint16 arrivedTag = core::tagOf<core::Visit>("arrived_at");
    const auto visits = store.list<core::Visit>(
        core::query<core::Visit>().in(scope).order(arrivedTag, true).atMost(reader.story + 1));
    if (!visits)
        return visits.error();
    for (const auto &visit : *visits) {
        const auto at = visit.value.arrivedAt ? visit.value.arrivedAt : visit.value.leftAt;
        if (!at && !visit.value.outcome)
            continue; // planned only
        const auto when = at ? at : visit.value.plannedAt;
        if (!when)
            continue;
        const bool seen = visit.value.outcome.value_or(core::VisitOutcome::Seen) == core::VisitOutcome::Seen;
        const QString worker = visit.value.worker ? userName(store, *visit.value.worker) : QString();
        items.append({when->ms,
            {visit.record.id.toString(), seen ? Words::tr("A visit") : Words::tr("A visit that did not happen"),
                visitWords(visit.value), worker, Words::first(Words::moment(*when, reader.today)),
                u"VisitReadingPage"_s}});
        if (seen && facts.lastVisit.isEmpty())
            facts.lastVisit = Words::tr("Last visit: %1").arg(Words::moment(*when, reader.today));
    }
    return core::Done{};
}

Result<core::Done> addNotes(
    core::RecordStore &store, const core::ScopeId &scope, const FamilyReader &reader, QList<StoryItem> &items)
{
    constexpr quint16 happenedTag = core::tagOf<core::Note>("happened_on");
    const auto notes = store.list<core::Note>(
        core::query<core::Note>().in(scope).order(happenedTag, true).atMost(reader.story + 1));
    if (!notes)
        return notes.error();
    for (const auto &note : *notes) {
        const QDate day = note.value.happenedOn;
        const QString by = note.record.author ? userName(store, *note.record.author) : QString();
        items.append({endOf(day),
            {note.record.id.toString(),
                note.value.pinned.value_or(false) ? Words::tr("Pinned to the story") : Words::tr("A note"),
                note.value.text, by, day.isValid() ? Words::first(Words::nearDay(day, reader.today)) : QString()}});
    }
    return core::Done{};
}

Result<core::Done> addWords(
    core::RecordStore &store, const FamilyFacts &family, const FamilyReader &reader, QList<StoryItem> &items)
{
    constexpr quint16 saidTag = core::tagOf<core::ChildWords>("said_on");
    const auto words = store.list<core::ChildWords>(
        core::query<core::ChildWords>().in(family.scope()).order(saidTag, true).atMost(reader.story + 1));
    if (!words)
        return words.error();
    for (const auto &said : *words) {
        QString child;
        for (const auto &person : family.people) {
            if (said.value.child && person.record.id == core::RecordId(*said.value.child))
                child = Words::personName(person.value);
        }
        const QDate day = said.value.saidOn;
        items.append(
            {endOf(day), {said.record.id.toString(), Words::tr("%1 said").arg(child), u"“%1”"_s.arg(said.value.words),
                             {}, day.isValid() ? Words::first(Words::nearDay(day, reader.today)) : QString()}});
    }
    return core::Done{};
}

// Visits, notes and words in one line of time, newest first. Each kind brings one more than is wanted, so that it is
// known whether there is more.
Result<core::Done> addStory(
    core::RecordStore &store, const FamilyFacts &family, const FamilyReader &reader, Facts &facts)
{
    QList<StoryItem> items;
    if (auto done = addVisits(store, family.scope(), reader, items, facts); !done)
        return done;
    if (auto done = addNotes(store, family.scope(), reader, items); !done)
        return done;
    if (auto done = addWords(store, family, reader, items); !done)
        return done;
    std::ranges::stable_sort(items, [](const StoryItem &a, const StoryItem &b) { return a.when > b.when; });
    facts.earlierStory = items.size() > reader.story;
    for (const StoryItem &item : items.first(std::min<qsizetype>(items.size(), reader.story)))
        facts.story.append(item.row);
    return core::Done{};
}

} // namespace

Result<Facts> readFamilyPage(core::RecordStore &store, const core::ScopeId &scope, const FamilyReader &reader)
{
    const QDate today = reader.today;
    const auto family = readFamily(store, scope, today);
    if (!family)
        return family.error();
    const core::Family &root = family->family.value;
    Facts facts;
    facts.name = family->name();
    facts.needs = root.needsHelpWith;
    facts.wordsToUse = root.wordsToUse;
    facts.source = Words::source(root);
    facts.notSent = family->family.record.sending == core::Sending::Waiting;
    facts.writtenBy = writtenBy(store, family->family.record, root, reader.user);
    for (const auto &circle : root.circles)
        facts.circles.append(circle.toString());
    facts.language = languageWords(root);
    addPeople(*family, facts);
    addHomes(*family, facts);
    addHelpers(*family, today, facts);
    if (auto done = addFooting(store, scope, today, facts); !done)
        return done.error();
    if (auto done = addPromises(store, root, reader.user, today, facts); !done)
        return done.error();
    if (auto done = addStory(store, *family, reader, facts); !done)
        return done.error();
    if (auto done = addTaken(store, scope, facts); !done)
        return done.error();
    if (auto done = addEndedHomes(store, scope, today, facts); !done)
        return done.error();
    const auto current = currentVisit(store, reader.user, scope);
    if (!current)
        return current.error();
    if (*current)
        facts.currentVisitId = (*current)->record.id.toString();
    const auto role = roleIn(store, scope, today, reader.post);
    if (!role)
        return role.error();
    facts.mayWrite = core::mayWrite(core::kindOf<core::Family>, core::ScopeKind::Family, *role);
    facts.mayTake = core::mayWrite(core::kindOf<core::Person>, core::ScopeKind::Family, *role);
    return facts;
}

} // namespace doorstep::app
