// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/status.h"
#include "core/types/records/visit.h"
#include "server/import/table.h"

#include <span>

/// The tables of the Standard Safeguarding Dataset that are read, and how. The dictionary of the dataset is the source.
namespace doorstep::server::ssd {

extern const TableSpec person;
extern const TableSpec family;
extern const TableSpec mother;
extern const TableSpec address;
extern const TableSpec involvements;
extern const TableSpec professionals;

/// A table whose rows say on what the help for a child rests, from when to when.
struct FootingTable {
    TableSpec spec;
    const char *id;
    const char *personColumn;
    const char *from;
    const char *to;
    const char *noFurtherAction; ///< a row with yes here is no help; nullptr = no such column
    const char *words; ///< a column with the reason in words; nullptr = `reason` alone
    core::Footing footing;
    const char *reason;
};
[[nodiscard]] std::span<const FootingTable> footingTables();

/// A table of visits, one row a child.
struct VisitTable {
    TableSpec spec;
    const char *id;
    const char *personColumn;
    const char *date;
    const char *seen;
    const char *alone;
    const char *bedroom; ///< nullptr = no such column
    core::VisitKind kind;
};
[[nodiscard]] std::span<const VisitTable> visitTables();

/// Every table that is read.
[[nodiscard]] std::vector<const TableSpec *> allTables();

} // namespace doorstep::server::ssd
