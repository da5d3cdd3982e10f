// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/networkstatus.h"

#include <QMetaObject>

namespace doorstep::platform {

/// What the desktop says about the network (QNetworkInformation). Without a back end for it: always online, so that the
/// app just tries. Needs a QCoreApplication.
class LinuxNetworkStatus final : public core::NetworkStatus
{
public:
    LinuxNetworkStatus();
    ~LinuxNetworkStatus() override;

    [[nodiscard]] bool probablyOnline() const override;
    void whenChanged(std::function<void()> changed) override;

private:
    QMetaObject::Connection m_connection;
};

} // namespace doorstep::platform
