// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/circlemodel.h"
#include "app/familyrecords.h"
#include "core/types/records/user.h"

namespace doorstep::app {

/// Who looks, and as whose view.
struct CircleReader {
    core::UserId user;
    core::Post post = core::Post::SocialWorker;
    QString view; ///< key of CircleModel::View; empty: the first
    QDate today;
};

/// The person round whom the picture is drawn in a view: the child whose view it is, else the family's first child,
/// else its first person. Nothing where the family has nobody.
[[nodiscard]] std::optional<core::RecordId> centreOf(const FamilyFacts &family, const core::RecordId &view);

/// Reads a family's circle; store thread, as everything here.
[[nodiscard]] core::Result<CircleModel::Picture> readCircle(
    core::RecordStore &store, const core::ScopeId &scope, const CircleReader &reader);

/// What one view says of one tie.
struct TieWords {
    std::optional<qint64> ring;
    std::optional<core::Strength> strength;
    std::optional<core::Warmth> warmth;
    std::optional<QString> kind;
};
/// Writes what is set in `said` of the tie between the view's centre and `person`, in the view of `view`. NotAllowed
/// where somebody else keeps that view: only who began to write it goes on (merge rule M7).
[[nodiscard]] core::Result<core::Written> sayOfTie(core::RecordStore &store, const core::ScopeId &scope,
    const core::RecordId &view, const core::RecordId &person, const TieWords &said, const CircleReader &reader);

/// The tie in this view, if it was ever said.
[[nodiscard]] core::Result<std::optional<core::Stored<core::Relationship>>> findTie(
    core::RecordStore &store, const FamilyFacts &family, const core::RecordId &view, const core::RecordId &person);

[[nodiscard]] QString ringWords(int ring);

} // namespace doorstep::app
