// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/checks.h"

#include <QQuickItem>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

constexpr double tolerance = 1.5; // of rounding, in a text of many lines
constexpr double overhang = 1.015; // of the last letter of a line, in large type

// The words themselves, without the empty rest of their box.
QRectF painted(const QQuickItem &text)
{
    const double width = text.property("contentWidth").toDouble();
    const double height = text.property("contentHeight").toDouble();
    double x = text.property("leftPadding").toDouble();
    const int alignment = text.property("effectiveHorizontalAlignment").toInt();
    const double room = text.width() - x - text.property("rightPadding").toDouble();
    if ((alignment & Qt::AlignRight) != 0)
        x += room - width;
    else if ((alignment & Qt::AlignHCenter) != 0)
        x += (room - width) / 2;
    double y = text.property("topPadding").toDouble();
    const int vertical = text.property("verticalAlignment").toInt();
    const double left = text.height() - y - text.property("bottomPadding").toDouble() - height;
    if ((vertical & Qt::AlignVCenter) != 0)
        y += left / 2;
    else if ((vertical & Qt::AlignBottom) != 0)
        y += left;
    return text.mapRectToScene(QRectF(x, y, width, height));
}

QString boxFault(const QQuickItem &text)
{
    if (text.property("truncated").toBool())
        return u"elided"_s;
    const double width = text.property("contentWidth").toDouble() + text.property("leftPadding").toDouble()
                         + text.property("rightPadding").toDouble();
    const double height = text.property("contentHeight").toDouble() + text.property("topPadding").toDouble()
                          + text.property("bottomPadding").toDouble();
    if (width > text.width() * overhang + tolerance || height > text.height() + tolerance)
        return u"needs %1×%2"_s.arg(width, 0, 'f', 0).arg(height, 0, 'f', 0);
    return {};
}

// What hides a part of the words: a clipping box that does not scroll, or the edge of their own control.
QString hiddenBy(const QQuickItem &text)
{
    const QRectF words = painted(text).adjusted(tolerance, tolerance, -tolerance, -tolerance);
    for (const QQuickItem *ancestor = text.parentItem(); ancestor != nullptr; ancestor = ancestor->parentItem()) {
        if (ancestor->inherits("QQuickFlickable"))
            return {}; // whether it scrolls there is a matter of reach
        const bool edge = ancestor->clip() || ancestor->inherits("QQuickAbstractButton");
        if (edge && !sceneRect(*ancestor).contains(words))
            return describe(*ancestor);
    }
    return {};
}

QRectF visible(const QQuickItem &text, QSizeF window) { return painted(text).intersected(shownRect(text, window)); }

} // namespace

QList<Fault> checkText(const ItemTree &tree)
{
    QList<Fault> faults;
    for (const QQuickItem *text : tree.texts) {
        if (const QString fault = boxFault(*text); !fault.isEmpty())
            faults.append({FaultKind::CutText, u"%1: %2"_s.arg(describe(*text), fault)});
        else if (const QString edge = hiddenBy(*text); !edge.isEmpty())
            faults.append({FaultKind::CutText, u"%1 goes over the edge of %2"_s.arg(describe(*text), edge)});
    }
    return faults;
}

QList<Fault> checkTextOverText(const ItemTree &tree, QSizeF window, Pairs &seen)
{
    QList<Fault> faults;
    for (qsizetype i = 0; i < tree.texts.size(); ++i) {
        const QQuickItem *one = tree.texts.at(i);
        const QRectF words = visible(*one, window);
        if (words.isEmpty())
            continue;
        for (qsizetype j = i + 1; j < tree.texts.size(); ++j) {
            const QQuickItem *other = tree.texts.at(j);
            const QRectF common = words.intersected(visible(*other, window));
            // Lines of two labels may touch: their boxes hold air.
            if (common.width() <= 2 || common.height() <= 4 || seen.contains(Pairs::value_type(one, other)))
                continue;
            seen.insert(Pairs::value_type(one, other));
            faults.append({FaultKind::TextOverText, u"%1 and %2"_s.arg(describe(*one), describe(*other))});
        }
    }
    return faults;
}

} // namespace doorstep::walk
