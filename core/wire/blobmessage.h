// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"

#include <QByteArray>

/// The messages by which the encrypted bytes of an attachment travel (PROTOCOL.md §9).
namespace doorstep::core {

/// POST /v1/blob: "these bytes will come", or "how far are they?". The blob has the id of its attachment record.
struct BlobRequest {
    ScopeId scope;
    RecordId blob;
    qint64 size = 0;
    QByteArray sha256; ///< of all the bytes, as encrypted
};

/// How much of a blob is kept for good.
struct BlobState {
    qint64 received = 0;
    bool whole = false; ///< all of it is there and has its checksum

    friend bool operator==(const BlobState &, const BlobState &) = default;
};

[[nodiscard]] QByteArray encodeBlobRequest(const BlobRequest &request);
/// Protocol for what is no such request; TooLarge over limits::blobBytes.
[[nodiscard]] Result<BlobRequest> decodeBlobRequest(QByteArrayView bytes);
[[nodiscard]] QByteArray encodeBlobState(const BlobState &state);
[[nodiscard]] Result<BlobState> decodeBlobState(QByteArrayView bytes);

/// "/v1/blob/SCOPE/BLOB"
[[nodiscard]] QString blobPath(const ScopeId &scope, const RecordId &blob);
/// What a chunk is sent with: "sha256 " and base64.
[[nodiscard]] QByteArray chunkChecksum(QByteArrayView chunk);

} // namespace doorstep::core
