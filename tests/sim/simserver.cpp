// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/simserver.h"

#include "core/types/kinds.h"
#include "core/types/records/grant.h"
#include "core/wire/recordcodec.h"

#include <algorithm>

namespace doorstep::sim {

using core::Done;
using core::Result;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QDate dayOf(core::Timestamp when) { return core::fromDays(when.ms / dayMs); }

} // namespace

Result<std::optional<server::Session>> SimSessions::of(const QByteArray &bearer)
{
    const auto device = core::DeviceId::fromBytes(bearer);
    const auto row = device ? devices.find(*device) : devices.end();
    if (row == devices.end() || row->second.ended)
        return std::optional<server::Session>();
    server::Session session{*device, row->second.user, {}, row->second.lastSeen, row->second.seenBefore};
    for (const GrantRow &grant : grants) {
        if (grant.user != session.user)
            continue;
        server::SessionGrant held{grant.scope, grant.kind, grant.role, grant.from, grant.to};
        const auto heads = m_log.heads(std::span(&grant.scope, 1));
        if (!heads)
            return heads.error();
        if (!heads->empty()) {
            held.scopeExists = true;
            held.seq = heads->front().seq;
            held.epoch = heads->front().epoch;
            held.headHash = heads->front().hash;
            held.floor = floors.value(grant.scope);
        }
        session.grants.push_back(held);
    }
    return std::optional(std::move(session));
}

Result<Done> SimSessions::noteContact(server::Session &session, core::Timestamp now)
{
    if (session.contactAt(now)) {
        DeviceRow &row = devices.at(session.device);
        row.lastSeen = session.lastSeen;
        row.seenBefore = session.seenBefore;
    }
    return Done{};
}

SimServer::SimServer(Dice &dice, const core::Timestamp &now)
    : m_dice(dice)
    , m_now(now)
    , m_sessions(m_log)
    , m_serverUser(dice.uuid())
    , m_serverDevice(dice.uuid())
    , m_generation(dice.uuid())
{
    // server/consequences.cpp: whoever opens a scope leads it, and a family's restricted part with it.
    m_log.setOpened([this](const server::LogGroup &group) {
        constexpr int usualDays = 365;
        grant(group.author, group.scope, group.kind, core::Role::Lead, usualDays);
        if (group.kind == core::ScopeKind::Family)
            grant(group.author, core::restrictedScope(group.scope), core::ScopeKind::Restricted, core::Role::Lead,
                usualDays);
    });
    // server/pgkept.cpp: who manages where something was kept apart may decide on it.
    m_log.setKept([this](const server::LogGroup &group) {
        const std::vector<GrantRow> all = m_sessions.grants;
        for (const GrantRow &row : all) {
            if (row.scope == group.scope && row.from <= m_now && m_now < row.to)
                giveKept(row);
        }
    });
    m_log.setServer(m_serverUser, m_serverDevice);
    restart();
}

// The grant of the kept scope beside one of the scope that it belongs to: the same days, for managers alone.
void SimServer::giveKept(const GrantRow &like)
{
    const core::ScopeId kept = core::keptScope(like.scope);
    if (!core::hasKeptScope(like.kind) || m_log.headOf(kept) == 0)
        return;
    if (like.role != core::Role::Manager) {
        endGrant(like.user, kept);
        return;
    }
    const GrantRow *held = this->held(like.user, kept);
    if (held && held->to == like.to)
        return;
    putGrant({like.user, kept, core::ScopeKind::Team, core::Role::Manager, like.from, like.to}, dayOf(like.from),
        dayOf({like.to.ms - 1}));
}

void SimServer::restart()
{
    m_handler = std::make_unique<server::SyncHandler>(m_sessions, m_log, m_generation, [this] { return m_now; });
    m_verify = std::make_unique<server::VerifyHandler>(m_sessions, m_log, [this] { return m_now; });
    // Logs are short here: what pays is a matter of the shipped numbers, not of what is promised.
    m_snapshots = std::make_unique<server::Snapshots>(
        m_log, m_shelf, [this] { return m_now; }, server::Snapshots::Rule{4, 1});
    m_snapshot = std::make_unique<server::SnapshotHandler>(m_sessions, *m_snapshots, [this] { return m_now; });
    m_handler->setSnapshots(*m_snapshots);
}

server::HttpResponse SimServer::piece(const core::DeviceId &device, const core::SnapshotCall &call)
{
    server::HttpRequest request{device.bytes(), {}};
    request.rest = core::snapshotPath(call.offer).toLatin1().mid(qsizetype(sizeof("/v1/snapshot/")) - 1);
    request.range = "bytes=" + QByteArray::number(call.at) + '-' + QByteArray::number(call.at + call.size - 1);
    return m_snapshot->answer(request);
}

server::HttpResponse SimServer::compare(const core::DeviceId &device, const QByteArray &body)
{
    return std::get<server::HttpResponse>(m_verify->answer({device.bytes(), body}));
}

server::Answer SimServer::answer(const core::DeviceId &device, const QByteArray &body)
{
    return m_handler->answer({device.bytes(), body});
}

void SimServer::enrol(const core::UserId &user, const core::DeviceId &device)
{
    m_sessions.devices.emplace(device, SimSessions::DeviceRow{user});
    if (!held(user, core::userScope(user)))
        m_sessions.grants.push_back({user, core::userScope(user), core::ScopeKind::User, core::Role::Owner, {0},
            {std::numeric_limits<qint64>::max()}});
}

void SimServer::makeScope(
    const core::ScopeId &scope, core::ScopeKind kind, quint16 rootKind, const core::FieldMap &fields)
{
    const core::Change change{core::ChangeId(m_dice.uuid()), 0, core::rootRecord(scope), rootKind, core::Op::Put, 0,
        core::Hlc::at(m_now), core::schemaVersion, fields};
    (void)m_log.append({scope, kind, m_serverUser, m_serverDevice, m_now, {&change, 1}, {}, {}});
}

void SimServer::writeGrant(const core::UserId &user, const core::ScopeId &scope, const core::FieldMap &fields)
{
    // As server/pggrants.cpp writes them: one record for a user and a scope.
    const core::Change change{core::ChangeId(m_dice.uuid()), 0, core::RecordId(core::Uuid::v5(user, scope.view())),
        core::kindOf<core::Grant>.number, core::Op::Put, 0, core::Hlc::at(m_now), core::schemaVersion, fields};
    (void)m_log.append(
        {core::userScope(user), core::ScopeKind::User, m_serverUser, m_serverDevice, m_now, {&change, 1}, {}, {}});
}

void SimServer::grant(
    const core::UserId &user, const core::ScopeId &scope, core::ScopeKind kind, core::Role role, int days)
{
    const QDate from = dayOf(m_now);
    const QDate to = from.addDays(days);
    const GrantRow row{user, scope, kind, role, {core::toDays(from) * dayMs}, {core::toDays(to.addDays(1)) * dayMs}};
    putGrant(row, from, to);
    giveKept(row);
}

void SimServer::putGrant(const GrantRow &row, QDate from, QDate to)
{
    core::Grant record;
    record.scope = row.scope;
    record.scopeKind = qint64(row.kind);
    record.role = qint64(row.role);
    record.from = from;
    record.to = to;
    const auto known = std::ranges::find_if(
        m_sessions.grants, [&](const GrantRow &grant) { return grant.user == row.user && grant.scope == row.scope; });
    if (known == m_sessions.grants.end())
        m_sessions.grants.push_back(row);
    else
        *known = row;
    writeGrant(row.user, row.scope, core::toFields(record));
}

bool SimServer::endGrant(const core::UserId &user, const core::ScopeId &scope)
{
    const auto known = std::ranges::find_if(m_sessions.grants,
        [&](const GrantRow &grant) { return grant.user == user && grant.scope == scope && grant.to > m_now; });
    if (known == m_sessions.grants.end())
        return false;
    known->to = m_now;
    core::Grant record;
    record.to = dayOf(m_now).addDays(-1);
    writeGrant(user, scope, core::toFields(record));
    endGrant(user, core::keptScope(scope));
    return true;
}

const GrantRow *SimServer::held(const core::UserId &user, const core::ScopeId &scope) const
{
    const auto found = std::ranges::find_if(m_sessions.grants, [&](const GrantRow &grant) {
        return grant.user == user && grant.scope == scope && grant.from <= m_now && m_now < grant.to;
    });
    return found == m_sessions.grants.end() ? nullptr : &*found;
}

} // namespace doorstep::sim
