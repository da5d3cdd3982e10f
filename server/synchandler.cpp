// SPDX-License-Identifier: Apache-2.0
#include "server/synchandler.h"

#include "core/rules/access.h"
#include "core/wire/limits.h"
#include "server/forks.h"
#include "server/lease.h"
#include "server/log.h"

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

// To a device that names its dictionaries: what it needs not be told is left out, and how frames are written to it.
core::FrameForm formFor(const SyncWork &work, const core::Uuid &generation, core::SyncResponse &response)
{
    if (!work.request.dictionaries)
        return {};
    response.dictionaries = core::knownDictionaries();
    const bool byView = work.viewTells() && work.viewFits == true;
    response.sameGeneration = byView || work.request.generation == generation;
    return {core::commonDictionary(*work.request.dictionaries), true};
}

HttpResponse failed(const core::Error &error) { return failedResponse("sync", error); }
HttpResponse unknownDevice() { return errorResponse(401, "not_allowed", "This device is not known here."); }

} // namespace

core::Timestamp SyncHandler::systemTime() { return {QDateTime::currentMSecsSinceEpoch()}; }

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
        return unknownDevice();
    if (Result<Done> noted = m_sessions.noteContact(**session, m_now()); !noted)
        return failed(noted.error());

    SyncWork work{std::move(*request), std::move(**session), m_now()};
    findPlace(work);
    if (Result<Done> checked = checkHeads(work); !checked)
        return failed(checked.error());
    if (work.request.push.isEmpty())
        return respondOrWait(http.bearer, work);
    if (Result<Done> pushed = push(work); !pushed)
        return failed(pushed.error());
    // What was pushed moved heads and may have given grants.
    session = m_sessions.of(http.bearer);
    if (!session || !*session)
        return session ? unknownDevice() : failed(session.error());
    work.session = std::move(**session);
    return respond(work);
}

// What is not answered from the common look-up begins anew with one of its own: it may wait for a worker first, and
// whoever was shut out meanwhile gets nothing.
std::vector<Begun> SyncHandler::answerTogether(std::span<const HttpRequest *const> requests)
{
    std::vector<Begun> all;
    std::vector<std::optional<core::SyncRequest>> asked;
    std::vector<QByteArray> bearers;
    for (const HttpRequest *http : requests) {
        all.emplace_back([this, http] { return answer(*http); });
        Result<core::SyncRequest> request = core::decodeSyncRequest(http->body);
        const bool only = request.ok() && request->protocol == core::protocolVersion && request->push.isEmpty()
                          && !request->view.isEmpty();
        asked.push_back(only ? std::optional(*std::move(request)) : std::nullopt);
        if (only)
            bearers.push_back(http->bearer);
    }
    if (bearers.empty())
        return all;
    auto sessions = m_sessions.ofAll(bearers);
    size_t next = 0;
    for (size_t i = 0; i < requests.size(); ++i) {
        if (!asked[i])
            continue;
        if (!sessions) {
            all[i] = failed(sessions.error());
            continue;
        }
        std::optional<Session> &session = (*sessions)[next++];
        if (!session) {
            all[i] = unknownDevice();
            continue;
        }
        SyncWork work{*std::move(asked[i]), *std::move(session), m_now()};
        work.compareView(m_generation);
        if (work.atHead && !work.session.isNewContact(work.time))
            all[i] = respondOrWait(requests[i]->bearer, work);
    }
    return all;
}

Answer SyncHandler::respondOrWait(const QByteArray &bearer, SyncWork &work)
{
    if (work.request.waitSeconds == 0 || work.viewFits == false || !work.forked.isEmpty() || !work.sources().empty()
        || !work.ended().isEmpty())
        return respond(work);

    Wait wait;
    wait.upTo = std::chrono::seconds(work.request.waitSeconds);
    wait.scopes = work.waitsFor();
    wait.resume = [this, bearer, request = std::move(work.request)] { return resumed(bearer, request); };
    return wait;
}

// Where the device stands, of a request that says it by a hash. Devices of before key 11 were told that another view
// brings no frames.
void SyncHandler::findPlace(SyncWork &work)
{
    work.compareView(m_generation);
    const bool ours = work.viewTells() || work.request.generation == m_generation;
    if (work.viewFits != false || !work.request.dictionaries || !ours)
        return;
    auto view = m_views.recall(work);
    if (!view)
        return;
    SyncWork there = work;
    there.standAt(*std::move(view));
    // A device says with its cursors alone that it takes snapshots: where one may be better, it is asked for them.
    if (!m_snapshots || !m_snapshots->mayOffer(there.sources()))
        work = std::move(there);
}

Result<Done> SyncHandler::checkHeads(SyncWork &work)
{
    if (work.atHead)
        return Done{};
    if (Result<Done> found = findForks(m_log, work); !found)
        return found;
    // Where the device stands was remembered from before the database lost something: the device has to say it itself,
    // for only who comes with cursors is told of another history.
    if (!work.forked.isEmpty() && work.viewFits == true)
        work.leavePlace();
    if (!work.forked.isEmpty())
        logLine("warning", "a device holds another history of " + QByteArray::number(work.forked.size())
                               + " scopes: was a backup restored? It sends what it made again.");
    return Done{};
}

HttpResponse SyncHandler::resumed(const QByteArray &bearer, core::SyncRequest request)
{
    Result<std::optional<Session>> session = m_sessions.of(bearer);
    if (!session)
        return failed(session.error());
    if (!*session) // revoked while it waited
        return unknownDevice();
    SyncWork work{std::move(request), std::move(**session), m_now()};
    if (!work.request.view.isEmpty())
        work.viewFits = true; // else it would not have waited, and its cursors are those of then
    return respond(work);
}

Result<Done> SyncHandler::push(SyncWork &work)
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

HttpResponse SyncHandler::respond(SyncWork &work)
{
    core::SyncResponse response{work.time, m_generation, {}, false, 0, {}, {}};
    const core::FrameForm form = formFor(work, m_generation, response);
    for (const core::PushGroup &group : work.request.push) {
        for (const core::Change &change : group.changes)
            response.acks.append(work.acks.value(change.dseq));
    }
    response.ended = work.ended();
    const qsizetype budget = work.request.maxBytes > 0 ? qMin(qsizetype(work.request.maxBytes), largestBudget)
                                                       : usualBudget;
    std::vector<Pull::Source> sources = work.sources();
    const bool nothingNew = sources.empty();
    bool moreSnapshots = false;
    if (m_snapshots && work.request.snapshots) {
        auto offered = m_snapshots->takeFrom(sources);
        if (!offered)
            return failed(offered.error());
        response.snapshots = std::move(offered->offers);
        moreSnapshots = offered->more;
    }
    Result<Pull::Result> pulled = Pull(m_log, std::move(work.own), budget, form).run(sources);
    if (!pulled)
        return failed(pulled.error());
    const core::LeaseTerms lease = leaseFor(work.session.postRole());
    if (!response.dictionaries || lease != core::LeaseTerms{}) // those hold where nothing is said
        response.lease = lease;
    response.more = pulled->more || moreSnapshots;
    response.viewFits = work.viewFits;
    if (work.viewFits != true && work.tellsHeads())
        response.forked = work.forked.values();
    response.buckets = work.buckets();
    if (nothingNew && work.request.waitSeconds == 0 && work.viewFits != false)
        response.nextAfterSeconds = nextAfter;
    if (work.request.dictionaries && work.viewFits != false && !response.more && response.snapshots.isEmpty()
        && work.forked.isEmpty())
        m_views.remember(work, m_generation);
    return {200, core::encodeSyncHeader(response) + pulled->frames, 0};
}

} // namespace doorstep::server
