// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/networkstatus.h"

#include <QMetaObject>

namespace doorstep::platform {

/// What the system says about the network, the same way on each (QNetworkInformation). Without a back end for it:
/// always online, so that the app just tries. Needs a QCoreApplication.
class QtNetworkStatus final : public core::NetworkStatus
{
public:
    QtNetworkStatus();
    ~QtNetworkStatus() override;

    [[nodiscard]] bool probablyOnline() const override;
    void whenChanged(std::function<void()> changed) override;

private:
    QMetaObject::Connection m_connection;
};

} // namespace doorstep::platform
