// SPDX-License-Identifier: Apache-2.0
#include "core/store/scopetable.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

Result<Done> ScopeTable::load()
{
    m_entries.clear();
    m_handles.clear();
    auto rows = m_database.prepare("SELECT handle, id, kind, seq, epoch, head FROM scope");
    if (!rows)
        return rows.error();
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return Done{};
        const auto id = ScopeId::fromBytes(rows->blob(1));
        const qint64 kind = rows->integer(2);
        if (!id || kind < 1 || kind > lastScopeKind)
            return fail(ErrorCode::Damaged, u"a scope's row cannot be read"_s);
        const Entry entry{rows->integer(0), *id, ScopeKind(kind), Seq(rows->integer(3)), quint32(rows->integer(4)),
            headOf(rows->blob(5).toByteArray())};
        m_entries.insert(*id, entry);
        m_handles.insert(entry.handle, *id);
    }
}

const ScopeTable::Entry *ScopeTable::find(const ScopeId &scope) const
{
    const auto found = m_entries.constFind(scope);
    return found != m_entries.cend() ? &*found : nullptr;
}

const ScopeTable::Entry *ScopeTable::find(qint64 handle) const
{
    const auto found = m_handles.constFind(handle);
    return found != m_handles.cend() ? find(*found) : nullptr;
}

Result<ScopeTable::Entry> ScopeTable::findOrAdd(const ScopeId &scope, ScopeKind kind)
{
    if (const Entry *entry = find(scope))
        return *entry;
    const auto insert = m_database.cached("INSERT INTO scope(id, kind, seq, epoch) VALUES(?,?,0,0)");
    if (!insert)
        return insert.error();
    if (auto done = (*insert)->bind(1, scope).bind(2, qint64(kind)).run(); !done)
        return done.error();
    const Entry entry{m_database.lastRowId(), scope, kind, 0, 0};
    m_entries.insert(scope, entry);
    m_handles.insert(entry.handle, scope);
    return entry;
}

Result<Done> ScopeTable::move(const ScopeId &scope, Seq seq, quint32 epoch, const QByteArray &headHash)
{
    const auto update = m_database.cached("UPDATE scope SET seq=?, epoch=?, head=? WHERE id=?");
    if (!update)
        return update.error();
    (*update)->bind(1, qint64(seq)).bind(2, epoch).bindBlob(3, headHash).bind(4, scope);
    if (auto done = (*update)->run(); !done)
        return done;
    Entry &entry = m_entries.find(scope).value();
    entry.seq = seq;
    entry.epoch = epoch;
    entry.head = headOf(headHash);
    return Done{};
}

Result<Done> ScopeTable::reset(const ScopeId &scope)
{
    const auto update = m_database.cached("UPDATE scope SET seq=0, epoch=0, head=NULL WHERE id=?");
    if (!update)
        return update.error();
    if (auto done = (*update)->bind(1, scope).run(); !done)
        return done;
    Entry &entry = m_entries.find(scope).value();
    entry.seq = 0;
    entry.epoch = 0;
    entry.head.clear();
    return Done{};
}

Result<Done> ScopeTable::resetAll()
{
    if (auto done = m_database.execute("UPDATE scope SET seq=0, epoch=0, head=NULL"); !done)
        return done;
    for (Entry &entry : m_entries) {
        entry.seq = 0;
        entry.epoch = 0;
        entry.head.clear();
    }
    return Done{};
}

Result<Done> ScopeTable::remove(const ScopeId &scope)
{
    const auto remove = m_database.cached("DELETE FROM scope WHERE id=?");
    if (!remove)
        return remove.error();
    if (auto done = (*remove)->bind(1, scope).run(); !done)
        return done;
    if (const auto entry = m_entries.constFind(scope); entry != m_entries.cend()) {
        m_handles.remove(entry->handle);
        m_entries.erase(entry);
    }
    return Done{};
}

QList<Cursor> ScopeTable::cursors() const
{
    QList<Cursor> all;
    for (const Entry &entry : m_entries)
        all.append(Cursor{entry.id, entry.seq, entry.epoch, entry.head});
    return all;
}

} // namespace doorstep::core
