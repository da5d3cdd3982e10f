// SPDX-License-Identifier: Apache-2.0
#include "server/import/table.h"

#include <algorithm>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::fail;

namespace {

bool named(std::span<const char *const> columns, const QString &name)
{
    return std::ranges::any_of(columns, [&](const char *column) { return name == QLatin1StringView(column); });
}

} // namespace

core::Result<Table> Table::read(
    const TableSpec &spec, const QString &fileName, QByteArrayView bytes, ImportReport &report)
{
    Table table;
    table.m_fileName = fileName;
    const DecodedText decoded = decodeText(bytes);
    if (decoded.encoding == Encoding::Windows1252)
        report.remark(fileName + u": not UTF-8; read as Windows-1252"_s);
    else if (decoded.encoding == Encoding::Utf16)
        report.remark(fileName + u": read as UTF-16"_s);
    CsvReader csv(decoded.text);
    CsvRow row;
    if (!csv.next(row) || row.unclosedQuote)
        return fail(ErrorCode::InvalidInput, fileName + u": no line with column names"_s);
    table.readHeader(spec, row, report);
    for (const char *column : spec.required) {
        if (!table.m_columns.contains(QLatin1StringView(column)))
            return fail(
                ErrorCode::InvalidInput, fileName + u": column "_s + QLatin1StringView(column) + u" is missing"_s);
    }
    const qsizetype width = row.cells.size();
    while (csv.next(row))
        table.takeRow(spec, std::move(row), width, report);
    report.count("rows read", table.size());
    return table;
}

void Table::readHeader(const TableSpec &spec, const CsvRow &header, ImportReport &report)
{
    for (qsizetype i = 0; i < header.cells.size(); ++i) {
        const QString name = cleanText(header.cells[i]).toLower();
        if (name.isEmpty())
            continue;
        if (named(spec.required, name) || named(spec.carried, name)) {
            if (m_columns.contains(name))
                report.remark(m_fileName + u": column "_s + name + u" stands twice; the first is read"_s);
            else
                m_columns.insert(name, i);
        } else if (named(spec.notCarried, name)) {
            report.count("columns not carried");
        } else {
            report.count("unknown columns");
        }
    }
    for (const char *column : spec.carried) {
        if (!m_columns.contains(QLatin1StringView(column)))
            report.count("optional columns missing");
    }
}

void Table::takeRow(const TableSpec &spec, CsvRow row, qsizetype width, ImportReport &report)
{
    const auto problem = [&](const QString &column, const QString &reason, bool leftOut) {
        report.problem({m_fileName, row.line, column, reason, leftOut});
    };
    if (row.unclosedQuote)
        return problem({}, u"a quote is opened and never closed"_s, true);
    if (std::ranges::all_of(row.cells, [](const QString &cell) { return cleanText(cell).isEmpty(); })) {
        report.count("empty rows");
        return;
    }
    while (row.cells.size() > width && cleanText(row.cells.constLast()).isEmpty())
        row.cells.removeLast();
    if (row.cells.size() > width)
        return problem({}, u"more cells than column names"_s, true);
    for (const char *column : spec.required) {
        if (cell(row, QLatin1StringView(column)).isEmpty())
            return problem(QLatin1StringView(column), u"is empty"_s, true);
    }
    if (isRepeat(spec, row, report))
        return;
    if (row.cells.size() < width)
        problem({}, u"fewer cells than column names; the others read as empty"_s, false);
    m_rows.push_back(std::move(row));
}

bool Table::isRepeat(const TableSpec &spec, const CsvRow &row, ImportReport &report)
{
    QString key;
    for (const char *column : spec.key) {
        const QString part = cell(row, QLatin1StringView(column));
        if (part.isEmpty())
            return false;
        key += part.toLower() + u'\n';
    }
    const auto found = m_keys.constFind(key);
    if (key.isEmpty() || found == m_keys.constEnd()) {
        m_keys.insert(key, m_rows.size());
        return false;
    }
    const bool same = m_rows[*found].cells == row.cells;
    report.problem({m_fileName, row.line, same ? QString() : QLatin1StringView(spec.key[0]),
        same ? u"the same row a second time"_s : u"stands a second time with other content; the first is read"_s,
        true});
    return true;
}

QString Table::cell(const CsvRow &row, QLatin1StringView column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.constEnd() || *found >= row.cells.size() ? QString() : cleanText(row.cells[*found]);
}

TableRow Table::row(qsizetype index, ImportReport &report) const { return {*this, m_rows[size_t(index)], report}; }

QString TableRow::text(const char *column) const { return m_table.cell(m_row, QLatin1StringView(column)); }

QDate TableRow::date(const char *column) const
{
    const auto read = moment(column);
    return read ? read->date : QDate();
}

std::optional<FileMoment> TableRow::moment(const char *column) const
{
    const QString cell = text(column);
    if (cell.isEmpty())
        return std::nullopt;
    auto read = momentFromFile(cell);
    if (!read)
        problem(column, u"not a date"_s);
    return read;
}

std::optional<bool> TableRow::yesNo(const char *column) const
{
    const QString cell = text(column);
    if (cell.isEmpty())
        return std::nullopt;
    const auto read = yesNoFromFile(cell);
    if (!read)
        problem(column, u"neither yes nor no"_s);
    return read;
}

void TableRow::problem(const char *column, const QString &reason, bool leftOut) const
{
    m_report.problem({m_table.fileName(), m_row.line, QLatin1StringView(column), reason, leftOut});
}

} // namespace doorstep::server
