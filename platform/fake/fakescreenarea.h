// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/screenarea.h"

#include <utility>

namespace doorstep::platform {

/// A screen that keeps what a test says, as a phone with a notch does upright and on its side.
class FakeScreenArea final : public core::ScreenArea
{
public:
    static constexpr QMarginsF upright{0, 47, 0, 34};
    static constexpr QMarginsF onItsSide{44, 0, 44, 21};

    [[nodiscard]] QMarginsF kept() const override { return m_kept; }
    [[nodiscard]] double keyboard() const override { return m_keyboard; }
    void whenChanged(std::function<void()> changed) override { m_changed = std::move(changed); }

    void set(QMarginsF kept, double keyboard = 0)
    {
        m_kept = kept;
        m_keyboard = keyboard;
        if (m_changed)
            m_changed();
    }

private:
    QMarginsF m_kept;
    double m_keyboard = 0;
    std::function<void()> m_changed;
};

} // namespace doorstep::platform
