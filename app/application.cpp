// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/languagechoice.h"
#include "app/languagelist.h"
#include "core/ports/screenguard.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcApplication, "doorstep.app")

namespace doorstep::app {

Application::Application(const Engine::Ports &ports, Options options, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_options(std::move(options))
    , m_services(ports.clock)
    , m_foreground(m_services)
    , m_qml(std::make_unique<QQmlApplicationEngine>())
{
    if (!m_options.settingsFile.isEmpty())
        m_services.setSettingsFile(m_options.settingsFile);
    m_services.setSpeech(m_options.speech);
    m_services.setLoudspeaker(m_options.loudspeaker);
    m_services.setMicrophone(m_options.microphone);
    speak();
    connect(&m_services, &Services::settingsChanged, this, [this] {
        if (LanguageChoice::chosenIn(m_services) == m_chosen)
            return;
        speak();
        m_qml->retranslate();
    });
    Services::install(*m_qml, m_services);
    m_services.setScreenArea(m_options.area);
    if (m_options.guard) // from the PIN on; what is invented for practice may be shown to anybody
        m_options.guard->setGuarded(m_options.practice.isEmpty());
    m_services.setPractice(m_options.practice);
    connect(&m_services, &Services::personChosen, this, [this](int index) {
        be(folderOf(index));
        if (index < 0)
            findUserFolders(); // somebody may have joined
    });
    if (m_options.practice.isEmpty()) {
        findUserFolders();
        if (m_services.userFolders().size() < 2) // else one says first who one is
            m_services.choosePerson(0);
    }
    qGuiApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_foreground, &Foreground::setState);
    // Who works by ear presses through the accessibility bus, which sends no key and no touch; the focus follows them.
    // It also comes back with the window, and then too late is too late.
    connect(qGuiApp, &QGuiApplication::focusObjectChanged, this, [this] {
        if (!m_engine)
            return;
        m_engine->session().checkIdle();
        m_engine->session().touched();
    });
}

Application::~Application() { m_qml.reset(); }

void Application::speak()
{
    m_chosen = LanguageChoice::chosenIn(m_services);
    const QLocale locale = m_chosen.isEmpty() ? m_options.locale : QLocale(m_chosen);
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(locale);
    if (m_english.isEmpty() && m_english.load(u":/i18n/doorstep_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    const bool checked = m_translator.load(locale, u"doorstep"_s, u"_"_s, u":/i18n"_s);
    const bool draft = !checked && (m_options.drafts || !m_chosen.isEmpty())
                       && m_translator.load(locale, u"doorstep"_s, u"_"_s, u":/i18n/drafts"_s);
    if (checked || draft)
        QCoreApplication::installTranslator(&m_translator); // asked before English, being the later one
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_services.setSpoken(draft ? LanguageList::ownNameOf(locale.bcp47Name()) : QString());
}

void Application::findUserFolders()
{
    if (m_options.practice.isEmpty())
        m_services.setUserFolders(userFoldersBeside(m_options.folder));
}

QString Application::folderOf(int person) const
{
    if (person < 0)
        return {};
    if (!m_options.practice.isEmpty())
        return m_options.practice[person].folder;
    const QList<UserFolder> &folders = m_services.userFolders();
    return person < folders.size() ? folders[person].folder : freeUserFolderBeside(m_options.folder);
}

void Application::be(const QString &folder)
{
    // First the screens leave the old device, then it goes; whatever it was saving is on the disk before that returns.
    m_services.setEngine(nullptr);
    m_engine.reset();
    if (folder.isEmpty())
        return;
    Engine::Options options = m_options.engine;
    options.session.folder = folder;
    m_engine = std::make_unique<Engine>(m_ports, options);
    connect(&m_engine->session(), &Session::stateChanged, this, [this] {
        if (m_services.person() >= m_services.userFolders().size())
            findUserFolders(); // who has just joined is one of them now
    });
    m_services.setEngine(m_engine.get());
}

bool Application::start()
{
    bool failed = false;
    connect(m_qml.get(), &QQmlApplicationEngine::objectCreationFailed, this, [&failed] { failed = true; });
    QVariantMap properties;
    if (m_options.window.isValid()) {
        properties.insert(u"width"_s, m_options.window.width());
        properties.insert(u"height"_s, m_options.window.height());
    }
    m_qml->setInitialProperties(properties);
    m_qml->load(QUrl(u"qrc:/qt-project.org/imports/Doorstep/Ui/Main.qml"_s));
    if (failed || m_qml->rootObjects().isEmpty()) {
        qCCritical(lcApplication) << "the window could not be made";
        return false;
    }
    return true;
}

QQuickWindow *Application::window() const
{
    return m_qml->rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_qml->rootObjects().constFirst());
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        if (m_engine)
            m_engine->session().touched();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace doorstep::app
