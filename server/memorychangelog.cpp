// SPDX-License-Identifier: Apache-2.0
#include "server/memorychangelog.h"

#include "core/wire/chain.h"

namespace doorstep::server {

using core::Result;

Result<std::vector<Placement>> MemoryChangeLog::append(const LogGroup &group)
{
    const std::lock_guard lock(m_mutex);
    Log log = m_logs.value(group.scope, Log{{group.scope, group.kind, 0, 0, core::firstHash()}, {}, {}, {}});
    LockedScope scope{log.head, QByteArray(32, 'k'), log.ids, log.records};
    LogPlan plan = planGroup(group, std::move(scope));
    for (LogPlan::Row &row : plan.rows) {
        log.ids.insert(row.placed.change.id, row.placed.seq);
        log.changes.push_back({group.scope, std::move(row.placed), row.hash});
    }
    log.head = plan.head;
    log.records = std::move(plan.records);
    std::ranges::move(plan.refused, std::back_inserter(m_quarantine));
    if (log.head.seq > 0)
        m_logs.insert(group.scope, log);
    return std::move(plan.placements);
}

Result<std::vector<LogHead>> MemoryChangeLog::heads(std::span<const core::ScopeId> scopes)
{
    const std::lock_guard lock(m_mutex);
    std::vector<LogHead> heads;
    for (const core::ScopeId &scope : scopes) {
        if (const auto log = m_logs.constFind(scope); log != m_logs.cend())
            heads.push_back(log->head);
    }
    return heads;
}

Result<std::vector<LoggedChange>> MemoryChangeLog::read(std::span<const LogRange> ranges)
{
    const std::lock_guard lock(m_mutex);
    std::vector<LoggedChange> changes;
    for (const LogRange &range : ranges) {
        const auto log = m_logs.constFind(range.scope);
        if (log == m_logs.cend())
            continue;
        const core::Seq upTo = qMin(range.upTo, core::Seq(log->changes.size()));
        for (core::Seq seq = range.after; seq < upTo; ++seq)
            changes.push_back(log->changes[size_t(seq)]);
    }
    return changes;
}

Result<std::optional<core::RecordState>> MemoryChangeLog::record(const core::ScopeId &scope, const core::RecordId &id)
{
    const std::lock_guard lock(m_mutex);
    const auto log = m_logs.constFind(scope);
    if (log == m_logs.cend())
        return std::optional<core::RecordState>();
    const auto found = log->records.constFind(id);
    return found == log->records.cend() ? std::nullopt : std::optional(found->state);
}

} // namespace doorstep::server
