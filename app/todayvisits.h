// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/promisereading.h"

namespace doorstep::app {

/// The visits of a day and what was promised there. Everything here runs on the store's thread.

/// A visit of the list, and whether it was agreed at the last one only: then it has no time, and is not begun.
struct TodaysVisit {
    core::Stored<core::Visit> visit;
    bool agreedOnly = false;
};

/// What `user` began and has not finished, then what they planned for today, then what was agreed for today at the last
/// visit. A visit that is made or planned today takes the place of one that was agreed.
[[nodiscard]] core::Result<QList<TodaysVisit>> todaysVisits(
    core::RecordStore &store, const core::UserId &user, QDate today);

/// What `user` promised to this family and has not done, as on the board: the soonest first.
[[nodiscard]] core::Result<QList<BoardPromise>> promisesOpenTo(
    core::RecordStore &store, const core::Family &family, const core::UserId &user, QDate today);

} // namespace doorstep::app
