// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace doorstep::core {

/// How long to wait before the next try after `failures` in a row (1 for the first), in milliseconds: exponential from
/// 2 s to 15 min with full jitter, so that a thousand devices that lost the server together do not come back together
/// (Brooker, "Exponential backoff and jitter", 2015). `random` is uniform over all values; the same arguments give the
/// same answer.
[[nodiscard]] qint64 backoffMs(int failures, quint32 random);

/// The same under a wish of the server ("Retry-After"), which is never undercut.
[[nodiscard]] qint64 backoffMs(int failures, quint32 random, qint64 serverWishMs);

/// How many bytes of unsent changes go into one request: 64 KB at first, doubled after a request that took under 5 s,
/// halved after a failure down to one change, so that a poor link still gets through.
class BatchSize
{
public:
    static constexpr qsizetype first = 64 * 1024;
    static constexpr qsizetype most = 1024 * 1024;

    [[nodiscard]] qsizetype bytes() const { return m_bytes; }
    void succeeded(qint64 tookMs);
    void failed();

private:
    qsizetype m_bytes = first;
};

} // namespace doorstep::core
