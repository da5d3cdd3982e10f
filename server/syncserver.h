// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/blobhandler.h"
#include "server/blobs.h"
#include "server/enrolhandler.h"
#include "server/httpserver.h"
#include "server/organisation.h"
#include "server/snapshothandler.h"
#include "server/synchandler.h"
#include "server/verifyhandler.h"
#include "server/waitroom.h"

#include <memory>

namespace doorstep::server {

/// The running server of one organisation: routes, handlers, waiting requests, and the look at the scope heads every
/// two seconds by which it notices what other copies of itself took. Any number of copies may work on one database.
class SyncServer
{
public:
    struct Options {
        HttpLimits limits;
        int socketThreads = 1;
        int workerThreads = 4;
        Snapshots::Rule snapshots{}; ///< when one is offered
    };

    /// `organisation` must outlive the server.
    [[nodiscard]] static core::Result<std::unique_ptr<SyncServer>> create(
        Organisation &organisation, const Options &options);
    ~SyncServer(); ///< stops

    [[nodiscard]] core::Result<quint16> listen(const QString &address, quint16 port)
    {
        return m_http->listen(address, port);
    }
    void stop() { m_http->stop(); }

private:
    SyncServer(Organisation &organisation, const core::Uuid &generation, const Snapshots::Rule &rule);
    [[nodiscard]] std::vector<Route> routes();
    [[nodiscard]] Answer health(const HttpRequest &request);
    void lookForNews();

    Organisation &m_organisation;
    WaitRoom m_waitRoom;
    PgSessions m_sessions;
    SyncHandler m_sync;
    VerifyHandler m_verify;
    EnrolHandler m_enrol;
    Blobs m_blobs;
    BlobHandler m_blob;
    PgSnapshotShelf m_shelf;
    Snapshots m_snapshots;
    SnapshotHandler m_snapshot;
    std::unique_ptr<HttpServer> m_http; // first to go: its threads use the rest
};

} // namespace doorstep::server
