// SPDX-License-Identifier: Apache-2.0
#include "tests/app/phone/wholeapp.h"

#include "qml/style/themeaccess.h"

#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace doorstep::test {

using namespace Qt::StringLiterals;

WholeApp::WholeApp(QSize window, Qt::LayoutDirection direction) : m_window(window), m_direction(direction)
{
    world.close();
    start();
    unlock();
}

void WholeApp::start()
{
    hands.reset();
    finder.reset();
    app.reset();
    app::Application::Options options;
    options.folder = world.folder();
    options.locale = QLocale(m_direction == Qt::RightToLeft ? QLocale::Arabic : QLocale::English);
    options.window = m_window;
    options.guard = &guard;
    options.area = &area;
    options.engine.session.cost = core::KdfCost::cheapForTests();
    options.engine.sync.automatic = false;
    app = std::make_unique<app::Application>(app::Engine::Ports{world.clock, network, nullptr}, options);
    app->services().setSetting("reduceMotion", true);
    if (!app->start() || !QTest::qWaitForWindowExposed(app->window()))
        qFatal("no window");
    app->window()->requestActivate();
    finder = std::make_unique<Finder>(*app->window());
    hands = std::make_unique<Hands>(*app->window());
}

void WholeApp::typePin(const QString &pin)
{
    waitFor(u"Your PIN"_s);
    for (const QChar digit : pin)
        tap(QString(digit));
    tap(u"Unlock"_s);
}

void WholeApp::leavePictures(const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    const auto grab = [&](const QString &look) {
        QTest::qWait(300);
        if (!app->window()->grabWindow().save(QDir(folder).filePath(u"%1-%2.png"_s.arg(name, look))))
            qFatal("no picture in %s", qPrintable(folder));
    };
    const auto with = [&](const QString &look, const char *setting, const QVariant &value, const QVariant &usual) {
        app->services().setSetting(setting, value);
        grab(look);
        app->services().setSetting(setting, usual);
    };
    grab(u"phone"_s);
    with(u"dark"_s, "scheme", 1, 0);
    with(u"large"_s, "textScale", 2.0, 1.0);
    with(u"arabic"_s, "language", u"ar"_s, QString());
    app->window()->resize(1180, 820);
    grab(u"tablet"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    grab(u"tablet-rtl"_s);
    QGuiApplication::setLayoutDirection(m_direction);
    app->window()->resize(m_window);
    QTest::qWait(300);
}

void WholeApp::unlock(const QString &pin)
{
    typePin(pin);
    PageWorld::wait([this] { return session().state() == app::Session::State::Open; });
    settle();
}

void WholeApp::waitFor(const QString &words) const
{
    PageWorld::wait([&] { return shows(words); }, [&] { return u" for "_s + words; });
}

void WholeApp::tap(const QString &name)
{
    waitFor(name);
    const auto found = finder->find(name);
    if (!found || !found->enabled || !hands->reveal(*found->item))
        qFatal("cannot be tapped: %s", qPrintable(name));
    hands->tap(visibleRect(*found->item).center());
    settle();
}

bool WholeApp::takes(Qt::Key key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    press.ignore(); // as Qt does before it hands a key to a window
    QCoreApplication::sendEvent(app->window(), &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(app->window(), &release);
    settle();
    return press.isAccepted();
}

void WholeApp::settle() { QTest::qWait(60); }

QSizeF WholeApp::size() const { return app->window()->size(); }

QRectF WholeApp::typedLine() const
{
    const QQuickItem *field = app->window()->activeFocusItem();
    return field ? field->mapRectToScene(field->property("cursorRectangle").toRectF()) : QRectF();
}

} // namespace doorstep::test
