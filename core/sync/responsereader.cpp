// SPDX-License-Identifier: Apache-2.0
#include "core/sync/responsereader.h"

#include "core/wire/limits.h"

#include <utility>

namespace doorstep::core {

using namespace Qt::StringLiterals;

Result<Done> ResponseReader::feed(QByteArrayView piece)
{
    m_total += piece.size();
    if (m_total > limits::responseBytes)
        return fail(ErrorCode::TooLarge, u"sync response"_s);
    m_buffer.append(piece);
    qsizetype used = 0;
    while (used < m_buffer.size()) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(used);
        const auto size = firstItem(rest);
        if (!size)
            break;
        if (auto taken = take(rest.first(*size)); !taken)
            return taken;
        used += *size;
    }
    m_buffer.remove(0, used);
    // What is not an item yet may still become one, unless it is longer than any can be.
    if (m_buffer.size() > limits::frameBytesMax + limits::frameBytes)
        return fail(ErrorCode::Protocol, u"sync response item"_s);
    return Done{};
}

Result<Done> ResponseReader::take(QByteArrayView item)
{
    if (!m_hasHeader) {
        auto header = decodeSyncResponse(item);
        if (!header)
            return header.error();
        m_header = *std::move(header);
        m_hasHeader = true;
        return Done{};
    }
    auto frame = decodeFrame(item);
    if (!frame)
        return frame.error();
    m_frames.append(*std::move(frame));
    return Done{};
}

std::optional<SyncResponse> ResponseReader::takeHeader() { return std::exchange(m_header, std::nullopt); }

QList<Frame> ResponseReader::takeFrames() { return std::exchange(m_frames, {}); }

} // namespace doorstep::core
