// SPDX-License-Identifier: Apache-2.0
#include "server/syncserver.h"

#include "core/wire/cbor.h"
#include "core/wire/limits.h"
#include "server/log.h"
#include "server/sql.h"

namespace doorstep::server {

using core::Result;

namespace {

constexpr auto newsPeriod = std::chrono::seconds(2);
constexpr auto blobPeriod = std::chrono::minutes(10);
constexpr qsizetype enrolBytes = 2048;
constexpr qsizetype blobRequestBytes = 1024;

} // namespace

SyncServer::SyncServer(Organisation &organisation, const core::Uuid &generation, const Snapshots::Rule &rule)
    : m_organisation(organisation)
    , m_sessions(organisation.pool())
    , m_sync(m_sessions, organisation.log(), generation)
    , m_verify(m_sessions, organisation.log())
    , m_enrol(organisation)
    , m_blobs(organisation.pool())
    , m_blob(m_sessions, m_blobs)
    , m_shelf(organisation.pool())
    , m_snapshots(organisation.log(), m_shelf, SyncHandler::systemTime, rule)
    , m_snapshot(m_sessions, m_snapshots, SyncHandler::systemTime)
{
    m_sync.setSnapshots(m_snapshots);
    organisation.log().setCommitted(
        [this](const core::ScopeId &scope, core::Seq seq) { m_waitRoom.announce(scope, qint64(seq)); });
}

SyncServer::~SyncServer()
{
    m_http.reset();
    m_organisation.log().setCommitted({});
}

Result<std::unique_ptr<SyncServer>> SyncServer::create(Organisation &organisation, const Options &options)
{
    Result<core::Uuid> generation = organisation.generation();
    if (!generation)
        return generation.error();
    std::unique_ptr<SyncServer> server(new SyncServer(organisation, *generation, options.snapshots));
    HttpServer::Options http{organisation.data().tls, options.limits, options.socketThreads, options.workerThreads};
    server->m_http = std::make_unique<HttpServer>(std::move(http), server->routes(), server->m_waitRoom);
    server->m_http->every(newsPeriod, [raw = server.get()] { raw->lookForNews(); });
    server->m_http->every(blobPeriod, [raw = server.get()] {
        raw->m_blobs.dropHalfOnes(SyncHandler::systemTime());
        raw->m_blobs.dropDeletedOnes(SyncHandler::systemTime());
        raw->m_snapshots.dropOld();
    });
    return server;
}

std::vector<Route> SyncServer::routes()
{
    return {
        {"POST", "/v1/sync", core::limits::requestBytes, true,
            [this](const HttpRequest &request) { return m_sync.answer(request); },
            [this](std::span<const HttpRequest *const> requests) { return m_sync.answerTogether(requests); }},
        {"POST", "/v1/verify", core::limits::verifyBytes, true,
            [this](const HttpRequest &request) { return m_verify.answer(request); }},
        {"POST", "/v1/enrol", enrolBytes, false,
            [this](const HttpRequest &request) { return m_enrol.answer(request); }},
        {"POST", "/v1/blob", blobRequestBytes, true,
            [this](const HttpRequest &request) { return m_blob.create(request); }},
        {"HEAD", "/v1/blob/", 0, true, [this](const HttpRequest &request) { return m_blob.state(request); }},
        {"GET", "/v1/blob/", 0, true, [this](const HttpRequest &request) { return m_blob.read(request); }},
        {"PATCH", "/v1/blob/", core::limits::blobChunk, true,
            [this](const HttpRequest &request) { return m_blob.append(request); }},
        {"GET", "/v1/snapshot/", 0, true, [this](const HttpRequest &request) { return m_snapshot.answer(request); }},
        {"GET", "/v1/health", 0, false, [this](const HttpRequest &request) { return health(request); }},
    };
}

// {0: "ok"}: that the server answers and reaches its database, and nothing about it.
Answer SyncServer::health(const HttpRequest &)
{
    auto alive = retrying(m_organisation.pool(), [](PgConnection &connection) { return connection.run(sql::alive); });
    if (!alive)
        return errorResponse(503, "busy", "The server cannot reach its records at the moment; try again shortly.");
    core::CborWriter out;
    out.map(1).uint(0).text(u"ok");
    return HttpResponse{200, out.take(), 0};
}

void SyncServer::lookForNews()
{
    const std::vector<core::ScopeId> scopes = m_waitRoom.waitedFor();
    if (scopes.empty())
        return;
    Result<std::vector<LogHead>> heads = m_organisation.log().heads(scopes);
    if (!heads) { // the next look is in two seconds
        logLine("error", QByteArray("news: ") + core::errorName(heads.error().code));
        return;
    }
    for (const LogHead &head : *heads)
        m_waitRoom.announce(head.scope, qint64(head.seq));
}

} // namespace doorstep::server
