// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/snapshothandler.h"
#include "server/synchandler.h"
#include "server/verifyhandler.h"
#include "tests/sim/simlog.h"

#include <map>
#include <memory>

namespace doorstep::sim {

/// One grant in the server's table; unlike the record that devices read it holds moments, not days.
struct GrantRow {
    core::UserId user;
    core::ScopeId scope;
    core::ScopeKind kind = core::ScopeKind::Family;
    core::Role role = core::Role::Lead;
    core::Timestamp from;
    core::Timestamp to;
};

/// The tables `device` and `grants` in memory, read as PgSessions reads them.
class SimSessions final : public server::Sessions
{
public:
    explicit SimSessions(SimLog &log) : m_log(log) {}

    [[nodiscard]] core::Result<std::optional<server::Session>> of(const QByteArray &bearer) override;
    [[nodiscard]] core::Result<core::Done> noteContact(server::Session &session, core::Timestamp now) override;

    struct DeviceRow {
        core::UserId user;
        core::Timestamp lastSeen{};
        core::Timestamp seenBefore{};
        bool ended = false;
    };
    std::map<core::DeviceId, DeviceRow> devices;
    std::vector<GrantRow> grants;
    QHash<core::ScopeId, core::Seq> floors;

private:
    SimLog &m_log;
};

/// The shipped sync handler over a log in memory, with the office's few operations. `now` is the server's clock.
class SimServer
{
public:
    SimServer(Dice &dice, const core::Timestamp &now);

    // What the office does.
    void enrol(const core::UserId &user, const core::DeviceId &device);
    void grant(const core::UserId &user, const core::ScopeId &scope, core::ScopeKind kind, core::Role role, int days);
    /// False where there was none to end.
    bool endGrant(const core::UserId &user, const core::ScopeId &scope);
    void endDevice(const core::DeviceId &device) { m_sessions.devices.at(device).ended = true; }
    /// A scope with its first record, as `doorstep-server` makes them.
    void makeScope(const core::ScopeId &scope, core::ScopeKind kind, quint16 rootKind, const core::FieldMap &fields);

    /// Everything that is only in the server's memory is gone.
    void restart();
    [[nodiscard]] server::Answer answer(const core::DeviceId &device, const QByteArray &body);

    /// A piece of a snapshot; the shelf outlives a stop of the server, as its database does.
    [[nodiscard]] server::HttpResponse piece(const core::DeviceId &device, const core::SnapshotCall &call);
    /// The log below here is for nobody any more who takes snapshots.
    void raiseFloor(const core::ScopeId &scope) { m_sessions.floors.insert(scope, m_log.headOf(scope)); }
    /// Snapshots that were offered long ago go.
    void dropOldSnapshots() { m_snapshots->dropOld(); }
    /// The same for /v1/verify.
    [[nodiscard]] server::HttpResponse compare(const core::DeviceId &device, const QByteArray &body);

    [[nodiscard]] SimLog &log() { return m_log; }
    [[nodiscard]] const SimLog &log() const { return m_log; }
    [[nodiscard]] const std::vector<GrantRow> &grants() const { return m_sessions.grants; }
    /// What `user` may see now.
    [[nodiscard]] const GrantRow *held(const core::UserId &user, const core::ScopeId &scope) const;
    [[nodiscard]] bool isEnded(const core::DeviceId &device) const { return m_sessions.devices.at(device).ended; }

private:
    void giveKept(const GrantRow &like);
    void putGrant(const GrantRow &row, QDate from, QDate to);
    void writeGrant(const core::UserId &user, const core::ScopeId &scope, const core::FieldMap &fields);

    Dice &m_dice;
    const core::Timestamp &m_now;
    SimLog m_log;
    SimSessions m_sessions;
    server::MemorySnapshotShelf m_shelf;
    core::UserId m_serverUser;
    core::DeviceId m_serverDevice;
    core::Uuid m_generation;
    std::unique_ptr<server::SyncHandler> m_handler;
    std::unique_ptr<server::VerifyHandler> m_verify;
    std::unique_ptr<server::Snapshots> m_snapshots;
    std::unique_ptr<server::SnapshotHandler> m_snapshot;
};

} // namespace doorstep::sim
