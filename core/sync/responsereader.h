// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/syncmessage.h"

#include <optional>

namespace doorstep::core {

/// Takes a sync response apart as it arrives, so that its frames can be applied before the last byte is there, and a
/// cut connection costs at most one frame.
class ResponseReader
{
public:
    /// Protocol or TooLarge; the reader is of no more use then.
    [[nodiscard]] Result<Done> feed(QByteArrayView piece);

    /// The header, once; its `frames` are empty.
    [[nodiscard]] std::optional<SyncResponse> takeHeader();
    /// The whole frames that have arrived since the last call.
    [[nodiscard]] QList<Frame> takeFrames();
    /// True where the bytes so far end with a whole item and there was a header.
    [[nodiscard]] bool complete() const { return m_hasHeader && m_buffer.isEmpty(); }

private:
    [[nodiscard]] Result<Done> take(QByteArrayView item);

    QByteArray m_buffer;
    qsizetype m_total = 0;
    bool m_hasHeader = false;
    std::optional<SyncResponse> m_header;
    QList<Frame> m_frames;
};

} // namespace doorstep::core
