// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice.h"
#include "app/userfolders.h"
#include "core/ports/clock.h"
#include "core/ports/loudspeaker.h"
#include "core/ports/microphone.h"
#include "core/ports/speech.h"
#include "core/types/id.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QJSEngine;
class QSettings;
class QQmlEngine;

namespace doorstep::core {
class ScreenArea;
}

namespace doorstep::app {

class Engine;
class Session;
class StoreThread;
class SyncController;
struct Identity;

/// What view models work on, handed to them by the page (`services: Services`). The one instance of a QML engine
/// belongs to whoever made it (the Application, a test), which names it with install(). GUI thread.
class Services : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString userName READ userName NOTIFY userChanged FINAL)
    Q_PROPERTY(QString draftLanguage READ draftLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString organisationName READ organisationName NOTIFY userChanged FINAL)

public:
    /// `clock` outlives it.
    explicit Services(const core::Clock &clock, QObject *parent = nullptr);
    ~Services() override;

    /// Makes `services` the singleton of `qml`.
    static void install(QQmlEngine &qml, Services &services);
    static Services *create(QQmlEngine *qml, QJSEngine *);

    /// The device that the screens show; it outlives every page, or is taken away (nullptr) when all of them are
    /// closed.
    void setEngine(Engine *engine);
    [[nodiscard]] bool hasEngine() const { return m_engine; }
    [[nodiscard]] Engine &engine() const { return *m_engine; }
    [[nodiscard]] StoreThread &store() const;
    [[nodiscard]] Session &session() const;
    [[nodiscard]] SyncController &sync() const;
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

    /// Practice: who one can be; empty in real use. Whoever made the services follows personChosen() with setEngine().
    [[nodiscard]] const QList<PracticePerson> &practice() const { return m_practice; }
    void setPractice(const QList<PracticePerson> &people) { m_practice = people; }
    /// Who shares this device; empty in practice, and where nobody has enrolled.
    [[nodiscard]] const QList<UserFolder> &userFolders() const { return m_userFolders; }
    void setUserFolders(const QList<UserFolder> &folders);
    /// Index into practice() or userFolders(), or -1 for nobody. One past userFolders(): somebody who is to enrol
    /// beside them.
    [[nodiscard]] int person() const { return m_person; }
    void choosePerson(int index);

    /// Small choices about the screen, readable without a PIN; nothing about anybody. Kept in `file` once one is named.
    void setSettingsFile(const QString &file);
    [[nodiscard]] QVariant setting(QAnyStringView name, const QVariant &otherwise) const;
    void setSetting(QAnyStringView name, const QVariant &value);

    /// The language's own name while the screens speak a translation that nobody has checked; else empty.
    [[nodiscard]] QString draftLanguage() const { return m_draftLanguage; }
    /// For whoever made the services, once another language is spoken.
    void setSpoken(const QString &draftLanguage);

    /// Which part of the window the system keeps; nullptr: none. It outlives the services, which follow its changes.
    void setScreenArea(core::ScreenArea *area);
    [[nodiscard]] const core::ScreenArea *screenArea() const { return m_area; }
    /// What reads words out; nullptr: this device cannot. It outlives these services.
    [[nodiscard]] core::Speech *speech() const { return m_speech; }
    void setSpeech(core::Speech *speech);
    /// Reads `words` for `who`; what was read for somebody else stops. Needs speech().
    void say(QObject &who, const QString &words, const QLocale &language, core::Speech::Pace pace);
    /// For whom words were read last.
    [[nodiscard]] const QObject *speaker() const { return m_speaker; }

    /// What sounds are heard through; nullptr: this device has nothing. It outlives these services, as the microphone
    /// does.
    [[nodiscard]] core::Loudspeaker *loudspeaker() const { return m_loudspeaker; }
    void setLoudspeaker(core::Loudspeaker *loudspeaker);
    /// Plays for `who`; what is read out, recorded, or played for somebody else stops. Needs loudspeaker().
    void play(QObject &who, core::Loudspeaker::Source source);
    /// For whom something was played last.
    [[nodiscard]] const QObject *player() const { return m_player; }
    /// What is recorded with; nullptr: nothing.
    [[nodiscard]] core::Microphone *microphone() const { return m_microphone; }
    void setMicrophone(core::Microphone *microphone);
    /// Listens for `who`; whatever sounds stops first, so that it is not recorded. Needs microphone().
    void record(QObject &who, core::Microphone::Heard heard);
    /// For whom was listened last.
    [[nodiscard]] const QObject *recorder() const { return m_recorder; }

    /// Lends the screens a photo that was picked and is not kept yet (AttachedImages): its bytes are in memory alone.
    /// Returns the name under which it is shown until takePicked().
    [[nodiscard]] QString lendPicked(const QByteArray &jpeg);
    void takePicked(const QString &name) { m_picked.remove(name); }
    /// Empty where nothing is lent under that name.
    [[nodiscard]] QByteArray picked(const QString &name) const { return m_picked.value(name); }

    /// The local day.
    [[nodiscard]] QDate today() const { return m_clock.now().toDateTime().toLocalTime().date(); }
    /// Who uses the device; nullptr while it is not open.
    [[nodiscard]] const Identity *identity() const;
    [[nodiscard]] QString userName() const;
    [[nodiscard]] QString organisationName() const;

Q_SIGNALS:
    void engineChanged();
    void userChanged();
    void personChosen(int index);
    void userFoldersChanged();
    void settingsChanged();
    /// Something is read out now, or no longer.
    void spokenChanged();
    /// A sound began, went on or ended; so for the microphone.
    void playedChanged();
    void recordedChanged();
    /// Every text reads otherwise from here on.
    void languageChanged();
    void screenAreaChanged();

private:
    void hush();

    const core::Clock &m_clock;
    Engine *m_engine = nullptr;
    core::ScreenArea *m_area = nullptr;
    QList<PracticePerson> m_practice;
    QList<UserFolder> m_userFolders;
    int m_person = -1;
    QString m_draftLanguage;
    core::Speech *m_speech = nullptr;
    QPointer<QObject> m_speaker;
    core::Loudspeaker *m_loudspeaker = nullptr;
    QPointer<QObject> m_player;
    core::Microphone *m_microphone = nullptr;
    QPointer<QObject> m_recorder;
    std::unique_ptr<QSettings> m_settings;
    QHash<QString, QByteArray> m_picked;
    int m_lent = 0; // how many so far: each has a name of its own, so that no picture is taken for another
    QVariantMap m_unkept; // settings of a run without a file
};

} // namespace doorstep::app
