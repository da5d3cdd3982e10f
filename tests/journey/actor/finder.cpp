// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/actor/finder.h"

#include "tests/support/pseudotranslator.h"

#include <QAccessible>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>

#include <algorithm>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

QString roleName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button: return u"button"_s;
    case QAccessible::CheckBox: return u"check"_s;
    case QAccessible::RadioButton: return u"radio"_s;
    case QAccessible::EditableText: return u"field"_s;
    case QAccessible::StaticText: return u"text"_s;
    case QAccessible::Heading: return u"heading"_s;
    case QAccessible::ListItem: return u"row"_s;
    case QAccessible::PageTab: return u"tab"_s;
    case QAccessible::Graphic: return u"picture"_s;
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Dial: return u"number"_s;
    default: return u"item"_s;
    }
}

bool acts(const QQuickItem &item, QAccessible::Role role)
{
    static constexpr QAccessible::Role roles[] = {QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,
        QAccessible::ListItem, QAccessible::PageTab, QAccessible::EditableText, QAccessible::Link,
        QAccessible::MenuItem, QAccessible::SpinBox, QAccessible::Slider, QAccessible::Dial};
    return std::ranges::find(roles, role) != std::end(roles) || item.inherits("QQuickAbstractButton")
           || item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit");
}

/// Without the marks that keep a name's direction apart from the words round it.
QString plain(QString words)
{
    return words.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
}

/// What stands in a field, with dots where the field shows dots.
QString contentOf(const QQuickItem &item)
{
    if (item.inherits("QQuickTextInput"))
        return item.property("displayText").toString();
    return item.inherits("QQuickTextEdit") ? item.property("text").toString() : QString();
}

bool showsPage(const QQuickItem &item, const QByteArray &type)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return false;
    if (QByteArray(item.metaObject()->className()).startsWith(type))
        return !visibleRect(item).isEmpty();
    const QList<QQuickItem *> children = item.childItems();
    return std::ranges::any_of(children, [&](const QQuickItem *child) { return showsPage(*child, type); });
}

bool isOpenPopup(const QQuickItem &item)
{
    return item.isVisible() && item.inherits("QQuickPopupItem") && item.width() > 0;
}

} // namespace

QRectF visibleRect(const QQuickItem &item)
{
    QRectF rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    if (item.window())
        rect &= QRectF(QPointF(0, 0), item.window()->size());
    for (const QQuickItem *above = item.parentItem(); above; above = above->parentItem()) {
        if (above->clip() || above->inherits("QQuickFlickable"))
            rect &= above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
    }
    return rect;
}

void Finder::collect(QQuickItem &item, QList<Found> &found) const
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    QString name;
    QString description;
    QAccessible::Role role = QAccessible::NoRole;
    if (auto *accessible = QAccessible::queryAccessibleInterface(&item)) {
        role = accessible->role();
        if (!accessible->state().invisible)
            name = accessible->text(QAccessible::Name);
        description = accessible->text(QAccessible::Description);
    }
    if (name.isEmpty() && item.inherits("QQuickText")) {
        name = item.property("text").toString();
        role = QAccessible::StaticText;
    }
    if (!name.isEmpty() && item.width() > 0 && item.height() > 0)
        found.append({&item, plain(name), plain(description), contentOf(item), roleName(role), item.isEnabled(),
            acts(item, role), visibleRect(item)});
    const QList<QQuickItem *> children = item.childItems();
    for (QQuickItem *child : children)
        collect(*child, found);
}

QList<Finder::Found> Finder::all() const
{
    QList<Found> found;
    const QList<QQuickItem *> layers = m_window.contentItem()->childItems();
    for (QQuickItem *layer : layers) {
        const QList<QQuickItem *> children = layer->inherits("QQuickOverlay") ? layer->childItems()
                                                                              : QList<QQuickItem *>();
        for (QQuickItem *child : children) {
            if (isOpenPopup(*child))
                collect(*child, found);
        }
    }
    if (!found.isEmpty())
        return found;
    for (QQuickItem *layer : layers) {
        if (!layer->inherits("QQuickOverlay"))
            collect(*layer, found);
    }
    return found;
}

std::optional<Finder::Found> Finder::find(const QString &words, int nth) const
{
    const QList<Found> everything = all();
    const auto choose = [&](auto matches) -> std::optional<Found> {
        QList<Found> chosen;
        std::ranges::copy_if(everything, std::back_inserter(chosen), matches);
        std::ranges::stable_partition(chosen, [](const Found &one) { return one.acts && one.enabled; });
        return nth < chosen.size() ? std::optional(chosen[nth]) : std::nullopt;
    };
    const QString pattern = m_pseudo ? PseudoTranslator::patternOf(words) : QRegularExpression::escape(words);
    for (const QString &form : {u"^%1$"_s, u"^%1"_s, u"%1"_s}) {
        const QRegularExpression wanted(form.arg(pattern));
        if (auto found = choose([&](const Found &one) { return wanted.match(one.name).hasMatch(); }))
            return found;
    }
    return std::nullopt;
}

bool Finder::shows(const QString &page) const { return showsPage(*m_window.contentItem(), page.toLatin1() + "_QML"); }

QJsonArray Finder::tree() const
{
    QJsonArray list;
    for (const Found &one : all()) {
        list.append(QJsonObject{{u"name"_s, one.name}, {u"role"_s, one.role}, {u"enabled"_s, one.enabled},
            {u"x"_s, one.rect.x()}, {u"y"_s, one.rect.y()}, {u"width"_s, one.rect.width()},
            {u"height"_s, one.rect.height()}});
    }
    return list;
}

} // namespace doorstep::test
