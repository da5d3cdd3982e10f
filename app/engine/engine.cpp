// SPDX-License-Identifier: Apache-2.0
#include "app/engine/engine.h"

namespace doorstep::app {

namespace {

SyncController::Options over(SyncController::Options options, PinnedHttp &http)
{
    options.serverWishMs = [&http] { return http.counters().retryAfterMs; };
    options.leaveConnections = [&http] { http.dropConnections(); };
    return options;
}

} // namespace

Engine::Engine(const Ports &ports, const Options &options)
    : m_ports(ports)
    , m_http(options.patience)
    , m_session(m_store, m_http, ports.clock, ports.vault, options.session)
    , m_transport(m_http, m_session)
    , m_sync(m_store, m_session, m_transport, ports.network, ports.clock, over(options.sync, m_http))
    , m_verifyTransport(m_http, m_session)
    , m_verifier(m_store, m_session, m_sync, m_verifyTransport, ports.clock, options.sync.app)
    , m_files(m_store, m_session, m_sync, m_http, ports.clock)
    , m_neighbourEnds(m_store, m_session, ports.clock)
{}

Engine::~Engine() = default;

} // namespace doorstep::app
