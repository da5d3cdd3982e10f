// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncsession.h"

#include "core/rules/testswitches.h"
#include "core/types/kinds.h"
#include "core/types/records/grant.h"
#include "core/wire/limits.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <utility>

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

quint64 highestNumber(const QList<PushGroup> &push)
{
    quint64 highest = 0;
    for (const PushGroup &group : push) {
        for (const Change &change : group.changes)
            highest = std::max(highest, change.dseq);
    }
    return highest;
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
    snapshots += later.snapshots;
    responses += later.responses;
    more = later.more;
    askAgain = later.askAgain;
    purged.append(later.purged);
    differently = later.differently;
    serverTime = later.serverTime;
    lease = later.lease;
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
    request.push = *std::move(push);
    request.waitSeconds = request.push.isEmpty() ? ask.waitSeconds : 0;
    request.dictionaries = knownDictionaries();
    request.packWith = m_plainOnly ? 0 : m_packWith;
    m_packed = request.packWith != 0 && !request.push.isEmpty();
    m_userScope = ask.userScope;
    m_askedAt = ask.now;
    m_pushedUpTo = std::max(m_pushedUpTo, highestNumber(request.push));
    m_asked.clear();
    for (const Cursor &cursor : std::as_const(*cursors))
        m_asked.insert(cursor.scope, cursor.seq > 0);
    if (m_telling.choose(*cursors, !*generation) == Telling::As::View) {
        // Most requests are these, and what came with the cursors is not said again.
        request.app.clear();
        if (m_lean) {
            request.schema = 0; // each change says its own
            request.generation.reset();
        }
        request.view = viewHash(*cursors, m_lean ? *generation : std::nullopt);
        if (!m_asked.contains(ask.userScope))
            m_asked.insert(ask.userScope, false);
    } else {
        for (const Cursor &cursor : std::as_const(*cursors)) {
            // The user's own scope is sent whether it is asked for or not: from its start, were its cursor not here.
            if (cursor.scope == ask.userScope || m_telling.asksFor(cursor.scope))
                request.cursors.append(cursor);
        }
        addFromStart(request.cursors, ask);
        for (const Cursor &cursor : std::as_const(request.cursors))
            m_asked.insert(cursor.scope, cursor.seq > 0);
        request.snapshots = m_snapshots.isWanted();
    }
    return request;
}

// What is granted and not here yet; and the user's own scope, so that new grants arrive.
void SyncSession::addFromStart(QList<Cursor> &cursors, const Ask &ask) const
{
    QSet<ScopeId> added;
    const auto add = [&](const ScopeId &scope) {
        if (m_asked.contains(scope) || m_refused.contains(scope) || added.contains(scope))
            return;
        if (scope != ask.userScope && !m_telling.asksFor(scope))
            return; // the server has nothing of it either
        added.insert(scope);
        cursors.append(Cursor{scope, 0, 0});
    };
    add(ask.userScope);
    std::ranges::for_each(ask.granted, add);
}

Result<Done> SyncSession::begin(SyncStore &store, const SyncResponse &header)
{
    m_acks = header.acks;
    m_ended = header.ended;
    m_more = header.more;
    m_summary = {};
    m_summary.responses = 1;
    m_summary.serverTime = header.serverTime;
    m_summary.lease = header.lease;
    m_summary.nextAfterSeconds = header.nextAfterSeconds;
    takeTime(header.serverTime);
    takeView(header);
    takeDictionaries(header);
    if (auto begun = beginGeneration(store, header); !begun)
        return begun;
    m_forked = header.forked.value_or(QList<ScopeId>());
    for (const ScopeId &scope : std::as_const(m_forked)) {
        if (auto anew = store.startAnew(scope); !anew)
            return anew;
    }
    if (!m_forked.isEmpty())
        askDifferently();
    takeOffers(header.snapshots);
    return Done{};
}

// Of scopes that were asked for: a confused server puts no family on the wrong device.
void SyncSession::takeOffers(const QList<SnapshotOffer> &offers)
{
    QList<SnapshotOffer> wanted;
    std::ranges::copy_if(offers, std::back_inserter(wanted),
        [this](const SnapshotOffer &offer) { return m_asked.contains(offer.scope) && !m_ended.contains(offer.scope); });
    m_more = m_more || !wanted.isEmpty();
    m_snapshots.offered(wanted);
}

Result<Done> SyncSession::beginGeneration(SyncStore &store, const SyncResponse &header)
{
    const auto known = store.serverGeneration();
    if (!known)
        return known.error();
    if (header.sameGeneration || *known == header.generation)
        return Done{};
    if (!*known)
        return store.setServerGeneration(header.generation);
    askDifferently();
    // A server that compares histories names the scopes that are another; with one that does not, all may be.
    const bool compares = header.forked || header.viewFits;
    return compares ? store.followGeneration(header.generation) : store.setServerGeneration(header.generation);
}

void SyncSession::askDifferently()
{
    m_more = true;
    m_summary.differently = true;
}

// Which grants have begun and which are over is the server's to say, and it goes by its own clock.
void SyncSession::takeTime(Timestamp server)
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000; // grants are asked for a day early and a day late
    constexpr qint64 latestMs = 1LL << 47; // of what an Hlc holds, half
    if (!m_askedAt || server.ms < 0 || server.ms > latestMs || std::abs(m_askedAt->ms) > latestMs)
        return;
    const qint64 ahead = server.ms - m_askedAt->ms;
    if (std::abs(ahead - std::exchange(m_aheadMs, ahead)) >= dayMs)
        askDifferently();
}

void SyncSession::takeDictionaries(const SyncResponse &header)
{
    m_lean = header.dictionaries.has_value();
    m_packWith = header.dictionaries ? commonDictionary(*header.dictionaries) : 0;
    // Another copy of the server, older than the one that answered before: it has seen no push. The same changes again,
    // as every server takes them.
    if (m_packed && header.acks.isEmpty()) {
        m_plainOnly = true;
        askDifferently();
    }
}

void SyncSession::takeView(const SyncResponse &header)
{
    const Telling::Answer answer = m_telling.take(header);
    if (answer != Telling::Answer::Understood)
        askDifferently();
    if (answer == Telling::Answer::Differs)
        m_refused.clear(); // one of them may be what this device does not count
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

Result<bool> SyncSession::hasNewToPush(SyncStore &store, qsizetype pushBytes) const
{
    const auto push = store.pendingPush(pushBytes);
    return push ? Result<bool>(highestNumber(*push) > m_pushedUpTo) : push.error();
}

Result<SyncSession::Taken> SyncSession::takePiece(SyncStore &store, const BlobAnswer &answer, qint64 tookMs)
{
    const auto whole = m_snapshots.answered(answer, tookMs);
    if (!whole)
        return whole.error().code == ErrorCode::Busy ? Result<Taken>(whole.error()) : Taken{};
    if (!*whole)
        return Taken{};
    const auto applied = store.applySnapshot(**whole);
    const bool unreadable = !applied
                            && (applied.error().code == ErrorCode::Protocol
                                || applied.error().code == ErrorCode::TooLarge);
    if (unreadable) {
        m_snapshots.failed();
        return Taken{};
    }
    if (!applied)
        return applied.error();
    if ((*whole)->head().scope == m_userScope)
        m_refused.clear(); // it brings grants
    return Taken{*applied, true};
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
        m_snapshots.drop(scope);
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
    const bool heldEnded = std::ranges::any_of(
        m_ended, [this](const ScopeId &scope) { return m_asked.value(scope, false); });
    const bool quiet = !m_summary.more && m_acks.isEmpty() && m_summary.received == 0;
    if (quiet) {
        if (auto offered = store.offerAcknowledgedAgain(); !offered)
            return offered.error();
    }
    const bool news = m_summary.received > 0 || heldEnded || !m_forked.isEmpty() || m_snapshots.next();
    m_telling.finish(news, m_summary.more);
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
