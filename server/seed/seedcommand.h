// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/command.h"

namespace doorstep::server {

/// `seed`: makes a council up (README.md).
[[nodiscard]] Command seedCommand();

} // namespace doorstep::server
