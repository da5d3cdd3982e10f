// SPDX-License-Identifier: Apache-2.0
// What a phone asks of the whole app: what the system keeps of the screen, its keyboard, the way back, and leaving the
// front of the screen.
#include "qml/style/fonts.h"
#include "tests/app/phone/wholeapp.h"
#include "tests/walk/itemtree.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using platform::FakeScreenArea;
using test::WholeApp;

namespace {

constexpr QSize phone(390, 844);
constexpr double keyboard = 380;
constexpr double tolerance = 1;
const QStringList places{u"Today"_s, u"People"_s, u"Door"_s, u"Promises"_s, u"Me"_s};

/// What can be touched and lies, in part, where the system keeps the screen or the keyboard covers it.
QStringList inWhatIsKept(WholeApp &app)
{
    const QMarginsF kept = app.area.kept();
    const QMarginsF all(kept.left(), kept.top(), kept.right(), std::max(kept.bottom(), app.area.keyboard()));
    const QRectF left = QRectF(QPointF(0, 0), app.size()).marginsRemoved(all);
    QStringList found;
    for (const QQuickItem *control : walk::itemsOf(*app.app->window()).controls) {
        const QRectF shown = walk::shownRect(*control, app.size());
        if (!shown.isEmpty() && !left.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(shown))
            found.append(walk::describe(*control));
    }
    return found;
}

/// As the accessibility bus does it: without a key.
void moveFocus(WholeApp &app)
{
    const auto row = app.finder->find(u"Hide everything now"_s);
    if (!row)
        qFatal("there is nothing to focus");
    row->item->forceActiveFocus(Qt::OtherFocusReason);
}

void beginRound(WholeApp &app)
{
    app.tap(u"Door"_s);
    app.tap(u"Street round"_s);
    app.tap(u"Street and side"_s);
    app.type(u"Hill Street"_s);
    app.tap(u"Start the round"_s);
    app.waitFor(u"Door 1 of"_s);
}

} // namespace

class PhoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToTouchLiesInWhatTheSystemKeeps_data();
    void nothingToTouchLiesInWhatTheSystemKeeps();
    void theLineThatIsTypedStaysAboveTheKeyboard();
    void theLineThatIsTypedInASheetStaysAboveTheKeyboard();
    void backDoesWhatEscapeDoesAndTheFirstPageLeavesItToTheSystem();
    void backClosesASheetAndNothingElse();
    void backOnThePinIsLeftToTheSystem();
    void inOtherHandsBackDoesNothing();
    void whoComesBackTooLateFindsThePin();
    void whoComesBackSoonFindsThePage();
    void whoMovesTheFocusByEarIsNotLockedOut();
    void aFocusThatMovesTooLateFindsThePin();
    void theSystemKeepsNoPicture();
};

void PhoneTest::nothingToTouchLiesInWhatTheSystemKeeps_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QMarginsF>("kept");
    QTest::newRow("a phone, upright") << phone << FakeScreenArea::upright;
    QTest::newRow("a phone on its side") << phone.transposed() << FakeScreenArea::onItsSide;
    QTest::newRow("a notch on one side only") << phone.transposed() << QMarginsF(59, 0, 0, 21);
    QTest::newRow("a tablet") << QSize(1180, 820) << QMarginsF(0, 24, 0, 20);
}

void PhoneTest::nothingToTouchLiesInWhatTheSystemKeeps()
{
    QFETCH(QSize, window);
    QFETCH(QMarginsF, kept);
    WholeApp app(window);
    app.area.set(kept);
    for (const QString &place : places) {
        app.tap(place);
        app.settle();
        QVERIFY2(inWhatIsKept(app).isEmpty(), qPrintable(place + u": "_s + inWhatIsKept(app).join(u'\n')));
    }
    app.tap(u"Door"_s);
    app.tap(u"Street round"_s);
    app.tap(u"Street and side"_s);
    app.type(u"Hill Street"_s);
    QVERIFY2(inWhatIsKept(app).isEmpty(), qPrintable(inWhatIsKept(app).join(u'\n')));
    app.session().lock();
    app.waitFor(u"Your PIN"_s);
    QVERIFY2(inWhatIsKept(app).isEmpty(), qPrintable(inWhatIsKept(app).join(u'\n')));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft); // the notch stays where it is
    app.settle();
    QVERIFY2(inWhatIsKept(app).isEmpty(), qPrintable(inWhatIsKept(app).join(u'\n')));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void PhoneTest::theLineThatIsTypedStaysAboveTheKeyboard()
{
    WholeApp app(phone);
    app.area.set(FakeScreenArea::upright);
    app.tap(u"People"_s);
    app.tap(u"A new family"_s);
    app.tap(u"What they want help with, in their words"_s);
    const QRectF before = app.typedLine();
    QVERIFY2(before.bottom() > app.size().height() - keyboard, "the field would not be covered: nothing is tested");
    app.area.set(FakeScreenArea::upright, keyboard);
    QTRY_VERIFY2(app.typedLine().bottom() <= app.size().height() - keyboard,
        qPrintable(QString::number(app.typedLine().bottom())));
    QVERIFY(app.typedLine().top() >= FakeScreenArea::upright.top());
    QVERIFY2(inWhatIsKept(app).isEmpty(), qPrintable(inWhatIsKept(app).join(u'\n')));
    QVERIFY(!app.shows(u"Promises"_s)); // the thumb bar makes room
    app.type(u"Hillside"_s);
    app.area.set(FakeScreenArea::upright);
    QTRY_VERIFY(app.shows(u"Promises"_s));
}

void PhoneTest::theLineThatIsTypedInASheetStaysAboveTheKeyboard()
{
    WholeApp app(phone);
    app.area.set(FakeScreenArea::upright);
    beginRound(app);
    app.tap(u"May I knock?"_s);
    app.waitFor(u"Which number is it?"_s);
    QVERIFY2(inWhatIsKept(app).isEmpty(), qPrintable(inWhatIsKept(app).join(u'\n')));
    QTRY_VERIFY(!app.typedLine().isEmpty());
    QVERIFY2(app.typedLine().bottom() > app.size().height() - keyboard, "nothing is tested");
    app.area.set(FakeScreenArea::upright, keyboard);
    QTRY_VERIFY(app.typedLine().bottom() <= app.size().height() - keyboard);
    QVERIFY2(inWhatIsKept(app).isEmpty(), qPrintable(inWhatIsKept(app).join(u'\n')));
    QVERIFY(app.shows(u"Look"_s)); // its action is above the keyboard too
}

void PhoneTest::backDoesWhatEscapeDoesAndTheFirstPageLeavesItToTheSystem()
{
    WholeApp app(phone);
    QVERIFY(!app.takes(Qt::Key_Back)); // Today: the system shows what lies behind the app
    app.tap(u"People"_s);
    app.tap(u"A new family"_s);
    app.waitFor(u"Back"_s);
    QVERIFY(app.takes(Qt::Key_Back));
    app.waitFor(u"Promises"_s);
    QVERIFY(!app.takes(Qt::Key_Back));
    app.tap(u"A new family"_s);
    QVERIFY(app.takes(Qt::Key_Escape));
    app.waitFor(u"Promises"_s);
}

void PhoneTest::backClosesASheetAndNothingElse()
{
    WholeApp app(phone);
    beginRound(app);
    app.tap(u"May I knock?"_s);
    app.waitFor(u"Which number is it?"_s);
    QVERIFY(app.takes(Qt::Key_Back));
    QTRY_VERIFY(!app.shows(u"Which number is it?"_s));
    QVERIFY(app.shows(u"Door 1 of"_s));
}

void PhoneTest::backOnThePinIsLeftToTheSystem()
{
    WholeApp app(phone);
    app.session().lock();
    app.waitFor(u"Your PIN"_s);
    QVERIFY(!app.takes(Qt::Key_Back));
    QVERIFY(app.shows(u"Your PIN"_s));
}

/// Neither a page nor the app is left: whoever holds the device would be among the worker's other apps.
void PhoneTest::inOtherHandsBackDoesNothing()
{
    WholeApp app(phone);
    beginRound(app);
    app.tap(u"Wants in"_s);
    app.tap(u"First name"_s);
    app.type(u"Bea"_s);
    app.tap(u"One way to reach you"_s);
    app.type(u"the blue door"_s);
    app.tap(u"Hand the device over"_s);
    app.waitFor(u"Please read this"_s);
    QVERIFY(app.takes(Qt::Key_Back));
    QVERIFY(app.shows(u"Please read this"_s));
    app.tap(u"Give it back"_s);
    app.waitFor(u"The one whose device this is puts in their PIN."_s);
    QVERIFY(app.takes(Qt::Key_Back));
    QVERIFY(app.shows(u"The one whose device this is puts in their PIN."_s));
}

void PhoneTest::whoComesBackTooLateFindsThePin()
{
    WholeApp app(phone);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationSuspended);
    app.world.clock.advance(120'000);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    // At once: no timer ran while the app stood still, and none has to run now.
    QCOMPARE(app.session().state(), app::Session::State::Locked);
    app.unlock();
}

void PhoneTest::whoComesBackSoonFindsThePage()
{
    WholeApp app(phone);
    app.tap(u"Promises"_s);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationSuspended);
    app.world.clock.advance(60'000);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(app.session().state(), app::Session::State::Open);
}

void PhoneTest::whoMovesTheFocusByEarIsNotLockedOut()
{
    WholeApp app(phone);
    app.world.clock.advance(100'000);
    moveFocus(app);
    app.world.clock.advance(100'000);
    app.session().checkIdle();
    QCOMPARE(app.session().state(), app::Session::State::Open);
}

void PhoneTest::aFocusThatMovesTooLateFindsThePin()
{
    WholeApp app(phone);
    app.world.clock.advance(120'000);
    moveFocus(app);
    QCOMPARE(app.session().state(), app::Session::State::Locked);
}

void PhoneTest::theSystemKeepsNoPicture()
{
    WholeApp app(phone);
    QVERIFY(app.guard.guarded());
    app.session().lock();
    QVERIFY(app.guard.guarded()); // nor of the PIN that is put in
}

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    QAccessible::setActive(true);
    if (ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    PhoneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "phonetest.moc"
