// SPDX-License-Identifier: Apache-2.0
// A scope's records as they are, in place of the log that made them.
#include "core/rules/snapshotblock.h"
#include "core/store/conflictsanew.h"

#include <algorithm>
#include <utility>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

/// Makes a scope's records those of a snapshot, in one transaction and block by block: what is the same already is not
/// written.
class Replacing
{
public:
    Replacing(StoreParts &parts, ScopeTable::Entry scope)
        : m_parts(parts), m_scope(std::move(scope)), m_conflicts(parts, m_scope)
    {}

    [[nodiscard]] Result<ChangeSet> run(const Snapshot &snapshot)
    {
        if (auto looked = look(snapshot.head()); !looked)
            return looked.error();
        for (qsizetype i = 0; i < snapshot.blocks(); ++i) {
            const auto plain = snapshot.block(i);
            const auto block = plain ? decodeSnapshotBlock(*plain) : plain.error();
            if (!block)
                return block.error();
            if (auto taken = take(*block); !taken)
                return taken.error();
        }
        if (auto left = leaveOut(); !left)
            return left.error();
        if (auto answered = answer(); !answered)
            return answered.error();
        if (auto told = m_conflicts.tell(m_before, m_changed); !told)
            return told.error();
        noteNumbers(snapshot.head());
        return std::move(m_changed);
    }

private:
    using Key = std::pair<quint16, RecordId>;

    // What is here before: rows, own edits, and what stands for a server that lost something.
    [[nodiscard]] Result<Done> look(const SnapshotHead &head)
    {
        if (head.epoch > m_scope.epoch) {
            if (auto forgotten = m_parts.held.forget(m_scope.handle); !forgotten)
                return forgotten;
        }
        auto held = m_parts.held.all(m_scope.handle);
        auto here = m_parts.records.ofScope(m_scope.handle);
        if (!held || !here)
            return held ? here.error() : held.error();
        m_held = *std::move(held);
        for (const auto &[kind, row] : std::as_const(here->unreadable)) {
            if (auto removed = m_parts.records.removeUnreadable(kind, row); !removed)
                return removed;
        }
        if (auto cleared = m_conflicts.clear(m_held); !cleared)
            return cleared;
        m_before = std::move(here->rows);
        for (qsizetype i = 0; i < m_before.size(); ++i)
            m_here.insert({m_before[i].kind, m_before[i].id}, i);
        if (auto offered = m_parts.outbox.offerAcknowledgedAgain(m_scope.id); !offered)
            return offered;
        const auto own = m_parts.outbox.ofScope(m_scope.id);
        if (!own)
            return own.error();
        for (const Outbox::Entry &entry : *own)
            m_own[{entry.change.kind, entry.change.record}].append(entry);
        return Done{};
    }

    [[nodiscard]] Result<Done> take(const SnapshotBlock &block)
    {
        for (const SnapshotConflict &one : block.conflicts) {
            const RecordId &record = one.conflict.record;
            if (m_held.contains(record) && !m_disputed.contains(record)) {
                if (auto removed = m_parts.conflicts.removeRecord(record, m_scope.handle); !removed)
                    return removed;
            }
            m_disputed.insert(record);
            if (auto added = m_parts.conflicts.add(one.conflict, m_scope.handle, one.kind, std::nullopt); !added)
                return added;
        }
        for (const SnapshotRecord &record : block.records) {
            if (auto named = name(record); !named)
                return named;
        }
        return Done{};
    }

    [[nodiscard]] Result<Done> name(const SnapshotRecord &record)
    {
        if (m_named.contains(record.id))
            return fail(ErrorCode::Protocol, u"a snapshot names a record twice"_s);
        m_named.insert(record.id);
        for (const Writer &writer : record.state.writers.all())
            m_parts.noteClock(writer.hlc);
        if (record.kind == kindOf<KeptAnswer>.number) {
            if (const auto answer = fromFields<KeptAnswer>(record.state.fields))
                m_answers.append(*answer);
        }
        int open = 0;
        if (m_held.remove(record.id)) {
            if (auto released = release(record); !released)
                return released;
        }
        if (m_disputed.contains(record.id)) {
            const auto counted = m_parts.conflicts.countOpen(record.id, m_scope.handle);
            if (!counted)
                return counted.error();
            open = *counted;
        }
        return show({record.kind, record.id}, record.state, open);
    }

    // It stood for a server that lost something; from here on the snapshot alone says what it is.
    [[nodiscard]] Result<Done> release(const SnapshotRecord &record)
    {
        const auto was = m_parts.held.release(m_scope.handle, record.kind, record.id);
        if (!was)
            return was.error();
        return m_disputed.contains(record.id) ? Result<Done>(Done{})
                                              : m_parts.conflicts.removeRecord(record.id, m_scope.handle);
    }

    // `state` under this device's own edits.
    [[nodiscard]] Result<Done> show(const Key &key, const RecordState &state, int openConflicts)
    {
        const auto here = m_here.constFind(key);
        RecordRow row = here != m_here.cend() ? m_before[*here] : RecordRow{0, key.second, m_scope.handle, key.first};
        const RecordRow before = row;
        const QByteArray searched = row.row ? m_parts.records.searchText(row) : QByteArray();
        if (here != m_here.cend())
            m_here.erase(here);
        m_parts.records.overlay(row, state, m_own.take(key));
        row.openConflicts = openConflicts;
        if (row.row && row == before)
            return Done{};
        m_changed.records.append(ChangedRecord{row.id, m_scope.id, row.kind});
        return m_parts.records.write(row, searched);
    }

    // What the snapshot did not name.
    [[nodiscard]] Result<Done> leaveOut()
    {
        bool gone = false;
        const auto left = std::exchange(m_here, {});
        for (const qsizetype place : left) {
            const RecordRow &row = m_before[place];
            const Key key(row.kind, row.id);
            if (m_held.contains(row.id)) {
                m_own.remove(key); // it stands as it was, own words included
                continue;
            }
            if (m_own.contains(key)) {
                m_here.insert(key, place);
                continue; // shown below, of own words alone
            }
            if (auto removed = m_parts.records.remove(row); !removed)
                return removed;
            m_changed.records.append(ChangedRecord{row.id, m_scope.id, row.kind});
            gone = true;
        }
        const QList<Key> own = m_own.keys();
        for (const Key &key : own) {
            if (auto shown = show(key, {}, 0); !shown)
                return shown;
        }
        return gone ? m_parts.records.forgetRemovedWords() : Result<Done>(Done{});
    }

    [[nodiscard]] Result<Done> answer()
    {
        for (const KeptAnswer &one : std::as_const(m_answers)) {
            const auto taken = m_parts.takeAnswer(one);
            if (!taken)
                return taken.error();
            if (*taken)
                m_changed.records.append(**taken);
        }
        return Done{};
    }

    // With database and journal both lost the numbers began anew; those that the log has are taken.
    void noteNumbers(const SnapshotHead &head)
    {
        for (const auto &[device, dseq] : head.numbers) {
            if (device == m_parts.keyfile.owner().device)
                m_parts.progress.dseq = std::max(m_parts.progress.dseq, dseq);
        }
    }

    StoreParts &m_parts;
    ScopeTable::Entry m_scope;
    ConflictsAnew m_conflicts;
    QSet<RecordId> m_held; // and not named yet
    QList<RecordRow> m_before;
    QHash<Key, qsizetype> m_here; // places in m_before that are not named yet
    QHash<Key, QList<Outbox::Entry>> m_own; // of records that are not shown yet
    QSet<RecordId> m_disputed;
    QSet<RecordId> m_named;
    QList<KeptAnswer> m_answers;
    ChangeSet m_changed;
};

} // namespace

Result<ChangeSet> RecordStore::applySnapshot(const Snapshot &snapshot)
{
    StoreParts &parts = *m_parts;
    ChangeSet changed;
    const SnapshotHead &head = snapshot.head();
    auto done = parts.inTransaction([&]() -> Result<Done> {
        const auto scope = parts.scopes.findOrAdd(head.scope, head.kind);
        if (!scope)
            return scope.error();
        if (head.epoch < scope->epoch || (head.epoch == scope->epoch && head.seq <= scope->seq))
            return Done{};
        auto replaced = Replacing(parts, *scope).run(snapshot);
        if (!replaced)
            return replaced.error();
        changed = *std::move(replaced);
        if (auto moved = parts.scopes.move(head.scope, head.seq, head.epoch, head.headHash); !moved)
            return moved;
        return parts.storeProgress();
    });
    if (!done)
        return done.error();
    return changed;
}

} // namespace doorstep::core
