// SPDX-License-Identifier: Apache-2.0
#include "server/import/csv.h"

#include <QStringDecoder>

#include <array>

namespace doorstep::server {

namespace {

/// 0x80 to 0x9F of Windows-1252, where it differs from Latin 1; 0 has no character and becomes U+FFFD.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            const char16_t mapped = windows1252[c.unicode() - 0x80U];
            c = mapped != 0 ? QChar(mapped) : QChar(QChar::ReplacementCharacter);
        }
    }
    return text;
}

} // namespace

DecodedText decodeText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return {QStringDecoder(QStringDecoder::Utf16)(bytes), Encoding::Utf16};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return {std::move(text), Encoding::Utf8};
    return {fromWindows1252(bytes), Encoding::Windows1252};
}

bool CsvReader::atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

void CsvReader::skipLineEnd()
{
    if (m_at < m_text.size() && m_text[m_at] == u'\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'\n')
        ++m_at;
    ++m_line;
}

bool CsvReader::quotedCell(QString &cell)
{
    const qint64 opened = m_line;
    ++m_at;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                ++m_at;
                // A quote that closes lines later in the middle of a cell is the opening quote of another cell.
                if (m_line != opened && !atLineEnd() && m_text[m_at] != u',')
                    return false;
                plainCell(cell);
                return true;
            }
            ++m_at;
        } else if (c == u'\n' || (c == u'\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'\n'))) {
            ++m_line;
        }
        cell += m_text[m_at];
        ++m_at;
    }
    return false;
}

void CsvReader::plainCell(QString &cell)
{
    const qsizetype start = m_at;
    while (!atLineEnd() && m_text[m_at] != u',')
        ++m_at;
    cell += m_text.sliced(start, m_at - start);
}

bool CsvReader::cells(CsvRow &row)
{
    for (;;) {
        QString cell;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            if (!quotedCell(cell))
                return false;
        } else {
            plainCell(cell);
        }
        row.cells.append(std::move(cell));
        if (atLineEnd())
            return true;
        ++m_at; // the comma
    }
}

bool CsvReader::next(CsvRow &row)
{
    while (m_at < m_text.size() && atLineEnd())
        skipLineEnd();
    if (m_at >= m_text.size())
        return false;
    const qsizetype start = m_at;
    row = {m_line, {}, false};
    if (!cells(row)) {
        row.unclosedQuote = true;
        m_at = start;
        m_line = row.line;
        while (!atLineEnd())
            ++m_at;
    }
    skipLineEnd();
    return true;
}

} // namespace doorstep::server
