// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncsession.h"

#include "core/rules/testswitches.h"
#include "core/types/kinds.h"
#include "core/types/records/grant.h"
#include "core/wire/limits.h"

#include <algorithm>
#include <limits>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

bool bringsGrants(const Frame &frame)
{
    return std::ranges::any_of(frame.items, [](const Frame::Item &item) {
        const auto *placed = std::get_if<PlacedChange>(&item);
        return placed && placed->change.kind == kindOf<Grant>.number;
    });
}

// A store offers no more than one push takes, so that behind so many there may be some of any scope.
bool mayHoldUnsent(const QList<PushGroup> &pending, const ScopeId &scope)
{
    qsizetype changes = 0;
    for (const PushGroup &group : pending) {
        if (group.scope == scope)
            return true;
        changes += group.changes.size();
    }
    return changes >= limits::changesPerPush;
}

} // namespace

void SyncSummary::add(const SyncSummary &later)
{
    sent += later.sent;
    quarantined += later.quarantined;
    received += later.received;
    responses += later.responses;
    more = later.more;
    askAgain = later.askAgain;
    purged.append(later.purged);
    serverTime = later.serverTime;
    nextAfterSeconds = later.nextAfterSeconds;
    changed.add(later.changed);
}

Result<SyncRequest> SyncSession::prepare(SyncStore &store, const Ask &ask)
{
    auto cursors = store.cursors();
    if (!cursors)
        return cursors.error();
    auto push = store.pendingPush(ask.pushBytes);
    if (!push)
        return push.error();
    auto generation = store.serverGeneration();
    if (!generation)
        return generation.error();

    SyncRequest request;
    request.app = ask.app;
    request.schema = schemaVersion;
    request.generation = *generation;
    request.cursors = *std::move(cursors);
    m_userScope = ask.userScope;
    m_asked.clear();
    for (const Cursor &cursor : request.cursors)
        m_asked.insert(cursor.scope);
    const auto askFromStart = [&](const ScopeId &scope) {
        if (m_asked.contains(scope) || m_refused.contains(scope))
            return;
        m_asked.insert(scope);
        request.cursors.append(Cursor{scope, 0, 0});
    };
    askFromStart(ask.userScope);
    std::ranges::for_each(ask.granted, askFromStart);
    request.push = *std::move(push);
    request.waitSeconds = request.push.isEmpty() ? ask.waitSeconds : 0;
    return request;
}

Result<Done> SyncSession::begin(SyncStore &store, const SyncResponse &header)
{
    m_acks = header.acks;
    m_ended = header.ended;
    m_more = header.more;
    m_summary = {};
    m_summary.responses = 1;
    m_summary.serverTime = header.serverTime;
    m_summary.nextAfterSeconds = header.nextAfterSeconds;
    const auto known = store.serverGeneration();
    if (!known)
        return known.error();
    if (*known == header.generation)
        return Done{};
    // Another generation sets the cursors back, so the frames of this answer no longer fit: ask anew.
    m_more = m_more || known->has_value();
    return store.setServerGeneration(header.generation);
}

Result<ChangeSet> SyncSession::applyFrame(SyncStore &store, const Frame &frame)
{
    if (m_summary.askAgain.contains(frame.scope))
        return ChangeSet{};
    const bool asked = m_asked.contains(frame.scope);
    auto applied = asked ? store.applyFrame(frame)
                         : Result<ChangeSet>(fail(ErrorCode::Protocol, u"scope not asked for"_s));
    if (!applied) {
        if (applied.error().code != ErrorCode::Protocol)
            return applied.error();
        m_summary.askAgain.append(frame.scope);
        return ChangeSet{};
    }
    m_summary.received += int(frame.items.size());
    if (frame.scope == m_userScope && bringsGrants(frame)) {
        m_refused.clear();
        m_more = true; // of scopes that this request did not ask for
    }
    return applied;
}

Result<Done> SyncSession::purgeEnded(SyncStore &store)
{
    if (m_ended.isEmpty())
        return Done{};
    const auto pending = store.pendingPush(std::numeric_limits<qsizetype>::max());
    if (!pending)
        return pending.error();
    for (const ScopeId &scope : std::as_const(m_ended)) {
        if (!testSwitches.purgeBeforePush && mayHoldUnsent(*pending, scope)) {
            m_more = true; // its edits go first
            continue;
        }
        auto purged = store.purgeScope(scope);
        if (!purged)
            return purged.error();
        m_refused.insert(scope);
        m_summary.purged.append(scope);
        m_summary.changed.add(*purged);
    }
    return Done{};
}

Result<SyncSummary> SyncSession::finish(SyncStore &store)
{
    if (!m_acks.isEmpty()) {
        auto settled = store.settle(m_acks);
        if (!settled)
            return settled.error();
        m_summary.changed.add(*settled);
    }
    const auto setAside = std::ranges::count(m_acks, Verdict::Quarantined, &Ack::verdict);
    m_summary.quarantined = int(setAside);
    m_summary.sent = int(m_acks.size() - setAside);
    if (auto done = purgeEnded(store); !done)
        return done.error();
    m_summary.more = m_more || !m_summary.askAgain.isEmpty();
    return m_summary;
}

Result<SyncSummary> SyncSession::apply(SyncStore &store, const SyncResponse &response)
{
    if (auto done = begin(store, response); !done)
        return done.error();
    QList<Frame> frames = response.frames;
    std::ranges::stable_partition(frames, [this](const Frame &frame) { return frame.scope == m_userScope; });
    ChangeSet changed;
    for (const Frame &frame : std::as_const(frames)) {
        auto applied = applyFrame(store, frame);
        if (!applied)
            return applied.error();
        changed.add(*applied);
    }
    auto summary = finish(store);
    if (summary) {
        changed.add(summary->changed);
        summary->changed = changed;
    }
    return summary;
}

} // namespace doorstep::core
