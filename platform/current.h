// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// The system that this is built for, as `platform::System`: its members `clock`, `network`, `guard` and `area`, the
/// key vault or nullptr from `vault()`, and `dataFolder(asked)`. CMake's `platform_current` is the library to it. The
/// only place outside a system's own folder that names one.
#if defined(Q_OS_ANDROID)
#include "platform/android/androidsystem.h"
namespace doorstep::platform {
using System = AndroidSystem;
}
#elif defined(Q_OS_IOS)
#include "platform/ios/iossystem.h"
namespace doorstep::platform {
using System = IosSystem;
}
#else
#include "platform/linux/linuxsystem.h"
namespace doorstep::platform {
using System = LinuxSystem;
}
#endif
