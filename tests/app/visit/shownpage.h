// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/visit/pageworld.h"

#include <QQuickItem>
#include <QQuickView>

namespace doorstep::app {
class Navigation;
class Navigator;
} // namespace doorstep::app

namespace doorstep::test {

/// One page of the app in a window, on a PageWorld, driven by taps. Every QML warning is kept.
class ShownPage
{
public:
    struct Look {
        QSize size{390, 844};
        bool mirrored = false;
        int scheme = 0;
        double textScale = 1.0;
    };

    /// `properties` are the page's own, `nav` apart.
    ShownPage(PageWorld &world, const QString &page, QVariantMap properties, const Look &look);
    ShownPage(PageWorld &world, const QString &page, const QVariantMap &properties)
        : ShownPage(world, page, properties, Look())
    {}
    ~ShownPage();

    [[nodiscard]] bool isReady() const;
    /// The page itself.
    [[nodiscard]] QQuickItem *root() const { return m_view->rootObject(); }
    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    /// The visible item whose text (or name for a screen reader) is `words`; the deepest one that can be tapped.
    [[nodiscard]] QQuickItem *find(const QString &words) const;
    [[nodiscard]] bool shows(const QString &words) const { return count(words) > 0; }
    /// How many visible items have `words` in their text.
    [[nodiscard]] int count(const QString &words) const;
    /// Rows of the visible list; 0 where the page has none.
    [[nodiscard]] int listCount() const;
    void scrollToEnd();
    /// One notch of a mouse's wheel over the middle of the window.
    void turnWheel();
    /// How far the list stands from its beginning.
    [[nodiscard]] double listPlace() const;
    /// Every text and value of every item of the page, seen or not.
    [[nodiscard]] QStringList everyText() const;
    /// Scrolls it into sight and taps its middle; waits for it to appear first.
    void tap(const QString &words);
    void tapItem(QQuickItem *item);
    /// A finger in the middle of the page goes `dy` up (negative) or down and lets go.
    void flick(int dy);
    /// Puts the page so far down from its beginning.
    void scrollTo(double y);
    /// A finger takes hold there and goes so many points down (negative: up) at a finger's speed.
    void carry(QPoint from, int dy);
    /// The face of this person in a circle; nullptr: there is none.
    [[nodiscard]] QQuickItem *seatOf(const QString &personId) const;
    void type(const QString &words);
    void press(Qt::Key key);
    void tapAt(QPoint where);
    [[nodiscard]] app::Navigation &navigation() { return *m_navigation; }
    /// The names of the pages that were opened, the newest last.
    [[nodiscard]] QString newestPage() const;
    [[nodiscard]] QVariantMap newestProperties() const;
    void waitFor(const QString &words) const;
    void settle();
    [[nodiscard]] bool grab(const QString &file);

private:
    static void bringIntoSight(QQuickItem *item);
    [[nodiscard]] QQuickItem *list() const;

    std::unique_ptr<app::Navigation> m_navigation;
    std::unique_ptr<QQuickView> m_view;
    QStringList m_warnings;
};

} // namespace doorstep::test
