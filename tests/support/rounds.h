// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace doorstep::test {

/// How often a fault is tried: `everyDay` within `./dev test`, `full` within `./dev fault NAME`, which sets
/// DOORSTEP_FULL. Both forms run the same lines.
[[nodiscard]] inline int rounds(int everyDay, int full)
{
    return qEnvironmentVariableIsSet("DOORSTEP_FULL") ? full : everyDay;
}

} // namespace doorstep::test
