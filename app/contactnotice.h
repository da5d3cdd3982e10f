// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// A reminder that the device should get in touch with the office: from the soft end of its lease on (core::Lease), and
/// where it tried in vain. It hinders nothing. GUI thread.
class ContactNotice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)

public:
    explicit ContactNotice(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);
    /// "Not in touch with the office for 4 days."; empty: nothing to say.
    [[nodiscard]] QString text() const { return m_text; }
    /// What to do, that what is saved is safe, and what happens when.
    [[nodiscard]] QString detail() const { return m_detail; }

Q_SIGNALS:
    void changed();

private:
    void look();

    QPointer<Services> m_services;
    QString m_text;
    QString m_detail;
};

} // namespace doorstep::app
