// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/import/ssdtables.h"

#include <QHash>

namespace doorstep::server {

/// A folder with the CSV tables of the Standard Safeguarding Dataset. Files are found by table name, with or without
/// "ssd_", in any case. A table that is not there is empty; one that cannot be read is in the report and empty.
class SsdFolder
{
public:
    /// Missing where there is no folder or no table of persons in it; InvalidInput where that table cannot be read.
    [[nodiscard]] static core::Result<SsdFolder> read(const QString &folder, ImportReport &report);

    /// The table, or nullptr.
    [[nodiscard]] const Table *table(const TableSpec &spec) const;
    [[nodiscard]] bool has(const TableSpec &spec) const { return table(spec) != nullptr; }

private:
    QHash<QString, Table> m_tables;
};

} // namespace doorstep::server
