// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/blobcall.h"
#include "core/wire/blobmessage.h"

namespace doorstep::core {

/// The sending of one file's encrypted bytes: announced, then chunk by chunk from where the server is, until the server
/// has said that it keeps them all. No I/O, no clock, no threads. Whoever drives it may stop after any step, throw it
/// away and begin with another: the server knows how far it is.
///
///     while step() is not Kept: do what it says → answered(), unanswered() or reread()
class BlobUpload
{
public:
    enum class Step : quint8 {
        Announce, ///< ask with announcement()
        Append, ///< send the bytes of chunk()
        Reread, ///< take the SHA-256 of the bytes on the device once more
        Kept ///< the server has all of them for good: only now may the device let go of its own
    };

    /// `chunk`: as far as earlier files and tries have found out what the way to the server can take.
    explicit BlobUpload(BlobRequest file, ChunkSize chunk = {}) : m_file(std::move(file)), m_chunk(chunk) {}

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const BlobRequest &announcement() const { return m_file; }
    [[nodiscard]] BlobCall chunk() const;
    /// The answer to what step() said. Refused: no grant; TooLarge; Busy: later; Damaged: the bytes on the device are
    /// others than were announced, or arrive as others again and again; Protocol: the server contradicts itself. After
    /// an error this upload has ended and the file still waits.
    [[nodiscard]] Result<Done> answered(const BlobAnswer &answer, qint64 tookMs);
    /// No answer came: whether the chunk was taken is not known. Asks first, and sends less at once.
    void unanswered();
    [[nodiscard]] const ChunkSize &chunkSize() const { return m_chunk; }
    [[nodiscard]] Result<Done> reread(const QByteArray &sha256);

private:
    [[nodiscard]] Result<Done> announced(const BlobAnswer &answer);
    [[nodiscard]] Result<Done> appended(const BlobAnswer &answer);
    [[nodiscard]] Result<Done> takeState(const BlobAnswer &answer);
    [[nodiscard]] Result<Done> setBack(Step to);

    static constexpr int mostSetbacks = 5; ///< in a row, without a byte more
    static constexpr int mostBroken = 2; ///< times that all bytes came and were others

    BlobRequest m_file;
    Step m_step = Step::Announce;
    qint64 m_at = 0; ///< the first byte that the server lacks
    ChunkSize m_chunk;
    int m_setbacks = 0;
    int m_broken = 0;
};

} // namespace doorstep::core
