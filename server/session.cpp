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
    if (now.ms - lastSeen.ms < contactGap)
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

Result<std::optional<Session>> read(PgConnection &connection, const Statement &statement, const PgParams &params)
{
    auto rows = connection.run(statement, params);
    if (!rows)
        return rows.error();
    if (rows->size() == 0)
        return std::optional<Session>();
    Session session{core::DeviceId(rows->uuid(0, 0)), core::UserId(rows->uuid(0, 1)), {}, {rows->integer8(0, 9)},
        {rows->integer8(0, 10)}};
    for (int row = 0; row < rows->size(); ++row) {
        if (rows->isNull(row, 2))
            continue;
        SessionGrant grant{core::ScopeId(rows->uuid(row, 2)), core::ScopeKind(rows->integer2(row, 3)),
            core::Role(rows->integer2(row, 4)), {rows->integer8(row, 5)}, {rows->integer8(row, 6)},
            !rows->isNull(row, 7)};
        if (grant.scopeExists) {
            grant.seq = quint64(rows->integer8(row, 7));
            grant.epoch = quint32(rows->integer4(row, 8));
            grant.headHash = rows->bytes(row, 11);
            grant.floor = quint64(rows->integer8(row, 12));
        }
        session.grants.push_back(grant);
    }
    return std::optional(std::move(session));
}

} // namespace

Result<std::optional<Session>> Session::ofDevice(PgPool &pool, const core::DeviceId &device)
{
    return retrying(pool,
        [&](PgConnection &connection) { return read(connection, sql::sessionOfDevice, PgParams().uuid(device)); });
}

Result<std::optional<Session>> Session::of(PgPool &pool, const QByteArray &bearer)
{
    constexpr qsizetype tokenBytes = 32;
    const auto token = QByteArray::fromBase64Encoding(
        bearer, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!token || token.decoded.size() != tokenBytes)
        return std::optional<Session>();
    return retrying(pool, [&](PgConnection &connection) {
        return read(connection, sql::session, PgParams().bytes(tokenHash(token.decoded)));
    });
}

} // namespace doorstep::server
