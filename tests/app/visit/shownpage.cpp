// SPDX-License-Identifier: Apache-2.0
#include "tests/app/visit/shownpage.h"

#include "app/navigation.h"
#include "app/navigator.h"
#include "qml/style/themeaccess.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QTest>

#include <ranges>
#include <utility>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

bool isField(const QQuickItem *item) { return item->inherits("QQuickTextField") || item->inherits("QQuickTextArea"); }

bool isTapped(const QQuickItem *item) { return item->inherits("QQuickAbstractButton"); }

QString nameForAScreenReader(QQuickItem *item)
{
    QAccessibleInterface *named = QAccessible::queryAccessibleInterface(item);
    return named ? named->text(QAccessible::Name) : QString();
}

bool carries(QQuickItem *item, const QString &words)
{
    if (isField(item))
        return nameForAScreenReader(item) == words;
    const QString text = item->property("text").toString();
    const bool isIconAlone = isTapped(item) && text.isEmpty(); // what it is called stands nowhere on it
    return text == words || item->property("name").toString() == words
           || (isIconAlone && nameForAScreenReader(item) == words);
}

void collect(QQuickItem *item, const QString &words, QList<QQuickItem *> &found)
{
    if (!item->isVisible())
        return;
    if (carries(item, words))
        found.append(item);
    for (QQuickItem *child : item->childItems())
        collect(child, words, found);
}

} // namespace

ShownPage::ShownPage(PageWorld &world, const QString &page, QVariantMap properties, const Look &look)
    : m_navigation(std::make_unique<app::Navigation>()), m_view(std::make_unique<QQuickView>())
{
    QObject::connect(m_view->engine(), &QQmlEngine::warnings, m_view.get(), [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            m_warnings.append(warning.toString());
    });
    app::Services::install(*m_view->engine(), world.services());
    if (QObject *theme = ui::themeOf(*m_view->engine())) {
        theme->setProperty("scheme", look.scheme);
        theme->setProperty("textScale", look.textScale);
        theme->setProperty("reduceMotion", true);
        theme->setProperty("mirrored", look.mirrored);
    }
    QGuiApplication::setLayoutDirection(look.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_navigation->open(page, properties, true, 1);
    if (!properties.contains(u"entry"_s)) // the whole app has a navigation of its own
        properties.insert(u"nav"_s, QVariant::fromValue(new app::Navigator(*m_navigation, 2)));
    m_view->setInitialProperties(properties);
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->setSource(QUrl(u"qrc:/qt-project.org/imports/Doorstep/Ui/"_s + page + u".qml"_s));
    m_view->resize(look.size);
    m_view->show();
    settle();
}

ShownPage::~ShownPage() { m_view.reset(); }

bool ShownPage::isReady() const { return m_view->status() == QQuickView::Ready; }

QQuickItem *ShownPage::find(const QString &words) const
{
    QList<QQuickItem *> found;
    collect(m_view->contentItem(), words, found);
    for (QQuickItem *item : std::views::reverse(std::as_const(found))) {
        if (isTapped(item) || isField(item))
            return item;
    }
    return found.isEmpty() ? nullptr : found.last();
}

int ShownPage::count(const QString &words) const
{
    int found = 0;
    QList<QQuickItem *> items{m_view->contentItem()};
    while (!items.isEmpty()) {
        const QQuickItem *item = items.takeLast();
        if (!item->isVisible())
            continue;
        found += item->property("text").toString().contains(words) ? 1 : 0;
        items.append(item->childItems());
    }
    return found;
}

QQuickItem *ShownPage::list() const
{
    QList<QQuickItem *> items{m_view->rootObject()};
    while (!items.isEmpty()) {
        QQuickItem *item = items.takeFirst();
        if (item && item->isVisible() && item->inherits("QQuickListView"))
            return item;
        if (item && item->isVisible())
            items.append(item->childItems());
    }
    return nullptr;
}

int ShownPage::listCount() const { return list() ? list()->property("count").toInt() : 0; }

void ShownPage::scrollToEnd()
{
    if (QQuickItem *found = list())
        QMetaObject::invokeMethod(found, "positionViewAtEnd");
    settle();
}

void ShownPage::turnWheel()
{
    const QPointF middle(m_view->width() / 2.0, m_view->height() / 2.0);
    QWheelEvent turn(
        middle, m_view->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    turn.setTimestamp(quint64(QDateTime::currentMSecsSinceEpoch()));
    QCoreApplication::sendEvent(m_view.get(), &turn);
    QTest::qWait(400); // it glides
}

double ShownPage::listPlace() const
{
    return list() ? list()->property("contentY").toDouble() - list()->property("originY").toDouble() : 0;
}

QStringList ShownPage::everyText() const
{
    QStringList texts;
    QList<QQuickItem *> items{m_view->contentItem()};
    while (!items.isEmpty()) {
        const QQuickItem *item = items.takeLast();
        for (const char *property : {"text", "title", "name", "value", "words", "summary", "detail"}) {
            if (const QString text = item->property(property).toString(); !text.isEmpty())
                texts.append(text);
        }
        items.append(item->childItems());
    }
    return texts;
}

void ShownPage::waitFor(const QString &words) const
{
    PageWorld::wait([&] { return find(words) || shows(words); },
        [&] { return u": not \""_s + words + u"\" but "_s + everyText().join(u" | "_s); });
}

void ShownPage::tap(const QString &words)
{
    PageWorld::wait([&] { return find(words) != nullptr; });
    QTest::qWait(50);
    tapItem(find(words));
}

void ShownPage::bringIntoSight(QQuickItem *item)
{
    for (QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable"))
            continue;
        const QPointF place = item->mapToItem(qvariant_cast<QQuickItem *>(up->property("contentItem")), QPointF());
        const double y = place.y();
        const double least = up->property("originY").toDouble(); // a list's head stands above nought
        const double most = std::max(least, least + up->property("contentHeight").toDouble() - up->height());
        if (up->property("scrolled").isValid())
            up->setProperty("scrolled", true); // as by a finger: until then a list stays at its top while it grows
        up->setProperty("contentY", std::clamp(y - up->height() / 2, least, most));
        // Sideways too, where a row of choices is moved by a finger.
        const double wide = up->property("contentWidth").toDouble() - up->width();
        const double left = up->property("originX").toDouble();
        if (wide > 0)
            up->setProperty("contentX", std::clamp(place.x() + item->width() / 2 - up->width() / 2, left, left + wide));
    }
    QTest::qWait(20);
}

void ShownPage::tapItem(QQuickItem *item)
{
    const auto middle = [item] { return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)); };
    bringIntoSight(item);
    // The rows on the way were not made yet, so that nobody knew how high they are.
    for (int again = 0; again < 5 && !QRectF({}, QSizeF(m_view->size())).contains(middle()); ++again)
        bringIntoSight(item);
    // Nor does a finger go for what still moves: the head of a list grows while its page loads.
    for (QPointF before; before != middle();) {
        before = middle();
        QTest::qWait(50);
    }
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middle().toPoint());
    settle();
}

void ShownPage::flick(int dy)
{
    QPoint at(m_view->width() / 2, m_view->height() / 2 - dy / 2);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at);
    for (int step = 1; step <= 6; ++step) {
        QTest::qWait(8);
        QTest::mouseMove(m_view.get(), at + QPoint(0, dy * step / 6));
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at + QPoint(0, dy));
    settle();
}

void ShownPage::scrollTo(double y)
{
    QList<QQuickItem *> items{m_view->rootObject()};
    while (!items.isEmpty()) {
        QQuickItem *item = items.takeFirst();
        if (item->inherits("QQuickFlickable"))
            item->setProperty("contentY", y);
        items.append(item->childItems());
    }
    settle();
}

void ShownPage::carry(QPoint from, int dy)
{
    constexpr int steps = 24;
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= steps; ++step) {
        QTest::qWait(16);
        QTest::mouseMove(m_view.get(), from + QPoint(0, dy * step / steps));
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(0, dy));
    settle();
}

QQuickItem *ShownPage::seatOf(const QString &personId) const
{
    QList<QQuickItem *> items{m_view->contentItem()};
    while (!items.isEmpty()) {
        QQuickItem *item = items.takeLast();
        if (item->property("personId").toString() == personId && item->property("faceX").isValid())
            return item;
        items.append(item->childItems());
    }
    return nullptr;
}

void ShownPage::type(const QString &words)
{
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, m_view.get(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    settle();
}

void ShownPage::tapAt(QPoint where)
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, where);
    settle();
}

void ShownPage::press(Qt::Key key)
{
    QTest::keyClick(m_view.get(), key);
    settle();
}

QString ShownPage::newestPage() const { return m_navigation->newest(); }

QVariantMap ShownPage::newestProperties() const
{
    const QAbstractItemModel *pages = m_navigation->pages();
    const int role = pages->roleNames().key("properties");
    return pages->data(pages->index(pages->rowCount() - 1, 0), role).toMap();
}

void ShownPage::settle() { QTest::qWait(120); }

bool ShownPage::grab(const QString &file)
{
    QTest::qWait(400);
    if (auto *flick = m_view->rootObject() ? m_view->rootObject()->property("flickable").value<QQuickItem *>()
                                           : nullptr) {
        const double hidden = flick->property("contentHeight").toDouble() - flick->height();
        if (hidden > 0) {
            m_view->resize(m_view->width(), m_view->height() + int(hidden));
            settle();
        }
    }
    return m_view->grabWindow().save(file);
}

} // namespace doorstep::test
