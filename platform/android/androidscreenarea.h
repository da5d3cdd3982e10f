// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/qt/qtscreenarea.h"

namespace doorstep::platform {

/// What the status bar, the gesture bar and a notch cover of the app's window. Nothing, where Android keeps the window
/// out of them. Never compiled.
class AndroidScreenArea final : public QtScreenArea
{
public:
    AndroidScreenArea();

    [[nodiscard]] QMarginsF kept() const override { return m_kept; }

private:
    void read();

    QMarginsF m_kept;
    QObject m_here; ///< ends what this waits for
};

} // namespace doorstep::platform
