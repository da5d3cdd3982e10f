// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/walk/fault.h"
#include "tests/walk/itemtree.h"
#include "tests/walk/walkpage.h"

class QQuickView;

namespace doorstep::walk {

// Phone and tablet, English and pseudo-Arabic, text at 100 % and 200 %.
[[nodiscard]] QList<Look> allLooks();

// Loads pages in a window and checks each as it is shown. GUI thread; QAccessible must be active and the fonts
// installed. Hears everything that Qt warns of during a walk.
class Walker
{
public:
    // Every fault of the page in this look; contrast in light, dark and high contrast.
    [[nodiscard]] QList<Fault> walk(const WalkPage &page, const Look &look);

    // What was looked at so far.
    [[nodiscard]] int controlsChecked() const;
    [[nodiscard]] int textsChecked() const;

private:
    [[nodiscard]] QList<Fault> faultsInSight(QQuickView &view, bool overlaps) const;

    int m_controls = 0;
    int m_texts = 0;
};

} // namespace doorstep::walk
