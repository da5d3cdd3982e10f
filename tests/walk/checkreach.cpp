// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/checks.h"

#include <QQuickItem>

namespace doorstep::walk {

namespace {

constexpr double tolerance = 1.5;

bool isList(const QQuickItem &scroller)
{
    return scroller.inherits("QQuickItemView"); // knows its length only where it has been
}

// All that a Flickable can show, in the coordinates of its content.
QRectF scrollable(const QQuickItem &scroller)
{
    if (!scroller.property("interactive").toBool())
        return {scroller.property("contentX").toDouble(), scroller.property("contentY").toDouble(), scroller.width(),
            scroller.height()};
    return {scroller.property("originX").toDouble(), scroller.property("originY").toDouble(),
        std::max(scroller.width(), scroller.property("contentWidth").toDouble()),
        std::max(scroller.height(), scroller.property("contentHeight").toDouble())};
}

bool canBeSeen(const QQuickItem &item, QSizeF window)
{
    const QQuickItem *seen = &item;
    for (const QQuickItem *ancestor = item.parentItem(); ancestor != nullptr; ancestor = ancestor->parentItem()) {
        if (!ancestor->inherits("QQuickFlickable"))
            continue;
        const auto *content = ancestor->property("contentItem").value<QQuickItem *>();
        const QRectF place = seen->mapRectToItem(content, QRectF(0, 0, seen->width(), seen->height()));
        const QRectF room = scrollable(*ancestor).adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (!isList(*ancestor) && !room.contains(place))
            return false;
        seen = ancestor; // from here on it is enough that the scroller itself can be seen
    }
    const QRectF paper = QRectF(QPointF(0, 0), window).adjusted(-tolerance, -tolerance, tolerance, tolerance);
    return seen == &item ? paper.contains(sceneRect(item)) : paper.intersects(sceneRect(*seen));
}

} // namespace

QList<Fault> checkReach(const ItemTree &tree, QSizeF window)
{
    QList<Fault> faults;
    for (const QQuickItem *item : tree.controls + tree.texts) {
        if (!canBeSeen(*item, window))
            faults.append({FaultKind::OutOfReach, describe(*item)});
    }
    return faults;
}

QList<Fault> checkKept(const ItemTree &tree, QSizeF window, QMarginsF kept)
{
    QList<Fault> faults;
    if (!tree.isSheet)
        return faults;
    const QRectF left = QRectF(QPointF(0, 0), window)
                            .marginsRemoved(kept)
                            .adjusted(-tolerance, -tolerance, tolerance, tolerance);
    for (const QQuickItem *control : tree.controls) {
        const QRectF shown = shownRect(*control, window);
        if (!shown.isEmpty() && !left.contains(shown))
            faults.append({FaultKind::InWhatIsKept, describe(*control)});
    }
    return faults;
}

} // namespace doorstep::walk
