// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"

namespace doorstep::platform {

/// The phone's clocks: the wall clock, the time since the start with sleep in it, and how often the phone was started.
/// Never compiled.
class AndroidClock final : public core::Clock
{
public:
    AndroidClock();

    [[nodiscard]] core::Timestamp now() const override;
    [[nodiscard]] qint64 sinceBootMs() const override;
    [[nodiscard]] QString bootId() const override { return m_bootId; }

private:
    QString m_bootId;
};

} // namespace doorstep::platform
