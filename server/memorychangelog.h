// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/changelog.h"
#include "server/keptapart.h"
#include "server/logplan.h"

#include <QSet>

#include <condition_variable>
#include <map>
#include <mutex>

namespace doorstep::server {

/// The change log in memory: same planning, no database, nothing kept. For simulation and tests. As in PostgreSQL a
/// scope is locked from taking its numbers to the commit, other scopes go on meanwhile, and a reader sees only what is
/// committed. What is kept apart, and what a manager decides of it, is written as there; grants do not follow from what
/// is pushed here.
class MemoryChangeLog : public ChangeLog
{
public:
    /// Between taking a group's numbers and committing them. An error undoes the group, as a database that is lost
    /// would. May use this log; a group of a locked scope would wait there for ever (`isLocked`).
    using BeforeCommit = std::function<core::Result<core::Done>(const LogGroup &)>;

    /// Who stands in the logs for what the server itself writes.
    void setServer(const core::UserId &user, const core::DeviceId &device)
    {
        m_serverUser = user;
        m_serverDevice = device;
    }
    void setBeforeCommit(BeforeCommit beforeCommit) { m_beforeCommit = std::move(beforeCommit); }
    [[nodiscard]] bool isLocked(const core::ScopeId &scope);

    [[nodiscard]] core::Result<std::vector<Placement>> append(const LogGroup &group) override;
    [[nodiscard]] core::Result<std::vector<LogHead>> heads(std::span<const core::ScopeId> scopes) override;
    [[nodiscard]] core::Result<std::vector<LoggedChange>> read(std::span<const LogRange> ranges) override;
    [[nodiscard]] core::Result<std::optional<core::RecordState>> record(
        const core::ScopeId &scope, const core::RecordId &id) override;
    [[nodiscard]] core::Result<std::vector<std::optional<core::ScopeSum>>> sums(
        std::span<const core::Cursor> cursors) override;
    [[nodiscard]] core::Result<qint64> countRecords(const core::ScopeId &scope) override;
    [[nodiscard]] core::Result<std::optional<MadeSnapshot>> makeSnapshot(const core::ScopeId &scope) override;

    /// As PgChangeLog::firstBrokenLink.
    [[nodiscard]] core::Seq firstBrokenLink(const core::ScopeId &scope);

protected:
    struct Row {
        LoggedChange logged;
        QByteArray bodyHash;
    };
    struct Log {
        LogHead head;
        std::vector<Row> rows; ///< by number
        QHash<core::ChangeId, core::Seq> ids;
        QHash<core::RecordId, TouchedRecord> records;
        std::vector<core::Conflict> conflicts{};
    };
    [[nodiscard]] const Log *find(const core::ScopeId &scope) const;

    std::map<core::ScopeId, Log> m_logs;
    std::vector<SetAsideChange> m_quarantine;

private:
    [[nodiscard]] LogPlan planLocked(const LogGroup &group);
    void commit(const core::ScopeId &scope, LogPlan plan);
    /// The scopes that a group may lead to changes in: its own, and what is kept apart of it, or what a decision is
    /// about. Locked together, so that nobody waits for a part of them.
    [[nodiscard]] std::vector<core::ScopeId> lockedWith(const LogGroup &group) const;
    void setAside(const LogGroup &group, const LogPlan &plan);
    void follow(std::unique_lock<std::mutex> &lock, std::vector<KeptDecided> decided, core::Timestamp now);
    [[nodiscard]] core::KeptOutcome carryOut(core::KeptDecision decision, SetAsideChange &change, core::Timestamp now);
    void write(const LogGroup &group);

    std::mutex m_mutex;
    std::condition_variable m_unlocked;
    QSet<core::ScopeId> m_locked;
    QHash<core::ScopeId, core::Seq> m_sequences; // given out, with TestSwitches::sequenceCursor
    BeforeCommit m_beforeCommit;
    QHash<core::ScopeId, core::ScopeId> m_keptOf; // kept scope → the one that it belongs to
    core::UserId m_serverUser{*core::Uuid::fromBytes(QByteArray(core::Uuid::size, 'u'))};
    core::DeviceId m_serverDevice{*core::Uuid::fromBytes(QByteArray(core::Uuid::size, 'd'))};
};

} // namespace doorstep::server
