// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include <vector>

namespace doorstep::bench {

/// How often each thing is done in one run, the same for the store and its floor.
struct Repeats {
    static constexpr quint32 seed = 20261122;
    static constexpr int saves = 300;
    static constexpr int searches = 500;
    static constexpr int openings = 15;
    static constexpr int shownRows = 50;
};

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

/// How often this process has waited for the disk so far (fsync and fdatasync, SQLCipher's included; the program's
/// linker options lead them here).
[[nodiscard]] qint64 diskWaits();

/// The most memory that this process has had resident so far, in MB (VmHWM).
[[nodiscard]] double peakMemoryMb();

} // namespace doorstep::bench
