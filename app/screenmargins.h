// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"

#include <QMarginsF>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// What of the window the system keeps for itself, for Main.qml: nothing that is read or touched lies in it. GUI
/// thread.
class ScreenMargins : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY changed FINAL)
    Q_PROPERTY(qreal left READ left NOTIFY changed FINAL)
    Q_PROPERTY(qreal top READ top NOTIFY changed FINAL)
    Q_PROPERTY(qreal right READ right NOTIFY changed FINAL)
    Q_PROPERTY(qreal bottom READ bottom NOTIFY changed FINAL)
    Q_PROPERTY(qreal keyboard READ keyboard NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);
    [[nodiscard]] qreal left() const { return m_kept.left(); }
    [[nodiscard]] qreal top() const { return m_kept.top(); }
    [[nodiscard]] qreal right() const { return m_kept.right(); }
    [[nodiscard]] qreal bottom() const { return m_kept.bottom(); }
    /// How much the screen keyboard covers, from the window's lower edge: more than `bottom`, or 0.
    [[nodiscard]] qreal keyboard() const { return m_keyboard; }

Q_SIGNALS:
    void changed();

private:
    void read();

    QPointer<Services> m_services;
    QMarginsF m_kept;
    qreal m_keyboard = 0;
};

} // namespace doorstep::app
