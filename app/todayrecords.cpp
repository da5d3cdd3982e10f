// SPDX-License-Identifier: Apache-2.0
#include "app/familyrecords.h"
#include "app/promiserecords.h"
#include "app/todaymodel.h"
#include "app/visitrecords.h"
#include "app/words.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/visit.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;

namespace {

constexpr quint16 plannedTag = 2;
constexpr quint16 workerTag = 14;
constexpr quint16 nextOnTag = 16;
constexpr int mostVisits = 40;

core::Timestamp startOf(QDate day) { return core::Timestamp::fromDateTime(day.startOfDay()); }

// Mine, planned for today or agreed at the last visit, and the one that is under way.
Result<QList<Stored<core::Visit>>> visitsOf(core::RecordStore &store, const core::UserId &user, QDate today)
{
    core::Query
        planned = core::query<core::Visit>().equal(workerTag, user.bytes()).order(plannedTag, false).atMost(mostVisits);
    planned.after = core::ListPlace{core::Value(startOf(today).ms - 1), std::numeric_limits<qint64>::max()};
    auto visits = store.list<core::Visit>(planned);
    if (!visits)
        return visits.error();
    visits->removeIf([end = startOf(today.addDays(1))](const auto &visit) {
        return !visit.value.plannedAt || *visit.value.plannedAt >= end || visit.value.finishedAt;
    });
    const auto agreed = store.list<core::Visit>(core::query<core::Visit>()
            .equal(workerTag, user.bytes())
            .equal(nextOnTag, core::toDays(today))
            .atMost(mostVisits));
    if (!agreed)
        return agreed.error();
    for (const auto &visit : *agreed) {
        const bool there = std::ranges::any_of(
            *visits, [&](const auto &other) { return other.record.scope == visit.record.scope; });
        if (!there) {
            Stored<core::Visit> next = visit;
            next.value = core::Visit{};
            visits->append(next);
        }
    }
    const auto current = currentVisit(store, user);
    if (!current)
        return current.error();
    if (*current) {
        visits->removeIf([&](const auto &visit) { return visit.record.scope == (*current)->record.scope; });
        visits->prepend(**current);
    }
    return visits;
}

// The newest thing that I promised here and have not done.
Result<QString> promisedTo(core::RecordStore &store, const core::Family &family, const core::UserId &user, QDate today)
{
    QList<BoardPromise> mine;
    for (const auto &circle : family.circles) {
        const auto promises = readPromises(store, core::ScopeId(circle));
        if (!promises)
            return promises.error();
        for (const BoardPromise &promise : *promises) {
            const auto column = columnOf(promise, core::promiseStanding(promise.events, promise.promise.dueOn, today));
            const bool open = column == PromiseColumn::Promised || column == PromiseColumn::Doing
                              || column == PromiseColumn::Late;
            if (open && promise.promise.ownerUser == user)
                mine.append(promise);
        }
    }
    sortForBoard(mine);
    return mine.isEmpty() ? QString() : mine.constFirst().promise.what;
}

Result<std::optional<TodayModel::Visit>> rowOf(
    core::RecordStore &store, const Stored<core::Visit> &visit, const core::UserId &user, QDate today)
{
    const auto family = readFamily(store, visit.record.scope, today);
    if (!family)
        return family.error().code == core::ErrorCode::NotFound ? Result<std::optional<TodayModel::Visit>>(std::nullopt)
                                                                : family.error();
    const auto promised = promisedTo(store, family->family.value, user, today);
    if (!promised)
        return promised.error();
    TodayModel::Visit row;
    row.key = visit.record.id.toString();
    row.familyId = family->scope().toString();
    row.title = family->name();
    row.promised = *promised;
    row.underWay = visit.value.arrivedAt.has_value() && !visit.value.finishedAt;
    row.visitId = row.underWay ? row.key : QString();
    row.time = visit.value.plannedAt ? Words::time(*visit.value.plannedAt) : QString();
    row.place = placeLines(*family, visit.value.household);
    row.mayBeIn = mayBeIn(*family, visit.value.household);
    return std::optional(row);
}

Result<QList<TodayModel::Ask>> asksOf(core::RecordStore &store, const core::UserId &user, QDate today)
{
    const auto requests = store.list<core::AdvocacyRequest>(core::query<core::AdvocacyRequest>().atMost(50));
    if (!requests)
        return requests.error();
    QList<TodayModel::Ask> asks;
    for (const auto &request : *requests) {
        const bool waits = request.value.state.value_or(core::RequestState::Asked) == core::RequestState::Asked;
        if (!waits || (request.value.advocate && *request.value.advocate != user))
            continue;
        const QString day = request.value.meetingOn.isValid() ? Words::nearDay(request.value.meetingOn, today)
                                                              : QString();
        asks.append({request.record.id.toString(), request.record.scope.toString(), request.value.firstName, day});
    }
    return asks;
}

} // namespace

Result<TodayModel::Facts> readToday(core::RecordStore &store, const core::UserId &user, core::Role post, QDate today)
{
    TodayModel::Facts facts;
    const auto visits = visitsOf(store, user, today);
    if (!visits)
        return visits.error();
    for (const auto &visit : *visits) {
        auto row = rowOf(store, visit, user, today);
        if (!row)
            return row.error();
        if (*row)
            facts.visits.append(**std::move(row));
    }
    if (post == core::Role::Advocate) {
        auto asks = asksOf(store, user, today);
        if (!asks)
            return asks.error();
        facts.asks = *std::move(asks);
    }
    const auto patches = store.list<core::Neighbourhood>(core::query<core::Neighbourhood>().atMost(10));
    if (!patches)
        return patches.error();
    for (const auto &patch : *patches)
        facts.streets.append(patch.value.name);
    return facts;
}

} // namespace doorstep::app
