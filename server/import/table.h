// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "server/import/csv.h"
#include "server/import/importreport.h"
#include "server/import/values.h"

#include <QHash>

#include <span>
#include <vector>

namespace doorstep::server {

/// The columns of one table of the dataset.
struct TableSpec {
    const char *name;                            ///< "ssd_person"; the file is this with .csv
    std::span<const char *const> required; ///< without one of these a row is left out; without the column, the table
    std::span<const char *const> carried; ///< the others that are read
    std::span<const char *const> notCarried; ///< in the dictionary, and passed over
    std::span<const char *const> key; ///< no two rows share it; of two that do, the first is read
};

class TableRow;

/// One CSV file with columns found by name, in any order and any case. Rows that cannot be read are in the report and
/// not here. Owns its cells.
class Table
{
public:
    /// InvalidInput where a required column is missing, or the file has no header.
    [[nodiscard]] static core::Result<Table> read(
        const TableSpec &spec, const QString &fileName, QByteArrayView bytes, ImportReport &report);

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] TableRow row(qsizetype index, ImportReport &report) const;

private:
    friend class TableRow;
    void readHeader(const TableSpec &spec, const CsvRow &header, ImportReport &report);
    void takeRow(const TableSpec &spec, CsvRow row, qsizetype width, ImportReport &report);
    bool isRepeat(const TableSpec &spec, const CsvRow &row, ImportReport &report);
    [[nodiscard]] QString cell(const CsvRow &row, QLatin1StringView column) const;

    QString m_fileName;
    QHash<QString, size_t> m_keys; // of a row, to its place
    QHash<QString, qsizetype> m_columns;
    std::vector<CsvRow> m_rows;
};

/// Reads the cells of one row; what cannot be read goes into the report with line and column. Short-lived: the table
/// and the report must outlive it.
class TableRow
{
public:
    TableRow(const Table &table, const CsvRow &row, ImportReport &report) : m_table(table), m_row(row), m_report(report)
    {}

    [[nodiscard]] qint64 line() const { return m_row.line; }
    /// Clean text; empty where cell or column is not there.
    [[nodiscard]] QString text(const char *column) const;
    /// Invalid where empty, or not a date (reported).
    [[nodiscard]] QDate date(const char *column) const;
    /// Nothing where empty, or not a date (reported).
    [[nodiscard]] std::optional<FileMoment> moment(const char *column) const;
    /// Nothing where empty, or neither yes nor no (reported).
    [[nodiscard]] std::optional<bool> yesNo(const char *column) const;
    /// Reports this row: the cell was not taken, or with `leftOut` nothing of the row was.
    void problem(const char *column, const QString &reason, bool leftOut = false) const;

private:
    const Table &m_table;
    const CsvRow &m_row;
    ImportReport &m_report;
};

} // namespace doorstep::server
