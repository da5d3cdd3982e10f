// SPDX-License-Identifier: Apache-2.0
#include "app/visitmeter.h"

#include "app/engine/enrolment.h"
#include "app/engine/session.h"
#include "app/engine/storethread.h"
#include "app/visitrecordingtime.h"

#include <algorithm>

namespace doorstep::app {

namespace {
// A tablet left open on the seat is no writing.
constexpr qint64 longestSeconds = 20 * 60;
} // namespace

VisitMeter::~VisitMeter() { keep(); }

void VisitMeter::setServices(Services *services)
{
    if (m_services == services)
        return;
    if (m_services && m_services->hasEngine())
        m_services->session().disconnect(this);
    m_services = services;
    // Told before the store closes for a lock, and before the page goes: the minutes are kept while there is where to.
    if (services && services->hasEngine())
        connect(&services->session(), &Session::stateChanged, this, &VisitMeter::keep);
    rememberUser();
    Q_EMIT changed();
}

void VisitMeter::rememberUser()
{
    if (const Identity *identity = m_services ? m_services->identity() : nullptr)
        m_user = identity->user;
}

void VisitMeter::setVisitId(const QString &id)
{
    if (m_visitId == id)
        return;
    m_visitId = id;
    Q_EMIT changed();
}

void VisitMeter::setRunning(bool running)
{
    if (running == isRunning())
        return;
    if (running) {
        rememberUser();
        m_time.start();
    } else {
        keep();
    }
    Q_EMIT changed();
}

void VisitMeter::keep()
{
    if (!m_time.isValid())
        return;
    const qint64 seconds = std::min(m_time.elapsed() / 1000, longestSeconds);
    m_time.invalidate();
    const auto visit = core::Id<core::Visit>::fromString(m_visitId);
    if (!m_services || !m_services->hasEngine() || !visit || seconds < 1 || !m_user)
        return;
    m_services->store().run(
        [user = *m_user, visit = *visit, seconds, day = m_services->today()](
            core::RecordStore &store) { return addRecordingTime(store, user, visit, seconds, day); });
}

} // namespace doorstep::app
