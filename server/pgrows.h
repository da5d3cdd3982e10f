// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/snapshotblock.h"
#include "server/changelog.h"
#include "server/logplan.h"
#include "server/pgconnection.h"

/// Between the rows of server/sql.h and our types, in one place.
namespace doorstep::server {

/// A row of `readChanges` or `chainOf`. Damaged where a body is not a field map.
[[nodiscard]] core::Result<LoggedChange> loggedChange(const PgRows &rows, int row);
/// All rows of `touchedRecords`.
[[nodiscard]] core::Result<QHash<core::RecordId, TouchedRecord>> touchedRecords(const PgRows &rows);
[[nodiscard]] std::vector<LogHead> logHeads(const PgRows &rows);
/// One row of `scopeSums`, for the scope whose place it names.
[[nodiscard]] core::Result<core::Done> addToSum(const PgRows &row, std::optional<core::ScopeSum> &sum);

/// The rows of `snapshotRows`, one after the other, and the snapshot that they make.
class ScopeRows
{
public:
    [[nodiscard]] core::Result<core::Done> take(const PgRows &row);
    /// Nothing where there was no row.
    [[nodiscard]] core::Result<std::optional<MadeSnapshot>> made();

private:
    std::optional<core::SnapshotHead> m_head;
    std::optional<core::SnapshotBuilder> m_builder;
    qint64 m_records = 0;
};

/// Adds the statements that write `plan` to `pipeline`: changes, records, conflicts, quarantine, head.
void addWrites(PgPipeline &pipeline, const LogGroup &group, const LogPlan &plan);

} // namespace doorstep::server
