// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace doorstep::test {

/// A desktop of its own: a virtual screen, a session bus and the accessibility bus beside it, as a screen reader finds
/// them. Nothing of the desktop that the test was started from is used or touched, and all of it ends with this object,
/// or with the test program. What cannot be started ends the test program with a message.
class PrivateDesktop
{
public:
    /// The screen is as large as one window, so that the window lies at its corner and fills it.
    explicit PrivateDesktop(QSize screen);
    ~PrivateDesktop();

    /// For a program that shall run on this desktop.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    /// Of the accessibility bus.
    [[nodiscard]] QString busAddress() const { return m_busAddress; }
    /// Gives the keyboard to the program's window, as a window manager does when it opens; there is none here.
    void focus(qint64 processId) const;
    /// Starts a program here; it is stopped when the test program ends, however that is.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments) const;

private:
    [[nodiscard]] static QString firstLine(QProcess &process);
    void startScreen(QSize size);
    void startSessionBus();
    void startAccessibilityBus();

    QTemporaryDir m_folder; // home and runtime folder of whatever runs here
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_screen;
    std::unique_ptr<QProcess> m_sessionBus;
    std::unique_ptr<QProcess> m_launcher;
    QString m_busAddress;
};

} // namespace doorstep::test
