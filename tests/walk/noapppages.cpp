// SPDX-License-Identifier: Apache-2.0
// Stands in where the app's pages are not built.
#include "tests/walk/walkpages.h"

namespace doorstep::walk {

QList<WalkPage> appPages() { return {}; }

} // namespace doorstep::walk
