// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include <vector>

namespace doorstep::bench {

/// Single durations, and what stands in a report of them. Microseconds in, milliseconds out.
class Samples
{
public:
    void add(qint64 nanoseconds) { m_ns.push_back(nanoseconds); }
    /// Times one call.
    template<class F>
    void time(F &&call)
    {
        QElapsedTimer timer;
        timer.start();
        call();
        add(timer.nsecsElapsed());
    }
    /// `share` between 0 and 1. 0 without samples.
    [[nodiscard]] double percentileMs(double share) const;
    /// {"n", "p50_ms", "p95_ms", "max_ms"}
    [[nodiscard]] QJsonObject report() const;

private:
    std::vector<qint64> m_ns;
};

/// The most memory that this process has had resident so far, in MB (VmHWM).
[[nodiscard]] double peakMemoryMb();

} // namespace doorstep::bench
