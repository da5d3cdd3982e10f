// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"

namespace doorstep::platform {

/// The machine's clocks: the wall clock and CLOCK_BOOTTIME.
class SystemClock final : public core::Clock
{
public:
    SystemClock();

    [[nodiscard]] core::Timestamp now() const override;
    [[nodiscard]] qint64 sinceBootMs() const override;
    [[nodiscard]] QString bootId() const override { return m_bootId; }

private:
    QString m_bootId;
};

} // namespace doorstep::platform
