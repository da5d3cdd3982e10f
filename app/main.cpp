// SPDX-License-Identifier: Apache-2.0
// The app. This file alone names the platform and the screens; everything else is handed to it.
#include "app/application.h"
#include "platform/current.h"
#include "qml/style/access.h"
#include "qml/style/fonts.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQuickStyle>

using namespace Qt::StringLiterals;

namespace {

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"doorstep"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(DOORSTEP_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"data"_s, u"Keep everything in DIR."_s, u"DIR"_s},
        {u"practice"_s, u"Choose among the people of a practice council."_s, u"FILE"_s},
        {u"language"_s, u"Speak LANGUAGE, as in \"ar\"; else as the system does."_s, u"LANGUAGE"_s},
        {u"size"_s, u"Open the window at WIDTHxHEIGHT."_s, u"WIDTHxHEIGHT"_s}});
    parser.process(application);
    if (doorstep::ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    doorstep::ui::installAccess();
    QQuickStyle::setStyle(u"Basic"_s);

    doorstep::app::Application::Options options;
    const QString folder = doorstep::platform::System::dataFolder(parser.value(u"data"_s));
    if (folder.isEmpty()) {
        qCritical("the data folder cannot be made");
        return 1;
    }
    options.folder = folder + u"/store"_s;
    options.settingsFile = folder + u"/screen.ini"_s;
    options.locale = parser.isSet(u"language"_s) ? QLocale(parser.value(u"language"_s)) : QLocale();
    options.drafts = parser.isSet(u"language"_s); // asked for by name
    options.window = sizeOf(parser.value(u"size"_s));
    options.engine.sync.app = u"doorstep "_s + QGuiApplication::applicationVersion();
    if (parser.isSet(u"practice"_s)) {
        const auto people = doorstep::app::readPractice(parser.value(u"practice"_s));
        if (!people) {
            qCritical("the practice file cannot be read");
            return 1;
        }
        options.practice = *people;
    }

    doorstep::platform::System system;
    options.guard = &system.guard;
    options.area = &system.area;
    options.speech = system.speech();
    options.loudspeaker = system.loudspeaker();
    options.microphone = system.microphone();
    doorstep::app::Application app({system.clock, system.network, system.vault()}, options);
    const auto useFonts = [] { doorstep::ui::useFontsOf(QLocale()); };
    useFonts();
    QObject::connect(&app.services(), &doorstep::app::Services::languageChanged, &application, useFonts);
    return app.start() ? QGuiApplication::exec() : 1;
}
