// SPDX-License-Identifier: Apache-2.0
#include "app/engine/blobtransport.h"

#include "app/engine/session.h"
#include "core/wire/blobmessage.h"
#include "core/wire/limits.h"

#include <memory>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::BlobAnswer;
using core::BlobCall;
using core::Result;

namespace {

PinnedHttp::Request requestOf(const BlobCall &call, const QByteArray &body)
{
    PinnedHttp::Request request;
    request.path = core::blobPath(call.scope, call.blob);
    request.body = body;
    request.largestAnswer = core::limits::blobChunk;
    switch (call.verb) {
    case BlobCall::Verb::Announce: request.path = u"/v1/blob"_s; break;
    case BlobCall::Verb::Append:
        request.verb = PinnedHttp::Verb::Patch;
        request.headers = {
            {"Upload-Offset", QByteArray::number(call.at)}, {"Upload-Checksum", core::chunkChecksum(body)}};
        break;
    case BlobCall::Verb::Read:
        request.verb = PinnedHttp::Verb::Get;
        request.headers = {
            {"Range", "bytes=" + QByteArray::number(call.at) + '-' + QByteArray::number(call.at + call.size - 1)}};
        break;
    }
    return request;
}

// A server that can be reached and said no is an answer; one that cannot be reached, or is another, is none.
bool isAnswer(const Result<core::Done> &done, const BlobAnswer &answer)
{
    using core::ErrorCode;
    if (done)
        return true;
    const ErrorCode code = done.error().code;
    return answer.status >= 400 && code != ErrorCode::Offline && code != ErrorCode::NotTrusted;
}

} // namespace

void BlobTransport::start(const BlobCall &call, const QByteArray &body, Answered answered)
{
    if (m_session.state() != Session::State::Open || !m_session.enrolment()) {
        answered(core::fail(core::ErrorCode::Locked));
        return;
    }
    const auto answer = std::make_shared<BlobAnswer>();
    PinnedHttp::Request request = requestOf(call, body);
    request.server = m_session.server();
    request.token = m_session.token();
    request.received = [answer](const QByteArray &piece) { answer->body.append(piece); };
    request.answered = [answer](const PinnedHttp::Head &head) {
        answer->status = head.status;
        core::takeUploadOffset(head.uploadOffset, *answer);
        core::takeContentRange(head.contentRange, *answer);
    };
    request.finished = [answer, answered = std::move(answered)](const Result<core::Done> &done) {
        answered(isAnswer(done, *answer) ? Result<BlobAnswer>(*answer) : Result<BlobAnswer>(done.error()));
    };
    m_running = m_http.send(std::move(request));
}

} // namespace doorstep::app
