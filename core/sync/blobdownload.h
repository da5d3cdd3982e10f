// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/blobcall.h"

namespace doorstep::core {

/// The fetching of one file's encrypted bytes, piece by piece, from where the device is. No I/O, no clock, no threads.
/// That the bytes are those of the record is for whoever keeps them to see, once complete() is true.
class BlobDownload
{
public:
    /// `size` as the record says; `have`: what has come already; `chunk`: as in BlobUpload.
    BlobDownload(const ScopeId &scope, const RecordId &blob, qint64 size, qint64 have, ChunkSize chunk = {})
        : m_scope(scope), m_blob(blob), m_size(size), m_at(have), m_chunk(chunk)
    {}

    [[nodiscard]] bool complete() const { return m_at >= m_size; }
    [[nodiscard]] BlobCall next() const;
    /// The piece that came, to be kept behind the others. NotFound: the server does not have it yet, or not whole.
    /// Refused: no grant in force. Busy. Protocol: another piece than was asked for, or another size than the record's.
    [[nodiscard]] Result<QByteArray> answered(const BlobAnswer &answer, qint64 tookMs);
    void unanswered() { m_chunk.failed(); }
    [[nodiscard]] const ChunkSize &chunkSize() const { return m_chunk; }

private:
    ScopeId m_scope;
    RecordId m_blob;
    qint64 m_size;
    qint64 m_at;
    ChunkSize m_chunk;
};

} // namespace doorstep::core
