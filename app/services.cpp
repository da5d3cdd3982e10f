// SPDX-License-Identifier: Apache-2.0
#include "app/services.h"

#include "app/attachedimages.h"
#include "app/engine/engine.h"
#include "core/ports/screenarea.h"

#include <QJSEngine>
#include <QQmlEngine>
#include <QSettings>
#include <QVariant>

namespace doorstep::app {

namespace {
constexpr const char *propertyName = "doorstep_services";
}

Services::Services(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

Services::~Services()
{
    setScreenArea(nullptr);
    if (m_speech)
        m_speech->whenChanged({});
    if (m_loudspeaker)
        m_loudspeaker->whenChanged({});
    if (m_microphone)
        m_microphone->whenChanged({});
}

void Services::setSpeech(core::Speech *speech)
{
    m_speech = speech;
    if (speech)
        speech->whenChanged([this] { Q_EMIT spokenChanged(); });
}

void Services::say(QObject &who, const QString &words, const QLocale &language, core::Speech::Pace pace)
{
    hush();
    m_speaker = &who;
    m_speech->say(words, language, pace);
    Q_EMIT spokenChanged();
}

void Services::setLoudspeaker(core::Loudspeaker *loudspeaker)
{
    m_loudspeaker = loudspeaker;
    if (loudspeaker)
        loudspeaker->whenChanged([this] { Q_EMIT playedChanged(); });
    Q_EMIT playedChanged();
}

void Services::play(QObject &who, core::Loudspeaker::Source source)
{
    hush();
    if (m_speech)
        m_speech->stop();
    m_player = &who;
    m_loudspeaker->play(std::move(source));
    Q_EMIT playedChanged();
}

void Services::setMicrophone(core::Microphone *microphone)
{
    m_microphone = microphone;
    if (microphone)
        microphone->whenChanged([this] { Q_EMIT recordedChanged(); });
    Q_EMIT recordedChanged();
}

void Services::record(QObject &who, core::Microphone::Heard heard)
{
    hush();
    if (m_speech)
        m_speech->stop();
    m_recorder = &who;
    m_microphone->begin(std::move(heard));
    Q_EMIT recordedChanged();
}

// One thing at a time is heard or recorded: two at once are neither understood nor meant.
void Services::hush()
{
    if (m_loudspeaker)
        m_loudspeaker->stop();
    if (m_microphone)
        m_microphone->end();
}

void Services::install(QQmlEngine &qml, Services &services)
{
    qml.setProperty(propertyName, QVariant::fromValue(&services));
    qml.addImageProvider(AttachedImages::name.toString(), new AttachedImages(services)); // the engine's from here on
}

Services *Services::create(QQmlEngine *qml, QJSEngine *) { return qml->property(propertyName).value<Services *>(); }

void Services::setEngine(Engine *engine)
{
    if (m_engine == engine)
        return;
    if (m_engine)
        m_engine->session().disconnect(this);
    m_engine = engine;
    if (engine)
        connect(&engine->session(), &Session::stateChanged, this, &Services::userChanged);
    Q_EMIT engineChanged();
    Q_EMIT userChanged();
}

void Services::choosePerson(int index)
{
    m_person = index;
    Q_EMIT personChosen(index);
}

void Services::setUserFolders(const QList<UserFolder> &folders)
{
    m_userFolders = folders;
    Q_EMIT userFoldersChanged();
}

void Services::setSettingsFile(const QString &file)
{
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
    Q_EMIT settingsChanged();
}

QVariant Services::setting(QAnyStringView name, const QVariant &otherwise) const
{
    return m_settings ? m_settings->value(name.toString(), otherwise) : m_unkept.value(name.toString(), otherwise);
}

void Services::setSetting(QAnyStringView name, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(name.toString(), value);
    else
        m_unkept.insert(name.toString(), value);
    Q_EMIT settingsChanged();
}

void Services::setSpoken(const QString &draftLanguage)
{
    m_draftLanguage = draftLanguage;
    Q_EMIT languageChanged();
}

QString Services::lendPicked(const QByteArray &jpeg)
{
    const QString name = AttachedImages::pickedName.toString() + QString::number(++m_lent);
    m_picked.insert(name, jpeg);
    return name;
}

void Services::setScreenArea(core::ScreenArea *area)
{
    if (m_area)
        m_area->whenChanged({});
    m_area = area;
    if (area)
        area->whenChanged([this] { Q_EMIT screenAreaChanged(); });
    Q_EMIT screenAreaChanged();
}

StoreThread &Services::store() const { return engine().store(); }

Session &Services::session() const { return engine().session(); }

SyncController &Services::sync() const { return engine().sync(); }

QString Services::userName() const
{
    return m_engine && m_engine->session().identity() ? m_engine->session().identity()->userName : QString();
}

QString Services::organisationName() const
{
    return m_engine && m_engine->session().identity() ? m_engine->session().identity()->organisationName : QString();
}

const Identity *Services::identity() const
{
    return m_engine && m_engine->session().identity() ? &*m_engine->session().identity() : nullptr;
}

} // namespace doorstep::app
