// SPDX-License-Identifier: Apache-2.0
#include "app/engine/httptransport.h"

#include "app/engine/session.h"

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
    if (exchange.piece) {
        const core::SnapshotCall &piece = *exchange.piece;
        request.verb = PinnedHttp::Verb::Get;
        request.path = core::snapshotPath(piece.offer);
        request.headers = {
            {"Range", "bytes=" + QByteArray::number(piece.at) + '-' + QByteArray::number(piece.at + piece.size - 1)}};
        request.answered = [told = std::move(exchange.answered)](
                               const PinnedHttp::Head &head) { told(head.status, head.contentRange); };
    } else {
        request.path = exchange.to == To::Verify ? u"/v1/verify"_s : u"/v1/sync"_s;
        request.silenceMs = m_http.patience().serverMs;
    }
    request.body = std::move(exchange.body);
    request.token = m_session.token();
    request.largestAnswer = exchange.piece ? core::limits::blobChunk : core::limits::responseBytes;
    request.received = std::move(exchange.received);
    request.finished = std::move(exchange.finished);
    m_running = m_http.send(std::move(request));
}

} // namespace doorstep::app
