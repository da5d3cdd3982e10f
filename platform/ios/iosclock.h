// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"

namespace doorstep::platform {

/// The phone's clocks: the wall clock, and the time since the start with sleep in it. Never compiled.
class IosClock final : public core::Clock
{
public:
    IosClock();

    [[nodiscard]] core::Timestamp now() const override;
    [[nodiscard]] qint64 sinceBootMs() const override;
    /// Empty where the system keeps it from apps.
    [[nodiscard]] QString bootId() const override { return m_bootId; }

private:
    QString m_bootId;
};

} // namespace doorstep::platform
