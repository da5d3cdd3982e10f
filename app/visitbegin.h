// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "core/types/records/visit.h"

#include <QSet>

namespace doorstep::app {

/// Visits before and while they happen. Everything here runs on the store's thread.

/// What this user arrived at and has not finished, on this device: the newest arrival first. All of them.
[[nodiscard]] core::Result<QList<core::Stored<core::Visit>>> unfinishedVisits(
    core::RecordStore &store, const core::UserId &user);
/// The newest of them; with `family`, of those to that family.
[[nodiscard]] core::Result<std::optional<core::Stored<core::Visit>>> currentVisit(
    core::RecordStore &store, const core::UserId &user, const std::optional<core::ScopeId> &family = std::nullopt);

/// What this user planned for `day` and has neither begun nor tried, earliest first; with `family`, for that family.
[[nodiscard]] core::Result<QList<core::Stored<core::Visit>>> plannedVisits(core::RecordStore &store,
    const core::UserId &user, QDate day, const std::optional<core::ScopeId> &family = std::nullopt);
/// The families at whose door this user was on `day`, whether somebody opened or not.
[[nodiscard]] core::Result<QSet<core::ScopeId>> visitedOn(
    core::RecordStore &store, const core::UserId &user, QDate day);

/// The first of them from `today` on, for one family.
[[nodiscard]] core::Result<std::optional<core::Stored<core::Visit>>> nextPlannedVisit(
    core::RecordStore &store, const core::UserId &user, QDate today, const core::ScopeId &family);

struct BegunVisit {
    core::Id<core::Visit> visit;
    core::ChangeSet changed;
    std::optional<core::Visit> planned; ///< as it stood before, where the planned visit of the day was used
};
/// "I'm here": the visit that was planned for the day (the nearest, if there are several) begins now; where none was, a
/// new one of the kind that the family's footing asks for.
[[nodiscard]] core::Result<BegunVisit> beginVisit(
    core::RecordStore &store, const core::ScopeId &family, const core::UserId &user, core::Timestamp now, QDate today);
/// "No answer": a try, with the day of the next one and whether a card was left. Uses the planned visit likewise.
[[nodiscard]] core::Result<BegunVisit> recordNoAnswer(core::RecordStore &store, const core::ScopeId &family,
    const core::UserId &user, core::Timestamp now, QDate today, QDate nextOn, bool cardLeft);
/// A visit to come, with its day and time.
[[nodiscard]] core::Result<BegunVisit> planVisit(
    core::RecordStore &store, const core::ScopeId &family, const core::UserId &user, core::Timestamp at, QDate today);
/// Takes a plan back. NotAllowed: it has become a visit.
[[nodiscard]] core::Result<core::Written> takeBackPlan(core::RecordStore &store, const core::Id<core::Visit> &visit);
/// Takes back what was begun or tried a moment ago: a planned visit stands as it stood before.
[[nodiscard]] core::Result<core::Written> takeBackVisit(core::RecordStore &store, const BegunVisit &begun);

} // namespace doorstep::app
