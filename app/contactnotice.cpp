// SPDX-License-Identifier: Apache-2.0
#include "app/contactnotice.h"

#include "app/engine/engine.h"

namespace doorstep::app {

void ContactNotice::setServices(Services *services)
{
    if (m_services == services)
        return;
    m_services = services;
    if (services && services->hasEngine()) {
        connect(&services->session(), &Session::leaseRenewed, this, &ContactNotice::look);
        connect(&services->sync(), &SyncController::statusChanged, this, &ContactNotice::look);
        connect(services, &Services::languageChanged, this, &ContactNotice::look);
    }
    look();
}

void ContactNotice::look()
{
    m_text.clear();
    m_detail.clear();
    const bool open = m_services && m_services->hasEngine() && m_services->session().state() == Session::State::Open;
    // While the first try is under way there is nothing to tell yet: it mostly succeeds within a second.
    const bool tried = open && (m_services->sync().status().error || !m_services->sync().isAutomatic());
    const core::Lease lease = tried ? m_services->session().lease() : core::Lease{};
    if (tried && lease.reminds()) {
        m_text = tr("Not in touch with the office for %Ln days.", nullptr, lease.daysWithoutContact());
        m_detail = tr("Connect when you can. What you save here is safe.");
        if (lease.daysLeft() > 0)
            m_detail += u' ' + tr("In %Ln days this device locks until it has connected.", nullptr, lease.daysLeft());
    }
    Q_EMIT changed();
}

} // namespace doorstep::app
