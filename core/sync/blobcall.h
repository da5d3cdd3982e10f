// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"

#include <QByteArray>

#include <optional>

namespace doorstep::core {

/// One request about the bytes of an attachment (PROTOCOL.md §9).
struct BlobCall {
    enum class Verb : quint8 { Announce, Append, Read };
    Verb verb;
    ScopeId scope;
    RecordId blob;
    qint64 at = 0;   ///< Append, Read: the first byte
    qint64 size = 0; ///< Append, Read: how many at most
};

/// What the server said to it, whatever its status.
struct BlobAnswer {
    int status = 0;
    QByteArray body;
    std::optional<qint64> uploadOffset; ///< of the header
    std::optional<qint64> from;         ///< of Content-Range: the first byte that came
    std::optional<qint64> total;        ///< of Content-Range: how many the blob has
};

/// What "bytes FROM-LAST/TOTAL" says, into `from` and `total`; nothing where it is not that.
void takeContentRange(const QByteArray &field, BlobAnswer &answer);
/// The number that an Upload-Offset is; nothing where it is none.
void takeUploadOffset(const QByteArray &field, BlobAnswer &answer);

/// What an answer that is no success means. NotFound, Refused, TooLarge, Busy, Protocol.
[[nodiscard]] Error refusalOf(const BlobAnswer &answer);

/// How many bytes of a file go into one request: 64 KiB at first, doubled after a quick one, halved after a cut,
/// between what the server takes least and most.
class ChunkSize
{
public:
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    void succeeded(qint64 tookMs);
    void failed();

private:
    qint64 m_bytes = 64LL * 1024;
};

} // namespace doorstep::core
