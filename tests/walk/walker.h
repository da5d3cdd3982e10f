// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/walk/fault.h"
#include "tests/walk/itemtree.h"
#include "tests/walk/walkpage.h"

class QQuickView;

namespace doorstep::walk {

// Phone and tablet, English and pseudo-Arabic, text at 100 % and 200 %, with contrast.
[[nodiscard]] QList<Look> allLooks();
// From 320 to 1600 wide, upright, on its side and beside another app, right to left and in long words, text at 100 %
// to 200 % (150 % on the smallest phone). What contrast is like does not hang on the width.
[[nodiscard]] QList<Look> otherWidths();

// Loads pages in a window and checks each as it is shown. GUI thread; QAccessible must be active and the fonts
// installed. Hears everything that Qt warns of during a walk.
class Walker
{
public:
    // Every fault of the page in this look.
    [[nodiscard]] QList<Fault> walk(const WalkPage &page, const Look &look);

    // What was looked at so far.
    [[nodiscard]] int controlsChecked() const;
    [[nodiscard]] int textsChecked() const;

private:
    enum Checks { Overlaps = 1, Contrast = 2 };

    [[nodiscard]] QList<Fault> faultsInSight(QQuickView &view, int checks) const;

    int m_controls = 0;
    int m_texts = 0;
};

} // namespace doorstep::walk
