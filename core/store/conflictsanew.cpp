// SPDX-License-Identifier: Apache-2.0
#include "core/store/conflictsanew.h"

#include <algorithm>

namespace doorstep::core {

Result<Done> ConflictsAnew::clear(const QSet<RecordId> &held)
{
    if (auto forgotten = m_parts.valuesBefore.removeScope(m_scope.handle); !forgotten)
        return forgotten;
    const auto conflicts = m_parts.conflicts.ofScope(m_scope.handle);
    if (!conflicts)
        return held.isEmpty() ? m_parts.conflicts.removeScope(m_scope.handle) : conflicts.error();
    m_before = *conflicts;
    for (const Conflict &conflict : *conflicts) {
        if (held.contains(conflict.record))
            continue;
        if (auto removed = m_parts.conflicts.removeRecord(conflict.record, m_scope.handle); !removed)
            return removed;
    }
    return Done{};
}

Result<Done> ConflictsAnew::tell(const QList<RecordRow> &rows, ChangeSet &changed)
{
    const auto now = m_parts.conflicts.ofScope(m_scope.handle);
    if (!now)
        return now.error();
    QSet<RecordId> others;
    const auto addMissing = [&](const QList<Conflict> &some, const QList<Conflict> &in) {
        for (const Conflict &conflict : some) {
            if (!in.contains(conflict))
                others.insert(conflict.record);
        }
    };
    addMissing(*now, m_before);
    addMissing(m_before, *now);
    for (const RecordRow &row : rows) {
        const ChangedRecord one{row.id, m_scope.id, row.kind};
        if (others.contains(row.id) && !changed.records.contains(one))
            changed.records.append(one);
    }
    return Done{};
}

} // namespace doorstep::core
