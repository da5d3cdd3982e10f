// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMarginsF>

#include <functional>

namespace doorstep::core {

/// What of the window the system keeps for itself: a notch, round corners, the bar at the bottom, the screen keyboard.
/// In the window's own units. Used on the main thread.
class ScreenArea
{
public:
    ScreenArea() = default;
    ScreenArea(const ScreenArea &) = delete;
    ScreenArea &operator=(const ScreenArea &) = delete;
    virtual ~ScreenArea() = default;

    /// How far from each edge of the window nothing that is read or touched may lie.
    [[nodiscard]] virtual QMarginsF kept() const = 0;
    /// How much of the window the screen keyboard covers, from its lower edge; 0 while there is none.
    [[nodiscard]] virtual double keyboard() const = 0;
    /// `changed` is called after either changed, until the object is gone; it replaces an earlier one.
    virtual void whenChanged(std::function<void()> changed) = 0;
};

} // namespace doorstep::core
