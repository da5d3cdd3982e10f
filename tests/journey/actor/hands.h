// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

class QPointingDevice;
class QQuickItem;
class QQuickWindow;

namespace doorstep::test {

/// A finger and a keyboard on a window: nothing but events that a person could cause.
class Hands
{
public:
    explicit Hands(QQuickWindow &window);

    void tap(QPointF where);
    void hold(QPointF where, int ms);
    void drag(QPointF from, QPointF to);
    /// Types into whatever has the focus.
    void type(const QString &text);
    /// A key by its name in QKeySequence: "Return", "Escape", "Tab", "Ctrl+A".
    [[nodiscard]] bool press(const QString &key);
    /// Scrolls what lies under `where` by a turn of the wheel; negative: towards the end.
    void wheel(QPointF where, int turns);
    /// Scrolls the lists round `item` until its middle can be seen, and looks at it once more as it is drawn: what a
    /// page has only just made lies where no finger finds it. False where it cannot be seen, or went meanwhile.
    [[nodiscard]] bool reveal(QQuickItem &item);
    /// Where the item is once it has stopped moving: what a person takes hold of stands still. Empty where it went.
    [[nodiscard]] QRectF atRest(QQuickItem &item);
    /// A point in the margin of what scrolls: a circle that is larger than its place would keep the wheel to itself.
    [[nodiscard]] static QPointF inTheMargin(const QRectF &frame);

private:
    void awaitFrame();
    QRectF still(QQuickItem &item, int forMs);
    [[nodiscard]] bool isInSight(const QQuickItem &item) const;
    [[nodiscard]] bool scrollTo(QQuickItem &item);

    QQuickWindow &m_window;
    QPointingDevice *m_finger;
};

} // namespace doorstep::test
