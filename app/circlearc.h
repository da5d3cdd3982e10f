// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QSizeF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace doorstep::app {

inline constexpr double turn = 2 * std::numbers::pi;

// `axes` are the half axes; the angle is in radians, from the right, clockwise on a screen.
[[nodiscard]] inline QPointF onEllipse(QPointF middle, QSizeF axes, double angle)
{
    return {middle.x() + axes.width() * std::cos(angle), middle.y() + axes.height() * std::sin(angle)};
}

// How far it is along an ellipse; worked out once, for a ring is tried in many turns.
class Arc
{
public:
    explicit Arc(QSizeF axes)
    {
        QPointF before = onEllipse({}, axes, 0);
        for (size_t i = 1; i <= steps; ++i) {
            const QPointF here = onEllipse({}, axes, turn * double(i) / steps);
            m_length[i] = m_length[i - 1] + std::hypot(here.x() - before.x(), here.y() - before.y());
            before = here;
        }
    }

    // Where one stands after this share of the way round, from the angle `start` on.
    [[nodiscard]] double angle(double start, double share) const
    {
        const double turned = start / turn - std::floor(start / turn);
        const double position = turned * steps;
        const auto below = std::min(static_cast<size_t>(position), steps - 1);
        const double begun = std::lerp(m_length[below], m_length[below + 1], position - double(below));
        double wanted = begun + share * m_length[steps];
        if (wanted >= m_length[steps])
            wanted -= m_length[steps];
        const auto above = std::upper_bound(m_length.begin() + 1, m_length.end() - 1, wanted);
        const double step = *above - *(above - 1);
        const double part = step > 0 ? (wanted - *(above - 1)) / step : 0;
        return turn * (double(above - 1 - m_length.begin()) + part) / steps;
    }

private:
    static constexpr size_t steps = 360;
    std::array<double, steps + 1> m_length{};
};

} // namespace doorstep::app
