// SPDX-License-Identifier: Apache-2.0
#include "core/sync/blobcall.h"

#include "core/wire/limits.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quickMs = 2'000; // text that is saved meanwhile waits for one chunk

std::optional<qint64> numberOf(QByteArrayView text)
{
    bool read = false;
    const qint64 number = text.toLongLong(&read);
    return read && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

void takeUploadOffset(const QByteArray &field, BlobAnswer &answer) { answer.uploadOffset = numberOf(field); }

void takeContentRange(const QByteArray &field, BlobAnswer &answer)
{
    constexpr QByteArrayView unit = "bytes ";
    const qsizetype dash = field.indexOf('-');
    const qsizetype slash = field.indexOf('/');
    if (!field.startsWith(unit) || dash < 0 || slash < dash)
        return;
    answer.from = numberOf(QByteArrayView(field).sliced(unit.size(), dash - unit.size()));
    answer.total = numberOf(QByteArrayView(field).sliced(slash + 1));
}

Error refusalOf(const BlobAnswer &answer)
{
    const QString said = u"status %1"_s.arg(answer.status);
    switch (answer.status) {
    case 401:
    case 403:
    case 410: return fail(ErrorCode::Refused, said);
    case 404: return fail(ErrorCode::NotFound, said);
    case 413: return fail(ErrorCode::TooLarge, said);
    case 429:
    case 500:
    case 502:
    case 503:
    case 504: return fail(ErrorCode::Busy, said);
    default: return fail(ErrorCode::Protocol, said);
    }
}

void ChunkSize::succeeded(qint64 tookMs)
{
    if (tookMs < quickMs)
        m_bytes = std::min(qint64(limits::blobChunk), m_bytes * 2);
}

void ChunkSize::failed() { m_bytes = std::max(qint64(limits::blobChunkLeast), m_bytes / 2); }

} // namespace doorstep::core
