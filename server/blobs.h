// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/time.h"
#include "core/wire/blobmessage.h"
#include "server/byterange.h"
#include "server/session.h"

#include <optional>

namespace doorstep::server {

/// The encrypted bytes of attachments in PostgreSQL. What a call says is kept is committed. Holds one chunk of a file
/// in memory at a time. Asks nobody whether they may. Thread-safe; blocking.
class Blobs
{
public:
    static constexpr qint64 halfKeptMs = 7LL * 24 * 3600 * 1000; ///< after its last chunk a half upload is dropped
    /// After the delete of its record, which may be undone until then, a file is dropped.
    static constexpr qint64 deletedKeptMs = 30LL * 24 * 3600 * 1000;

    struct Appended {
        enum class Outcome {
            Taken,
            Unknown,   ///< never announced, or dropped as half an upload
            Elsewhere, ///< the next byte is another; `state` says which
            Broken     ///< all bytes are there and are not those that were announced: it begins anew
        } outcome = Outcome::Taken;
        core::BlobState state{};
    };
    using Piece = BytePiece;

    /// `pool` outlives this.
    explicit Blobs(PgPool &pool) : m_pool(pool) {}

    /// Announces the bytes, or finds that they were announced. Their record says which bytes they are, whoever
    /// announces them: NotFound where it is not in the scope or is deleted, InvalidInput where it names another size or
    /// checksum. Others that somebody announced under its id give way.
    [[nodiscard]] core::Result<core::BlobState> create(
        const Session &session, const core::BlobRequest &request, core::Timestamp now);
    /// Nothing for a blob that nobody announced.
    [[nodiscard]] core::Result<std::optional<core::BlobState>> state(
        const core::ScopeId &scope, const core::RecordId &blob);
    /// Takes the chunk that begins at `at`. With the last one all are read once more and compared with the checksum.
    [[nodiscard]] core::Result<Appended> append(const Session &session, const core::ScopeId &scope,
        const core::RecordId &blob, qint64 at, const QByteArray &chunk, core::Timestamp now);
    /// At most one chunk's length of bytes from `from` to `last`; nothing where the blob is not whole.
    [[nodiscard]] core::Result<std::optional<Piece>> read(
        const core::ScopeId &scope, const core::RecordId &blob, qint64 from, qint64 last);
    /// Whose attachment record of that id lies in the scope.
    [[nodiscard]] core::Result<std::optional<core::UserId>> ownerOf(
        const core::ScopeId &scope, const core::RecordId &blob);
    /// Drops half uploads that nobody went on with. Several copies of the server may do so at once.
    void dropHalfOnes(core::Timestamp now);
    /// Drops the bytes of at most a hundred files whose records were deleted long enough ago; called again and again.
    void dropDeletedOnes(core::Timestamp now);

private:
    [[nodiscard]] static core::Result<core::BlobState> createIn(
        PgConnection &connection, const Session &session, const core::BlobRequest &request, core::Timestamp now);
    [[nodiscard]] static core::Result<Appended> appendIn(PgConnection &connection, const core::ScopeId &scope,
        const core::RecordId &blob, qint64 at, const QByteArray &chunk, core::Timestamp now);

    PgPool &m_pool;
};

} // namespace doorstep::server
