// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "tests/journey/actor/finder.h"
#include "tests/journey/actor/framemeter.h"
#include "tests/journey/actor/hands.h"

#include <QJsonObject>
#include <QObject>
#include <QQueue>

#include <thread>

namespace doorstep::test {

/// Plays the person in front of the app: reads what to do from standard input, one JSON object a line, does it with
/// events on the real window, and answers each on standard output. README.md of tests/journey lists what it can do. It
/// reads what a screen reader could read and nothing of the app's insides.
class Actor : public QObject
{
    Q_OBJECT

public:
    /// `pseudo`: the screen speaks the pseudo translator's language, the commands English.
    Actor(app::Application &application, bool pseudo);
    ~Actor() override;

    void start();
    [[nodiscard]] FrameMeter &meter() { return m_meter; }

private:
    using Reply = QJsonObject;

    void take(const QByteArray &line);
    void work();
    Reply perform(const QJsonObject &command);
    Reply tap(const QJsonObject &command);
    Reply drag(const QJsonObject &command);
    Reply waitFor(const QJsonObject &command, bool gone);
    Reply scroll(const QJsonObject &command);
    Reply grab(const QJsonObject &command);
    Reply resize(const QJsonObject &command);
    Reply frames(const QJsonObject &command);
    [[nodiscard]] std::optional<Finder::Found> wait(const QString &words, const QJsonObject &command);
    [[nodiscard]] Reply missing(const QString &words);
    [[nodiscard]] Reply withWhatIsSeen(Reply reply);

    QQuickWindow &m_window;
    Finder m_finder;
    Hands m_hands;
    FrameMeter m_meter;
    QQueue<QJsonObject> m_queue;
    bool m_working = false;
    bool m_ended = false;
    std::thread m_reader;
};

} // namespace doorstep::test
