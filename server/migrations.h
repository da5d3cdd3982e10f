// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "server/pgconnection.h"

#include <span>

namespace doorstep::server {

/// One numbered file of server/schema, embedded when the server is built.
struct Migration {
    int number;
    const char *sql;
};

/// All of them, by number: 1, 2, 3 …
[[nodiscard]] std::span<const Migration> allMigrations();

/// Brings the schema from whatever version it has to `target` (0 = the newest), each step in a transaction of its own,
/// and makes sure that there is a server generation. Several processes may do this at once: one migrates, the others
/// wait. TooNew where the database was written by a newer server; nothing is touched then.
[[nodiscard]] core::Result<core::Done> migrate(PgConnection &connection, int target = 0);

/// The version that the database has; 0 = none.
[[nodiscard]] core::Result<int> schemaVersionOf(PgConnection &connection);

} // namespace doorstep::server
