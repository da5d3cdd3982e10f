// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/keptanswer.h"
#include "core/types/records/keptchange.h"
#include "core/wire/change.h"

/// What was kept apart (quarantined), for both ends: where it stands, and how its words lie in its record.
namespace doorstep::core {

/// The scope in which the changes stand that were made for `scope` and kept apart. Derived, of kind `team`; who manages
/// in `scope` is granted it, until the same day and no longer.
[[nodiscard]] ScopeId keptScope(const ScopeId &scope);
/// Whether scopes of this kind have one. Not the sealed ones, nor those of one user, which nobody else may read; nor
/// the `team` scopes, so that what is kept apart of a decision is not kept in a scope of its own in turn.
[[nodiscard]] bool hasKeptScope(ScopeKind kind);

/// The record of a kept change has the change's id; the record of its answer one that is derived from it.
[[nodiscard]] inline RecordId keptRecord(const ChangeId &change) { return RecordId(change); }
[[nodiscard]] inline RecordId keptAnswerRecord(const ChangeId &change)
{
    return RecordId(Uuid::v5(change, "kept answer"));
}

/// What `change` writes, as it stands beside the fields of its KeptChange. Empty where it is too much to stand there;
/// such a change can be decided all the same.
[[nodiscard]] FieldMap asKeptFields(const Change &change);
/// The fields of the kept change, of those of its record.
[[nodiscard]] FieldMap fromKeptFields(const FieldMap &record);

/// A manager decides on what others wrote, and says why: never makes or alters such a record otherwise, and never
/// decides on their own words. `before` is the record as it stands. True for every other kind.
[[nodiscard]] bool mayDecide(const Change &change, const FieldMap &before, const UserId &author);

} // namespace doorstep::core
