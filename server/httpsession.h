// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/gatherer.h"
#include "server/httpserver.h"
#include "server/waitroom.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <memory>
#include <unordered_map>

namespace doorstep::server {

/// What all connections share. Outlives them.
struct HttpShared {
    HttpLimits limits;
    std::vector<Route> routes;
    WaitRoom &waitRoom;
    boost::asio::ssl::context tls;
    boost::asio::thread_pool workers;
    std::unordered_map<const Route *, std::unique_ptr<Gatherer>> gatherers{}; ///< of the routes that have `together`
    std::atomic<int> connections = 0;
    std::atomic<int> requestsInWork = 0;
    std::atomic<qint64> bodyBytesInFlight = 0;
    std::atomic<bool> stopping = false;
};

/// For each route that answers requests together what gathers them. Once, before the first connection.
void makeGatherers(HttpShared &shared);

/// Serves one connection to its end: handshake, then requests one after the other. Runs on the socket's executor, which
/// serialises it; waits without a thread.
[[nodiscard]] boost::asio::awaitable<void> serveConnection(
    boost::asio::ip::tcp::socket socket, std::shared_ptr<HttpShared> shared);

} // namespace doorstep::server
