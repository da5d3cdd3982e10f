// SPDX-License-Identifier: Apache-2.0
#include "core/store/heldover.h"

namespace doorstep::core {

Result<Done> HeldOver::hold(qint64 scope, const QByteArray &table, quint16 kind)
{
    const QByteArray number = kind ? QByteArray::number(kind) : QByteArray("_kind");
    auto insert = m_database.prepare("INSERT OR IGNORE INTO held_over(scope, kind, record) SELECT _scope, " + number
                                     + ", _id FROM " + table + " WHERE _scope=?");
    if (!insert)
        return insert.error();
    return insert->bind(1, scope).run();
}

Result<bool> HeldOver::any(qint64 scope)
{
    const auto select = m_database.cached("SELECT 1 FROM held_over WHERE scope=? LIMIT 1");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    return (*select)->bind(1, scope).step();
}

Result<bool> HeldOver::release(qint64 scope, quint16 kind, const RecordId &record)
{
    const auto remove = m_database.cached("DELETE FROM held_over WHERE scope=? AND kind=? AND record=? RETURNING 1");
    if (!remove)
        return remove.error();
    const ResetLater later(**remove);
    return (*remove)->bind(1, scope).bind(2, qint64(kind)).bind(3, record).step();
}

Result<Done> HeldOver::forget(qint64 scope)
{
    const auto remove = m_database.cached("DELETE FROM held_over WHERE scope=?");
    if (!remove)
        return remove.error();
    return (*remove)->bind(1, scope).run();
}

Result<QSet<RecordId>> HeldOver::all(qint64 scope)
{
    const auto select = m_database.cached("SELECT record FROM held_over WHERE scope=?");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    (*select)->bind(1, scope);
    QSet<RecordId> records;
    for (;;) {
        const auto row = (*select)->step();
        if (!row)
            return row.error();
        if (!*row)
            return records;
        if (const auto record = RecordId::fromBytes((*select)->blob(0)))
            records.insert(*record);
    }
}

} // namespace doorstep::core
