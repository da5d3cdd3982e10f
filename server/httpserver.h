// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "server/http.h"
#include "server/tlsidentity.h"

#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace doorstep::server {

class WaitRoom;

/// What one client, and all together, can take from the server. Every read and write is under one of these times.
struct HttpLimits {
    qsizetype headerBytes = 8 * 1024;
    int connections = 12'000;                ///< more are closed at once
    int requestsInWork = 512;                ///< waiting for or on a worker thread; more get 503
    qint64 bodyBytesInFlight = 256LL << 20;  ///< of all requests being read together; more get 503
    std::chrono::seconds handshake{10};
    std::chrono::seconds idle{75};           ///< between two requests of one connection
    std::chrono::seconds header{10};         ///< from a request's first byte to the end of its header
    std::chrono::seconds bodyBase{20};       ///< for a body or an answer, plus one second for each slowestRate bytes
    qint64 slowestRate = 8 * 1024;           ///< bytes a second; a poor mobile link is faster
};

/// HTTP/1.1 over TLS 1.2 or 1.3 with keep-alive: reads requests under the limits, looks them up in the route table,
/// runs handlers on worker threads, never on the threads that serve sockets. A request needs Content-Length; other
/// transfer codings, upgrades and unknown methods are refused.
class HttpServer
{
public:
    struct Options {
        TlsIdentity tls;
        HttpLimits limits;
        int socketThreads = 1;
        int workerThreads = 4;
    };

    HttpServer(Options options, std::vector<Route> routes, WaitRoom &waitRoom);
    ~HttpServer(); ///< stops

    /// Binds and starts serving. `port` 0 picks a free one; returns the port. Io: the address is taken or not ours.
    [[nodiscard]] core::Result<quint16> listen(const QString &address, quint16 port);
    /// Takes no new connections, ends waiting requests, gives running ones a moment, joins all threads.
    void stop();

    /// Runs `task` every `period` on a worker thread until stop(); runs do not overlap.
    void every(std::chrono::milliseconds period, std::function<void()> task);

    class Implementation;

private:
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace doorstep::server
