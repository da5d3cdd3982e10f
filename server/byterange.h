// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http.h"

#include <optional>

/// Bytes that are given out in ranges (RFC 9110 §14), a piece at a time.
namespace doorstep::server {

/// Only digits: no sign, no blank.
[[nodiscard]] std::optional<qint64> numberIn(const QByteArray &text);

struct ByteRange {
    qint64 from = 0;
    qint64 last = 0;
};
/// One range, "bytes=FROM-" or "bytes=FROM-LAST"; nothing for anything else.
[[nodiscard]] std::optional<ByteRange> byteRange(const QByteArray &field);

/// A piece of `size` bytes in all.
struct BytePiece {
    qint64 size = 0;
    QByteArray bytes; ///< from ByteRange::from on; empty where there are fewer
};
/// 206 with the piece, or 416.
[[nodiscard]] HttpResponse pieceResponse(const ByteRange &range, const BytePiece &piece);

} // namespace doorstep::server
