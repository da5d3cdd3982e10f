// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <span>

namespace doorstep::core {

/// One step of the structure that is not derived from the declarations. A plain function: it can capture nothing, so
/// what it does to an old database never depends on the version that runs it.
struct Migration {
    int version = 0;
    Result<Done> (*apply)(Database &database) = nullptr;
};

/// Every step since the first version, ascending. Append only; a released step never changes.
[[nodiscard]] std::span<const Migration> migrations();

/// Takes the database from its version to the last of `wanted`, in one transaction. TooNew: its version is higher.
[[nodiscard]] Result<Done> migrate(Database &database, std::span<const Migration> wanted = migrations());

/// Marks the file as Doorstep's, in SQLite's application_id ("DSTP").
inline constexpr int applicationId = 0x44535450;

} // namespace doorstep::core
