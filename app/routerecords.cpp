// SPDX-License-Identifier: Apache-2.0
#include "app/routerecords.h"

#include "app/familyrecords.h"
#include "app/promisereading.h"
#include "app/promiserecords.h"
#include "app/todayvisits.h"
#include "core/rules/access.h"
#include "core/types/records/dayroute.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/streetround.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;

namespace {

constexpr int everyPatch = 1000;
constexpr int everyRound = 10'000;
constexpr int everyRoute = 1000;

core::Id<core::DayRoute> routeOf(const core::UserId &user, QDate day)
{
    return core::Id<core::DayRoute>(
        core::Uuid::v5(core::userScope(user), "route " + day.toString(Qt::ISODate).toLatin1()));
}

void add(QStringList &lines, const QString &line, const QString &whose)
{
    if (!line.isEmpty())
        lines.append(whose.isEmpty() ? line : whose + u": "_s + line);
}

StopPlace placeOf(const FamilyFacts &family, const std::optional<core::Id<core::Household>> &wanted)
{
    StopPlace place;
    QList<Stored<core::Household>> homes = family.households;
    if (wanted) {
        homes.removeIf([&](const auto &home) { return home.record.id != core::RecordId(*wanted); });
        place.kept = homes.isEmpty();
    }
    for (const auto &home : std::as_const(homes)) {
        const QString whose = homes.size() > 1 ? home.value.label : QString();
        add(place.address, home.value.address.join(u", "_s), whose); // "Flat 5" alone leads nowhere
        add(place.wayIn, home.value.accessNote, whose);
        add(place.pets, home.value.pets, whose);
        add(place.parking, home.value.parking, whose);
    }
    return place;
}

Result<std::optional<RouteStop>> stopOf(core::RecordStore &store, const TodaysVisit &listed, const RouteReader &reader)
{
    const core::Visit &visit = listed.visit.value;
    const bool underWay = !listed.agreedOnly && visit.arrivedAt;
    if (underWay && (visit.leftAt || visit.arrivedAt->toDateTime().toLocalTime().date() != reader.today))
        return std::optional<RouteStop>(); // only the writing is left
    const auto family = readFamily(store, listed.visit.record.scope, reader.today);
    if (!family)
        return family.error().code == core::ErrorCode::NotFound ? Result<std::optional<RouteStop>>(std::nullopt)
                                                                : family.error();
    const auto promises = promisesOpenTo(store, family->family.value, reader.user, reader.today);
    if (!promises)
        return promises.error();
    RouteStop stop;
    stop.key = listed.visit.record.id.toString();
    stop.family = family->scope();
    stop.title = family->name();
    stop.underWay = underWay;
    if (!listed.agreedOnly)
        stop.at = underWay ? visit.arrivedAt : visit.plannedAt;
    stop.place = placeOf(*family, visit.household);
    for (const BoardPromise &promise : *promises) {
        const QDate due = promise.promise.dueOn;
        if (due.isValid() && due <= reader.today)
            stop.bring.append(promise.promise.what);
    }
    return std::optional(stop);
}

// Patches where this reader walks, and nobody noted a round today.
Result<core::Done> addStreets(core::RecordStore &store, const RouteReader &reader, QList<RouteStop> &stops)
{
    const auto patches = store.list<core::Neighbourhood>(
        core::query<core::Neighbourhood>().order(0, false).atMost(everyPatch));
    if (!patches)
        return patches.error();
    QSet<core::ScopeId> scopes;
    for (const auto &patch : *patches)
        scopes.insert(patch.record.scope);
    const auto roles = rolesIn(store, scopes, reader.today, reader.post);
    if (!roles)
        return roles.error();
    const auto rounds = store.list<core::StreetRound>(core::query<core::StreetRound>()
            .equal(core::kindOf<core::StreetRound>.field("day")->tag, core::toDays(reader.today))
            .atMost(everyRound));
    if (!rounds)
        return rounds.error();
    QSet<core::ScopeId> walked;
    for (const auto &round : *rounds)
        walked.insert(round.record.scope);
    for (const auto &patch : *patches) {
        const core::ScopeId scope = patch.record.scope;
        const bool mine = core::mayWrite(
            core::kindOf<core::StreetRound>, core::ScopeKind::Neighbourhood, roles->value(scope));
        if (!mine || walked.contains(scope))
            continue;
        RouteStop stop;
        stop.key = patch.record.id.toString();
        stop.title = patch.value.name;
        stops.append(stop);
    }
    return core::Done{};
}

} // namespace

Result<DayRouteFacts> readRoute(core::RecordStore &store, const RouteReader &reader)
{
    DayRouteFacts facts;
    const auto visits = todaysVisits(store, reader.user, reader.today);
    if (!visits)
        return visits.error();
    for (const TodaysVisit &visit : *visits) {
        auto stop = stopOf(store, visit, reader);
        if (!stop)
            return stop.error();
        if (*stop)
            facts.stops.append(**std::move(stop));
    }
    if (auto done = addStreets(store, reader, facts.stops); !done)
        return done.error();
    const auto kept = store.find(routeOf(reader.user, reader.today));
    if (kept) {
        for (const core::RecordId &stop : kept->value.stops)
            facts.chosen.append(stop.toString());
    } else if (kept.error().code != core::ErrorCode::NotFound) {
        return kept.error();
    }
    return facts;
}

Result<core::Written> keepRoute(core::RecordStore &store, const core::UserId &user, QDate day, const QStringList &order)
{
    const auto id = routeOf(user, day);
    const auto all = store.list<core::DayRoute>(
        core::query<core::DayRoute>().in(core::userScope(user)).atMost(everyRoute));
    if (!all)
        return all.error();
    core::DayRoute wanted;
    wanted.day = day;
    for (const QString &key : order) {
        if (const auto stop = core::RecordId::fromString(key))
            wanted.stops.append(*stop);
    }
    QList<core::Edit> edits;
    bool there = false;
    for (const auto &route : *all) {
        const core::StoredRecord &record = route.record;
        if (record.id == core::RecordId(id)) {
            there = true;
            edits.append(patched(route, wanted));
        } else if (route.value.day < day) {
            edits.append({record.scope, record.scopeKind, record.id, record.kind, core::Op::Delete, {}, record.base});
        }
    }
    if (!there)
        edits.append(core::newRecord(core::userScope(user), core::ScopeKind::User, core::RecordId(id), wanted));
    return store.write(edits);
}

} // namespace doorstep::app
