// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/changelog.h"
#include "server/logplan.h"

#include <mutex>

namespace doorstep::server {

/// The change log in memory: same planning, no database, nothing kept. For simulation and tests. Grants do not follow
/// from what is pushed here.
class MemoryChangeLog : public ChangeLog
{
public:
    [[nodiscard]] core::Result<std::vector<Placement>> append(const LogGroup &group) override;
    [[nodiscard]] core::Result<std::vector<LogHead>> heads(std::span<const core::ScopeId> scopes) override;
    [[nodiscard]] core::Result<std::vector<LoggedChange>> read(std::span<const LogRange> ranges) override;
    [[nodiscard]] core::Result<std::optional<core::RecordState>> record(
        const core::ScopeId &scope, const core::RecordId &id) override;

private:
    struct Log {
        LogHead head;
        std::vector<LoggedChange> changes;
        QHash<core::ChangeId, core::Seq> ids;
        QHash<core::RecordId, TouchedRecord> records;
    };

    std::mutex m_mutex;
    QHash<core::ScopeId, Log> m_logs;
    std::vector<LogPlan::Refused> m_quarantine;
};

} // namespace doorstep::server
