// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/practice.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/promise.h"

#include <QHash>
#include <QSet>

#include <array>

namespace doorstep::app {

/// A column of the promise board, in the order in which it is read.
enum class PromiseColumn { Promised, Doing, Kept, Late, Broken, LetGo };
inline constexpr std::array allPromiseColumns{PromiseColumn::Promised, PromiseColumn::Doing, PromiseColumn::Kept,
    PromiseColumn::Late, PromiseColumn::Broken, PromiseColumn::LetGo};

/// What the person who holds this device is to one promise.
enum class PromisePart {
    Owner,       ///< promised it, or is paid by the council that did: answers only
    Beneficiary, ///< it was promised to them: sets the outcome
    Scribe,      ///< works with the family and writes down the outcome as the one promised to tells it
    Onlooker,    ///< sees it
};

/// Who made a promise, as far as the board treats them apart.
enum class PromiseOwner { Me, Worker, Council, Person };

/// One promise with all that the board needs to place it.
struct BoardPromise {
    core::Id<core::Promise> id;
    core::Promise promise = {};
    QList<core::PromiseEvent> events = {}; ///< in the order of the log
    std::optional<core::CircleCard> owner = {};
    std::optional<core::CircleCard> toWhom = {};
    std::optional<core::ScopeId> circle = {};
    bool sent = true; ///< the office has all of it
};

/// Who looks at the board.
struct BoardReader {
    core::UserId user;
    std::optional<core::Role> role = {}; ///< in the promise's circle
};

[[nodiscard]] PromiseOwner ownerOf(const BoardPromise &promise, const BoardReader &reader);
/// The rule of the data model: the one promised to sets the outcome, the owner answers only.
[[nodiscard]] PromisePart partOf(const BoardPromise &promise, const BoardReader &reader);

/// Where a promise stands. Only those who are paid to be there can be late or break a promise here: the board is never
/// a list of what a parent or a neighbour did not do, so that a promise of theirs stays among the promised until it is
/// kept or let go.
[[nodiscard]] PromiseColumn columnOf(const BoardPromise &promise, const core::PromiseStanding &standing);

[[nodiscard]] QString columnWords(PromiseColumn column);
/// "Amara says: it happened." beside "The answer: done." where the two differ; empty where nobody has said anything.
[[nodiscard]] QString standingWords(const BoardPromise &promise, const core::PromiseStanding &standing);
/// Who promised: "You", a first name, a post.
[[nodiscard]] QString ownerWords(const BoardPromise &promise, const BoardReader &reader);
[[nodiscard]] QString stateWords(core::PromiseState state, bool byOwner);

/// What can be tapped on a promise, by the part that the reader has in it.
[[nodiscard]] QList<core::PromiseState> choicesOf(const BoardPromise &promise, PromisePart part);

/// Soonest due first, those without a day last, then by what was made first.
void sortForBoard(QList<BoardPromise> &promises);

} // namespace doorstep::app
