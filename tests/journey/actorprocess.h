// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QPointF>
#include <QProcess>
#include <QRectF>
#include <QSize>
#include <QString>

namespace doorstep::test {

/// A person at a screen: one `doorstep-actor` process, which is the app and acts on its window by input events alone.
/// Each call sends one command and waits for its answer while the test's event loop turns (relays live there); a
/// command that the screen cannot follow ends the test program with what was on the screen.
class ActorProcess
{
public:
    struct Setting {
        QString folder{};
        QSize window{390, 844};
        quint16 port = 0; ///< connect here instead of where the invitation says; the pinned key holds all the same
        QString language{}; ///< empty: English
        bool pseudo = false; ///< the app speaks made-up Arabic; names to tap stay English
        QString practice{}; ///< a file of people to be
        int daysAhead = 0; ///< what the clocks of the device say of the day
    };

    ActorProcess(QString name, Setting setting);
    ~ActorProcess();

    void start();
    /// As `kill -9`.
    void kill();

    /// Taps what bears this accessible name or text; waits for it to be there.
    void tap(const QString &name);
    /// The `nth` of several that bear it, counted from 0 down the page.
    void tapNth(const QString &name, int nth);
    void type(const QString &text);
    /// Types a PIN on the app's own pad and confirms it.
    void pin(const QString &digits);
    void waitFor(const QString &text, int seconds = 20);
    void waitGone(const QString &text);
    [[nodiscard]] bool shows(const QString &text);
    /// Whether one thing on the screen bears all of these words.
    [[nodiscard]] bool saysTogether(const QStringList &words);
    /// Scrolls from the top until saysTogether() holds: the rows of a long list are made as they come into sight.
    void seek(const QStringList &words, int seconds = 60);
    void press(const QString &key);
    /// The app goes behind another one, where a phone may kill it at any moment.
    void leave();
    void drag(const QString &name, const QPointF &by);
    /// Wheel turns over the page's middle and its margin; negative: back.
    void scroll(int turns);
    /// Where something is on the window, once it has come to rest.
    [[nodiscard]] QRectF place(const QString &name);
    /// What a screen reader says of it after its name.
    [[nodiscard]] QString description(const QString &name);
    /// What stands in a field.
    [[nodiscard]] QString content(const QString &field);
    /// Saves the window as it is; fails where this page, by its file's name, is not on it.
    void grab(const QString &file, const QString &page = {});

private:
    QJsonObject ask(const QJsonObject &command, int seconds = 40);

    QString m_name;
    Setting m_setting;
    QProcess m_process;
    QByteArray m_unread;
};

} // namespace doorstep::test
