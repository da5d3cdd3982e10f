// SPDX-License-Identifier: Apache-2.0
#include "app/giveback.h"

#include "app/engine/session.h"
#include "app/entry.h"
#include "app/notices.h"

namespace doorstep::app {

void GiveBack::setServices(Services *services)
{
    if (m_services == services)
        return;
    m_services = services;
    Q_EMIT servicesChanged();
}

void GiveBack::show(bool busy, const QString &message)
{
    m_busy = busy;
    m_message = message;
    Q_EMIT changed();
}

void GiveBack::prove(const QString &pin)
{
    if (m_busy || !m_services || !m_services->hasEngine())
        return;
    show(true, {});
    m_services->session().confirm(pin).then(this, [this](const core::Result<core::Done> &confirmed) {
        if (confirmed) {
            show(false, {});
            Q_EMIT proved();
            return;
        }
        const bool wrong = confirmed.error().code == core::ErrorCode::WrongSecret;
        show(false, wrong ? Entry::triesText(m_services->session().tries())
                          : Notices::sentence(confirmed.error(), Notices::Doing::Opening));
    });
}

} // namespace doorstep::app
