// SPDX-License-Identifier: Apache-2.0
#include "server/memorychangelog.h"

#include "core/rules/holding.h"
#include "core/rules/snapshotblock.h"
#include "core/rules/testswitches.h"
#include "core/wire/chain.h"
#include "server/chaincheck.h"

#include <algorithm>
#include <tuple>

namespace doorstep::server {

using core::Done;
using core::Result;
using core::testSwitches;

namespace {

const QByteArray &commitKey()
{
    static const QByteArray key(32, 'k');
    return key;
}

} // namespace

const MemoryChangeLog::Log *MemoryChangeLog::find(const core::ScopeId &scope) const
{
    const auto found = m_logs.find(scope);
    return found == m_logs.end() ? nullptr : &found->second;
}

bool MemoryChangeLog::isLocked(const core::ScopeId &scope)
{
    const std::lock_guard lock(m_mutex);
    return m_locked.contains(scope);
}

// Called with the scope locked.
LogPlan MemoryChangeLog::planLocked(const LogGroup &group)
{
    LockedScope scope{{group.scope, group.kind, 0, 0, core::firstHash()}, commitKey(), {}, {}};
    if (const Log *log = find(group.scope)) {
        scope.head = log->head;
        for (const core::Change &change : group.changes) {
            if (const auto seq = log->ids.constFind(change.id); seq != log->ids.cend())
                scope.present.insert(change.id, *seq);
            if (const auto record = log->records.constFind(change.record); record != log->records.cend())
                scope.records.insert(change.record, *record);
        }
    }
    if (testSwitches.sequenceCursor)
        scope.head.seq = qMax(scope.head.seq, m_sequences.value(group.scope));
    LogPlan plan = planGroup(group, std::move(scope));
    if (testSwitches.sequenceCursor)
        m_sequences.insert(group.scope, plan.head.seq);
    return plan;
}

void MemoryChangeLog::commit(const core::ScopeId &scope, LogPlan plan)
{
    if (plan.rows.empty())
        return;
    Log &log = m_logs.try_emplace(scope, Log{plan.head, {}, {}, {}}).first->second;
    for (LogPlan::Row &row : plan.rows) {
        log.ids.insert(row.placed.change.id, row.placed.seq);
        const auto after = std::ranges::upper_bound(
            log.rows, row.placed.seq, {}, [](const Row &one) { return one.logged.placed.seq; });
        log.rows.insert(after, Row{{scope, std::move(row.placed), row.hash}, row.bodyHash});
    }
    for (auto touched = plan.records.begin(); touched != plan.records.end(); ++touched) {
        if (std::exchange(touched->changed, false))
            log.records.insert(touched.key(), *touched);
    }
    std::ranges::move(plan.conflicts, std::back_inserter(log.conflicts));
    for (const Settlement &settled : plan.settlements) {
        for (core::Conflict &conflict : log.conflicts) {
            const bool meant = conflict.record == settled.record
                               && std::ranges::find(settled.tags, conflict.tag) != settled.tags.end();
            if (meant && conflict.losing.seq <= settled.base && conflict.winning.seq <= settled.base)
                conflict.state = core::Conflict::State::Settled;
        }
    }
    if (plan.head.seq > log.head.seq)
        log.head = std::move(plan.head);
}

Result<std::vector<Placement>> MemoryChangeLog::append(const LogGroup &group)
{
    std::unique_lock lock(m_mutex);
    std::vector<core::ScopeId> scopes;
    m_unlocked.wait(lock, [&] {
        scopes = lockedWith(group);
        return testSwitches.sequenceCursor
               || std::ranges::none_of(scopes, [&](const core::ScopeId &scope) { return m_locked.contains(scope); });
    });
    for (const core::ScopeId &scope : scopes)
        m_locked.insert(scope);
    LogPlan plan = planLocked(group);
    lock.unlock();
    const Result<Done> ready = m_beforeCommit ? m_beforeCommit(group) : Result<Done>(Done{});
    lock.lock();
    for (const core::ScopeId &scope : scopes)
        m_locked.remove(scope);
    m_unlocked.notify_all();
    if (!ready && !testSwitches.ackBeforeCommit)
        return ready.error();
    std::vector<Placement> placements = plan.placements;
    if (!ready)
        return placements;
    setAside(group, plan);
    std::vector<KeptDecided> decided = decidedIn(group, plan, m_serverUser);
    const std::vector<core::Change> kept = isPutBeforeManagers(group, plan) ? keptChanges(group, plan)
                                                                            : std::vector<core::Change>();
    commit(group.scope, std::move(plan));
    if (!kept.empty()) {
        const core::ScopeId scope = core::keptScope(group.scope);
        m_keptOf.insert(scope, group.scope);
        write({scope, core::ScopeKind::Team, m_serverUser, m_serverDevice, group.now, kept, {}, {}});
    }
    follow(lock, std::move(decided), group.now);
    return placements;
}

std::vector<core::ScopeId> MemoryChangeLog::lockedWith(const LogGroup &group) const
{
    std::vector<core::ScopeId> scopes{group.scope};
    if (core::hasKeptScope(group.kind))
        scopes.push_back(core::keptScope(group.scope));
    else if (const auto about = m_keptOf.constFind(group.scope); about != m_keptOf.cend())
        scopes.push_back(*about);
    return scopes;
}

void MemoryChangeLog::setAside(const LogGroup &group, const LogPlan &plan)
{
    for (const LogPlan::Refused &refused : plan.refused) {
        const auto same = [&](const SetAsideChange &one) {
            return one.scope == group.scope && one.change.id == refused.change.id;
        };
        if (std::ranges::none_of(m_quarantine, same))
            m_quarantine.push_back({group.scope, group.kind, group.author, group.device, refused.change});
    }
}

// The server's own, with the scope locked or nobody else in it.
void MemoryChangeLog::write(const LogGroup &group) { commit(group.scope, planLocked(group)); }

core::KeptOutcome MemoryChangeLog::carryOut(core::KeptDecision decision, SetAsideChange &change, core::Timestamp now)
{
    using State = SetAsideChange::State;
    if (change.state != State::Waiting)
        return change.state == State::Added ? core::KeptOutcome::Added : core::KeptOutcome::LeftOut;
    const Log *log = find(change.scope);
    if (log && log->ids.contains(change.change.id)) { // sent once more under another grant, and let in
        change.state = State::Added;
        return core::KeptOutcome::Added;
    }
    change.state = State::LeftOut;
    if (decision == core::KeptDecision::LeaveOut)
        return core::KeptOutcome::LeftOut;
    if (!mayBeAdded(change.change.kind, change.scopeKind))
        return core::KeptOutcome::CannotBeAdded;
    LogPlan plan = planLocked(addingGroup(change, now));
    if (plan.placements.front().verdict == core::Verdict::Quarantined)
        return core::KeptOutcome::CannotBeAdded;
    change.state = State::Added;
    commit(change.scope, std::move(plan));
    return core::KeptOutcome::Added;
}

void MemoryChangeLog::follow(std::unique_lock<std::mutex> &lock, std::vector<KeptDecided> decided, core::Timestamp now)
{
    for (KeptDecided &one : decided) {
        const auto change = std::ranges::find_if(m_quarantine,
            [&](const SetAsideChange &aside) { return aside.scope == one.scope && aside.change.id == one.change; });
        if (change == m_quarantine.end() || one.by == change->author)
            continue; // nobody lets in their own words
        one.outcome = carryOut(one.decision, *change, now);
        const core::ScopeId kept = core::keptScope(one.scope);
        const Log *log = find(kept);
        const core::Change outcome = outcomeChange(one, now, log ? log->head.seq : 0);
        write({kept, core::ScopeKind::Team, m_serverUser, m_serverDevice, now, {&outcome, 1}, {}, {}});
        const core::Change answer = answerChange(one, *change, now);
        const core::ScopeId author = core::userScope(change->author);
        m_unlocked.wait(lock, [&] { return !m_locked.contains(author); });
        write({author, core::ScopeKind::User, m_serverUser, m_serverDevice, now, {&answer, 1}, {}, {}});
    }
}

Result<std::vector<LogHead>> MemoryChangeLog::heads(std::span<const core::ScopeId> scopes)
{
    const std::lock_guard lock(m_mutex);
    std::vector<LogHead> heads;
    for (const core::ScopeId &scope : scopes) {
        if (const Log *log = find(scope))
            heads.push_back(log->head);
    }
    return heads;
}

Result<std::vector<LoggedChange>> MemoryChangeLog::read(std::span<const LogRange> ranges)
{
    const std::lock_guard lock(m_mutex);
    std::vector<LoggedChange> changes;
    for (const LogRange &range : ranges) {
        const Log *log = find(range.scope);
        if (!log)
            continue;
        const auto seqOf = [](const Row &row) { return row.logged.placed.seq; };
        auto row = std::ranges::upper_bound(log->rows, range.after, {}, seqOf);
        for (; row != log->rows.end() && seqOf(*row) <= range.upTo; ++row)
            changes.push_back(row->logged);
    }
    return changes;
}

Result<std::optional<core::RecordState>> MemoryChangeLog::record(const core::ScopeId &scope, const core::RecordId &id)
{
    const std::lock_guard lock(m_mutex);
    const Log *log = find(scope);
    if (!log)
        return std::optional<core::RecordState>();
    const auto found = log->records.constFind(id);
    return found == log->records.cend() ? std::nullopt : std::optional(found->state);
}

Result<std::vector<std::optional<core::ScopeSum>>> MemoryChangeLog::sums(std::span<const core::Cursor> cursors)
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::optional<core::ScopeSum>> sums;
    for (const core::Cursor &cursor : cursors) {
        std::optional<core::ScopeSum> &sum = sums.emplace_back();
        const Log *log = find(cursor.scope);
        if (!log || log->head.seq != cursor.seq || log->head.epoch != cursor.epoch
            || core::headOf(log->head.hash) != cursor.head)
            continue;
        sum.emplace();
        for (auto record = log->records.cbegin(); record != log->records.cend(); ++record)
            core::addRecord(*sum, record->kind, record.key(), record->state);
        for (const core::Conflict &conflict : log->conflicts)
            core::addConflict(*sum, conflict);
    }
    return sums;
}

Result<qint64> MemoryChangeLog::countRecords(const core::ScopeId &scope)
{
    const std::lock_guard lock(m_mutex);
    const Log *log = find(scope);
    return log ? qint64(log->records.size()) : 0;
}

Result<std::optional<MadeSnapshot>> MemoryChangeLog::makeSnapshot(const core::ScopeId &scope)
{
    const std::lock_guard lock(m_mutex);
    const Log *log = find(scope);
    if (!log || log->head.seq == 0)
        return std::optional<MadeSnapshot>();
    std::map<core::DeviceId, quint64> numbers;
    for (const Row &row : log->rows) {
        quint64 &highest = numbers[row.logged.placed.device];
        highest = std::max(highest, row.logged.placed.change.dseq);
    }
    core::SnapshotHead head{scope, log->head.kind, log->head.epoch, log->head.seq, log->head.hash};
    if (head.kind != core::ScopeKind::Neighbourhood) { // there devices are stand-ins
        for (const auto &[device, dseq] : numbers)
            head.numbers.append({device, dseq});
    }
    core::SnapshotBuilder builder(head);
    std::vector<core::Conflict> conflicts = log->conflicts;
    std::ranges::stable_sort(
        conflicts, {}, [](const core::Conflict &one) { return std::tuple(one.record, one.tag, one.losing.seq); });
    for (const core::Conflict &conflict : conflicts) {
        if (auto added = builder.add(core::SnapshotConflict{log->records.value(conflict.record).kind, conflict});
            !added)
            return added.error();
    }
    QList<core::RecordId> ids = log->records.keys();
    std::ranges::sort(ids);
    for (const core::RecordId &id : std::as_const(ids)) {
        const TouchedRecord record = log->records.value(id);
        if (auto added = builder.add(id, record.kind, *record.state.owner, record.state.deleted,
                record.state.fields.encoded(), record.state.writers.encoded());
            !added)
            return added.error();
    }
    auto bytes = builder.finish();
    if (!bytes)
        return bytes.error();
    return std::optional(MadeSnapshot{head.epoch, head.seq, qint64(ids.size()), *std::move(bytes)});
}

core::Seq MemoryChangeLog::firstBrokenLink(const core::ScopeId &scope)
{
    const std::lock_guard lock(m_mutex);
    const Log *log = find(scope);
    if (!log)
        return 0;
    ChainCheck chain(commitKey());
    for (const Row &row : log->rows) {
        const core::Seq expected = chain.expected();
        if (!chain.takes(row.logged, row.bodyHash))
            return expected;
    }
    return chain.endsAt(log->head.seq, log->head.hash) ? 0 : chain.expected();
}

} // namespace doorstep::server
