// SPDX-License-Identifier: Apache-2.0
#include "core/sync/blobdownload.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr int partial = 206;

} // namespace

BlobCall BlobDownload::next() const
{
    return {BlobCall::Verb::Read, m_scope, m_blob, m_at, std::min(m_chunk.bytes(), m_size - m_at)};
}

Result<QByteArray> BlobDownload::answered(const BlobAnswer &answer, qint64 tookMs)
{
    if (answer.status != partial)
        return refusalOf(answer);
    if (answer.from != m_at || answer.total != m_size)
        return fail(ErrorCode::Protocol, u"another piece than was asked for"_s);
    if (answer.body.isEmpty() || answer.body.size() > next().size)
        return fail(ErrorCode::Protocol, u"a piece of another length"_s);
    m_at += answer.body.size();
    m_chunk.succeeded(tookMs);
    return answer.body;
}

} // namespace doorstep::core
