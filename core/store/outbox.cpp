// SPDX-License-Identifier: Apache-2.0
#include "core/store/outbox.h"

#include "core/wire/changecodec.h"
#include "core/wire/limits.h"

#include <limits>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *selectEntry = "SELECT body, scope, scope_kind, state, reason FROM own_change ";
constexpr qsizetype everything = std::numeric_limits<qsizetype>::max();
} // namespace

Sending sendingOf(Outbox::State state)
{
    switch (state) {
    case Outbox::State::Waiting: return Sending::Waiting;
    case Outbox::State::Quarantined: return Sending::Quarantined;
    case Outbox::State::Acknowledged: return Sending::Sent;
    case Outbox::State::LeftOut: return Sending::LeftOut;
    }
    return Sending::Waiting;
}

Result<bool> Outbox::add(const Change &change, const ScopeId &scope, ScopeKind scopeKind)
{
    const auto insert = m_database.cached(
        "INSERT INTO own_change(dseq, scope, scope_kind, record, kind, state, reason, body)"
        " VALUES(?,?,?,?,?,0,0,?) ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.error();
    const QByteArray body = encodeChange(change);
    (*insert)->bind(1, qint64(change.dseq)).bind(2, scope).bind(3, qint64(scopeKind));
    (*insert)->bind(4, change.record).bind(5, change.kind).bindBlob(6, body);
    if (auto done = (*insert)->run(); !done)
        return done.error();
    return m_database.changedRows() > 0;
}

Result<QList<Outbox::Entry>> Outbox::rows(Statement &statement, qsizetype maxBytes)
{
    const ResetLater later(statement);
    QList<Entry> entries;
    qsizetype bytes = 0;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return entries;
        const QByteArrayView body = statement.blob(0);
        bytes += body.size();
        if (bytes > maxBytes && !entries.isEmpty())
            return entries;
        auto change = decodeChange(body);
        const auto scope = ScopeId::fromBytes(statement.blob(1));
        if (!change || !scope)
            return fail(ErrorCode::Damaged, u"a waiting change cannot be read"_s);
        entries.append(Entry{*std::move(change), *scope, ScopeKind(statement.integer(2)), State(statement.integer(3)),
            QuarantineReason(statement.integer(4))});
    }
}

Result<std::optional<Outbox::Entry>> Outbox::find(quint64 dseq)
{
    const auto select = m_database.cached(QByteArray(selectEntry) + "WHERE dseq=?");
    if (!select)
        return select.error();
    (*select)->bind(1, qint64(dseq));
    auto found = rows(**select, everything);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

Result<QList<Outbox::Entry>> Outbox::ofRecord(const RecordId &record, const ScopeId &scope)
{
    const auto select = m_database.cached(
        QByteArray(selectEntry) + "WHERE record=? AND scope=? AND state<>3 ORDER BY dseq");
    if (!select)
        return select.error();
    (*select)->bind(1, record).bind(2, scope);
    return rows(**select, everything);
}

Result<QList<Outbox::Entry>> Outbox::ofScope(const ScopeId &scope)
{
    const auto select = m_database.cached(QByteArray(selectEntry) + "WHERE scope=? AND state<>3 ORDER BY dseq");
    if (!select)
        return select.error();
    (*select)->bind(1, scope);
    return rows(**select, everything);
}

Result<QList<Outbox::Entry>> Outbox::all()
{
    const auto select = m_database.cached(QByteArray(selectEntry) + "ORDER BY dseq");
    if (!select)
        return select.error();
    return rows(**select, everything);
}

Result<QList<Outbox::Entry>> Outbox::waiting(qsizetype maxBytes)
{
    const auto select = m_database.cached(QByteArray(selectEntry) + "WHERE state=0 ORDER BY dseq LIMIT ?");
    if (!select)
        return select.error();
    (*select)->bind(1, limits::changesPerPush);
    return rows(**select, maxBytes);
}

Result<Done> Outbox::setState(quint64 dseq, State state, QuarantineReason reason)
{
    const auto update = m_database.cached("UPDATE own_change SET state=?, reason=? WHERE dseq=?");
    if (!update)
        return update.error();
    return (*update)->bind(1, qint64(state)).bind(2, qint64(reason)).bind(3, qint64(dseq)).run();
}

Result<Done> Outbox::offerAcknowledgedAgain()
{
    return m_database.execute("UPDATE own_change SET state=0 WHERE state=2");
}

Result<Done> Outbox::offerAcknowledgedAgain(const ScopeId &scope)
{
    const auto update = m_database.cached("UPDATE own_change SET state=0 WHERE state=2 AND scope=?");
    if (!update)
        return update.error();
    return (*update)->bind(1, scope).run();
}

Result<Done> Outbox::offerAgain(const ScopeId &scope)
{
    // Not what somebody at the office left out: it would come in after all.
    const auto update = m_database.cached(
        "UPDATE own_change SET state=0, reason=0 WHERE state NOT IN (0,3) AND scope=?");
    if (!update)
        return update.error();
    return (*update)->bind(1, scope).run();
}

Result<Done> Outbox::remove(quint64 dseq)
{
    const auto remove = m_database.cached("DELETE FROM own_change WHERE dseq=?");
    if (!remove)
        return remove.error();
    return (*remove)->bind(1, qint64(dseq)).run();
}

Result<Done> Outbox::removeAcknowledged(const ScopeId &scope)
{
    const auto remove = m_database.cached("DELETE FROM own_change WHERE scope=? AND state=2");
    if (!remove)
        return remove.error();
    return (*remove)->bind(1, scope).run();
}

Result<int> Outbox::count(State state)
{
    const auto rows = m_database.number(
        "SELECT count(*) FROM own_change WHERE state=" + QByteArray::number(int(state)));
    if (!rows)
        return rows.error();
    return int(*rows);
}

Result<bool> Outbox::isEmpty()
{
    const auto any = m_database.number("SELECT EXISTS(SELECT 1 FROM own_change)");
    if (!any)
        return any.error();
    return *any == 0;
}

Result<std::optional<quint64>> Outbox::oldestUnsettled()
{
    const auto dseq = m_database.number("SELECT ifnull(min(dseq), -1) FROM own_change WHERE state NOT IN (1, 3)");
    if (!dseq)
        return dseq.error();
    return *dseq < 0 ? std::nullopt : std::optional(quint64(*dseq));
}

} // namespace doorstep::core
