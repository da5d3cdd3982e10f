// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/walk/fault.h"
#include "tests/walk/itemtree.h"

#include <QImage>
#include <QMarginsF>
#include <QSet>

namespace doorstep::walk {

inline constexpr double leastTarget = 48; // design §8
inline constexpr double leastContrast = 4.5; // WCAG 2.2, 1.4.3, for text of every size

// Names, roles and sizes of controls; needs QAccessible to be active.
[[nodiscard]] QList<Fault> checkControls(const ItemTree &tree);
// Words elided, larger than their box or their control, or clipped.
[[nodiscard]] QList<Fault> checkText(const ItemTree &tree);
// Controls and words outside the window with nothing that scrolls to them.
[[nodiscard]] QList<Fault> checkReach(const ItemTree &tree, QSizeF window);

// Controls of a sheet that lie in what the system keeps of the window.
[[nodiscard]] QList<Fault> checkKept(const ItemTree &tree, QSizeF window, QMarginsF kept);

// The rest sees only what the window shows, and is asked again after each bit of scrolling; it names nothing twice.
using Pairs = QSet<std::pair<const QQuickItem *, const QQuickItem *>>;
// Controls that take the same tap.
[[nodiscard]] QList<Fault> checkOverlap(const ItemTree &tree, QSizeF window, Pairs &seen);
// Words over other words.
[[nodiscard]] QList<Fault> checkTextOverText(const ItemTree &tree, QSizeF window, Pairs &seen);
// Contrast of the words that stand wholly in the picture; adds them to `seen` and leaves out those that are in it.
[[nodiscard]] QList<Fault> checkContrast(const ItemTree &tree, const QImage &picture, QSet<const QQuickItem *> &seen);

} // namespace doorstep::walk
