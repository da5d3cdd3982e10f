// SPDX-License-Identifier: Apache-2.0
#include "app/screenmargins.h"

#include "core/ports/screenarea.h"

namespace doorstep::app {

void ScreenMargins::setServices(Services *services)
{
    if (m_services == services)
        return;
    m_services = services;
    if (services)
        connect(services, &Services::screenAreaChanged, this, &ScreenMargins::read);
    read();
}

void ScreenMargins::read()
{
    const core::ScreenArea *area = m_services ? m_services->screenArea() : nullptr;
    m_kept = area ? area->kept() : QMarginsF();
    m_keyboard = area ? area->keyboard() : 0;
    Q_EMIT changed();
}

} // namespace doorstep::app
