// SPDX-License-Identifier: Apache-2.0
#include "app/sentmodel.h"

#include "app/engine/engine.h"
#include "app/words.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace doorstep::app {

namespace {
constexpr std::chrono::seconds settling{1}; // long enough for what goes to the office at once
} // namespace

SentModel::SentModel(QObject *parent) : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &SentModel::announce);
    connect(this, &SentModel::changed, this, &SentModel::notice);
}

void SentModel::notice()
{
    if (!m_services || !m_services->hasEngine())
        return;
    const core::RecordStore::Pending &pending = m_services->sync().status().pending;
    const qint64 waiting = pending.waiting + pending.quarantined;
    if (std::exchange(m_waiting, waiting) != waiting)
        m_settled.start();
}

void SentModel::announce()
{
    // The same words once more are news too: something else was saved and sent in the same minute.
    if (std::exchange(m_announcement, QString()) == sentence())
        Q_EMIT announced();
    m_announcement = sentence();
    Q_EMIT announced();
}

void SentModel::setServices(Services *services)
{
    if (m_services == services)
        return;
    m_services = services;
    if (services && services->hasEngine())
        connect(&services->sync(), &SyncController::statusChanged, this, &SentModel::changed);
    Q_EMIT changed();
}

bool SentModel::isAllSent() const
{
    if (!m_services || !m_services->hasEngine())
        return true;
    const core::RecordStore::Pending &pending = m_services->sync().status().pending;
    return pending.waiting == 0 && pending.quarantined == 0;
}

QString SentModel::sentence() const
{
    if (!m_services || !m_services->hasEngine())
        return {};
    const SyncController::Status &status = m_services->sync().status();
    // What the office set aside is not in the record yet: its author is told for as long as that is so.
    const QString aside = status.pending.quarantined > 0
                              ? tr("%Ln changes wait for a person at the office.", nullptr, status.pending.quarantined)
                              : QString();
    if (status.pending.waiting > 0) {
        QStringList words{tr("%Ln saved on this device, not sent yet.", nullptr, status.pending.waiting)};
        if (status.state == SyncController::State::Offline)
            words.append(tr("No signal."));
        words.append(aside);
        words.removeAll(QString());
        return words.join(u' ');
    }
    if (!aside.isEmpty())
        return tr("All saved.") + u' ' + aside;
    if (!status.lastSuccess)
        return tr("All saved.");
    return tr("All saved. Sent %1.").arg(Words::moment(*status.lastSuccess, m_services->today()));
}

} // namespace doorstep::app
