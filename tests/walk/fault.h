// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace doorstep::walk {

enum class FaultKind {
    NoName, // a control without an accessible name
    NoRole, // a control without an accessible role
    SmallTarget, // narrower or lower than 48
    CutText, // elided, larger than its box, larger than its control, or clipped where nothing scrolls
    TextOverText, // two texts drawn over each other
    Overlap, // two controls that take the same tap
    LowContrast, // under 4.5 to 1
    InWhatIsKept, // under a notch or the system's bar
    OutOfReach, // outside the window, where nothing scrolls to it
    Warning, // anything that Qt warned of
};

[[nodiscard]] QString nameOf(FaultKind kind);

struct Fault {
    FaultKind kind;
    QString what; // the item and the figures, for a person who mends it
};

} // namespace doorstep::walk
