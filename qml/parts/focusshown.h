// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

/// Scrolls a Flickable so that what the keyboard, or a screen reader, has come to can be seen (WCAG 2.2, 2.4.11). What
/// a finger touches stays where it is. GUI thread.
class FocusShown : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *flickable MEMBER m_flickable NOTIFY flickableChanged FINAL)

public:
    explicit FocusShown(QQuickItem *parent = nullptr);

Q_SIGNALS:
    void flickableChanged();

private:
    void show();

    QPointer<QQuickItem> m_flickable;
};

} // namespace doorstep::ui
