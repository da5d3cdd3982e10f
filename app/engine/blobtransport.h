// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/pinnedhttp.h"
#include "core/sync/blobcall.h"

namespace doorstep::app {

class Session;

/// Carries requests about attached files to the enrolled server as this device, one at a time. Lives on the main
/// thread.
class BlobTransport
{
public:
    using Answered = std::function<void(core::Result<core::BlobAnswer>)>;

    /// Both outlive this.
    BlobTransport(PinnedHttp &http, const Session &session) : m_http(http), m_session(session) {}

    /// `body`: the announcement, or the bytes of the chunk. Any status is an answer; Offline, NotTrusted, TooLarge or
    /// Locked where there was none, also where it was cut. `answered` is called exactly once.
    void start(const core::BlobCall &call, const QByteArray &body, Answered answered);
    /// Ends a request that runs: it is answered with Offline before this returns.
    void cancel() { m_running.cancel(); }

private:
    PinnedHttp &m_http;
    const Session &m_session;
    PinnedHttp::Handle m_running;
};

} // namespace doorstep::app
