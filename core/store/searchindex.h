// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QList>
#include <QStringList>

namespace doorstep::core {

/// Full-text search over all kinds: words without regard to case or accents, found by their beginnings. The index holds
/// no text of its own. One thread; the database outlives it.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// What `row` is found by from now on; `known` says that it was found by something before.
    [[nodiscard]] Result<Done> set(qint64 row, const QByteArray &utf8, bool known);
    [[nodiscard]] Result<Done> remove(qint64 row);
    /// Rows in which every word of `text`, or another form of that first name (alsoCalled), begins a word: newest
    /// first, after `before` (0: from the newest).
    [[nodiscard]] Result<QList<qint64>> find(const QString &text, qint64 before, int limit);
    /// The same for a text with slips of the finger or the ear (nearword.h). Looks through all words of the index that
    /// begin alike, so it is for when find() finds nothing.
    [[nodiscard]] Result<QList<qint64>> findNear(const QString &text, qint64 before, int limit);

private:
    [[nodiscard]] Result<QList<qint64>> rowsOf(const QList<QStringList> &words, qint64 before, int limit);
    [[nodiscard]] Result<QStringList> wordsNear(const QString &typed);

    Database &m_database;
};

} // namespace doorstep::core
