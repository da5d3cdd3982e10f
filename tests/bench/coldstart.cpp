// SPDX-License-Identifier: Apache-2.0
// doorstep-bench-app: the app as main.cpp of the app puts it together, started, unlocked and timed.
#include "app/application.h"
#include "platform/linux/systemclock.h"
#include "platform/qt/qtnetworkstatus.h"
#include "qml/style/fonts.h"
#include "tests/bench/startwatch.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace doorstep;

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"doorstep"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, u"the store's folder"_s, u"DIR"_s}, {u"port"_s, u"of the server"_s, u"PORT"_s},
        {u"pin"_s, u"that opens it"_s, u"PIN"_s}, {u"visits"_s, u"that Today must show"_s, u"N"_s}});
    parser.process(application);
    if (ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    QQuickStyle::setStyle(u"Basic"_s);

    app::Application::Options options;
    options.folder = parser.value(u"data"_s);
    options.locale = QLocale(u"en_GB"_s);
    options.window = QSize(390, 844);
    options.engine.session.port = parser.value(u"port"_s).toUShort();
    options.engine.sync.app = u"doorstep-bench-app"_s;
    const platform::SystemClock clock;
    platform::QtNetworkStatus network;
    app::Application app({clock, network, nullptr}, options);
    if (!app.start() || !app.window())
        return 1;
    const bench::StartWatch watch(app, parser.value(u"pin"_s), parser.value(u"visits"_s).toInt());
    return QGuiApplication::exec();
}
