// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memorysyncstore.h"

#include "core/rules/holding.h"
#include "core/rules/snapshotblock.h"
#include "core/rules/validate.h"
#include "core/types/kinds.h"
#include "core/wire/limits.h"
#include "core/wire/recordcodec.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace doorstep::test {

using namespace Qt::StringLiterals;
using core::ChangeSet;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

const MemorySyncStore::Scope *MemorySyncStore::scope(const core::ScopeId &id) const
{
    const auto found = m_scopes.find(id);
    return found == m_scopes.end() ? nullptr : &found->second;
}

const MemorySyncStore::Own *MemorySyncStore::own(const core::ChangeId &id) const
{
    const auto found = std::ranges::find_if(m_own, [&](const Own &one) { return one.change.id == id; });
    return found == m_own.end() ? nullptr : &*found;
}

bool MemorySyncStore::hasUnsent(const core::ScopeId &scope) const
{
    return std::ranges::any_of(
        m_own, [&](const Own &one) { return one.scope == scope && one.sending == Sending::Waiting; });
}

core::FieldMap MemorySyncStore::shown(const core::ScopeId &scope, const core::RecordId &record, bool *deleted) const
{
    core::FieldMap fields;
    *deleted = false;
    if (const Scope *held = this->scope(scope)) {
        if (const auto found = held->records.find(record); found != held->records.end()) {
            fields = found->second.confirmed.fields;
            *deleted = found->second.confirmed.deleted;
        }
    }
    for (const Own &one : m_own) {
        if (one.scope == scope && one.change.record == record && one.sending != Sending::Quarantined
            && one.sending != Sending::LeftOut)
            core::preview(core::findKind(one.change.kind), fields, *deleted, one.change);
    }
    return fields;
}

Result<core::Change> MemorySyncStore::save(
    const core::ScopeId &scope, core::ScopeKind kind, core::Change change, core::Timestamp now)
{
    change.dseq = m_dseq + 1;
    change.hlc = m_hlc.next(now);
    bool deleted = false;
    core::FieldMap after = shown(scope, change.record, &deleted);
    core::preview(core::findKind(change.kind), after, deleted, change);
    if (const core::KindInfo *info = core::findKind(change.kind)) {
        if (auto valid = core::validate(*info, change, after); !valid)
            return valid.error();
    }
    m_dseq = change.dseq;
    m_hlc = change.hlc;
    m_own.append(Own{change, scope, kind});
    m_journal.append(m_own.last());
    m_scopes.try_emplace(scope, Scope{kind, core::Cursor{scope, 0, 0}});
    return change;
}

Result<QList<core::Cursor>> MemorySyncStore::cursors()
{
    QList<core::Cursor> all;
    for (const auto &[id, scope] : m_scopes)
        all.append(scope.cursor);
    return all;
}

Result<QList<core::PushGroup>> MemorySyncStore::pendingPush(qsizetype maxBytes)
{
    QList<core::PushGroup> groups;
    qsizetype bytes = 0;
    qsizetype changes = 0;
    for (const Own &one : std::as_const(m_own)) {
        if (one.sending != Sending::Waiting)
            continue;
        if (changes++ == core::limits::changesPerPush)
            break;
        bytes += 100 + one.change.fields.encoded().size();
        if (bytes > maxBytes && !groups.isEmpty())
            break;
        auto group = std::ranges::find(groups, one.scope, &core::PushGroup::scope);
        if (group == groups.end())
            group = groups.insert(groups.end(), core::PushGroup{one.scope, one.scopeKind, {}});
        group->changes.append(one.change);
    }
    return groups;
}

// Nothing for an own change that this device never made.
std::optional<core::PlacedChange> MemorySyncStore::placed(
    const core::ScopeId &scope, const core::Frame::Item &item, core::Seq seq) const
{
    if (const auto *whole = std::get_if<core::PlacedChange>(&item))
        return core::PlacedChange{whole->change, seq, whole->author, whole->device};
    const quint64 dseq = std::get<core::OwnEcho>(item).dseq;
    const auto own = std::ranges::find_if(
        m_own, [&](const Own &one) { return one.change.dseq == dseq && one.scope == scope; });
    return own == m_own.end() ? std::nullopt : std::optional(core::PlacedChange{own->change, seq, m_user, m_device});
}

void MemorySyncStore::merge(Scope &scope, const core::PlacedChange &placed)
{
    const core::Change &change = placed.change;
    if (!core::isKnown(change.op))
        return;
    Record &record = scope.records[change.record];
    record.kind = change.kind;
    const core::MergeOutcome outcome = core::merge(core::findKind(change.kind), record.confirmed, placed);
    record.conflicts.insert(record.conflicts.end(), outcome.conflicts.begin(), outcome.conflicts.end());
    for (core::Conflict &conflict : record.conflicts) {
        if (std::ranges::find(outcome.settledTags, conflict.tag) != outcome.settledTags.end()
            && conflict.losing.seq <= change.base && conflict.winning.seq <= change.base)
            conflict.state = core::Conflict::State::Settled;
    }
}

Result<ChangeSet> MemorySyncStore::applyFrame(const core::Frame &frame)
{
    const Scope empty{frame.kind, core::Cursor{frame.scope, 0, frame.epoch}};
    const Scope *held = scope(frame.scope);
    if (held && frame.epoch < held->cursor.epoch)
        return ChangeSet{};
    const core::Seq have = held && frame.epoch == held->cursor.epoch ? held->cursor.seq : 0;
    if (frame.from > have + 1)
        return fail(ErrorCode::Protocol, u"the frame leaves a gap"_s);
    if (frame.to() <= have)
        return ChangeSet{};
    Scope next = have > 0 ? *held : empty;
    ChangeSet changed;
    QList<Own> own = m_own;
    for (auto i = qsizetype(have + 1 - frame.from); i < frame.items.size(); ++i) {
        const auto change = placed(frame.scope, frame.items[i], frame.from + core::Seq(i));
        if (!change)
            return fail(ErrorCode::Protocol, u"the frame names an own change that is not known"_s);
        merge(next, *change);
        next.log.append(*change);
        own.removeIf([&](const Own &one) { return one.change.id == change->change.id; });
        if (change->change.kind == core::kindOf<core::KeptAnswer>.number)
            takeAnswer(own, change->change.fields);
        m_hlc = std::max(m_hlc, change->device == m_device ? change->change.hlc : m_hlc);
        changed.records.append({change->change.record, frame.scope, change->change.kind});
    }
    next.cursor = core::Cursor{frame.scope, frame.to(), frame.epoch, core::headOf(frame.headHash)};
    m_own = std::move(own);
    m_scopes.insert_or_assign(frame.scope, std::move(next));
    return changed;
}

Result<ChangeSet> MemorySyncStore::applySnapshot(const core::Snapshot &snapshot)
{
    const core::SnapshotHead &head = snapshot.head();
    const Scope *held = scope(head.scope);
    const core::Cursor have = held ? held->cursor : core::Cursor{head.scope, 0, 0};
    if (head.epoch < have.epoch || (head.epoch == have.epoch && head.seq <= have.seq))
        return ChangeSet{};
    Scope next{head.kind, core::Cursor{head.scope, head.seq, head.epoch, core::headOf(head.headHash)}, head.seq};
    ChangeSet changed;
    for (qsizetype i = 0; i < snapshot.blocks(); ++i) {
        const auto plain = snapshot.block(i);
        const auto block = plain ? core::decodeSnapshotBlock(*plain) : plain.error();
        if (!block)
            return block.error();
        for (const core::SnapshotConflict &one : block->conflicts)
            next.records[one.conflict.record].conflicts.push_back(one.conflict);
        for (const core::SnapshotRecord &record : block->records) {
            next.records[record.id].kind = record.kind;
            next.records[record.id].confirmed = record.state;
            changed.records.append({record.id, head.scope, record.kind});
            if (record.kind == core::kindOf<core::KeptAnswer>.number)
                takeAnswer(m_own, record.state.fields);
        }
    }
    for (const auto &[device, dseq] : head.numbers)
        m_dseq = device == m_device ? std::max(m_dseq, dseq) : m_dseq;
    for (Own &one : m_own) {
        if (one.scope == head.scope && one.sending == Sending::Acknowledged)
            one.sending = Sending::Waiting;
    }
    m_scopes.insert_or_assign(head.scope, std::move(next));
    return changed;
}

Result<ChangeSet> MemorySyncStore::settle(const QList<core::Ack> &acks)
{
    ChangeSet changed;
    for (const core::Ack &ack : acks) {
        const auto own = std::ranges::find_if(m_own, [&](const Own &one) { return one.change.dseq == ack.dseq; });
        if (own == m_own.end())
            continue; // its frame came first
        const bool aside = ack.verdict == core::Verdict::Quarantined;
        const auto answer = aside ? answerTo(own->change.id) : std::nullopt;
        own->sending = !aside                                         ? Sending::Acknowledged
                       : answer && answer != core::KeptOutcome::Added ? Sending::LeftOut
                                                                      : Sending::Quarantined;
        own->reason = ack.reason;
        changed.records.append({own->change.record, own->scope, own->change.kind});
        const Scope *held = scope(own->scope);
        const bool applied = ack.verdict == core::Verdict::Duplicate && (!held || ack.seq <= held->cursor.seq);
        if (answer == core::KeptOutcome::Added || applied)
            m_own.erase(own); // added, perhaps to a scope that is not on this device
    }
    return changed;
}

std::optional<core::KeptOutcome> MemorySyncStore::answerTo(const core::ChangeId &change) const
{
    const Scope *held = scope(core::userScope(m_user));
    if (!held || !held->records.contains(core::keptAnswerRecord(change)))
        return std::nullopt;
    const auto record = held->records.find(core::keptAnswerRecord(change));
    const auto answer = core::fromFields<core::KeptAnswer>(record->second.confirmed.fields);
    return answer ? answer->outcome : std::nullopt;
}

void MemorySyncStore::takeAnswer(QList<Own> &own, const core::FieldMap &fields)
{
    const auto answer = core::fromFields<core::KeptAnswer>(fields);
    const auto it = std::ranges::find_if(own, [&](const Own &one) {
        return answer && one.change.id == answer->change && one.sending == Sending::Quarantined;
    });
    if (it == own.end())
        return;
    if (answer->outcome == core::KeptOutcome::Added)
        own.erase(it);
    else
        it->sending = Sending::LeftOut;
}

Result<ChangeSet> MemorySyncStore::purgeScope(const core::ScopeId &scope)
{
    ChangeSet changed;
    if (m_scopes.erase(scope) == 0)
        return changed;
    m_own.removeIf([&](const Own &one) { return one.scope == scope && one.sending == Sending::Acknowledged; });
    changed.purged.append(scope);
    return changed;
}

Result<Done> MemorySyncStore::setServerGeneration(const core::Uuid &generation)
{
    const auto known = std::exchange(m_generation, generation);
    if (!known || *known == generation)
        return Done{};
    for (auto &[id, scope] : m_scopes) {
        scope.cursor = {id, 0, scope.cursor.epoch};
        offerAgain(id);
    }
    return offerAcknowledgedAgain();
}

Result<Done> MemorySyncStore::followGeneration(const core::Uuid &generation)
{
    m_generation = generation;
    return offerAcknowledgedAgain();
}

Result<Done> MemorySyncStore::startAnew(const core::ScopeId &scope)
{
    const auto held = m_scopes.find(scope);
    if (held == m_scopes.end() || held->second.cursor.seq == 0)
        return Done{};
    held->second = {held->second.kind, core::Cursor{scope, 0, 0}};
    offerAgain(scope);
    return Done{};
}

Result<Done> MemorySyncStore::offerAcknowledgedAgain()
{
    for (Own &one : m_own) {
        if (one.sending == Sending::Acknowledged)
            one.sending = Sending::Waiting;
    }
    return Done{};
}

Result<std::optional<core::Holding>> MemorySyncStore::holding(const core::ScopeId &scope)
{
    const Scope *held = this->scope(scope);
    if (!held || held->cursor.seq == 0)
        return std::optional<core::Holding>();
    core::Holding holding{held->cursor, {}};
    for (const auto &[id, record] : held->records) {
        core::addRecord(holding.held, record.kind, id, record.confirmed);
        for (const core::Conflict &conflict : record.conflicts)
            core::addConflict(holding.held, conflict);
    }
    return std::optional(std::move(holding));
}

Result<ChangeSet> MemorySyncStore::mend(const core::ScopeId &scope, const QList<core::Frame> &log)
{
    const auto held = m_scopes.find(scope);
    if (held == m_scopes.end() || log.isEmpty() || log.constLast().to() < held->second.cursor.seq)
        return fail(ErrorCode::Protocol, u"this is not the whole log"_s);
    const Scope before = held->second;
    held->second = {before.kind, core::Cursor{scope, 0, before.cursor.epoch}};
    ChangeSet changed;
    for (const core::Frame &frame : log) {
        auto applied = applyFrame(frame);
        if (!applied) {
            held->second = before;
            return applied;
        }
        changed.add(*applied);
    }
    return changed;
}

bool MemorySyncStore::spoil(const core::ScopeId &scope, quint64 chance)
{
    const auto held = m_scopes.find(scope);
    if (held == m_scopes.end() || held->second.records.empty())
        return false;
    auto &records = held->second.records;
    const auto at = std::next(records.begin(), std::ptrdiff_t(chance / 4 % records.size()));
    core::RecordState &state = at->second.confirmed;
    switch (chance % 4) {
    case 0: state.fields.set(1, core::FieldMap().encoded()); return true;
    case 1: state.writers.set(1, {1, m_user, m_device, {chance}}); return true;
    case 2: records.erase(at); return true;
    default: records.insert_or_assign(core::RecordId(core::Uuid::v5(at->first, "spoilt")), at->second); return true;
    }
}

// What this device wrote in the scope and its log had brought back.
void MemorySyncStore::offerAgain(const core::ScopeId &scope)
{
    for (const Own &saved : std::as_const(m_journal)) {
        const bool kept = std::ranges::any_of(
            m_own, [&](const Own &one) { return one.change.dseq == saved.change.dseq; });
        if (!kept && saved.scope == scope)
            m_own.append(saved);
    }
    std::ranges::sort(m_own, {}, [](const Own &one) { return one.change.dseq; });
}

} // namespace doorstep::test
