// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/promiseboard.h"
#include "app/promisewheels.h"
#include "core/store/recordstore.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/visit.h"

namespace doorstep::app {

/// What the reader's own grant lets them be in `scope` today; without one (a scope that this device opened while
/// offline, say), what the reader's post is. Store thread, as everything here.
[[nodiscard]] core::Result<core::Role> roleIn(
    core::RecordStore &store, const core::ScopeId &scope, QDate today, core::Post post);

/// The edit from what was on the screen to what a person made of it: only the fields that differ, on the base that was
/// shown. Tags that this version does not know stay.
template<class T>
[[nodiscard]] core::Edit patched(const core::Stored<T> &shown, const T &wanted)
{
    return {shown.record.scope, shown.record.scopeKind, shown.record.id, core::kindOf<T>.number, core::Op::Put,
        core::difference(core::toFields(shown.value), core::toFields(wanted)), shown.record.base};
}

/// Every promise of one circle, or of all circles on the device, with its events, its owner's card and that of the one
/// promised to.
[[nodiscard]] core::Result<QList<BoardPromise>> readPromises(
    core::RecordStore &store, const std::optional<core::ScopeId> &circle);

/// Which family a circle belongs to, by its name, for every family on the device.
[[nodiscard]] core::Result<QHash<core::ScopeId, QString>> familyOfCircle(core::RecordStore &store);

/// The circle that takes what a family and its helpers share; opened, with what that writes added to `edits`, where the
/// family has none yet.
[[nodiscard]] core::Result<core::ScopeId> circleOfFamily(
    core::RecordStore &store, const core::ScopeId &family, QDate today, QList<core::Edit> &edits);

/// One promise to be made, from the three wheels.
struct PromiseToMake {
    std::optional<core::ScopeId> family; ///< its first circle takes the promise; opened if it has none
    std::optional<core::ScopeId> circle; ///< or this circle
    WhoChoice who;
    QString what;
    QDate due;
    std::optional<core::Id<core::Visit>> visit;
    core::UserId me;
    QDate today;
};

struct MadePromise {
    core::Id<core::Promise> promise;
    core::ScopeId circle;
    core::Id<core::PromiseEvent> event;
    core::ChangeSet changed;
};

/// Writes the promise and its first event, and what they need: the family's circle, and a card with a first name for a
/// person of the family who has none. All of it or nothing. InvalidInput: no words, or neither family nor circle.
[[nodiscard]] core::Result<MadePromise> makePromise(core::RecordStore &store, const PromiseToMake &wanted);
/// Takes a promise back that was made a moment ago.
[[nodiscard]] core::Result<core::Written> takeBack(core::RecordStore &store, const MadePromise &made);

/// Adds what somebody says became of a promise. Nothing earlier is changed.
[[nodiscard]] core::Result<core::Written> sayOfPromise(core::RecordStore &store, const core::Id<core::Promise> &promise,
    core::PromiseState state, PromisePart part, const QString &words, QDate today);

/// The people who can stand on the first wheel: those in the circle, then those of the family who have no card yet.
[[nodiscard]] core::Result<QList<WhoChoice>> peopleWhoPromise(
    core::RecordStore &store, const std::optional<core::ScopeId> &family, const std::optional<core::ScopeId> &circle);

/// What the wheels of one circle can stand on.
struct WheelContents {
    QList<WhoChoice> people;
    QStringList madeBefore; ///< promised in this circle before, newest first
    QStringList postsUsed;
    std::optional<core::ScopeId> circle; ///< that takes the promise; nothing where the family has none yet
};
/// Reads it for `circle`, or for the first circle of `family`. Never a word from another circle.
[[nodiscard]] core::Result<WheelContents> readWheels(
    core::RecordStore &store, const std::optional<core::ScopeId> &family, const std::optional<core::ScopeId> &circle);

/// The card that a person of the family gets in a circle: the same on every device.
[[nodiscard]] core::Id<core::CircleCard> cardOf(const core::ScopeId &circle, const core::RecordId &person);

} // namespace doorstep::app
