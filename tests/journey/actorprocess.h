// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QSize>
#include <QString>

namespace doorstep::test {

/// The app in a process of its own with somebody who plays the person (README.md). Every act blocks until it is done
/// and returns what went wrong in words: empty is success, so that a test can say `DO(asha.tap(u"Save"_s))`.
class ActorProcess
{
public:
    struct Options {
        QString data;
        quint16 port = 0;
        QSize size{390, 844};
        QString language = QStringLiteral("en_GB");
    };

    explicit ActorProcess(const Options &options);
    ~ActorProcess();

    [[nodiscard]] QString tap(const QString &name, int nth = 0);
    [[nodiscard]] QString type(const QString &text);
    [[nodiscard]] QString press(const QString &key);
    [[nodiscard]] QString drag(const QString &name, QPoint by);
    [[nodiscard]] QString waitFor(const QString &words, int seconds = 30);
    [[nodiscard]] QString waitGone(const QString &words, int seconds = 30);
    [[nodiscard]] QString resize(QSize size);
    /// Into the folder of DOORSTEP_PICTURES; nothing where that is not set.
    [[nodiscard]] QString grab(const QString &name);
    /// Any command of README.md.
    [[nodiscard]] QString act(const QJsonObject &command, QJsonObject *reply = nullptr);
    /// Whether something of that name is on the screen now.
    [[nodiscard]] bool sees(const QString &words);
    /// Every name on the screen, for a message.
    [[nodiscard]] QString screen();

    void kill();   ///< `kill -9`
    void finish(); ///< as when the window is closed
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace doorstep::test

/// One act that must succeed; the test fails with its words otherwise.
#define DO(act) \
    do { \
        const QString wentWrong = (act); \
        QVERIFY2(wentWrong.isEmpty(), qPrintable(wentWrong)); \
    } while (false)
