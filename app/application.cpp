// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

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
    , m_qml(std::make_unique<QQmlApplicationEngine>())
{
    translate();
    if (!m_options.settingsFile.isEmpty())
        m_services.setSettingsFile(m_options.settingsFile);
    Services::install(*m_qml, m_services);
    m_services.setPractice(m_options.practice);
    connect(&m_services, &Services::personChosen, this,
        [this](int index) { be(index < 0 ? QString() : m_options.practice[index].folder); });
    if (m_options.practice.isEmpty())
        be(m_options.folder);
    qGuiApp->installEventFilter(this);
}

Application::~Application() { m_qml.reset(); }

void Application::translate()
{
    QLocale::setDefault(m_options.locale);
    if (m_english.load(u":/i18n/doorstep_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    if (m_translator.load(m_options.locale, u"doorstep"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(m_options.locale.textDirection());
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
