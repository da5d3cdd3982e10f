// SPDX-License-Identifier: Apache-2.0
#include "server/pgchangelog.h"

#include "core/rules/access.h"
#include "core/rules/keptapart.h"
#include "core/types/kinds.h"
#include "core/types/records/grant.h"
#include "core/wire/recordcodec.h"
#include "server/pgtransaction.h"
#include "server/sql.h"

#include <algorithm>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

// Grants hold from the first moment of their first day to the last moment of their last, UTC.
qint64 startOf(QDate day) { return core::toDays(day) * dayMs; }

// One record for a user and a scope: granting again moves the dates of the same grant.
core::Change grantChange(
    const core::UserId &user, const core::ScopeId &scope, const core::Grant &grant, core::Timestamp now)
{
    return {core::ChangeId::create(), 0, core::RecordId(core::Uuid::v5(user, scope.view())),
        core::kindOf<core::Grant>.number, core::Op::Put, 0, core::Hlc::at(now), core::schemaVersion,
        core::toFields(grant)};
}

core::Grant recordOf(const GrantOrder &order, core::Timestamp now)
{
    core::Grant grant;
    if (order.ends) {
        grant.to = now.toDateTime().toUTC().date().addDays(-1);
        return grant;
    }
    grant.scope = order.scope;
    grant.scopeKind = qint64(order.scopeKind);
    grant.role = qint64(order.role);
    grant.from = order.from;
    grant.to = order.to;
    grant.purpose = order.purpose;
    grant.grantedBy = order.grantedBy;
    return grant;
}

PgParams rowOf(const GrantOrder &order)
{
    PgParams row;
    row.uuid(order.user).uuid(order.scope).integer2(qint16(order.scopeKind)).integer2(qint16(order.role));
    row.integer8(startOf(order.from)).integer8(startOf(order.to.addDays(1))).text(order.purpose).text(order.grantedBy);
    return row;
}

} // namespace

std::vector<core::ScopeId> keptScopesOf(std::span<const GrantOrder> orders)
{
    std::vector<core::ScopeId> kept;
    for (const GrantOrder &order : orders) {
        if (order.ends || core::hasKeptScope(order.scopeKind))
            kept.push_back(core::keptScope(order.scope));
    }
    return kept;
}

LogGroup PgChangeLog::userGroup(
    const core::UserId &user, std::span<const core::Change> changes, core::Timestamp now) const
{
    return {core::userScope(user), core::ScopeKind::User, m_serverUser, m_serverDevice, now, changes, {}, {}};
}

// A push that sets something aside reads who manages in its scope while it holds the head of the kept scope. Whoever
// changes that holds it too: so nobody is left over who may read it no more, and nobody who may read it is passed over.
// That head is there for the lock alone where nothing was kept apart; locked after the heads of what people write into,
// and before those of users' scopes.
Result<Done> PgChangeLog::writeGrants(
    PgConnection &connection, std::span<const GrantOrder> orders, core::Timestamp now, Heads &reached)
{
    std::vector<GrantOrder> sorted(orders.begin(), orders.end());
    const std::vector<core::ScopeId> lists = keptScopesOf(orders);
    if (Result<Done> added = addKeptGrants(connection, lists, sorted, now); !added)
        return added;
    std::ranges::stable_sort(sorted, [](const GrantOrder &a, const GrantOrder &b) { return a.user < b.user; });
    for (size_t i = 0; i < sorted.size();) {
        const core::UserId user = sorted[i].user;
        std::vector<core::Change> changes;
        PgPipeline pipeline(connection);
        for (; i < sorted.size() && sorted[i].user == user; ++i) {
            GrantOrder &order = sorted[i];
            if (!core::mayHold(order.scopeKind, order.role))
                return core::fail(core::ErrorCode::InvalidInput,
                    u"%1 is no role in a %2"_s.arg(QLatin1StringView(core::roleName(order.role)),
                        QLatin1StringView(core::scopeKindName(order.scopeKind))));
            if (!order.from.isValid())
                order.from = now.toDateTime().toUTC().date();
            changes.push_back(grantChange(user, order.scope, recordOf(order, now), now));
            if (order.ends)
                pipeline.add(sql::endGrant, PgParams().uuid(user).uuid(order.scope).integer8(now.ms));
            else
                pipeline.add(sql::upsertGrant, rowOf(order));
        }
        if (Result<Done> done = appendNested(connection, userGroup(user, changes, now), pipeline, reached); !done)
            return done;
    }
    return dropEmptyHeads(connection, lists);
}

Result<Done> PgChangeLog::appendAll(
    std::span<const LogGroup> groups, std::span<const GrantOrder> grants, core::Timestamp now)
{
    Heads reached;
    Result<Done> done = retrying(m_pool, [&](PgConnection &connection) -> Result<Done> {
        reached.clear();
        PgTransaction transaction(connection);
        if (Result<Done> begun = transaction.begin(m_serverDevice); !begun)
            return begun;
        for (const LogGroup &group : groups) {
            PgPipeline pipeline(connection);
            if (Result<Done> written = appendNested(connection, group, pipeline, reached); !written)
                return written;
        }
        if (Result<Done> granted = writeGrants(connection, grants, now, reached); !granted)
            return granted;
        return transaction.commit();
    });
    if (done)
        announce(reached);
    return done;
}

Result<int> PgChangeLog::endGrants(std::span<const std::pair<core::UserId, core::ScopeId>> grants, core::Timestamp now)
{
    Heads reached;
    core::Grant ended;
    ended.to = now.toDateTime().toUTC().date().addDays(-1);
    std::vector<core::ScopeId> kept;
    for (const auto &[user, scope] : grants)
        kept.push_back(core::keptScope(scope));
    Result<int> done = retrying(m_pool, [&](PgConnection &connection) -> Result<int> {
        reached.clear();
        int count = 0;
        PgTransaction transaction(connection);
        if (Result<Done> begun = transaction.begin(m_serverDevice); !begun)
            return begun.error();
        if (auto locked = lockHeads(connection, kept, core::ScopeKind::Team, now); !locked)
            return locked.error();
        for (const auto &[user, scope] : grants) {
            auto row = connection.run(sql::endGrant, PgParams().uuid(user).uuid(scope).integer8(now.ms));
            if (!row)
                return row.error();
            if (row->affected() == 0)
                continue;
            ++count;
            const core::Change change = grantChange(user, scope, ended, now);
            PgPipeline pipeline(connection);
            if (Result<Done> written = appendNested(connection, userGroup(user, {&change, 1}, now), pipeline, reached);
                !written)
                return written.error();
        }
        if (Result<Done> dropped = dropEmptyHeads(connection, kept); !dropped)
            return dropped.error();
        const Result<Done> committed = transaction.commit();
        return committed ? Result<int>(count) : committed.error();
    });
    if (done)
        announce(reached);
    return done;
}

} // namespace doorstep::server
