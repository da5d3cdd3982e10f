// SPDX-License-Identifier: Apache-2.0
#include "server/synchandler.h"

#include "core/rules/access.h"
#include "core/wire/limits.h"
#include "server/log.h"
#include "server/pull.h"

#include <QDateTime>

#include <algorithm>

namespace doorstep::server {

using core::Done;
using core::Result;
using core::ScopeKind;

namespace {

// What a response holds when the device states no limit: a first sync takes few round trips, a cut one costs little.
constexpr qsizetype usualBudget = 4 * 1024 * 1024;
// The frame that crosses the budget still fits into the largest response.
constexpr qsizetype largestBudget = core::limits::responseBytes - core::limits::frameBytesMax - 64 * 1024;
constexpr quint32 nextAfter = 60;

HttpResponse failed(const core::Error &error)
{
    logLine("error", QByteArray("sync: ") + core::errorName(error.code) + ' ' + error.detail.toUtf8());
    const bool later = error.code == core::ErrorCode::Busy || error.code == core::ErrorCode::Offline
                       || error.code == core::ErrorCode::Io;
    return later ? errorResponse(503, "busy", "The server cannot reach its records at the moment; try again shortly.")
                 : errorResponse(500, "internal", "The server failed; what it acknowledged before is safe.");
}

// A user's own grants come first, so that a device knows its scopes before their records; then the directory.
int placeOf(ScopeKind kind) { return kind == ScopeKind::User ? 0 : kind == ScopeKind::Organisation ? 1 : 2; }

} // namespace

core::Timestamp SyncHandler::systemTime() { return {QDateTime::currentMSecsSinceEpoch()}; }

struct SyncHandler::Work {
    core::SyncRequest request;
    Session session;
    core::Timestamp time;
    QHash<quint64, core::Ack> acks;
    QHash<core::ChangeId, quint64> own; // placed by this request: id and dseq

    // What the device lacks, in the order in which it is to be sent.
    [[nodiscard]] std::vector<Pull::Source> sources() const
    {
        QHash<core::ScopeId, const core::Cursor *> cursors;
        for (const core::Cursor &cursor : request.cursors)
            cursors.insert(cursor.scope, &cursor);
        std::vector<Pull::Source> found;
        for (const SessionGrant &grant : session.grants) {
            if (!grant.holdsAt(time) || !grant.scopeExists)
                continue;
            const core::Cursor *cursor = cursors.value(grant.scope);
            if (!cursor && grant.kind != ScopeKind::User)
                continue; // a scope that is left out is not sent; a user's own always is
            const core::Seq after = cursor && cursor->epoch == grant.epoch ? cursor->seq : 0;
            if (grant.seq > after)
                found.push_back({{grant.scope, grant.kind, grant.seq, grant.epoch, {}}, after});
        }
        std::ranges::stable_sort(found, {}, [](const Pull::Source &source) { return placeOf(source.head.kind); });
        return found;
    }

    [[nodiscard]] QList<core::ScopeId> ended() const
    {
        QList<core::ScopeId> scopes;
        for (const core::Cursor &cursor : request.cursors) {
            const SessionGrant *grant = session.grantOn(cursor.scope);
            if (!grant || !grant->holdsAt(time))
                scopes.append(cursor.scope);
        }
        return scopes;
    }
};

Answer SyncHandler::answer(const HttpRequest &http)
{
    Result<core::SyncRequest> request = core::decodeSyncRequest(http.body);
    if (!request)
        return errorResponse(400, "protocol", "This is not a sync request.");
    if (request->protocol != core::protocolVersion && request->push.isEmpty())
        return errorResponse(400, "too_new", "This server speaks another version of the protocol.");
    Result<std::optional<Session>> session = m_sessions.of(http.bearer);
    if (!session)
        return failed(session.error());
    if (!*session)
        return errorResponse(401, "not_allowed", "This device is not known here.");
    if (Result<Done> noted = m_sessions.noteContact(**session, m_now()); !noted)
        return failed(noted.error());

    Work work{std::move(*request), std::move(**session), m_now(), {}, {}};
    if (!work.request.push.isEmpty()) {
        if (Result<Done> pushed = push(work); !pushed)
            return failed(pushed.error());
        // What was pushed moved heads and may have given grants.
        session = m_sessions.of(http.bearer);
        if (!session || !*session)
            return session ? errorResponse(401, "not_allowed", "This device is not known here.")
                           : failed(session.error());
        work.session = std::move(**session);
        return respond(work);
    }
    if (work.request.waitSeconds == 0 || !work.sources().empty() || !work.ended().isEmpty())
        return respond(work);

    Wait wait;
    wait.upTo = std::chrono::seconds(work.request.waitSeconds);
    for (const SessionGrant &grant : work.session.grants) {
        const bool asked = grant.kind == ScopeKind::User
                           || std::ranges::find(work.request.cursors, grant.scope, &core::Cursor::scope)
                                  != work.request.cursors.end();
        if (asked && grant.holdsAt(work.time))
            wait.scopes.emplace_back(grant.scope, qint64(grant.seq));
    }
    wait.resume = [this, bearer = http.bearer, request = std::move(work.request)] { return resumed(bearer, request); };
    return wait;
}

HttpResponse SyncHandler::resumed(const QByteArray &bearer, core::SyncRequest request)
{
    Result<std::optional<Session>> session = m_sessions.of(bearer);
    if (!session)
        return failed(session.error());
    if (!*session) // revoked while it waited
        return errorResponse(401, "not_allowed", "This device is not known here.");
    Work work{std::move(request), std::move(**session), m_now(), {}, {}};
    return respond(work);
}

Result<Done> SyncHandler::push(Work &work)
{
    const Result<std::vector<Placement>> placed = placePush(m_log, m_teams, work.session, work.request.push, work.time);
    if (!placed)
        return placed.error();
    auto placement = placed->begin();
    for (const core::PushGroup &group : work.request.push) {
        for (const core::Change &change : group.changes) {
            work.acks.insert(change.dseq, {change.dseq, placement->verdict, placement->seq, placement->reason});
            // In a neighbourhood's log nothing is the device's own: it gets its changes back as the team's.
            if (placement->verdict != core::Verdict::Quarantined && group.kind != ScopeKind::Neighbourhood)
                work.own.insert(change.id, change.dseq);
            ++placement;
        }
    }
    return Done{};
}

HttpResponse SyncHandler::respond(Work &work)
{
    core::SyncResponse response{work.time, m_generation, {}, false, 0, {}, {}};
    for (const core::PushGroup &group : work.request.push) {
        for (const core::Change &change : group.changes)
            response.acks.append(work.acks.value(change.dseq));
    }
    response.ended = work.ended();
    const qsizetype budget = work.request.maxBytes > 0 ? qMin(qsizetype(work.request.maxBytes), largestBudget)
                                                       : usualBudget;
    const std::vector<Pull::Source> sources = work.sources();
    Result<Pull::Result> pulled = Pull(m_log, std::move(work.own), budget).run(sources);
    if (!pulled)
        return failed(pulled.error());
    response.more = pulled->more;
    if (sources.empty() && work.request.waitSeconds == 0)
        response.nextAfterSeconds = nextAfter;
    return {200, core::encodeSyncHeader(response) + pulled->frames, 0};
}

} // namespace doorstep::server
