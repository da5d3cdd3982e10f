// SPDX-License-Identifier: Apache-2.0
#include "app/engine/httptransport.h"

#include "app/engine/session.h"
#include "core/wire/limits.h"

namespace doorstep::app {

using namespace Qt::StringLiterals;

void HttpTransport::start(Exchange exchange)
{
    if (!m_session.isUnlocked() || !m_session.enrolment()) {
        exchange.finished(core::fail(core::ErrorCode::Locked));
        return;
    }
    PinnedHttp::Request request;
    request.server = m_session.server();
    request.path = exchange.to == To::Verify ? u"/v1/verify"_s : u"/v1/sync"_s;
    request.body = std::move(exchange.body);
    request.token = m_session.token();
    request.silenceMs = core::limits::waitSeconds * 1000;
    request.largestAnswer = core::limits::responseBytes;
    request.received = std::move(exchange.received);
    request.finished = std::move(exchange.finished);
    m_running = m_http.send(std::move(request));
}

} // namespace doorstep::app
