// SPDX-License-Identifier: Apache-2.0
#include "app/sentmodel.h"

#include "app/engine/engine.h"
#include "app/words.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

SentModel::SentModel(QObject *parent) : QObject(parent) {}

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
    return !m_services || !m_services->hasEngine() || m_services->sync().status().pending.waiting == 0;
}

QString SentModel::sentence() const
{
    if (!m_services || !m_services->hasEngine())
        return {};
    const SyncController::Status &status = m_services->sync().status();
    if (status.pending.waiting > 0) {
        const QString saved = tr("%n saved on this device, not sent yet.", nullptr, status.pending.waiting);
        return status.state == SyncController::State::Offline ? saved + u' ' + tr("No signal.") : saved;
    }
    if (!status.lastSuccess)
        return tr("All saved.");
    return tr("All saved. Sent %1.").arg(Words::moment(*status.lastSuccess, m_services->today()));
}

} // namespace doorstep::app
