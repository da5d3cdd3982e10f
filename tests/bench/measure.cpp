// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measure.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace doorstep::bench {

double Samples::percentileMs(double share) const
{
    if (m_ns.empty())
        return 0;
    std::vector<qint64> sorted = m_ns;
    std::ranges::sort(sorted);
    const auto place = size_t(std::ceil(share * double(sorted.size()))) - 1;
    return double(sorted[std::min(place, sorted.size() - 1)]) / 1e6;
}

QJsonObject Samples::report() const
{
    return {{QStringLiteral("n"), qint64(m_ns.size())}, {QStringLiteral("p50_ms"), percentileMs(0.5)},
        {QStringLiteral("p95_ms"), percentileMs(0.95)}, {QStringLiteral("max_ms"), percentileMs(1)}};
}

double peakMemoryMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace doorstep::bench
