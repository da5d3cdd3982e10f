// SPDX-License-Identifier: Apache-2.0
#include "app/foreground.h"

#include "app/engine/engine.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace doorstep::app {

namespace {
constexpr int longestWaitMs = 2000;
}

void Foreground::setState(Qt::ApplicationState state)
{
    if (!m_services.hasEngine())
        return;
    if (state == Qt::ApplicationActive)
        return m_services.session().checkIdle();
    QGuiApplication::inputMethod()->commit(); // the word that a phone's keyboard still holds is typed, too
    m_services.store().tellLeaving();
    if (state == Qt::ApplicationSuspended)
        m_services.store().waitUntilDone(longestWaitMs);
}

} // namespace doorstep::app
