// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/merge.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>

namespace doorstep::core {

/// Values that did not come into force, kept beside those that did. One thread; the database outlives it.
class ConflictTable
{
public:
    explicit ConflictTable(Database &database) : m_database(database) {}

    /// `before`: what both writers had read, where it is known.
    [[nodiscard]] Result<Done> add(
        const Conflict &conflict, qint64 scope, quint16 kind, const std::optional<QByteArray> &before);
    /// Conflicts on the field whose two writers were seen by the one who settled it.
    [[nodiscard]] Result<Done> settle(const RecordId &record, qint64 scope, quint16 tag, Seq base);
    [[nodiscard]] Result<int> countOpen(const RecordId &record, qint64 scope);
    [[nodiscard]] Result<QList<Conflict>> ofRecord(const RecordId &record);
    /// What both writers of a conflict had read, by the conflict's tag and losing.seq, where it is known.
    [[nodiscard]] Result<QHash<std::pair<quint16, Seq>, QByteArray>> readByBoth(const RecordId &record);
    [[nodiscard]] Result<QList<Conflict>> ofScope(qint64 scope);
    [[nodiscard]] Result<QList<Conflict>> open(int limit);
    /// The kind of every record that has an open conflict.
    [[nodiscard]] Result<QHash<RecordId, quint16>> kindsOpen();
    [[nodiscard]] Result<Done> removeScope(qint64 scope);
    [[nodiscard]] Result<Done> removeRecord(const RecordId &record, qint64 scope);

private:
    [[nodiscard]] static Result<QList<Conflict>> rows(Statement &statement);

    Database &m_database;
};

} // namespace doorstep::core
