// SPDX-License-Identifier: Apache-2.0
#include "app/todayvisits.h"

#include "app/visitbegin.h"

namespace doorstep::app {

using core::Result;

Result<QList<TodaysVisit>> todaysVisits(core::RecordStore &store, const core::UserId &user, QDate today)
{
    const auto begun = unfinishedVisits(store, user);
    const auto planned = plannedVisits(store, user, today);
    auto taken = visitedOn(store, user, today);
    const core::KindInfo &kind = core::kindOf<core::Visit>;
    const auto agreed = store.list<core::Visit>(core::query<core::Visit>()
            .equal(kind.field("worker")->tag, user.bytes())
            .equal(kind.field("next_on")->tag, core::toDays(today)));
    for (const auto *error : {begun ? nullptr : &begun.error(), planned ? nullptr : &planned.error(),
             taken ? nullptr : &taken.error(), agreed ? nullptr : &agreed.error()}) {
        if (error)
            return *error;
    }
    QList<TodaysVisit> visits;
    for (const auto &visit : *begun)
        visits.append({visit, false});
    for (const auto &visit : *planned) {
        visits.append({visit, false});
        taken->insert(visit.record.scope);
    }
    for (const auto &visit : *agreed) {
        if (taken->contains(visit.record.scope))
            continue;
        visits.append({visit, true});
        taken->insert(visit.record.scope);
    }
    return visits;
}

Result<QList<BoardPromise>> promisesOpenTo(
    core::RecordStore &store, const core::Family &family, const core::UserId &user, QDate today)
{
    QList<BoardPromise> mine;
    for (const auto &circle : family.circles) {
        const auto promises = readPromises(
            store, core::query<core::Promise>()
                       .in(core::ScopeId(circle))
                       .equal(core::kindOf<core::Promise>.field("owner_user")->tag, user.bytes()));
        if (!promises)
            return promises.error();
        for (const BoardPromise &promise : *promises) {
            const auto column = columnOf(promise, core::promiseStanding(promise.events, promise.promise.dueOn, today));
            const bool open = column == PromiseColumn::Promised || column == PromiseColumn::Doing
                              || column == PromiseColumn::Late;
            if (open)
                mine.append(promise);
        }
    }
    sortForBoard(mine);
    return mine;
}

} // namespace doorstep::app
