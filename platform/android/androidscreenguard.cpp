// SPDX-License-Identifier: Apache-2.0
#include "platform/android/androidscreenguard.h"

#include <QCoreApplication>
#include <QJniObject>
#include <QVariant>

namespace doorstep::platform {

namespace {
constexpr jint flagSecure = 0x2000; // WindowManager.LayoutParams.FLAG_SECURE
}

void AndroidScreenGuard::setGuarded(bool guarded)
{
    // A window's flags are changed on Android's own main thread, which is not Qt's.
    QNativeInterface::QAndroidApplication::runOnAndroidMainThread([guarded] {
        const QJniObject activity = QNativeInterface::QAndroidApplication::context();
        const QJniObject window = activity.callObjectMethod("getWindow", "()Landroid/view/Window;");
        if (window.isValid())
            window.callMethod<void>(guarded ? "addFlags" : "clearFlags", "(I)V", flagSecure);
        return QVariant();
    });
}

} // namespace doorstep::platform
