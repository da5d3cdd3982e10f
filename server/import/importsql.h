// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pgconnection.h"

/// The importers' own statements, beside those of server/sql.h and under the same rules. They look at every scope, as
/// only an administrator's run does.
namespace doorstep::server::sql {

inline constexpr Statement recordsOfKind{"records_of_kind", R"(
select scope_id, record_id, fields from record where kind = $1::integer and not deleted order by scope_id, record_id)"};
inline constexpr Statement changesOfDevice{"changes_of_device", R"(
select scope_id, record_id, body from change where device_id = $1::uuid and body is not null order by scope_id, seq)"};

} // namespace doorstep::server::sql
