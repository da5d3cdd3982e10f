// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

class Navigator;

/// Where the person is: a place of the thumb bar and the pages opened from it, the newest last. It knows nothing of
/// widths: Main.qml lays the same pages out on top of each other (phone) or side by side (tablet). Pages use a
/// Navigator. While the device is handed over to a family or a neighbour, the newest page is all there is: nothing here
/// opens, closes or changes until takeBack() (safety rules 4 and 24). GUI thread.
class Navigation : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(int place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(int depth READ depth NOTIFY pagesChanged FINAL)
    Q_PROPERTY(bool whole READ isWhole NOTIFY pagesChanged FINAL)
    Q_PROPERTY(bool broad READ isBroad NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QString newest READ newest NOTIFY pagesChanged FINAL)
    Q_PROPERTY(bool sideBySide READ isSideBySide WRITE setSideBySide NOTIFY sideBySideChanged FINAL)
    Q_PROPERTY(bool handedOver READ isHandedOver NOTIFY handedOverChanged FINAL)
    Q_PROPERTY(bool askedBack READ isAskedBack NOTIFY handedOverChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *pages READ pages CONSTANT FINAL)

public:
    explicit Navigation(QObject *parent = nullptr);
    /// Pages outlive it for a moment when the window closes, and their navigators outlive them.
    ~Navigation() override;
    void classBegin() override;
    void componentComplete() override {}

    /// Index into the thumb bar: Today, People, Door, Promises, Me.
    [[nodiscard]] int place() const { return m_place; }
    /// How many pages are open; the place's first is 1.
    [[nodiscard]] int depth() const { return int(m_pages.rows().size()); }
    /// The newest page wants the whole window, without a list beside it or the thumb bar under it.
    [[nodiscard]] bool isWhole() const { return m_pages.rows().last().whole; }
    /// Only the place's first page is open, and it is no list from which something opens beside it: it may have the
    /// whole breadth.
    [[nodiscard]] bool isBroad() const;
    /// The newest page's name.
    [[nodiscard]] QString newest() const { return m_pages.rows().last().name; }
    /// Whether Main.qml shows the place's first page beside the others; then those need no way back to it.
    [[nodiscard]] bool isSideBySide() const { return m_sideBySide; }
    void setSideBySide(bool sideBySide);
    /// Somebody else holds the device.
    [[nodiscard]] bool isHandedOver() const { return m_handedOver; }
    /// They want to give it back: now it is time for the worker's PIN.
    [[nodiscard]] bool isAskedBack() const { return m_askedBack; }
    [[nodiscard]] QAbstractItemModel *pages() { return &m_pages; }

    /// Goes to a place. Where one is there already, back to its first page; else to where one was in it.
    Q_INVOKABLE void go(int place);
    /// Opens a page on top of the newest.
    Q_INVOKABLE void openHere(const QString &page) { open(page, {}, false, depth()); }
    /// As openHere(), for a page that takes the whole window.
    Q_INVOKABLE void openWholeHere(const QString &page, const QVariantMap &properties)
    {
        open(page, properties, true, depth());
    }
    /// Opens a page on top of the first `depth` pages; what was open beyond them goes.
    void open(const QString &page, const QVariantMap &properties, bool whole, int depth);
    /// Leaves the first `depth` pages (at least one) open.
    Q_INVOKABLE void shorten(int depth);
    /// One page back from the newest; nothing at a place's first.
    Q_INVOKABLE void back() { shorten(depth() - 1); }
    /// Back to the newest page of this name, or to the place's first; to another place where it is that one's first.
    void backTo(const QString &page);
    /// The worker hands the device over, with the newest page on it.
    void handOver() { setHandedOver(true, false); }
    Q_INVOKABLE void askBack() { setHandedOver(m_handedOver, m_handedOver); }
    /// Back to the page, still in other hands.
    Q_INVOKABLE void goOnReading() { setHandedOver(m_handedOver, false); }
    /// After the PIN.
    Q_INVOKABLE void takeBack() { setHandedOver(false, false); }

Q_SIGNALS:
    void handedOverChanged();
    void placeChanged();
    void pagesChanged();
    void sideBySideChanged();

private:
    struct Page {
        QString key;
        QString name;
        QUrl source;
        QVariantMap properties; ///< `nav` among them
        bool whole = false;
        friend bool operator==(const Page &, const Page &) = default;
    };

    static const std::array<RowModel<Page>::Role, 5> s_roles;
    [[nodiscard]] Page made(const QString &page, const QVariantMap &properties, bool whole, int depth);
    void show(const QList<Page> &pages);
    void setHandedOver(bool handedOver, bool askedBack);

    int m_place = 0;
    quint64 m_made = 0;
    bool m_sideBySide = false;
    bool m_handedOver = false;
    bool m_askedBack = false;
    QPointer<QQmlEngine> m_engine;
    QList<Navigator *> m_navigators; // one for each depth, kept; children of this
    RowModel<Page> m_pages;
    QHash<int, QList<Page>> m_left; // what was open in the other places
};

} // namespace doorstep::app
