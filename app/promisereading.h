// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/promiseboard.h"
#include "app/promisewheels.h"
#include "core/store/recordstore.h"
#include "core/types/records/family.h"
#include "core/types/records/visit.h"

namespace doorstep::app {

/// Everything here runs on the store's thread.

/// What the reader's own grant lets them be in each of `scopes` today; without one (a scope that this device opened
/// while offline, say), what the reader's post is.
[[nodiscard]] core::Result<QHash<core::ScopeId, core::Role>> rolesIn(
    core::RecordStore &store, const QSet<core::ScopeId> &scopes, QDate today, core::Post post);
[[nodiscard]] core::Result<core::Role> roleIn(
    core::RecordStore &store, const core::ScopeId &scope, QDate today, core::Post post);

/// The promises that `query` finds, in its order, each with its events, its owner's card and that of the one promised
/// to. What belongs to them is read for all of them at once.
[[nodiscard]] core::Result<QList<BoardPromise>> readPromises(core::RecordStore &store, const core::Query &query);
/// Every promise of one circle, or of all circles on the device, oldest first.
[[nodiscard]] core::Result<QList<BoardPromise>> readPromises(
    core::RecordStore &store, const std::optional<core::ScopeId> &circle);
/// Those that were made at one visit.
[[nodiscard]] core::Result<QList<BoardPromise>> promisesOfVisit(
    core::RecordStore &store, const core::Id<core::Visit> &visit);

/// The newest of many promises, and how many there are.
struct PromisePage {
    QList<BoardPromise> promises;
    int total = 0;
};
/// The `most` newest of these circles, newest first; without circles, of all on the device. `councilOnly`: of those
/// that the council made.
[[nodiscard]] core::Result<PromisePage> newestPromises(
    core::RecordStore &store, const std::optional<QList<core::ScopeId>> &circles, bool councilOnly, int most);

/// Which family each of these circles belongs to, by its name; none for a circle whose family is not on this device.
[[nodiscard]] core::Result<QHash<core::ScopeId, QString>> familiesOfCircles(
    core::RecordStore &store, QSet<core::ScopeId> circles);

/// The circle that takes a promise of a family where none was chosen: its first that is open on `today`; one of which
/// this device holds nothing yet only where no other is open. Nothing: the family has none.
[[nodiscard]] core::Result<std::optional<core::ScopeId>> openCircleOf(
    core::RecordStore &store, const core::Family &family, QDate today);
/// The people who can stand on the first wheel: those in the circle, then those of the family who have no card yet.
/// Without `circle`, in that of openCircleOf().
[[nodiscard]] core::Result<QList<WhoChoice>> peopleWhoPromise(core::RecordStore &store,
    const std::optional<core::ScopeId> &family, const std::optional<core::ScopeId> &circle, QDate today);

/// What the wheels of one circle can stand on.
struct WheelContents {
    QList<WhoChoice> people;
    QStringList madeBefore; ///< promised in this circle before, newest first
    QStringList postsUsed;
    std::optional<core::ScopeId> circle; ///< that takes the promise; nothing where the family has none that is open
};
/// Reads it for `circle`, or for openCircleOf() of `family`. Never a word from another circle.
[[nodiscard]] core::Result<WheelContents> readWheels(core::RecordStore &store,
    const std::optional<core::ScopeId> &family, const std::optional<core::ScopeId> &circle, QDate today);

} // namespace doorstep::app
