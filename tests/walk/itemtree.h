// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QQuickItem;
class QQuickWindow;

namespace doorstep::walk {

// What of a page the walk looks at, found once for each look. Items stay owned by the page.
struct ItemTree {
    QList<QQuickItem *> controls; // everything that takes a tap, a key or typing
    QList<QQuickItem *> texts; // everything that draws words
    QList<QQuickItem *> scrollers; // every Flickable
    bool isSheet = false; // it lies over the page, and over the whole window
};

// The topmost layer of the window: what lies in open popups, else the page.
[[nodiscard]] ItemTree itemsOf(QQuickWindow &window);

[[nodiscard]] bool isText(const QQuickItem &item); // shows words, typed or to read
[[nodiscard]] QRectF sceneRect(const QQuickItem &item);
// What of the item is not clipped away by those it stands in; empty if nothing.
[[nodiscard]] QRectF shownRect(const QQuickItem &item, QSizeF window);
[[nodiscard]] bool isWithin(const QQuickItem &item, const QQuickItem &ancestor);
// The item's type, words and place, for a report.
[[nodiscard]] QString describe(const QQuickItem &item);

} // namespace doorstep::walk
