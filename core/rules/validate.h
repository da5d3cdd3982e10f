// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"
#include "core/types/result.h"
#include "core/wire/change.h"

namespace doorstep::core {

/// Whether `change` can stand: every known field holds a value of its type, and the rules of its kind hold. The same
/// check on the device before saving and on the server before the log. `after` is the record as it would be. Unknown
/// tags pass: a newer app may write them. InvalidInput with the field's name, never its value.
[[nodiscard]] Result<Done> validate(const KindInfo &kind, const Change &change, const FieldMap &after);

/// The smallest block of homes that a street round may name, so that no count points at a door (design §4).
inline constexpr qint64 smallestBlock = 20;
/// Longest life of an agreement and of a neighbour's consent, in days (12 months and the day).
inline constexpr qint64 longestConsentDays = 366;

} // namespace doorstep::core
