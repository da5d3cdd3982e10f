// SPDX-License-Identifier: Apache-2.0
#include "server/session.h"

#include "server/sql.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace doorstep::server {

using core::Result;

QByteArray tokenHash(const QByteArray &token) { return QCryptographicHash::hash(token, QCryptographicHash::Sha256); }

const SessionGrant *Session::grantOn(const core::ScopeId &scope) const
{
    const auto found = std::ranges::find(grants, scope, &SessionGrant::scope);
    return found == grants.end() ? nullptr : &*found;
}

QHash<core::ScopeId, const SessionGrant *> Session::grantsByScope() const
{
    QHash<core::ScopeId, const SessionGrant *> found;
    for (const SessionGrant &grant : grants)
        found.insert(grant.scope, &grant);
    return found;
}

core::Role Session::postRole() const
{
    const auto found = std::ranges::find(grants, core::ScopeKind::Organisation, &SessionGrant::kind);
    return found == grants.end() ? core::Role::Member : found->role;
}

bool Session::contactAt(core::Timestamp now)
{
    if (!isNewContact(now))
        return false;
    seenBefore = std::exchange(lastSeen, now);
    return true;
}

Result<core::Done> Session::noteContact(PgPool &pool, core::Timestamp now)
{
    if (!contactAt(now))
        return core::Done{};
    return retrying(pool, [&](PgConnection &connection) -> Result<core::Done> {
        auto done = connection.run(sql::deviceSeen, PgParams().uuid(device).integer8(now.ms));
        return done ? Result<core::Done>(core::Done{}) : done.error();
    });
}

namespace {

// The columns of a scope's head stand together from `head` on: seq, epoch, hash, floor.
SessionGrant grantOf(const PgRows &rows, int row, int grant, int head)
{
    SessionGrant one{core::ScopeId(rows.uuid(row, grant)), core::ScopeKind(rows.integer2(row, grant + 1)),
        core::Role(rows.integer2(row, grant + 2)), {rows.integer8(row, grant + 3)}, {rows.integer8(row, grant + 4)},
        !rows.isNull(row, head)};
    if (one.scopeExists) {
        one.seq = quint64(rows.integer8(row, head));
        one.epoch = quint32(rows.integer4(row, head + 1));
        one.headHash = rows.bytes(row, head + 2);
        one.floor = quint64(rows.integer8(row, head + 3));
    }
    return one;
}

Result<std::optional<Session>> readOne(PgConnection &connection, const core::DeviceId &device)
{
    auto rows = connection.run(sql::sessionOfDevice, PgParams().uuid(device));
    if (!rows)
        return rows.error();
    if (rows->size() == 0)
        return std::optional<Session>();
    Session session{core::DeviceId(rows->uuid(0, 0)), core::UserId(rows->uuid(0, 1)), {}, {rows->integer8(0, 2)},
        {rows->integer8(0, 3)}};
    for (int row = 0; row < rows->size(); ++row) {
        if (!rows->isNull(row, 4))
            session.grants.push_back(grantOf(*rows, row, 4, 9));
    }
    return std::optional(std::move(session));
}

// By the hash of the token.
Result<QHash<QByteArray, Session>> readSeveral(PgConnection &connection, const PgParams &tokens)
{
    constexpr int owner = 0, scope = 1, kind = 2, lastSeen = 4, seenBefore = 5, head = 6, hash = 8;
    auto rows = connection.run(sql::sessions, tokens);
    if (!rows)
        return rows.error();
    QHash<QByteArray, Session> sessions;
    QHash<core::UserId, std::vector<SessionGrant>> grants;
    for (int row = 0; row < rows->size(); ++row) {
        if (!rows->isNull(row, kind)) {
            grants[core::UserId(rows->uuid(row, owner))].push_back(grantOf(*rows, row, scope, head));
            continue;
        }
        sessions.insert(rows->bytes(row, hash),
            Session{core::DeviceId(rows->uuid(row, owner)), core::UserId(rows->uuid(row, scope)), {},
                {rows->integer8(row, lastSeen)}, {rows->integer8(row, seenBefore)}});
    }
    for (Session &session : sessions)
        session.grants = grants.value(session.user);
    return sessions;
}

} // namespace

Result<std::optional<Session>> Session::ofDevice(PgPool &pool, const core::DeviceId &device)
{
    return retrying(pool, [&](PgConnection &connection) { return readOne(connection, device); });
}

Result<std::vector<std::optional<Session>>> Session::of(PgPool &pool, std::span<const QByteArray> bearers)
{
    constexpr qsizetype tokenBytes = 32;
    std::vector<QByteArray> hashes(bearers.size()), known;
    for (size_t i = 0; i < bearers.size(); ++i) {
        const auto token = QByteArray::fromBase64Encoding(
            bearers[i], QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!token || token.decoded.size() != tokenBytes)
            continue;
        hashes[i] = tokenHash(token.decoded);
        known.push_back(hashes[i]);
    }
    std::vector<std::optional<Session>> sessions(bearers.size());
    if (known.empty())
        return sessions;
    auto byHash = retrying(
        pool, [&](PgConnection &connection) { return readSeveral(connection, PgParams().byteArrays(known)); });
    if (!byHash)
        return byHash.error();
    for (size_t i = 0; i < bearers.size(); ++i) {
        if (const auto found = byHash->constFind(hashes[i]); found != byHash->cend())
            sessions[i] = *found;
    }
    return sessions;
}

} // namespace doorstep::server
