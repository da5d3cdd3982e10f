// SPDX-License-Identifier: Apache-2.0
#include "server/byterange.h"

#include <limits>

namespace doorstep::server {

namespace {

constexpr int partial = 206;

} // namespace

std::optional<qint64> numberIn(const QByteArray &text)
{
    bool read = false;
    const qint64 number = text.toLongLong(&read);
    return read && number >= 0 && text == QByteArray::number(number) ? std::optional(number) : std::nullopt;
}

std::optional<ByteRange> byteRange(const QByteArray &field)
{
    constexpr QByteArrayView unit = "bytes=";
    const qsizetype dash = field.indexOf('-');
    if (!field.startsWith(unit) || dash < 0)
        return std::nullopt;
    const auto from = numberIn(field.mid(unit.size(), dash - unit.size()));
    const QByteArray end = field.mid(dash + 1);
    const auto last = end.isEmpty() ? std::optional(std::numeric_limits<qint64>::max()) : numberIn(end);
    if (!from || !last || *last < *from)
        return std::nullopt;
    return ByteRange{*from, *last};
}

HttpResponse pieceResponse(const ByteRange &range, const BytePiece &piece)
{
    const QByteArray size = QByteArray::number(piece.size);
    if (piece.bytes.isEmpty()) {
        HttpResponse response = errorResponse(416, "protocol", "There are fewer bytes.");
        response.contentRange = "bytes */" + size;
        return response;
    }
    HttpResponse response{partial, piece.bytes, 0};
    response.contentRange = "bytes " + QByteArray::number(range.from) + '-'
                            + QByteArray::number(range.from + piece.bytes.size() - 1) + '/' + size;
    return response;
}

} // namespace doorstep::server
