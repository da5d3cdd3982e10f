// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// "Listen" on a page: reads its words out when somebody asks for it, never by itself, in the language of the app. It
/// stops when the page goes or is covered (`shown` false), when the device locks, and when it is handed over or taken
/// back. GUI thread.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY changed FINAL)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(bool handedOver READ isHandedOver WRITE setHandedOver NOTIFY changed FINAL)
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    using QObject::QObject;
    ~ReadAloud() override;

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);
    /// The page is on the screen.
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);
    /// Somebody else holds the device.
    [[nodiscard]] bool isHandedOver() const { return m_handedOver; }
    void setHandedOver(bool handedOver);
    /// There are words, this device can speak at all, and nobody has switched it off.
    [[nodiscard]] bool isOffered() const;
    /// These words are being read just now.
    [[nodiscard]] bool isSpeaking() const;
    /// Why nothing is read, in words; empty until somebody has asked.
    [[nodiscard]] QString problem() const;

    Q_INVOKABLE void listen();
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();

private:
    void sessionChanged();
    void spokenChanged();

    QPointer<Services> m_services;
    QString m_words;
    bool m_shown = true;
    bool m_handedOver = false;
    bool m_noVoice = false;
};

} // namespace doorstep::app
