// SPDX-License-Identifier: Apache-2.0
#include "core/store/searchindex.h"

#include "core/rules/nearword.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 16;
constexpr qsizetype mostNear = 8; // for one word

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

[[nodiscard]] QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty() && words.size() < mostWords)
            words.append(word);
        word.clear();
    };
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isPartOfWord(c))
            word += QString::fromUcs4(&c, 1);
        else
            end();
    }
    end();
    return words;
}

/// `bill khan` becomes `("bill"* OR "william"*) AND ("khan"*)`: nothing that a person types is read as a search
/// operator.
[[nodiscard]] QByteArray matchOf(const QList<QStringList> &words)
{
    QStringList all;
    for (const QStringList &forms : words)
        all.append(u"(\""_s + forms.join(u"\"* OR \""_s) + u"\"*)"_s);
    return all.join(u" AND "_s).toUtf8();
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
    QList<QStringList> words;
    for (const QString &word : wordsOf(text))
        words.append(QStringList{word} + alsoCalled(word));
    return rowsOf(words, before, limit);
}

Result<QList<qint64>> SearchIndex::findNear(const QString &text, qint64 before, int limit)
{
    QList<QStringList> words;
    for (const QString &word : wordsOf(text)) {
        Result<QStringList> near = wordsNear(foldedWord(word));
        if (!near)
            return near.error();
        words.append(near->isEmpty() ? QStringList{word} : *std::move(near));
    }
    return rowsOf(words, before, limit);
}

Result<QList<qint64>> SearchIndex::rowsOf(const QList<QStringList> &words, qint64 before, int limit)
{
    QList<qint64> rows;
    if (words.isEmpty())
        return rows;
    const QByteArray match = matchOf(words);
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

Result<QStringList> SearchIndex::wordsNear(const QString &typed)
{
    struct Near {
        int slips = 0;
        qint64 often = 0;
        QString word;
    };
    const int forgiven = slipsForgiven(typed.size());
    if (forgiven == 0)
        return QStringList();
    // A view of the index's own words, in the memory of this connection only.
    if (auto made = m_database.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab(main, search, row)");
        !made)
        return made.error();
    const auto select = m_database.cached("SELECT term, doc FROM temp.search_word WHERE term >= ? AND term < ?");
    if (!select)
        return select.error();
    QList<Near> found;
    for (const QString &initial : initialsMeant(typed)) {
        const QByteArray from = initial.toUtf8();
        const QByteArray to = from + "\xf4\x8f\xbf\xbf"; // the last of all letters
        const ResetLater later(**select);
        (*select)->bindText(1, from).bindText(2, to);
        for (;;) {
            const auto row = (*select)->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            const QString word = QString::fromUtf8((*select)->text(0));
            if (const auto slips = slipsBetween(typed, word, forgiven))
                found.append({*slips, (*select)->integer(1), word});
        }
    }
    std::ranges::sort(found, {}, [](const Near &near) { return std::tuple(near.slips, -near.often, near.word); });
    QStringList words;
    for (const Near &near : std::as_const(found).first(std::min(found.size(), mostNear)))
        words.append(near.word);
    return words;
}

} // namespace doorstep::core
