// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/pinnedhttp.h"
#include "core/ports/synctransport.h"

namespace doorstep::app {

class Session;

/// Carries sync requests to the enrolled server as this device (POST /v1/sync, /v1/verify; GET /v1/snapshot). Lives on
/// the main thread.
class HttpTransport final : public core::SyncTransport
{
public:
    HttpTransport(PinnedHttp &http, const Session &session) : m_http(http), m_session(session) {}

    /// Locked where the session is not unlocked.
    void start(Exchange exchange) override;
    void cancel() override { m_running.cancel(); }

private:
    PinnedHttp &m_http;
    const Session &m_session;
    PinnedHttp::Handle m_running;
};

} // namespace doorstep::app
