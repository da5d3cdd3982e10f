// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <optional>

namespace doorstep::app {

/// Measures how long recording takes: from the moment in which a page that asks for writing opens to that in which it
/// closes or the device locks. The sum belongs to the worker, is kept in the worker's own scope, and no other page
/// reads it. GUI thread.
class VisitMeter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY changed FINAL)
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY changed FINAL)

public:
    explicit VisitMeter(QObject *parent = nullptr) : QObject(parent) {}
    ~VisitMeter() override;

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);
    [[nodiscard]] QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id);
    [[nodiscard]] bool isRunning() const { return m_time.isValid(); }
    /// Stopping keeps what was measured.
    void setRunning(bool running);

Q_SIGNALS:
    void changed();

private:
    void keep();
    void rememberUser();

    QPointer<Services> m_services;
    QString m_visitId;
    std::optional<core::UserId> m_user; ///< whose minutes they are, also when a lock has come between
    QElapsedTimer m_time;
};

} // namespace doorstep::app
