// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"

#include <atomic>

namespace doorstep::platform {

/// A clock that moves only when it is told to. Safe from any thread, apart from setBootId.
class FakeClock final : public core::Clock
{
public:
    /// 1 June 2026, 09:00 UTC, unless told otherwise.
    explicit FakeClock(core::Timestamp start = {1780304400000}) : m_now(start.ms) {}

    [[nodiscard]] core::Timestamp now() const override { return {m_now.load()}; }
    [[nodiscard]] qint64 sinceBootMs() const override { return m_sinceBoot.load(); }
    [[nodiscard]] QString bootId() const override { return m_bootId; }

    /// Time passes: both clocks move.
    void advance(qint64 ms)
    {
        m_now += ms;
        m_sinceBoot += ms;
    }
    /// Somebody sets the wall clock; the time since the start stays.
    void setWall(core::Timestamp now) { m_now = now.ms; }
    /// The machine starts again.
    void reboot(const QString &bootId)
    {
        m_bootId = bootId;
        m_sinceBoot = 0;
    }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_sinceBoot = 60'000;
    QString m_bootId = QStringLiteral("boot-1");
};

} // namespace doorstep::platform
