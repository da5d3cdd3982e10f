// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace doorstep::core {

/// Whether trying the network now makes sense. A hint for when to try, never a reason not to: systems report "online"
/// on networks that reach nothing, and the other way round. Used on the thread that made it.
class NetworkStatus
{
public:
    NetworkStatus() = default;
    NetworkStatus(const NetworkStatus &) = delete;
    NetworkStatus &operator=(const NetworkStatus &) = delete;
    virtual ~NetworkStatus() = default;

    [[nodiscard]] virtual bool probablyOnline() const = 0;
    /// `changed` is called after probablyOnline() changed, until the object is gone; it replaces an earlier one.
    virtual void whenChanged(std::function<void()> changed) = 0;
};

} // namespace doorstep::core
