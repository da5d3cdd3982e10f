// SPDX-License-Identifier: Apache-2.0
// Whether the records here are what their scopes' logs make them, and what to do where they are not.
#include "core/rules/holding.h"
#include "core/store/conflictsanew.h"
#include "core/store/framemerger.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// The frames are the log from its first change to the cursor or past it, without a gap.
bool isWholeLog(const QList<Frame> &log, const ScopeTable::Entry &scope)
{
    Seq reached = 0;
    for (const Frame &frame : log) {
        if (frame.scope != scope.id || frame.epoch != scope.epoch || frame.from != reached + 1)
            return false;
        reached = frame.to();
    }
    return reached > 0 && reached >= scope.seq;
}

/// Makes a scope's records anew, in one transaction.
class Mending
{
public:
    Mending(StoreParts &parts, ScopeTable::Entry scope) : m_parts(parts), m_scope(std::move(scope)) {}

    [[nodiscard]] Result<ChangeSet> run(const QList<Frame> &log)
    {
        auto held = m_parts.held.all(m_scope.handle);
        auto here = m_parts.records.ofScope(m_scope.handle);
        if (!held || !here)
            return held ? here.error() : held.error();
        m_held = *std::move(held);
        for (const auto &[kind, row] : std::as_const(here->unreadable)) {
            if (auto removed = m_parts.records.removeUnreadable(kind, row); !removed)
                return removed.error();
        }
        ConflictsAnew conflicts(m_parts, m_scope);
        if (auto cleared = conflicts.clear(m_held); !cleared)
            return cleared.error();
        FrameMerger merger(m_parts, m_scope, false, !m_held.isEmpty());
        merger.startFromNothing();
        if (auto taken = take(merger, log); !taken)
            return taken.error();
        if (auto removed = removeUnnamed(merger, here->rows); !removed)
            return removed.error();
        auto merged = merger.finish();
        if (!merged)
            return merged.error();
        m_changed.add(*merged);
        if (auto told = conflicts.tell(here->rows, m_changed); !told)
            return told.error();
        return std::move(m_changed);
    }

private:
    [[nodiscard]] Result<Done> take(FrameMerger &merger, const QList<Frame> &log)
    {
        for (const Frame &frame : log) {
            for (qsizetype i = 0; i < frame.items.size(); ++i) {
                if (auto taken = merger.take(frame.items[i], frame.from + Seq(i)); !taken)
                    return taken;
            }
        }
        const auto own = m_parts.outbox.ofScope(m_scope.id);
        if (!own)
            return own.error();
        for (const Outbox::Entry &entry : *own) {
            if (m_held.contains(entry.change.record))
                continue; // it stands as it was, own words included
            if (auto touched = merger.touch(entry.change.kind, entry.change.record); !touched)
                return touched;
        }
        return Done{};
    }

    [[nodiscard]] Result<Done> removeUnnamed(const FrameMerger &merger, const QList<RecordRow> &rows)
    {
        for (const RecordRow &row : rows) {
            if (merger.has(row.kind, row.id) || m_held.contains(row.id))
                continue;
            if (auto removed = m_parts.records.remove(row); !removed)
                return removed;
            m_changed.records.append(ChangedRecord{row.id, m_scope.id, row.kind});
        }
        return Done{};
    }

    StoreParts &m_parts;
    ScopeTable::Entry m_scope;
    QSet<RecordId> m_held;
    ChangeSet m_changed;
};

} // namespace

Result<std::optional<Holding>> RecordStore::holding(const ScopeId &scope)
{
    StoreParts &parts = *m_parts;
    const ScopeTable::Entry *known = parts.scopes.find(scope);
    if (!known || known->seq == 0 || known->head.size() != Cursor::headBytes)
        return std::optional<Holding>();
    const auto held = parts.held.all(known->handle);
    const auto here = parts.records.ofScope(known->handle);
    if (!held || !here)
        return held ? here.error() : held.error();
    if (!here->unreadable.isEmpty())
        return fail(ErrorCode::Damaged, u"a record's row cannot be read"_s);
    Holding holding{{known->id, known->seq, known->epoch, known->head}, {}};
    for (const RecordRow &row : here->rows) {
        if (held->contains(row.id))
            continue;
        addRecord(holding.held, row.kind, row.id, row.confirmed());
        if (!row.owner && !row.base)
            holding.held.records++; // neither the log nor the queue knows it
    }
    const auto conflicts = parts.conflicts.ofScope(known->handle);
    if (!conflicts)
        return conflicts.error();
    for (const Conflict &conflict : *conflicts) {
        if (!held->contains(conflict.record))
            addConflict(holding.held, conflict);
    }
    return std::optional(std::move(holding));
}

Result<ChangeSet> RecordStore::mend(const ScopeId &scope, const QList<Frame> &log)
{
    StoreParts &parts = *m_parts;
    const ScopeTable::Entry *known = parts.scopes.find(scope);
    if (!known || !isWholeLog(log, *known))
        return fail(ErrorCode::Protocol, u"this is not the whole log"_s);
    const ScopeTable::Entry entry = *known;
    ChangeSet changed;
    auto done = parts.inTransaction([&]() -> Result<Done> {
        auto mended = Mending(parts, entry).run(log);
        if (!mended)
            return mended.error();
        changed = *std::move(mended);
        const Frame &last = log.constLast();
        if (auto moved = parts.scopes.move(scope, last.to(), last.epoch, last.headHash); !moved)
            return moved;
        return parts.storeProgress();
    });
    if (!done)
        return done.error();
    return changed;
}

} // namespace doorstep::core
