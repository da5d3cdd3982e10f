// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/familyrecords.h"
#include "core/types/records/relationship.h"

namespace doorstep::app {

// Ties as one view after another has them. Whoever notes what a view says does so in a record of their own (merge rule
// M7: nobody alters what another wrote down), and each field holds as it was said last; so a colleague who takes over a
// family goes on with the child's view, and what was noted before stays as it was. On the store's thread.

/// The person round whom the picture is drawn in a view: the child whose view it is, else the family's first child,
/// else its first person. Nothing where the family has nobody.
[[nodiscard]] std::optional<core::RecordId> centreOf(const FamilyFacts &family, const core::RecordId &view);

/// Every tie of a family, one for two people in one view. Whose view and between whom: as whoever noted it first has
/// it.
[[nodiscard]] core::Result<QList<core::Stored<core::Relationship>>> tiesOf(
    core::RecordStore &store, const core::ScopeId &family);

/// The tie between the two in this view, whichever way it was drawn; nullptr where nobody said it.
[[nodiscard]] const core::Stored<core::Relationship> *tieBetween(const QList<core::Stored<core::Relationship>> &ties,
    const core::RecordId &a, const core::RecordId &b, const core::RecordId &view);

/// The tie of `person` to the centre of this view, if it was ever said.
[[nodiscard]] core::Result<std::optional<core::Stored<core::Relationship>>> findTie(
    core::RecordStore &store, const FamilyFacts &family, const core::RecordId &view, const core::RecordId &person);

/// What one view says of one tie; what is not set stays as it was said.
struct TieWords {
    std::optional<qint64> ring;
    std::optional<core::Strength> strength;
    std::optional<core::Warmth> warmth;
    std::optional<QString> kind;
};

/// Which tie in whose view, who notes it down, and when.
struct TieToSay {
    core::ScopeId family;
    core::RecordId view; ///< a person of the family, or the writer
    core::RecordId person;
    core::UserId writer;
    QDate today;
};
/// Notes `said` of the tie between the view's centre and `person`. InvalidInput: one of the two is not of this family,
/// or they are the same. NotAllowed: the view is another worker's own.
[[nodiscard]] core::Result<core::Written> sayOfTie(core::RecordStore &store, const TieToSay &tie, const TieWords &said);

/// One writer's record of one tie in one view: the same on every device of theirs, so that two that draw it offline
/// draw one, and nobody else's.
[[nodiscard]] core::Id<core::Relationship> tieId(
    const core::RecordId &from, const core::RecordId &to, const core::RecordId &view, const core::UserId &writer);

} // namespace doorstep::app
