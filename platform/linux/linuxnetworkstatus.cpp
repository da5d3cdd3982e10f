// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/linuxnetworkstatus.h"

#include <QNetworkInformation>

namespace doorstep::platform {

LinuxNetworkStatus::LinuxNetworkStatus()
{
    QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
}

LinuxNetworkStatus::~LinuxNetworkStatus() { QObject::disconnect(m_connection); }

bool LinuxNetworkStatus::probablyOnline() const
{
    // A server in the same house is reached without the Internet: only "no network at all" says that trying is no use.
    const auto *information = QNetworkInformation::instance();
    return !information || information->reachability() != QNetworkInformation::Reachability::Disconnected;
}

void LinuxNetworkStatus::whenChanged(std::function<void()> changed)
{
    QObject::disconnect(m_connection);
    if (auto *information = QNetworkInformation::instance())
        m_connection = QObject::connect(
            information, &QNetworkInformation::reachabilityChanged, information, std::move(changed));
}

} // namespace doorstep::platform
