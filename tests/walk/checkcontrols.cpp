// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/checks.h"

#include <QAccessible>
#include <QQuickItem>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

constexpr double tolerance = 0.5;

bool hasName(QQuickItem *item)
{
    const QAccessibleInterface *accessible = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return accessible && !accessible->text(QAccessible::Name).trimmed().isEmpty();
}

// A MouseArea that fills its parent may leave the name to it; a row that does nothing leaves it to its content, since
// Qt 6.4 tells of every control as a button.
QQuickItem *namedItem(QQuickItem *item)
{
    auto *content = item->property("contentItem").value<QQuickItem *>();
    if (!hasName(item) && hasName(content))
        return content;
    QQuickItem *parent = item->parentItem();
    if (item->inherits("QQuickMouseArea") && parent != nullptr && parent->size() == item->size())
        return parent;
    return item;
}

bool isRole(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Pane;
}

} // namespace

QList<Fault> checkControls(const ItemTree &tree)
{
    QList<Fault> faults;
    for (QQuickItem *item : tree.controls) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(namedItem(item));
        if (accessible == nullptr || accessible->text(QAccessible::Name).trimmed().isEmpty())
            faults.append({FaultKind::NoName, describe(*item)});
        if (accessible == nullptr || !isRole(accessible->role()))
            faults.append({FaultKind::NoRole, describe(*item)});
        const QSizeF size = sceneRect(*item).size();
        if (size.width() < leastTarget - tolerance || size.height() < leastTarget - tolerance)
            faults.append({FaultKind::SmallTarget, describe(*item)});
    }
    return faults;
}

QList<Fault> checkOverlap(const ItemTree &tree, QSizeF window, Pairs &seen)
{
    QList<Fault> faults;
    for (qsizetype i = 0; i < tree.controls.size(); ++i) {
        const QQuickItem &one = *tree.controls.at(i);
        const QRectF shown = shownRect(one, window);
        if (shown.isEmpty())
            continue;
        for (qsizetype j = i + 1; j < tree.controls.size(); ++j) {
            const QQuickItem &other = *tree.controls.at(j);
            if (isWithin(one, other) || isWithin(other, one))
                continue;
            const QRectF common = shown.intersected(shownRect(other, window));
            if (common.width() <= 1 || common.height() <= 1 || seen.contains(std::pair(&one, &other)))
                continue;
            seen.insert(std::pair(&one, &other));
            faults.append({FaultKind::Overlap, u"%1 and %2"_s.arg(describe(one), describe(other))});
        }
    }
    return faults;
}

} // namespace doorstep::walk
