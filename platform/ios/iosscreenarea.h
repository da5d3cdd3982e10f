// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/qt/qtscreenarea.h"

namespace doorstep::platform {

/// What a notch, round corners and the bar at the bottom cover of the app's window. Never compiled.
class IosScreenArea final : public QtScreenArea
{
public:
    IosScreenArea();

    [[nodiscard]] QMarginsF kept() const override;

private:
    QObject m_here; ///< ends what this listens to
};

} // namespace doorstep::platform
