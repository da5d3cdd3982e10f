// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/linuxspeech.h"

#include <QTextToSpeech>
#include <QThread>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace doorstep::platform {

namespace {

constexpr int patienceMs = 5000;

// speech-dispatcher first: it has the voices that people chose for themselves, in every language of ours.
QStringList engines()
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(u"mock"_s); // says nothing
    if (names.removeAll(u"speechd"_s) > 0)
        names.prepend(u"speechd"_s);
    return names;
}

std::optional<QLocale> voiceFor(const QTextToSpeech &engine, const QLocale &language)
{
    std::optional<QLocale> found;
    const QList<QLocale> locales = engine.availableLocales();
    for (const QLocale &locale : locales) {
        if (locale.language() == language.language() && (!found || locale.territory() == language.territory()))
            found = locale;
    }
    return found;
}

} // namespace

// Everything here runs on the thread of the voices.
class LinuxSpeech::Voices : public QObject
{
public:
    using Tell = std::function<void(int asked, State state)>;

    explicit Voices(Tell tell) : m_tell(std::move(tell)) {}

    void say(int asked, const QString &words, const QLocale &language, Pace pace)
    {
        QTextToSpeech *voices = engineFor(language);
        if (!voices)
            return m_tell(asked, State::NoVoice);
        constexpr double slower = -0.4; // of -1 to 1
        voices->stop();
        m_asked = asked;
        m_begun = false;
        voices->setLocale(*voiceFor(*voices, language));
        voices->setRate(pace == Pace::Slower ? slower : 0);
        voices->say(words);
    }
    void stop()
    {
        if (m_engine)
            m_engine->stop();
    }

private:
    // The engine that speaks now where it can; else the first that can.
    QTextToSpeech *engineFor(const QLocale &language)
    {
        if (m_engine && voiceFor(*m_engine, language))
            return m_engine.get();
        const QStringList names = engines();
        for (const QString &name : names) {
            auto made = std::make_unique<QTextToSpeech>(name);
            if (made->state() == QTextToSpeech::Error || !voiceFor(*made, language))
                continue;
            m_engine = std::move(made);
            connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &Voices::turned);
            return m_engine.get();
        }
        return nullptr;
    }
    void turned(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Speaking)
            m_begun = true;
        if (state == QTextToSpeech::Error)
            m_tell(m_asked, State::NoVoice);
        else if (m_begun)
            m_tell(m_asked, state == QTextToSpeech::Ready ? State::Silent : State::Speaking);
    }

    Tell m_tell;
    std::unique_ptr<QTextToSpeech> m_engine;
    int m_asked = 0;
    bool m_begun = false;
};

LinuxSpeech::LinuxSpeech()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_patience.callOnTimeout([this] { told(m_asked, State::NoVoice); });
}

LinuxSpeech::~LinuxSpeech()
{
    if (!m_thread)
        return;
    stop();
    m_thread->quit();
    constexpr int partingMs = 500;
    // A thread that waits for a service which never answers is left to the end of the program.
    if (m_thread->wait(partingMs))
        delete m_thread;
}

void LinuxSpeech::begin()
{
    m_thread = new QThread;
    m_voices = new Voices([this](int asked, State state) {
        QMetaObject::invokeMethod(&m_patience, [this, asked, state] { told(asked, state); }, Qt::QueuedConnection);
    });
    m_voices->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_voices, &QObject::deleteLater);
    m_thread->start();
}

void LinuxSpeech::say(const QString &words, const QLocale &language, Pace pace)
{
    if (!m_thread)
        begin();
    const int asked = ++m_asked;
    m_patience.start();
    QMetaObject::invokeMethod(
        m_voices, [voices = m_voices, asked, words, language, pace] { voices->say(asked, words, language, pace); },
        Qt::QueuedConnection);
    setState(State::Speaking);
}

void LinuxSpeech::stop()
{
    ++m_asked;
    m_patience.stop();
    if (m_thread)
        QMetaObject::invokeMethod(m_voices, [voices = m_voices] { voices->stop(); }, Qt::QueuedConnection);
    setState(State::Silent);
}

void LinuxSpeech::told(int asked, State state)
{
    if (asked != m_asked)
        return;
    m_patience.stop();
    setState(state);
}

void LinuxSpeech::setState(State state)
{
    if (std::exchange(m_state, state) != state && m_changed)
        m_changed();
}

void LinuxSpeech::whenChanged(std::function<void()> changed) { m_changed = std::move(changed); }

} // namespace doorstep::platform
