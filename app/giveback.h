// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// The device comes back from other hands: the PIN says that it is its own person who holds it now. A wrong PIN counts
/// as one at the lock does; after too many the device is locked. Keeps no PIN. GUI thread.
class GiveBack : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY servicesChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)

public:
    explicit GiveBack(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// About the last try.
    [[nodiscard]] QString message() const { return m_message; }

    Q_INVOKABLE void prove(const QString &pin);

Q_SIGNALS:
    void servicesChanged();
    void changed();
    void proved();

private:
    void show(bool busy, const QString &message);

    QPointer<Services> m_services;
    bool m_busy = false;
    QString m_message;
};

} // namespace doorstep::app
