// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/walk/walkpage.h"

class QQuickWindow;

namespace doorstep::walk {

// Does it on the window as it is shown: scrolls to what is tapped, or types into what has the focus. False where
// nothing of that name can be tapped. The step's words are English, whatever the page speaks.
[[nodiscard]] bool perform(QQuickWindow &window, const Step &step, Speech speech);

} // namespace doorstep::walk
