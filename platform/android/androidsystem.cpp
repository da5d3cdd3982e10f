// SPDX-License-Identifier: Apache-2.0
#include "platform/android/androidsystem.h"

#include <QDir>
#include <QStandardPaths>

namespace doorstep::platform {

// AppDataLocation is Context.getFilesDir(); package/res/xml keeps it out of every backup.
QString AndroidSystem::dataFolder(const QString &)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir().mkpath(folder) ? folder : QString();
}

} // namespace doorstep::platform
