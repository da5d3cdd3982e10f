// SPDX-License-Identifier: Apache-2.0
#include "server/recordwriter.h"

#include "core/types/kinds.h"
#include "server/changelog.h"

#include <QDateTime>

namespace doorstep::server {

using core::Result;

namespace {

constexpr size_t changesPerTransaction = 2000;

core::Change changeOf(const RecordWrite &write, core::Timestamp now)
{
    core::CborWriter name;
    name.uint(write.kind).integer(write.when ? write.when->ms : 0).raw(write.fields.encoded());
    // Base 0: the source has seen nothing that people wrote here; the same writer's earlier values count as seen.
    return {core::ChangeId(core::Uuid::v5(write.id, name.data())), 0, write.id, write.kind, core::Op::Put, 0,
        core::Hlc::at(write.when.value_or(now)), core::schemaVersion, write.fields};
}

} // namespace

RecordWriter::RecordWriter(ChangeLog &log, const core::DeviceId &device, const core::UserId &author)
    : m_log(log), m_device(device), m_author(author)
{}

Result<RecordWriter::Summary> RecordWriter::write(
    const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records)
{
    Summary summary;
    const core::Timestamp now{QDateTime::currentMSecsSinceEpoch()};
    for (size_t first = 0; first < records.size(); first += changesPerTransaction) {
        const auto part = records.subspan(first, qMin(changesPerTransaction, records.size() - first));
        std::vector<core::Change> changes;
        std::vector<core::UserId> authors;
        for (const RecordWrite &write : part) {
            changes.push_back(changeOf(write, now));
            authors.push_back(write.author.value_or(m_author));
        }
        Result<std::vector<Placement>> placements = m_log.append(
            {scope, kind, m_author, m_device, now, changes, authors, {}});
        if (!placements)
            return placements.error();
        for (const Placement &placement : *placements) {
            summary.written += placement.verdict == core::Verdict::Applied ? 1 : 0;
            summary.alreadyThere += placement.verdict == core::Verdict::Duplicate ? 1 : 0;
            summary.refused += placement.verdict == core::Verdict::Quarantined ? 1 : 0;
            summary.conflicts += placement.conflicts;
        }
    }
    return summary;
}

} // namespace doorstep::server
