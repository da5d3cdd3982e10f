// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// Scrolls `flickable` (a Flickable or a view) so that the line that is being typed in stays in sight: when a field in
// it takes the focus, when the cursor moves on, and when a screen keyboard leaves less room. Moves nothing that can be
// seen already, and nothing while nobody types. GUI thread; does not own it.
class KeepInSight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *flickable READ flickable WRITE setFlickable NOTIFY flickableChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickItem *flickable() const { return m_flickable; }
    void setFlickable(QQuickItem *flickable);

Q_SIGNALS:
    void flickableChanged();

private Q_SLOTS:
    void lookLater();

private:
    void followWindow();
    void followField();
    void look();

    QPointer<QQuickItem> m_flickable;
    QPointer<QQuickItem> m_field; // of this flickable, with the focus, that takes typing
    QMetaObject::Connection m_focus;
    bool m_looking = false;
};

} // namespace doorstep::ui
