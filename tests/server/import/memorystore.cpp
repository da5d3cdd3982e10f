// SPDX-License-Identifier: Apache-2.0
#include "tests/server/import/memorystore.h"

#include "core/rules/validate.h"
#include "core/types/kinds.h"

#include <algorithm>

namespace doorstep::server::testing {

using core::Result;

Result<std::vector<StoredRecord>> MemoryStore::records(quint16 kind)
{
    std::vector<StoredRecord> found;
    for (const auto &[key, entry] : m_records) {
        if (entry.kind == kind)
            found.push_back({key.first, key.second, entry.state.fields});
    }
    return found;
}

core::MergeOutcome MemoryStore::place(
    const core::ScopeId &scope, const RecordWrite &write, const core::DeviceId &device, core::Seq base)
{
    const core::Seq seq = ++m_heads[scope];
    const core::Change change{core::ChangeId::create(), seq, write.id, write.kind, core::Op::Put, base,
        core::Hlc::at(write.when.value_or(core::Timestamp{})), core::schemaVersion, write.fields};
    Entry &entry = m_records[{scope, write.id}];
    entry.kind = write.kind;
    return core::merge(
        core::findKind(write.kind), entry.state, {change, seq, write.author.value_or(core::UserId(device)), device});
}

Result<RecordWriter::Summary> MemoryStore::write(
    const core::ScopeId &scope, core::ScopeKind, std::span<const RecordWrite> records)
{
    RecordWriter::Summary summary;
    for (const RecordWrite &record : records) {
        const auto outcome = place(scope, record, m_importer, 0);
        m_imported.push_back({scope, record.id, record.fields});
        summary.written += 1;
        summary.conflicts += qint64(outcome.conflicts.size());
    }
    m_conflicts += summary.conflicts;
    return summary;
}

qsizetype MemoryStore::count(quint16 kind) const
{
    return std::ranges::count_if(m_records, [&](const auto &item) { return item.second.kind == kind; });
}

QByteArray MemoryStore::allBytes() const
{
    QByteArray bytes;
    for (const StoredRecord &change : m_imported)
        bytes += change.scope.bytes() + change.id.bytes() + change.fields.encoded();
    return bytes;
}

} // namespace doorstep::server::testing
