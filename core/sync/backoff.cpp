// SPDX-License-Identifier: Apache-2.0
#include "core/sync/backoff.h"

#include <algorithm>
#include <limits>

namespace doorstep::core {

namespace {

constexpr qint64 firstMs = 2'000;
constexpr qint64 mostMs = 15 * 60'000;
constexpr int doublings = 9; // 2 s doubled nine times passes 15 min
constexpr qint64 quickMs = 5'000;

} // namespace

qint64 backoffMs(int failures, quint32 random)
{
    const qint64 ceiling = std::min(mostMs, firstMs << std::clamp(failures - 1, 0, doublings));
    return qint64(quint64(ceiling) * random / std::numeric_limits<quint32>::max());
}

qint64 backoffMs(int failures, quint32 random, qint64 serverWishMs)
{
    return std::max(serverWishMs, backoffMs(failures, random));
}

void BatchSize::succeeded(qint64 tookMs)
{
    if (tookMs < quickMs)
        m_bytes = std::min(most, m_bytes * 2);
}

void BatchSize::failed()
{
    m_bytes = std::max(qsizetype(1), m_bytes / 2); // the store offers at least one change, whatever its size
}

} // namespace doorstep::core
