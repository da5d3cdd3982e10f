// SPDX-License-Identifier: Apache-2.0
// doorstep-actor: the app as main.cpp of the app puts it together, with somebody who plays the person.
#include "app/application.h"
#include "platform/linux/linuxspeech.h"
#include "platform/linux/systemclock.h"
#include "platform/qt/qtnetworkstatus.h"
#include "qml/style/fonts.h"
#include "tests/journey/actor/actor.h"
#include "tests/support/pseudotranslator.h"

#include <QAccessible>
#include <QCommandLineParser>
#include <QDir>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;

namespace {

/// The machine's clocks, some days on.
class LaterClock final : public core::Clock
{
public:
    explicit LaterClock(int days) : m_ahead(days * msADay) {}

    [[nodiscard]] core::Timestamp now() const override { return {m_clock.now().ms + m_ahead}; }
    [[nodiscard]] qint64 sinceBootMs() const override { return m_clock.sinceBootMs() + m_ahead; }
    [[nodiscard]] QString bootId() const override { return m_clock.bootId(); }

private:
    static constexpr qint64 msADay = 24LL * 60 * 60 * 1000;

    platform::SystemClock m_clock;
    qint64 m_ahead;
};

} // namespace

int main(int argc, char **argv)
{
    test::MeteredApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"doorstep"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, u"folder of the app's data"_s, u"DIR"_s},
        {u"port"_s, u"connect to this port instead of the invitation's"_s, u"PORT"_s},
        {u"language"_s, u"as the app's"_s, u"LANGUAGE"_s, u"en_GB"_s},
        {u"pseudo"_s, u"every word of the app in made-up Arabic; commands stay English"_s},
        {u"days-ahead"_s, u"how many days the clocks are on"_s, u"DAYS"_s, u"0"_s},
        {u"practice"_s, u"as the app's"_s, u"FILE"_s}, {u"size"_s, u"WIDTHxHEIGHT"_s, u"SIZE"_s, u"390x844"_s}});
    parser.process(application);
    if (ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    QQuickStyle::setStyle(u"Basic"_s);
    QAccessible::setActive(true);

    const QString folder = parser.value(u"data"_s);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        qFatal("--data DIR is missing");
    const QStringList size = parser.value(u"size"_s).split(u'x');
    app::Application::Options options;
    options.folder = folder + u"/store"_s;
    options.settingsFile = folder + u"/screen.ini"_s;
    options.locale = QLocale(parser.value(u"language"_s));
    options.window = QSize(size.value(0).toInt(), size.value(1).toInt());
    options.engine.session.port = parser.value(u"port"_s).toUShort();
    options.engine.sync.app = u"doorstep-actor"_s;
    options.engine.session.lockAfterMs = 0; // a colleague may watch for longer than two minutes without a touch

    if (parser.isSet(u"practice"_s))
        options.practice = app::readPractice(parser.value(u"practice"_s)).value();

    const LaterClock clock(parser.value(u"days-ahead"_s).toInt());
    platform::QtNetworkStatus network;
    platform::LinuxSpeech speech;
    options.speech = &speech;
    app::Application app({clock, network, nullptr}, options);
    test::PseudoTranslator pseudo;
    if (parser.isSet(u"pseudo"_s))
        QCoreApplication::installTranslator(&pseudo);
    if (!app.start() || !app.window())
        return 1;
    if (!QTest::qWaitForWindowExposed(app.window(), 20'000))
        return 1;
    app.window()->requestActivate();
    test::Actor actor(app, parser.isSet(u"pseudo"_s));
    application.measure(&actor.meter(), &actor);
    actor.start();
    const int ended = QGuiApplication::exec();
    application.measure(nullptr, nullptr); // what comes now is the end
    return ended;
}
