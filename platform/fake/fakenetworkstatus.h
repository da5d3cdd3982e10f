// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/networkstatus.h"

#include <utility>

namespace doorstep::platform {

/// A network that is there when a test says so.
class FakeNetworkStatus final : public core::NetworkStatus
{
public:
    explicit FakeNetworkStatus(bool online = true) : m_online(online) {}

    [[nodiscard]] bool probablyOnline() const override { return m_online; }
    void whenChanged(std::function<void()> changed) override { m_changed = std::move(changed); }

    void setOnline(bool online)
    {
        if (std::exchange(m_online, online) != online && m_changed)
            m_changed();
    }

private:
    bool m_online;
    std::function<void()> m_changed;
};

} // namespace doorstep::platform
