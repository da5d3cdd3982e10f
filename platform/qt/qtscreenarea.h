// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/screenarea.h"

#include <QObject>
#include <QRectF>

namespace doorstep::platform {

/// What Qt says about the screen, the same way on each system: the keyboard. Nothing else is kept on a desktop; a
/// phone's own class adds it. Needs a QGuiApplication.
class QtScreenArea : public core::ScreenArea
{
public:
    QtScreenArea();

    [[nodiscard]] QMarginsF kept() const override { return {}; }
    [[nodiscard]] double keyboard() const override;
    void whenChanged(std::function<void()> changed) override { m_changed = std::move(changed); }

    /// How much a keyboard at `keys` covers of a window of this height. One that the system made room for covers none.
    [[nodiscard]] static double covered(const QRectF &keys, double windowHeight);

protected:
    void tell() const;

private:
    std::function<void()> m_changed;
    QObject m_context; ///< ends what this listens to
};

} // namespace doorstep::platform
