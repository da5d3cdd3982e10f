// SPDX-License-Identifier: Apache-2.0
#include "core/store/conflicttable.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *selectConflict = "SELECT record, tag, value, losing_seq, losing_author, losing_device, "
                                       "losing_hlc, winning_seq, winning_author,"
                                       " winning_device, winning_hlc, state FROM conflict ";

[[nodiscard]] std::optional<Writer> writerAt(const Statement &statement, int column)
{
    const auto author = UserId::fromBytes(statement.blob(column + 1));
    const auto device = DeviceId::fromBytes(statement.blob(column + 2));
    if (!author || !device)
        return std::nullopt;
    return Writer{Seq(statement.integer(column)), *author, *device, Hlc{quint64(statement.integer(column + 3))}};
}

} // namespace

Result<Done> ConflictTable::add(
    const Conflict &conflict, qint64 scope, quint16 kind, const std::optional<QByteArray> &before)
{
    const auto insert = m_database.cached(
        "REPLACE INTO conflict(record, scope, kind, tag, value, losing_seq, losing_author,"
        " losing_device, losing_hlc, winning_seq, winning_author, winning_device,"
        " winning_hlc, state, before) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!insert)
        return insert.error();
    Statement &out = **insert;
    out.bind(1, conflict.record).bind(2, scope).bind(3, kind).bind(4, conflict.tag).bindBlob(5, conflict.losingValue);
    out.bind(6, qint64(conflict.losing.seq)).bind(7, conflict.losing.author).bind(8, conflict.losing.device);
    out.bind(9, qint64(conflict.losing.hlc.packed)).bind(10, qint64(conflict.winning.seq));
    out.bind(11, conflict.winning.author).bind(12, conflict.winning.device);
    out.bind(13, qint64(conflict.winning.hlc.packed)).bind(14, qint64(conflict.state));
    if (before)
        out.bindBlob(15, *before);
    else
        out.bindNull(15);
    return out.run();
}

Result<Done> ConflictTable::settle(const RecordId &record, qint64 scope, quint16 tag, Seq base)
{
    const auto update = m_database.cached("UPDATE conflict SET state=3 WHERE record=? AND scope=? AND tag=?"
                                          " AND losing_seq<=? AND winning_seq<=? AND state<>3");
    if (!update)
        return update.error();
    return (*update)->bind(1, record).bind(2, scope).bind(3, tag).bind(4, qint64(base)).bind(5, qint64(base)).run();
}

Result<int> ConflictTable::countOpen(const RecordId &record, qint64 scope)
{
    const auto select = m_database.cached(
        "SELECT count(DISTINCT tag) FROM conflict WHERE record=? AND scope=? AND state=2");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    const auto row = (*select)->bind(1, record).bind(2, scope).step();
    if (!row)
        return row.error();
    return int((*select)->integer(0));
}

Result<QList<Conflict>> ConflictTable::rows(Statement &statement)
{
    const ResetLater later(statement);
    QList<Conflict> all;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        const auto record = RecordId::fromBytes(statement.blob(0));
        const auto losing = writerAt(statement, 3);
        const auto winning = writerAt(statement, 7);
        if (!record || !losing || !winning)
            return fail(ErrorCode::Damaged, u"a conflict's row cannot be read"_s);
        all.append(Conflict{*record, quint16(statement.integer(1)), statement.blob(2).toByteArray(), *losing, *winning,
            Conflict::State(statement.integer(11))});
    }
}

Result<QList<Conflict>> ConflictTable::ofRecord(const RecordId &record)
{
    const auto select = m_database.cached(QByteArray(selectConflict) + "WHERE record=? ORDER BY losing_hlc DESC");
    if (!select)
        return select.error();
    (*select)->bind(1, record);
    return rows(**select);
}

Result<QHash<std::pair<quint16, Seq>, QByteArray>> ConflictTable::readByBoth(const RecordId &record)
{
    const auto select = m_database.cached(
        "SELECT tag, losing_seq, before FROM conflict WHERE record=? AND before IS NOT NULL");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    (*select)->bind(1, record);
    QHash<std::pair<quint16, Seq>, QByteArray> values;
    for (;;) {
        const auto row = (*select)->step();
        if (!row)
            return row.error();
        if (!*row)
            return values;
        const Statement &in = **select;
        values.insert({quint16(in.integer(0)), Seq(in.integer(1))}, in.blob(2).toByteArray());
    }
}

Result<QList<Conflict>> ConflictTable::ofScope(qint64 scope)
{
    const auto select = m_database.cached(QByteArray(selectConflict) + "WHERE scope=?");
    if (!select)
        return select.error();
    (*select)->bind(1, scope);
    return rows(**select);
}

Result<QList<Conflict>> ConflictTable::open(int limit)
{
    const auto select = m_database.cached(
        QByteArray(selectConflict) + "WHERE state=2 ORDER BY losing_hlc DESC LIMIT ?");
    if (!select)
        return select.error();
    (*select)->bind(1, limit);
    return rows(**select);
}

Result<QHash<RecordId, quint16>> ConflictTable::kindsOpen()
{
    const auto select = m_database.cached("SELECT DISTINCT record, kind FROM conflict WHERE state=2");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    QHash<RecordId, quint16> kinds;
    for (;;) {
        const auto row = (*select)->step();
        if (!row)
            return row.error();
        if (!*row)
            return kinds;
        if (const auto record = RecordId::fromBytes((*select)->blob(0)))
            kinds.insert(*record, quint16((*select)->integer(1)));
    }
}

Result<Done> ConflictTable::removeScope(qint64 scope)
{
    const auto remove = m_database.cached("DELETE FROM conflict WHERE scope=?");
    if (!remove)
        return remove.error();
    return (*remove)->bind(1, scope).run();
}

Result<Done> ConflictTable::removeRecord(const RecordId &record, qint64 scope)
{
    const auto remove = m_database.cached("DELETE FROM conflict WHERE record=? AND scope=?");
    if (!remove)
        return remove.error();
    return (*remove)->bind(1, record).bind(2, scope).run();
}

} // namespace doorstep::core
