// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodel.h"

#include "core/types/records/sameperson.h"

#include <QTimer>
#include <algorithm>

namespace doorstep::app {

void ViewModel::setServices(Services *services)
{
    if (m_services == services)
        return;
    if (m_services) {
        m_services->store().disconnect(this);
        m_services->disconnect(this);
    }
    m_services = services;
    if (services) {
        connect(&services->store(), &StoreThread::changed, this, &ViewModel::changed);
        connect(services, &Services::languageChanged, this, &ViewModel::reload);
    }
    Q_EMIT servicesChanged();
    reload();
}

void ViewModel::watch(const QList<quint16> &kinds)
{
    m_kinds = kinds;
    if (m_kinds.contains(core::kindOf<core::Person>.number))
        m_kinds.append(core::kindOf<core::SamePerson>.number);
}

void ViewModel::componentComplete()
{
    m_complete = true;
    reload();
}

void ViewModel::reload()
{
    if (!m_complete || !m_services)
        return;
    m_reading = true;
    m_again = false;
    load();
}

bool ViewModel::concerns(const core::ChangeSet &changes) const
{
    const bool purged = std::ranges::any_of(
        changes.purged, [this](const core::ScopeId &scope) { return !m_scope || *m_scope == scope; });
    return purged || std::ranges::any_of(changes.records, [this](const core::ChangedRecord &record) {
        return (m_kinds.isEmpty() || m_kinds.contains(record.kind)) && (!m_scope || *m_scope == record.scope);
    });
}

void ViewModel::changed(const core::ChangeSet &changes)
{
    if (m_home && changes.purged.contains(*m_home))
        goAway();
    if (!concerns(changes))
        return;
    // During a first sync changes come faster than a page can be read: one read at a time, and one more after it.
    if (m_reading)
        m_again = true;
    else
        reload();
}

// A read that is under way may still bring what was there before.
void ViewModel::goAway()
{
    ++m_reads;
    m_reading = false;
    m_lost = true;
    fail({core::ErrorCode::NotFound, {}});
    forgetTyped();
}

// Some pages can be made of nothing, such as an empty form: of a scope that was purged they are not made.
core::Result<core::Done> ViewModel::isHere(core::RecordStore &store, const std::optional<core::ScopeId> &scope)
{
    if (!scope)
        return core::Done{};
    const auto cursors = store.cursors();
    if (!cursors)
        return cursors.error();
    const bool here = std::ranges::any_of(*cursors, [&](const core::Cursor &cursor) { return cursor.scope == *scope; });
    if (here)
        return core::Done{};
    return core::fail(core::ErrorCode::NotFound);
}

void ViewModel::readDone()
{
    m_reading = false;
    if (std::exchange(m_again, false))
        QMetaObject::invokeMethod(this, &ViewModel::reload, Qt::QueuedConnection);
}

void ViewModel::setState(State state)
{
    if (m_state == state && m_errorText.isEmpty())
        return;
    m_state = state;
    m_gone = false;
    m_errorText.clear();
    Q_EMIT stateChanged();
}

void ViewModel::fail(const core::Error &error, Notices::Doing doing)
{
    m_gone = doing == Notices::Doing::Reading && error.code == core::ErrorCode::NotFound;
    m_state = State::Failed;
    m_errorText = Notices::sentence(error, doing);
    Q_EMIT stateChanged();
    if (!m_gone)
        return;
    // The page leaves the screen first, and its rows go with it: a layout of Qt 6.4 that loses rows while it is laid
    // out anew goes on asking them for their size. Whoever shows this without leaving forgets in the next turn of the
    // loop.
    QTimer::singleShot(0, this, [this] {
        if (m_gone)
            forget();
    });
}

void ViewModel::setNotice(const QString &sentence)
{
    if (m_notice == sentence)
        return;
    m_notice = sentence;
    Q_EMIT noticeChanged();
}

void ViewModel::setWrites(int writes)
{
    const bool was = isBusy();
    m_writes = writes;
    if (was != isBusy())
        Q_EMIT busyChanged();
}

} // namespace doorstep::app
