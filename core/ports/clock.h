// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/time.h"

#include <QString>

namespace doorstep::core {

/// What time it is. The wall clock may be set by anybody who holds the device, so waiting times and leases also look at
/// the time since the machine started. Every call is safe from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The wall clock.
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// Milliseconds since the machine started, time asleep included. Never goes back while `bootId` stays the same.
    [[nodiscard]] virtual qint64 sinceBootMs() const = 0;
    /// Changes with every start of the machine; empty where the system does not say.
    [[nodiscard]] virtual QString bootId() const = 0;
};

} // namespace doorstep::core
