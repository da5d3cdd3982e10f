// SPDX-License-Identifier: Apache-2.0
#include "platform/ios/iosfolder.h"

#include <QDir>
#include <QStandardPaths>

#import <Foundation/Foundation.h>

namespace doorstep::platform {

QString iosDataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QDir().mkpath(folder))
        return {};
    NSURL *url = [NSURL fileURLWithPath:folder.toNSString() isDirectory:YES];
    // A record that could reach a cloud is worse than an app that does not start.
    const BOOL keptOut = [url setResourceValue:@YES forKey:NSURLIsExcludedFromBackupKey error:nil];
    return keptOut ? folder : QString();
}

} // namespace doorstep::platform
