// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/promisereading.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/visit.h"

namespace doorstep::app {

/// The edit from what was on the screen to what a person made of it: only the fields that differ, on the base that was
/// shown. Tags that this version does not know stay.
template<class T>
[[nodiscard]] core::Edit patched(const core::Stored<T> &shown, const T &wanted)
{
    return {shown.record.scope, shown.record.scopeKind, shown.record.id, core::kindOf<T>.number, core::Op::Put,
        core::difference(core::toFields(shown.value), core::toFields(wanted)), shown.record.base};
}

/// The circle that takes what a family and its helpers share: its first that is open on `today`; opened, with what that
/// writes added to `edits`, where it has none.
[[nodiscard]] core::Result<core::ScopeId> circleOfFamily(
    core::RecordStore &store, const core::ScopeId &family, QDate today, QList<core::Edit> &edits);

/// One promise to be made, from the three wheels.
struct PromiseToMake {
    std::optional<core::ScopeId> family; ///< its first open circle takes the promise; opened if it has none
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
/// person of the family who has none. All of it or nothing, and the draft
/// goes with it. InvalidInput: no words, or neither family nor circle.
[[nodiscard]] core::Result<MadePromise> makePromise(
    core::RecordStore &store, const PromiseToMake &wanted, const std::optional<core::Uuid> &draft = std::nullopt);
/// Take back what was made, or said, a moment ago.
[[nodiscard]] core::Result<core::Written> takeBack(core::RecordStore &store, const MadePromise &made);

/// What somebody said became of a promise.
struct SaidOfPromise {
    core::Id<core::PromiseEvent> event;
    core::ChangeSet changed;
};
/// Adds what somebody says became of a promise. Nothing earlier is changed.
[[nodiscard]] core::Result<SaidOfPromise> sayOfPromise(core::RecordStore &store, const core::Id<core::Promise> &promise,
    core::PromiseState state, PromisePart part, const QString &words, QDate today);
[[nodiscard]] core::Result<core::Written> takeBack(core::RecordStore &store, const SaidOfPromise &said);

/// The card that a person of the family gets in a circle: the same on every device.
[[nodiscard]] core::Id<core::CircleCard> cardOf(const core::ScopeId &circle, const core::RecordId &person);
/// A card in a circle, as far as it says whose it is.
struct NamedCard {
    core::ScopeId circle;
    core::RecordId id;
    QString firstName;
};
/// Whether a card is this person's. One that was made here for somebody of the family (`everybody`) is known by its id;
/// of one that came another way no more is known than its first name.
[[nodiscard]] bool isCardOf(const NamedCard &card, const core::Stored<core::Person> &person,
    const QList<core::Stored<core::Person>> &everybody);
[[nodiscard]] QString firstNameOf(const core::Person &person);

} // namespace doorstep::app
