// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// What lies behind a sheet. While `covered`, nothing in it is there for who works by ear, as nothing in it is there for
// a finger: Qt 6.4 leaves all of it in the tree. Give it a role, so that it is in the tree itself. GUI thread.
class Behind : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool covered READ covered WRITE setCovered NOTIFY coveredChanged FINAL)

public:
    using QQuickItem::QQuickItem;

    [[nodiscard]] bool covered() const { return m_covered; }
    void setCovered(bool covered);

Q_SIGNALS:
    void coveredChanged();

private:
    bool m_covered = false;
};

// Tells the system's accessibility what Qt 6.4 does not tell it: that a control is disabled, and what is behind a
// sheet. Call once on the main thread, after QGuiApplication is made and before a window is shown.
void installAccess();

} // namespace doorstep::ui
