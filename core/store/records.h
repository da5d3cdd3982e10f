// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/declaredtables.h"
#include "core/store/heldover.h"
#include "core/store/outbox.h"
#include "core/store/query.h"
#include "core/store/recordtable.h"
#include "core/store/searchindex.h"

#include <map>

namespace doorstep::core {

/// All record tables and the search index over them. Keeps the rule that a visible row is the confirmed state with this
/// device's own changes on top. One thread; the database outlives it.
class Records
{
public:
    Records(Database &database, Kinds kinds);

    /// Finds the next free row; after opening and after a transaction that was rolled back.
    [[nodiscard]] Result<Done> load();
    /// The declaration, or nullptr for a kind of a newer version.
    [[nodiscard]] const KindInfo *kind(quint16 number) const;
    /// The kind's table; of an unknown kind: `newer`.
    [[nodiscard]] RecordTable &table(quint16 kind);

    /// Makes `row` show `confirmed` under `own`, its unsent changes in order.
    void overlay(RecordRow &row, RecordState confirmed, const QList<Outbox::Entry> &own) const;
    /// Writes the row and what search finds it by; `before` is what it was found by until now.
    [[nodiscard]] Result<Done> write(RecordRow &row, const QByteArray &before);
    [[nodiscard]] QByteArray searchText(const RecordRow &row);

    [[nodiscard]] Result<QList<RecordRow>> list(const Query &query, const QList<qint64> &scopes);
    [[nodiscard]] Result<int> count(const Query &query, const QList<qint64> &scopes);
    [[nodiscard]] Result<QList<RecordRow>> search(const QString &text, int limit);
    [[nodiscard]] Result<QList<RecordRow>> searchNear(const QString &text, int limit);
    /// Everything that the tables have of one scope.
    struct OfScope {
        QList<RecordRow> rows;
        QList<std::pair<quint16, qint64>> unreadable; ///< kind and number of rows that are no records any more
    };
    [[nodiscard]] Result<OfScope> ofScope(qint64 scope);
    [[nodiscard]] Result<Done> removeUnreadable(quint16 kind, qint64 row);
    /// Every record of the scope goes, and what search found it by.
    [[nodiscard]] Result<QList<RecordRow>> removeScope(qint64 scope);
    /// Every record of the scope is held over.
    [[nodiscard]] Result<Done> holdOver(HeldOver &held, qint64 scope);
    /// Leaves no word of a removed record in the search index.
    [[nodiscard]] Result<Done> forgetRemovedWords();
    [[nodiscard]] Result<Done> remove(const RecordRow &row);
    /// Grows with every change of a person, or of who is the same person.
    [[nodiscard]] quint64 peopleVersion() const { return m_peopleVersion; }

private:
    struct Where;
    [[nodiscard]] Result<QList<RecordRow>> rowsOf(const QList<qint64> &numbers);
    [[nodiscard]] Result<Where> whereOf(const Query &query, const QList<qint64> &scopes) const;

    Database &m_database;
    SearchIndex m_search;
    std::map<quint16, RecordTable> m_tables;
    RecordTable m_newer;
    void noteChange(quint16 kind);

    qint64 m_nextRow = 1;
    quint64 m_peopleVersion = 1;
};

} // namespace doorstep::core
