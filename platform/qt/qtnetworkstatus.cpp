// SPDX-License-Identifier: Apache-2.0
#include "platform/qt/qtnetworkstatus.h"

#include <QNetworkInformation>

namespace doorstep::platform {

QtNetworkStatus::QtNetworkStatus()
{
    QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
}

QtNetworkStatus::~QtNetworkStatus() { QObject::disconnect(m_connection); }

bool QtNetworkStatus::probablyOnline() const
{
    // A server in the same house is reached without the Internet: only "no network at all" says that trying is no use.
    const auto *information = QNetworkInformation::instance();
    return !information || information->reachability() != QNetworkInformation::Reachability::Disconnected;
}

void QtNetworkStatus::whenChanged(std::function<void()> changed)
{
    QObject::disconnect(m_connection);
    if (auto *information = QNetworkInformation::instance())
        m_connection = QObject::connect(
            information, &QNetworkInformation::reachabilityChanged, information, std::move(changed));
}

} // namespace doorstep::platform
