// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/engine.h"
#include "app/foreground.h"
#include "app/practice.h"
#include "app/services.h"

#include <QLocale>
#include <QObject>
#include <QSize>
#include <QTranslator>

#include <memory>

namespace doorstep::core {
class ScreenGuard;
}

class QQmlApplicationEngine;
class QQuickWindow;

namespace doorstep::app {

/// The app as one object: device, services, screens, wired together; main() makes one, and so does a test that plays a
/// person. Needs a QGuiApplication and the QML module Doorstep.Ui linked into the program. GUI thread.
class Application : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString folder;                 ///< of the first person's store (UserFolder); not used in practice
        QList<PracticePerson> practice; ///< not empty: one chooses who to be
        QString settingsFile;           ///< how the screens look; empty: not kept
        Engine::Options engine;         ///< its folder is set from the above
        QLocale locale;                 ///< language, dates and direction, as long as nobody has chosen a language
        core::Speech *speech = nullptr; ///< reads words out; outlives the application. None: nothing offers it
        core::Loudspeaker *loudspeaker = nullptr; ///< these two as well. None: no sound can be heard, or recorded
        core::Microphone *microphone = nullptr;
        bool drafts = false;            ///< `locale` may be a language whose translation nobody has checked
        QSize window;                   ///< invalid: as the system gives it
        core::ScreenGuard *guard = nullptr; ///< these two outlive it, as the ports do
        core::ScreenArea *area = nullptr;
    };

    /// The ports outlive it.
    Application(const Engine::Ports &ports, Options options, QObject *parent = nullptr);
    ~Application() override;

    /// Opens the window. False where Main.qml cannot be made: the log says why, and the program ends with an error.
    [[nodiscard]] bool start();

    [[nodiscard]] Services &services() { return m_services; }
    [[nodiscard]] QQmlApplicationEngine &qml() { return *m_qml; }
    /// After start().
    [[nodiscard]] QQuickWindow *window() const;

protected:
    /// Somebody is there: the idle lock starts anew.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void be(const QString &folder);
    void findUserFolders();
    [[nodiscard]] QString folderOf(int person) const;
    void speak();

    Engine::Ports m_ports;
    Options m_options;
    QTranslator m_english; // what the texts in the code leave open: one thing and several
    QTranslator m_translator;
    QString m_chosen; ///< what speak() went by
    Services m_services;
    Foreground m_foreground;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<QQmlApplicationEngine> m_qml; // goes first: nothing on the screen outlives what it shows
};

} // namespace doorstep::app
