// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// One sound that can be heard: played, paused, how long it is and how far it has come. Its bytes stand in memory only
/// while it plays, and are turned into sound on the loudspeaker's thread. It stops when its page goes or is covered
/// (`shown` false), when the device locks or changes hands, and when the app leaves the front of the screen. GUI
/// thread.
class SoundPlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of an attached sound, or one that is being recorded")
    Q_PROPERTY(bool playing READ isPlaying NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed FINAL)
    Q_PROPERTY(double reached READ reached NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(bool handedOver READ isHandedOver WRITE setHandedOver NOTIFY changed FINAL)

public:
    using QObject::QObject;
    ~SoundPlayer() override;

    void setServices(Services *services);
    /// How long it is; 0: not known yet.
    void setLength(qint64 ms);
    /// Plays Ogg Opus from its beginning. Needs services.
    void play(const QByteArray &opus);
    /// It cannot be played, for a reason that is said.
    void setProblem(const QString &problem);

    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] bool isPaused() const;
    /// How far it has come, 0 to 1.
    [[nodiscard]] double reached() const;
    /// "0:12 of 1:05"; only the length while nothing is heard.
    [[nodiscard]] QString words() const;
    /// The same as somebody says it: "12 seconds of 1 minute 5 seconds".
    [[nodiscard]] QString spoken() const;
    /// Why it cannot be heard, in words; empty: it can, or nobody asked.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] bool isHandedOver() const { return m_handedOver; }
    void setHandedOver(bool handedOver);

    /// Plays, pauses, or goes on.
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void stop();

    /// A time as it stands on a clock: "1:05".
    [[nodiscard]] static QString clock(qint64 ms);
    /// A time as somebody says it: "1 minute 5 seconds".
    [[nodiscard]] static QString said(qint64 ms);

Q_SIGNALS:
    void changed();
    /// Somebody wants to hear it: its owner answers with play() or setProblem().
    void wanted();

private:
    void playedChanged();
    void sessionChanged();
    void connectStore();
    [[nodiscard]] bool isMine() const;
    [[nodiscard]] qint64 heardMs() const;

    QPointer<Services> m_services;
    qint64 m_lengthMs = 0;
    QString m_problem;
    bool m_shown = true;
    bool m_handedOver = false;
};

} // namespace doorstep::app
