// SPDX-License-Identifier: Apache-2.0
#include "core/wire/compression.h"

#include <zstd.h>

namespace doorstep::core {

using namespace Qt::StringLiterals;

QByteArray compress(QByteArrayView plain, int level)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), plain.data(), size_t(plain.size()), level);
    if (ZSTD_isError(size))
        return {};
    packed.resize(qsizetype(size));
    return packed;
}

Result<QByteArray> decompress(QByteArrayView packed, qsizetype most)
{
    const auto size = ZSTD_getFrameContentSize(packed.data(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return fail(ErrorCode::Protocol, u"compression"_s);
    if (size > size_t(most))
        return fail(ErrorCode::TooLarge, u"compressed bytes"_s);
    QByteArray plain(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(plain.data(), size_t(plain.size()), packed.data(), size_t(packed.size()));
    if (ZSTD_isError(got) || got != size)
        return fail(ErrorCode::Protocol, u"compression"_s);
    return plain;
}

} // namespace doorstep::core
