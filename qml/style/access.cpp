// SPDX-License-Identifier: Apache-2.0
#include "qml/style/access.h"

#include <QAccessible>
#include <QtQuick/private/qaccessiblequickitem_p.h>

#include <memory>

namespace doorstep::ui {

namespace {

void tell(QQuickItem &item, QAccessible::State changed)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleStateChangeEvent event(&item, changed);
    QAccessible::updateAccessibility(&event);
}

// A control that cannot be used now says so, and offers nothing to press.
class ControlAccess : public QAccessibleQuickItem
{
public:
    explicit ControlAccess(QQuickItem *item) : QAccessibleQuickItem(item)
    {
        QObject::connect(item, &QQuickItem::enabledChanged, item, [item] {
            QAccessible::State changed;
            changed.disabled = true;
            tell(*item, changed);
        });
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleQuickItem::state();
        state.disabled = !item()->isEnabled();
        state.focusable = state.focusable && item()->isEnabled();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return item()->isEnabled() ? QAccessibleQuickItem::actionNames() : QStringList();
    }
};

class BehindAccess : public QAccessibleQuickItem
{
public:
    using QAccessibleQuickItem::QAccessibleQuickItem;

    [[nodiscard]] int childCount() const override { return covered() ? 0 : QAccessibleQuickItem::childCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return covered() ? nullptr : QAccessibleQuickItem::child(index);
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return covered() ? nullptr : QAccessibleQuickItem::childAt(x, y);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return covered() ? -1 : QAccessibleQuickItem::indexOfChild(child);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleQuickItem::state();
        state.invisible = state.invisible || covered();
        return state;
    }

private:
    [[nodiscard]] bool covered() const { return static_cast<const Behind *>(item())->covered(); }
};

// Qt asks by the name of each class from the item's own up to QObject. What no `Accessible` was said of is in no tree.
QAccessibleInterface *make(const QString &name, QObject *object)
{
    std::unique_ptr<QAccessibleQuickItem> access;
    if (name == QLatin1StringView(Behind::staticMetaObject.className()))
        access = std::make_unique<BehindAccess>(static_cast<QQuickItem *>(object));
    else if (name == QLatin1StringView("QQuickAbstractButton"))
        access = std::make_unique<ControlAccess>(static_cast<QQuickItem *>(object));
    return access && access->isAccessible() ? access.release() : nullptr;
}

} // namespace

void Behind::setCovered(bool covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, covered ? QAccessible::ObjectHide : QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT coveredChanged();
}

void installAccess() { QAccessible::installFactory(make); }

} // namespace doorstep::ui
