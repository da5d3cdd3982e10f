// SPDX-License-Identifier: Apache-2.0
// The whole app on a device that was long without the office: a reminder first, then nothing but the way back, and at
// last no keys. With DOORSTEP_PICTURES=DIR it leaves pictures of the pages there.
#include "core/types/records/note.h"
#include "qml/style/fonts.h"
#include "tests/app/phone/wholeapp.h"

#include <QAccessible>
#include <QFile>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using app::Session;
using core::LeaseTerms;
using test::PageWorld;
using test::WholeApp;

namespace {

constexpr LeaseTerms usual;

bool writeNote(WholeApp &app, const QString &text)
{
    core::Note note;
    note.text = text;
    auto future = app.app->services().store().run([&app, note](core::RecordStore &store) {
        return store.write(core::newRecord(app.world.family, core::ScopeKind::Family, core::RecordId::create(), note));
    });
    PageWorld::wait([&] { return future.isFinished(); });
    return bool(future.result());
}

void comeBackAfter(WholeApp &app, qint64 ms)
{
    app.tap(u"Hide everything now"_s);
    app.waitFor(u"Your PIN"_s);
    app.world.clock.advance(ms);
    app.typePin();
}

} // namespace

class LeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRemindedAndWorksOn();
    void showsNothingUntilItHasConnected();
    void forgetsItsKeysAfterALastDay();
    void isNotFooledByAClockThatIsSetBack();
};

void LeaseTest::isRemindedAndWorksOn()
{
    WholeApp app(QSize(390, 844));
    comeBackAfter(app, usual.remindMs - LeaseTerms::hourMs);
    app.waitFor(u"Hide everything now"_s);
    app.settle();
    QVERIFY(!app.shows(u"Not in touch with the office for 2 days."_s));
    comeBackAfter(app, LeaseTerms::hourMs);
    app.waitFor(u"Not in touch with the office for 3 days."_s);
    QCOMPARE(app.session().state(), Session::State::Open);
    app.leavePictures(u"reminded"_s);
    QVERIFY(writeNote(app, u"on the doorstep"_s));
    app.tap(u"People"_s);
    app.waitFor(u"The Okafor-Lewis family"_s);
    app.tap(u"Today"_s);
    app.waitFor(u"Not in touch with the office for 3 days."_s);
    app.session().renewLease({});
    PageWorld::wait([&] { return !app.shows(u"Not in touch with the office for 3 days."_s); });
}

void LeaseTest::showsNothingUntilItHasConnected()
{
    WholeApp app(QSize(390, 844));
    comeBackAfter(app, usual.endMs);
    app.waitFor(u"Connect to open"_s);
    QCOMPARE(app.session().state(), Session::State::Lapsed);
    for (const auto *hidden : {"Hide everything now", "Today", "The Okafor-Lewis family", "Ines Duarte"})
        QVERIFY2(!app.shows(QString::fromLatin1(hidden)), hidden);
    QVERIFY(!writeNote(app, u"not possible now"_s));
    app.tap(u"Connect now"_s); // nobody answers there
    PageWorld::wait([&] { return app.session().state() == Session::State::Lapsed && app.shows(u"Connect now"_s); });
    app.leavePictures(u"lapsed"_s);
    app.tap(u"Lock"_s);
    app.waitFor(u"Your PIN"_s);
    app.typePin();
    app.waitFor(u"Connect to open"_s);
    app.session().renewLease({}); // as after a sync that left nothing to ask for
    app.waitFor(u"Hide everything now"_s);
    QVERIFY(!app.shows(u"Connect to open"_s));
    QVERIFY(writeNote(app, u"possible again"_s));
}

void LeaseTest::forgetsItsKeysAfterALastDay()
{
    WholeApp app(QSize(390, 844));
    comeBackAfter(app, usual.keysMs);
    app.waitFor(u"Connect to open"_s);
    QVERIFY(app.session().lease().isLastOpening());
    app.leavePictures(u"last-opening"_s);
    app.tap(u"Lock"_s);
    app.waitFor(u"Your PIN"_s);
    app.world.clock.advance(core::LeaseTerms::dayMs);
    app.typePin();
    app.waitFor(u"Join again"_s);
    QVERIFY(app.session().keysGone());
    QVERIFY(!QFile::exists(app.world.folder() + u"/records.db"_s));
    QVERIFY(QFile::exists(app.world.folder() + u"/outbox.journal"_s));
}

void LeaseTest::isNotFooledByAClockThatIsSetBack()
{
    WholeApp app(QSize(390, 844));
    app.tap(u"Hide everything now"_s);
    app.waitFor(u"Your PIN"_s);
    app.world.clock.advance(usual.endMs);
    app.world.clock.setWall({app.world.clock.now().ms - 365 * LeaseTerms::dayMs});
    app.start(); // the app was closed as well
    app.waitFor(u"Your PIN"_s);
    app.typePin();
    app.waitFor(u"Connect to open"_s);
    QCOMPARE(app.session().lease().daysWithoutContact(), 14);
}

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    QAccessible::setActive(true);
    if (ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    LeaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "leasetest.moc"
