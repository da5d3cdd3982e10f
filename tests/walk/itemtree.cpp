// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/itemtree.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

bool isShown(const QQuickItem &item)
{
    return item.isVisible() && item.opacity() > 0 && item.width() > 0 && item.height() > 0;
}

bool hasTapHandler(const QQuickItem &item)
{
    const QObjectList &children = item.children();
    return std::any_of(children.begin(), children.end(), [](const QObject *child) {
        return child->inherits("QQuickTapHandler") && child->property("enabled").toBool();
    });
}

bool isControl(const QQuickItem &item)
{
    static constexpr const char *types[] = {"QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit", "QQuickSlider",
        "QQuickMouseArea", "QQuickComboBox", "QQuickSpinBox", "QQuickTumbler"};
    if (!item.isEnabled())
        return false;
    return std::any_of(std::begin(types), std::end(types), [&](const char *type) { return item.inherits(type); })
           || (item.activeFocusOnTab() && !item.inherits("QQuickFlickable")) || hasTapHandler(item);
}

void collect(QQuickItem &item, ItemTree &tree)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    if (isShown(item)) {
        if (isControl(item))
            tree.controls.append(&item);
        if (isText(item) && !item.property("text").toString().trimmed().isEmpty())
            tree.texts.append(&item);
        if (item.inherits("QQuickFlickable"))
            tree.scrollers.append(&item);
    }
    const QList<QQuickItem *> children = item.childItems();
    for (QQuickItem *child : children)
        collect(*child, tree);
}

} // namespace

ItemTree itemsOf(QQuickWindow &window)
{
    const QList<QQuickItem *> layers = window.contentItem()->childItems();
    QList<QQuickItem *> popups;
    for (const QQuickItem *layer : layers) {
        if (!layer->inherits("QQuickOverlay") || !layer->isVisible())
            continue;
        for (QQuickItem *child : layer->childItems()) {
            if (child->isVisible() && child->inherits("QQuickPopupItem"))
                popups.append(child);
        }
    }
    ItemTree tree;
    tree.isSheet = !popups.isEmpty();
    for (QQuickItem *root : popups.isEmpty() ? layers : popups) {
        if (!root->inherits("QQuickOverlay"))
            collect(*root, tree);
    }
    return tree;
}

bool isText(const QQuickItem &item)
{
    return item.inherits("QQuickText") || item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit");
}

QRectF sceneRect(const QQuickItem &item) { return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())); }

QRectF shownRect(const QQuickItem &item, QSizeF window)
{
    QRectF rect = sceneRect(item).intersected(QRectF(QPointF(0, 0), window));
    for (const QQuickItem *ancestor = item.parentItem(); ancestor != nullptr; ancestor = ancestor->parentItem()) {
        if (ancestor->clip())
            rect = rect.intersected(sceneRect(*ancestor));
    }
    return rect;
}

bool isWithin(const QQuickItem &item, const QQuickItem &ancestor)
{
    return &item == &ancestor || ancestor.isAncestorOf(&item);
}

QString describe(const QQuickItem &item)
{
    QString type = QString::fromLatin1(item.metaObject()->className());
    type = type.section("_QML"_L1, 0, 0).section("QQuick"_L1, -1);
    QString words = item.property("text").toString();
    if (words.isEmpty()) {
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(&item)))
            words = accessible->text(QAccessible::Name);
    }
    const QRectF rect = sceneRect(item);
    QString place;
    for (const QQuickItem *ancestor = item.parentItem(); ancestor != nullptr && place.count(u'<') < 3;
        ancestor = ancestor->parentItem()) {
        const QString name = QString::fromLatin1(ancestor->metaObject()->className());
        if (name.contains("_QMLTYPE_"_L1))
            place += " < "_L1 + name.section("_QML"_L1, 0, 0);
    }
    return u"%1 “%2” at %3,%4 size %5×%6%7"_s.arg(type, words.left(60))
        .arg(rect.x(), 0, 'f', 0)
        .arg(rect.y(), 0, 'f', 0)
        .arg(rect.width(), 0, 'f', 0)
        .arg(rect.height(), 0, 'f', 0)
        .arg(place);
}

} // namespace doorstep::walk
