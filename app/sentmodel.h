// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"

#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// Whether everything is saved and sent, as one sentence that is always on the screen. GUI thread.
class SentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(bool allSent READ isAllSent NOTIFY changed FINAL)
    Q_PROPERTY(QString announcement READ announcement NOTIFY announced FINAL)

public:
    explicit SentModel(QObject *parent = nullptr);

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);
    /// "All saved. Sent 14:02." What the office set aside (quarantine) is said too.
    [[nodiscard]] QString sentence() const;
    /// Nothing waits here, and nothing waits at the office for somebody to look at it.
    [[nodiscard]] bool isAllSent() const;
    /// The sentence as it is to be said aloud: new a moment after what waits has changed, so that several taps in a row
    /// are one sentence, and not for what only the clock or the signal changed.
    [[nodiscard]] QString announcement() const { return m_announcement; }

Q_SIGNALS:
    void changed();
    void announced();

private:
    void notice();
    void announce();

    QPointer<Services> m_services;
    qint64 m_waiting = 0; ///< as it was last looked at
    QTimer m_settled;
    QString m_announcement;
};

} // namespace doorstep::app
