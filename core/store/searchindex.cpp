// SPDX-License-Identifier: Apache-2.0
#include "core/store/searchindex.h"

#include <QStringList>

#include <limits>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 16;

/// The same classes of characters as the index's tokenizer (migrations.cpp), which splits at all others.
[[nodiscard]] bool isPartOfWord(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Other_PrivateUse: return true;
    default: return QChar::isLetterOrNumber(c);
    }
}

/// `asha khan` becomes `"asha"* "khan"*`: nothing that a person types is read as a search operator.
[[nodiscard]] QByteArray matchOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty() && words.size() < mostWords)
            words.append(u'"' + word + u"\"*"_s);
        word.clear();
    };
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isPartOfWord(c))
            word += QString::fromUcs4(&c, 1);
        else
            end();
    }
    end();
    return words.join(u' ').toUtf8();
}

[[nodiscard]] QByteArray composed(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).normalized(QString::NormalizationForm_C).toUtf8();
}

[[nodiscard]] bool isAscii(const QByteArray &utf8)
{
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return quint8(c) < 0x80; });
}

} // namespace

Result<Done> SearchIndex::set(qint64 row, const QByteArray &utf8, bool known)
{
    if (known) {
        if (auto gone = remove(row); !gone)
            return gone;
    }
    if (utf8.isEmpty())
        return Done{};
    const QByteArray words = isAscii(utf8) ? utf8 : composed(utf8);
    const auto insert = m_database.cached("INSERT INTO search(rowid, words) VALUES(?,?)");
    if (!insert)
        return insert.error();
    return (*insert)->bind(1, row).bindText(2, words).run();
}

Result<Done> SearchIndex::remove(qint64 row)
{
    const auto remove = m_database.cached("DELETE FROM search WHERE rowid=?");
    if (!remove)
        return remove.error();
    return (*remove)->bind(1, row).run();
}

Result<QList<qint64>> SearchIndex::find(const QString &text, qint64 before, int limit)
{
    QList<qint64> rows;
    const QByteArray match = matchOf(text);
    if (match.isEmpty())
        return rows;
    const auto select = m_database.cached("SELECT rowid FROM search WHERE search MATCH ? AND rowid < ?"
                                          " ORDER BY rowid DESC LIMIT ?");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    (*select)->bindText(1, match).bind(2, before ? before : std::numeric_limits<qint64>::max()).bind(3, limit);
    for (;;) {
        const auto row = (*select)->step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.append((*select)->integer(0));
    }
}

} // namespace doorstep::core
