// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/linuxsystem.h"

#include <QDir>
#include <QStandardPaths>

namespace doorstep::platform {

QString LinuxSystem::dataFolder(const QString &asked)
{
    const QString folder = asked.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : asked;
    return QDir().mkpath(folder) ? folder : QString();
}

} // namespace doorstep::platform
