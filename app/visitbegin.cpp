// SPDX-License-Identifier: Apache-2.0
#include "app/visitbegin.h"

#include "app/promiserecords.h"
#include "core/types/records/status.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace doorstep::app {

using core::Id;
using core::RecordStore;
using core::Result;
using core::ScopeKind;
using core::Stored;
using core::Timestamp;
using core::Visit;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(VisitRecords)
};

constexpr int pageSize = 100;

quint16 tag(std::string_view field) { return core::kindOf<Visit>.field(field)->tag; }

Timestamp startOf(QDate day) { return Timestamp::fromDateTime(day.startOfDay()); }

bool isOn(const std::optional<Timestamp> &moment, QDate day)
{
    return moment && *moment >= startOf(day) && *moment < startOf(day.addDays(1));
}

bool isToCome(const Visit &visit) { return !visit.arrivedAt && !visit.finishedAt && !visit.outcome; }

/// This user's visits whose `field` is a time on or after the start of `day`, earliest first, for as long as `wanted`
/// says to go on.
template<class Wanted>
Result<core::Done> from(QDate day, std::string_view field, const core::UserId &user,
    const std::optional<core::ScopeId> &family, RecordStore &store, Wanted wanted)
{
    core::Query query = core::query<Visit>().equal(tag("worker"), user.bytes()).order(tag(field), false);
    query.limit = pageSize;
    query.scope = family;
    query.after = core::ListPlace{core::Value(startOf(day).ms - 1), std::numeric_limits<qint64>::max()};
    for (;;) {
        const auto page = store.list<Visit>(query);
        if (!page)
            return page.error();
        for (const Stored<Visit> &visit : *page) {
            if (!wanted(visit))
                return core::Done{};
        }
        if (page->size() < pageSize)
            return core::Done{};
        query.after = page->last().record.place;
    }
}

core::VisitKind kindFor(core::Footing footing)
{
    switch (footing) {
    case core::Footing::ChildInNeed: return core::VisitKind::ChildInNeed;
    case core::Footing::Enquiry:
    case core::Footing::ChildProtection:
    case core::Footing::PreProceedings: return core::VisitKind::ChildProtection;
    case core::Footing::Court:
    case core::Footing::LookedAfter: return core::VisitKind::LookedAfter;
    case core::Footing::Voluntary:
    case core::Footing::EarlyHelp: break;
    }
    return core::VisitKind::Help;
}

/// The footing in force that began last; help without any where none is.
Result<core::VisitKind> kindOfVisit(RecordStore &store, const core::ScopeId &family, QDate today)
{
    const auto statuses = store.list<core::Status>(core::query<core::Status>().in(family));
    if (!statuses)
        return statuses.error();
    core::VisitKind kind = core::VisitKind::Help;
    QDate newest;
    for (const Stored<core::Status> &status : *statuses) {
        const bool over = status.value.to.isValid() && status.value.to < today;
        if (status.value.footing && !over && (!newest.isValid() || status.value.from >= newest)) {
            newest = status.value.from;
            kind = kindFor(*status.value.footing);
        }
    }
    return kind;
}

Result<BegunVisit> writeNew(
    RecordStore &store, const core::ScopeId &family, const core::UserId &user, QDate today, Visit visit)
{
    const auto kind = kindOfVisit(store, family, today);
    if (!kind)
        return kind.error();
    visit.kind = *kind;
    visit.worker = user;
    const auto id = Id<Visit>::create();
    auto written = store.write(core::newRecord(family, ScopeKind::Family, core::RecordId(id), visit));
    if (!written)
        return written.error();
    return BegunVisit{id, std::move(written->changed), std::nullopt};
}

/// Writes what `change` makes of the planned visit of the day that is nearest to now, or of a new one.
template<class Change>
Result<BegunVisit> writeOfTheDay(RecordStore &store, const core::ScopeId &family, const core::UserId &user,
    Timestamp now, QDate today, Change change)
{
    const auto planned = plannedVisits(store, user, today, family);
    if (!planned)
        return planned.error();
    if (planned->isEmpty()) {
        Visit visit;
        change(visit);
        return writeNew(store, family, user, today, visit);
    }
    const auto away = [now](const Stored<Visit> &visit) { return std::abs(visit.value.plannedAt->ms - now.ms); };
    const Stored<Visit> &nearest = *std::ranges::min_element(*planned, {}, away);
    Visit visit = nearest.value;
    change(visit);
    auto written = store.write(patched(nearest, visit));
    if (!written)
        return written.error();
    return BegunVisit{Id<Visit>(nearest.record.id), std::move(written->changed), nearest.value};
}

} // namespace

Result<QList<Stored<Visit>>> unfinishedVisits(RecordStore &store, const core::UserId &user)
{
    core::Query mine = core::query<Visit>()
                           .equal(tag("worker"), user.bytes())
                           .equal(tag("finished_at"), {})
                           .order(tag("arrived_at"), true)
                           .atMost(pageSize);
    QList<Stored<Visit>> all;
    for (;;) {
        const auto page = store.list<Visit>(mine);
        if (!page)
            return page.error();
        for (const Stored<Visit> &visit : *page) {
            if (!visit.value.arrivedAt) // those that are planned only come last
                return all;
            all.append(visit);
        }
        if (page->size() < pageSize)
            return all;
        mine.after = page->last().record.place;
    }
}

Result<std::optional<Stored<Visit>>> currentVisit(
    RecordStore &store, const core::UserId &user, const std::optional<core::ScopeId> &family)
{
    const auto all = unfinishedVisits(store, user);
    if (!all)
        return all.error();
    const auto found = std::ranges::find_if(
        *all, [&](const Stored<Visit> &visit) { return !family || visit.record.scope == *family; });
    return found == all->cend() ? std::optional<Stored<Visit>>() : std::optional(*found);
}

Result<QList<Stored<Visit>>> plannedVisits(
    RecordStore &store, const core::UserId &user, QDate day, const std::optional<core::ScopeId> &family)
{
    QList<Stored<Visit>> planned;
    const auto read = from(day, "planned_at", user, family, store, [&](const Stored<Visit> &visit) {
        if (!isOn(visit.value.plannedAt, day))
            return false;
        if (isToCome(visit.value))
            planned.append(visit);
        return true;
    });
    return read ? Result<QList<Stored<Visit>>>(planned) : read.error();
}

Result<std::optional<Stored<Visit>>> nextPlannedVisit(
    RecordStore &store, const core::UserId &user, QDate today, const core::ScopeId &family)
{
    std::optional<Stored<Visit>> next;
    const auto read = from(today, "planned_at", user, family, store, [&](const Stored<Visit> &visit) {
        if (isToCome(visit.value))
            next = visit;
        return !next;
    });
    return read ? Result<std::optional<Stored<Visit>>>(next) : read.error();
}

Result<QSet<core::ScopeId>> visitedOn(RecordStore &store, const core::UserId &user, QDate day)
{
    QSet<core::ScopeId> families;
    const auto read = from(day, "arrived_at", user, std::nullopt, store, [&](const Stored<Visit> &visit) {
        if (!isOn(visit.value.arrivedAt, day))
            return false;
        families.insert(visit.record.scope);
        return true;
    });
    return read ? Result<QSet<core::ScopeId>>(families) : read.error();
}

Result<BegunVisit> beginVisit(
    RecordStore &store, const core::ScopeId &family, const core::UserId &user, Timestamp now, QDate today)
{
    return writeOfTheDay(store, family, user, now, today, [&](Visit &visit) {
        visit.arrivedAt = now;
        visit.outcome = core::VisitOutcome::Seen;
    });
}

Result<BegunVisit> recordNoAnswer(RecordStore &store, const core::ScopeId &family, const core::UserId &user,
    Timestamp now, QDate today, QDate nextOn, bool cardLeft)
{
    return writeOfTheDay(store, family, user, now, today, [&](Visit &visit) {
        visit.arrivedAt = now;
        visit.leftAt = now;
        visit.finishedAt = now;
        visit.outcome = core::VisitOutcome::NoAnswer;
        visit.nextOn = nextOn;
        if (cardLeft)
            visit.observations = Say::tr("Left a card.");
    });
}

Result<BegunVisit> planVisit(
    RecordStore &store, const core::ScopeId &family, const core::UserId &user, Timestamp at, QDate today)
{
    Visit visit;
    visit.plannedAt = at;
    return writeNew(store, family, user, today, visit);
}

Result<core::Written> takeBackPlan(RecordStore &store, const Id<Visit> &visit)
{
    const auto record = store.find(visit);
    if (!record)
        return record.error();
    if (!isToCome(record->value))
        return core::fail(core::ErrorCode::NotAllowed, QStringLiteral("visit"));
    return takeBackVisit(store, {visit, {}, std::nullopt});
}

Result<core::Written> takeBackVisit(RecordStore &store, const BegunVisit &begun)
{
    const auto record = store.find(begun.visit);
    if (!record)
        return record.error();
    if (begun.planned)
        return store.write(patched(*record, *begun.planned));
    return store.write(core::Edit{record->record.scope, record->record.scopeKind, record->record.id,
        record->record.kind, core::Op::Delete, {}, record->record.base});
}

} // namespace doorstep::app
