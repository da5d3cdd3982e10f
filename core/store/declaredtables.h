// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/types/kind.h"

#include <span>

namespace doorstep::core {

using Kinds = std::span<const KindInfo *const>;

/// Brings the typed tables in line with the declarations, in one transaction: a new kind gets its table, a new field
/// its column, a newly indexed field its index, a newly searched one is found. What an older version had to keep as
/// unknown (fields in `_extra`, records in `newer`) moves to its place. Nothing is ever removed. TooNew: the database
/// holds fields that these declarations do not have. Fast when nothing differs.
[[nodiscard]] Result<Done> alignTables(Database &database, Kinds kinds);

} // namespace doorstep::core
