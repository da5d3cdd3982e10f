// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace doorstep::server {

/// How a file's bytes were read.
enum class Encoding {
    Utf8,
    Utf16,       ///< by its byte-order mark
    Windows1252, ///< no valid UTF-8: the encoding that spreadsheets still write
};

struct DecodedText {
    QString text; ///< without byte-order mark
    Encoding encoding = Encoding::Utf8;
};

[[nodiscard]] DecodedText decodeText(QByteArrayView bytes);

/// One row of a CSV file.
struct CsvRow {
    qint64 line = 0; ///< of its first character; 1 = the first
    QStringList cells;
    bool unclosedQuote = false; ///< a quote was opened and never closed; the cells are not to be trusted
};

/// Reads comma-separated values as RFC 4180 has them: quoted cells with commas, line ends and doubled quotes in them.
/// Takes what else is found in files: line ends of any system, empty lines (passed over), a quote inside an unquoted
/// cell (kept), text after a closing quote (kept). A quote that is never closed costs its own line only: reading goes
/// on at the next.
class CsvReader
{
public:
    /// `text` must outlive the reader.
    explicit CsvReader(QStringView text) : m_text(text) {}

    /// False at the end. `row` is overwritten.
    bool next(CsvRow &row);

private:
    [[nodiscard]] bool atLineEnd() const;
    void skipLineEnd();
    bool quotedCell(QString &cell);
    void plainCell(QString &cell);
    bool cells(CsvRow &row);

    QStringView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace doorstep::server
