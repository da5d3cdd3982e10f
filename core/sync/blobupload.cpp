// SPDX-License-Identifier: Apache-2.0
#include "core/sync/blobupload.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr int fine = 200;
constexpr int notFound = 404;
constexpr int elsewhere = 409;
constexpr int otherBytes = 422;
constexpr int otherChecksum = 460;

} // namespace

BlobCall BlobUpload::chunk() const
{
    return {BlobCall::Verb::Append, m_file.scope, m_file.blob, m_at, std::min(m_chunk.bytes(), m_file.size - m_at)};
}

Result<Done> BlobUpload::answered(const BlobAnswer &answer, qint64 tookMs)
{
    if (m_step == Step::Announce)
        return announced(answer);
    if (answer.status == fine)
        m_chunk.succeeded(tookMs);
    return appended(answer);
}

void BlobUpload::unanswered()
{
    m_chunk.failed();
    m_step = Step::Announce;
}

Result<Done> BlobUpload::announced(const BlobAnswer &answer)
{
    if (answer.status == elsewhere)
        return fail(ErrorCode::Damaged, u"the server knows other bytes under this id"_s);
    if (answer.status != fine)
        return refusalOf(answer);
    m_at = 0;
    return takeState(answer);
}

Result<Done> BlobUpload::appended(const BlobAnswer &answer)
{
    switch (answer.status) {
    case fine: return takeState(answer);
    case notFound: return setBack(Step::Announce);
    case otherChecksum: return setBack(Step::Append);
    case elsewhere:
        if (!answer.uploadOffset || *answer.uploadOffset < 0 || *answer.uploadOffset > m_file.size)
            return fail(ErrorCode::Protocol, u"no next byte"_s);
        m_at = *answer.uploadOffset;
        return setBack(m_at == m_file.size ? Step::Announce : Step::Append);
    case otherBytes:
        if (++m_broken > mostBroken)
            return fail(ErrorCode::Damaged, u"the bytes arrive as others"_s);
        m_step = Step::Reread;
        return Done{};
    default: return refusalOf(answer);
    }
}

Result<Done> BlobUpload::takeState(const BlobAnswer &answer)
{
    const auto state = decodeBlobState(answer.body);
    if (!state)
        return state.error();
    if (state->received > m_file.size || (state->whole && state->received != m_file.size))
        return fail(ErrorCode::Protocol, u"the server keeps other bytes than there are"_s);
    const bool further = state->received > m_at;
    m_at = state->received;
    if (state->whole) {
        m_step = Step::Kept;
        return Done{};
    }
    if (m_at == m_file.size)
        return setBack(Step::Announce);
    if (!further && m_step == Step::Append)
        return setBack(Step::Append);
    m_setbacks = 0;
    m_step = Step::Append;
    return Done{};
}

Result<Done> BlobUpload::setBack(Step to)
{
    m_step = to;
    if (++m_setbacks > mostSetbacks)
        return fail(ErrorCode::Protocol, u"nothing of the file is taken"_s);
    return Done{};
}

Result<Done> BlobUpload::reread(const QByteArray &sha256)
{
    if (sha256 != m_file.sha256)
        return fail(ErrorCode::Damaged, u"the file on the device has changed"_s);
    m_step = Step::Announce;
    return Done{};
}

} // namespace doorstep::core
