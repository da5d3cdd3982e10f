// SPDX-License-Identifier: Apache-2.0
#include "tests/app/phone/wholeapp.h"

#include "qml/style/themeaccess.h"

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

void WholeApp::unlock(const QString &pin)
{
    waitFor(u"Your PIN"_s);
    for (const QChar digit : pin)
        tap(QString(digit));
    tap(u"Unlock"_s);
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
