// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/wire/syncmessage.h"

#include <QHash>

namespace doorstep::core {

/// The scopes on the device: how far each is applied, and the small number that stands for it in every row. One thread;
/// the database outlives it.
class ScopeTable
{
public:
    struct Entry {
        qint64 handle = 0;
        ScopeId id;
        ScopeKind kind = ScopeKind::Family;
        Seq seq = 0;
        quint32 epoch = 0;
        QByteArray head{}; ///< Cursor::head
    };

    explicit ScopeTable(Database &database) : m_database(database) {}

    /// Reads the table; also after a transaction that was rolled back.
    [[nodiscard]] Result<Done> load();
    /// The entry, or nullptr. Valid until the next call that is not const.
    [[nodiscard]] const Entry *find(const ScopeId &scope) const;
    [[nodiscard]] const Entry *find(qint64 handle) const;
    [[nodiscard]] Result<Entry> findOrAdd(const ScopeId &scope, ScopeKind kind);
    [[nodiscard]] Result<Done> move(const ScopeId &scope, Seq seq, quint32 epoch, const QByteArray &headHash);
    [[nodiscard]] Result<Done> reset(const ScopeId &scope);
    [[nodiscard]] Result<Done> resetAll();
    [[nodiscard]] Result<Done> remove(const ScopeId &scope);
    [[nodiscard]] QList<Cursor> cursors() const;

private:
    Database &m_database;
    QHash<ScopeId, Entry> m_entries;
    QHash<qint64, ScopeId> m_handles;
};

} // namespace doorstep::core
