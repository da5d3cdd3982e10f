// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/navigation.h"

#include <QPointer>

namespace doorstep::app {

/// How one page goes on to others. A page is a file of the module Doorstep.Ui, named here without ".qml"; it has
/// `required property Navigator nav`, and its other required properties come with open():
///     nav.open("PersonPage", {familyId: page.familyId, personId: personId})
/// On a tablet the page that calls stays where it is, and what it opened before gives way. Belongs to its Navigation.
class Navigator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to each page")
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY canGoBackChanged FINAL)
    Q_PROPERTY(bool handedOver READ isHandedOver NOTIFY canGoBackChanged FINAL)

public:
    /// For the page at `depth`; belongs to `navigation`.
    Navigator(Navigation &navigation, int depth);

    /// Whether the page needs a way back: it stands on top of another.
    [[nodiscard]] bool canGoBack() const;

    /// Somebody else holds the device: this page is all there is.
    [[nodiscard]] bool isHandedOver() const;

    Q_INVOKABLE void open(const QString &page, const QVariantMap &properties = {});
    /// As open(), for a page that takes the whole window, like a visit.
    Q_INVOKABLE void openWhole(const QString &page, const QVariantMap &properties = {});
    /// This page gives way to another.
    Q_INVOKABLE void replace(const QString &page, const QVariantMap &properties = {});
    /// This page closes, and what was opened from it.
    Q_INVOKABLE void back();
    /// Back to the newest page of this name, or to the place's first; to another place where it is that one's first.
    Q_INVOKABLE void backTo(const QString &page);
    /// To a place of the thumb bar.
    Q_INVOKABLE void go(int place);
    /// The worker gives the device to a family or a neighbour, with this page on it: nothing else opens, and nothing of
    /// the strip and the thumb bar, until the worker's PIN. Hiding at once still works.
    Q_INVOKABLE void handOver();
    /// "Give the device back": asks for the PIN; handedOver is false after it.
    Q_INVOKABLE void giveBack();

Q_SIGNALS:
    void canGoBackChanged();

private:
    QPointer<Navigation> m_navigation; // gone while the window closes, when a page may still ask
    const int m_depth;
};

} // namespace doorstep::app
