// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "core/types/records/user.h"

#include <QDate>

namespace doorstep::app {

/// A day's route as its page needs it. Everything here runs on the store's thread.

/// Where a stop is, as far as its reader may see it: only homes that lie in the family's own scope. What is held back
/// in the restricted scope is on this device too, for the pages that are made for it, and never gets here.
struct StopPlace {
    QStringList address; ///< a line a home; whose it is stands before, where there are several
    QStringList wayIn;
    QStringList pets;
    QStringList parking;
    bool kept = false; ///< the visit goes to a home that is not shown
};

struct RouteStop {
    QString key;
    std::optional<core::ScopeId> family;
    std::optional<core::Timestamp> at; ///< nothing: some time today
    bool underWay = false;
    QString title;
    StopPlace place;
    QStringList bring; ///< what this user promised there, due by today
};

struct DayRouteFacts {
    QList<RouteStop> stops;
    QStringList chosen; ///< keys, as they were put
};

struct RouteReader {
    core::UserId user;
    core::Post post = core::Post::SocialWorker;
    QDate today;
};

/// Today's visits that are not over, and a round of each street that was not walked today.
[[nodiscard]] core::Result<DayRouteFacts> readRoute(core::RecordStore &store, const RouteReader &reader);

/// Keeps the order of the day; what was kept for days that are gone goes with the same save.
[[nodiscard]] core::Result<core::Written> keepRoute(
    core::RecordStore &store, const core::UserId &user, QDate day, const QStringList &order);

} // namespace doorstep::app
