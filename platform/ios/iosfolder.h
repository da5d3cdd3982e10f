// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace doorstep::platform {

/// The app's own folder, made if it is not there and kept out of every backup; empty where that cannot be. Never
/// compiled.
[[nodiscard]] QString iosDataFolder();

} // namespace doorstep::platform
