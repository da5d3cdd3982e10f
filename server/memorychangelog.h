// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/changelog.h"
#include "server/logplan.h"

#include <QSet>

#include <condition_variable>
#include <map>
#include <mutex>

namespace doorstep::server {

/// The change log in memory: same planning, no database, nothing kept. For simulation and tests. As in PostgreSQL a
/// scope is locked from taking its numbers to the commit, other scopes go on meanwhile, and a reader sees only what is
/// committed. Grants do not follow from what is pushed here.
class MemoryChangeLog : public ChangeLog
{
public:
    /// Between taking a group's numbers and committing them. An error undoes the group, as a database that is lost
    /// would. May use this log; a group of a locked scope would wait there for ever (`isLocked`).
    using BeforeCommit = std::function<core::Result<core::Done>(const LogGroup &)>;

    void setBeforeCommit(BeforeCommit beforeCommit) { m_beforeCommit = std::move(beforeCommit); }
    [[nodiscard]] bool isLocked(const core::ScopeId &scope);

    [[nodiscard]] core::Result<std::vector<Placement>> append(const LogGroup &group) override;
    [[nodiscard]] core::Result<std::vector<LogHead>> heads(std::span<const core::ScopeId> scopes) override;
    [[nodiscard]] core::Result<std::vector<LoggedChange>> read(std::span<const LogRange> ranges) override;
    [[nodiscard]] core::Result<std::optional<core::RecordState>> record(
        const core::ScopeId &scope, const core::RecordId &id) override;
    [[nodiscard]] core::Result<std::vector<std::optional<core::ScopeSum>>> sums(
        std::span<const core::Cursor> cursors) override;

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
    std::vector<LogPlan::Refused> m_quarantine;

private:
    [[nodiscard]] LogPlan planLocked(const LogGroup &group);
    void commit(const core::ScopeId &scope, LogPlan plan);

    std::mutex m_mutex;
    std::condition_variable m_unlocked;
    QSet<core::ScopeId> m_locked;
    QHash<core::ScopeId, core::Seq> m_sequences; // given out, with TestSwitches::sequenceCursor
    BeforeCommit m_beforeCommit;
};

} // namespace doorstep::server
