// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/command.h"

namespace doorstep::server {

/// `import ssd FOLDER` and `import cin FILE` (README.md).
[[nodiscard]] Command importCommand();

} // namespace doorstep::server
