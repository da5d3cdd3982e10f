// SPDX-License-Identifier: Apache-2.0
#include "core/store/framemerger.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

Result<Done> FrameMerger::take(const Frame::Item &item, Seq seq)
{
    const StoreOwner &owner = m_parts.keyfile.owner();
    if (const auto *echo = std::get_if<OwnEcho>(&item)) {
        auto own = m_parts.outbox.find(echo->dseq);
        if (!own)
            return own.error();
        if (!*own || (*own)->scope != m_scope.id)
            return fail(ErrorCode::Protocol, u"the frame names an own change that is not known"_s);
        if (auto merged = merge(PlacedChange{(*own)->change, seq, owner.user, owner.device}); !merged)
            return merged;
        return m_parts.outbox.remove(echo->dseq);
    }
    const auto &placed = std::get<PlacedChange>(item);
    if (auto merged = merge(placed); !merged)
        return merged;
    if (placed.change.kind == kindOf<KeptAnswer>.number) {
        if (const auto answer = fromFields<KeptAnswer>(placed.change.fields))
            m_answers.append(*answer);
    }
    const bool ours = placed.device == owner.device;
    // A neighbourhood's log names the team, so that an own change is known by its id alone.
    if (!ours && m_scope.kind != ScopeKind::Neighbourhood)
        return Done{};
    // With database and journal both lost the numbers began anew; those that the log has are taken. A colleague's
    // number says nothing about ours.
    if (ours)
        m_parts.progress.dseq = std::max(m_parts.progress.dseq, placed.change.dseq);
    // Sent before, but the answer got lost: the log has it now.
    const auto own = m_parts.outbox.find(placed.change.dseq);
    if (!own)
        return own.error();
    const bool same = *own && (*own)->change.id == placed.change.id;
    return same ? m_parts.outbox.remove(placed.change.dseq) : Result<Done>(Done{});
}

Result<FrameMerger::Work *> FrameMerger::workOn(quint16 kind, const RecordId &record)
{
    const auto key = std::pair(kind, record);
    if (const auto known = m_places.constFind(key); known != m_places.cend())
        return &m_works[*known];
    Work work{RecordRow{0, record, m_scope.handle, kind}, {}, {}, {}};
    if (!m_fresh) {
        auto found = m_parts.records.table(kind).find(record, m_scope.handle);
        if (!found)
            return found.error();
        if (*found && (*found)->kind == kind) {
            work.row = **std::move(found);
            work.confirmed = work.row.confirmed();
            work.searchedBefore = m_parts.records.searchText(work.row);
        }
    }
    if (m_fromNothing) {
        if (work.row.row != 0)
            work.before = work.row;
        work.row = RecordRow{work.row.row, record, m_scope.handle, kind};
        work.confirmed = {};
        work.conflictsChanged = true;
    }
    m_places.insert(key, m_works.size());
    m_works.push_back(std::move(work));
    return &m_works.back();
}

Result<Done> FrameMerger::merge(const PlacedChange &placed)
{
    const Change &change = placed.change;
    if (!isKnown(change.op))
        return Done{}; // its place in the log counts; what it does is for a newer version
    const auto work = workOn(change.kind, change.record);
    if (!work)
        return work.error();
    if (m_held) {
        if (auto released = release(**work); !released)
            return released;
    }
    m_parts.noteClock(change.hlc);
    RecordState &state = (*work)->confirmed;
    // Most changes make a record, and then nothing is copied.
    const std::optional<RecordState> was = state.owner ? std::optional(state) : std::nullopt;
    const MergeOutcome outcome = core::merge(m_parts.records.kind(change.kind), state, placed);
    for (const Conflict &conflict : outcome.conflicts) {
        if (auto added = addConflict(conflict, placed.change); !added)
            return added;
    }
    if (was) {
        if (auto kept = keepReplaced(placed, *was, outcome); !kept)
            return kept;
    }
    for (const quint16 tag : outcome.settledTags) {
        if (auto settled = m_parts.conflicts.settle(change.record, m_scope.handle, tag, change.base); !settled)
            return settled;
    }
    (*work)->conflictsChanged |= !outcome.conflicts.empty() || !outcome.settledTags.empty();
    return Done{};
}

Result<Done> FrameMerger::addConflict(const Conflict &conflict, const Change &change)
{
    const auto before = m_parts.valuesBefore.find({change.record, m_scope.handle, conflict.tag});
    if (!before)
        return before.error();
    const bool both = *before && (*before)->seenAt(change.base);
    return m_parts.conflicts.add(
        conflict, m_scope.handle, change.kind, both ? std::optional((*before)->bytes) : std::nullopt);
}

Result<Done> FrameMerger::keepReplaced(const PlacedChange &placed, const RecordState &was, const MergeOutcome &outcome)
{
    for (const quint16 tag : outcome.changedTags) {
        const Writer *last = was.writers.find(tag);
        const bool asked = std::ranges::any_of(
            outcome.conflicts, [tag](const Conflict &conflict) { return conflict.tag == tag; });
        if (!last || asked) // nothing stood there, or it stands beside what does now
            continue;
        const QByteArray *value = was.fields.find(tag);
        const bool again = last->device == placed.device;
        const auto kept = m_parts.valuesBefore.keep({placed.change.record, m_scope.handle, tag},
            {value ? *value : clearedValue(), last->seq, placed.seq}, again);
        if (!kept)
            return kept;
    }
    return Done{};
}

// The scope's new history names the record: from here on it alone says what the record is.
Result<Done> FrameMerger::release(Work &work)
{
    const auto was = m_parts.held.release(m_scope.handle, work.row.kind, work.row.id);
    if (!was || !*was)
        return was ? Result<Done>(Done{}) : was.error();
    work.row = RecordRow{work.row.row, work.row.id, m_scope.handle, work.row.kind};
    work.confirmed = {};
    if (auto forgotten = m_parts.valuesBefore.removeRecord(work.row.id, m_scope.handle); !forgotten)
        return forgotten;
    return m_parts.conflicts.removeRecord(work.row.id, m_scope.handle);
}

Result<Done> FrameMerger::touch(quint16 kind, const RecordId &record)
{
    const auto work = workOn(kind, record);
    return work ? Result<Done>(Done{}) : work.error();
}

Result<Done> FrameMerger::write(Work &work, bool mayHaveOwn)
{
    QList<Outbox::Entry> own;
    if (mayHaveOwn) {
        auto found = m_parts.outbox.ofRecord(work.row.id, m_scope.id);
        if (!found)
            return found.error();
        own = *std::move(found);
    }
    m_parts.records.overlay(work.row, std::move(work.confirmed), own);
    if (work.conflictsChanged) {
        const auto open = m_parts.conflicts.countOpen(work.row.id, m_scope.handle);
        if (!open)
            return open.error();
        work.row.openConflicts = *open;
    }
    work.same = work.before == work.row;
    if (work.same)
        return Done{};
    return m_parts.records.write(work.row, work.searchedBefore);
}

Result<ChangeSet> FrameMerger::finish()
{
    const auto nothingUnsent = m_parts.outbox.isEmpty();
    if (!nothingUnsent)
        return nothingUnsent.error();
    ChangeSet changed;
    changed.records.reserve(qsizetype(m_works.size()));
    for (Work &work : m_works) {
        if (auto written = write(work, !*nothingUnsent); !written)
            return written.error();
        if (!work.same)
            changed.records.append(ChangedRecord{work.row.id, m_scope.id, work.row.kind});
    }
    for (const KeptAnswer &answer : std::as_const(m_answers)) {
        const auto taken = m_parts.takeAnswer(answer);
        if (!taken)
            return taken.error();
        if (*taken)
            changed.records.append(**taken);
    }
    return changed;
}

} // namespace doorstep::core
