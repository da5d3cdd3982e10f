// SPDX-License-Identifier: Apache-2.0
// Two people on one device, each with work that was not sent (incidents 2 and 3 of tests/sim/README.md). With
// DOORSTEP_PICTURES=DIR it leaves pictures of the pages there.
#include "core/types/records/note.h"
#include "qml/style/fonts.h"
#include "tests/app/phone/wholeapp.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using test::PageWorld;
using test::WholeApp;

namespace {

const QString otherPin = u"864209"_s;

template<class Job>
auto onStore(WholeApp &app, Job job)
{
    auto future = app.app->services().store().run(std::move(job));
    PageWorld::wait([&] { return future.isFinished(); });
    return future.result();
}

bool writeNote(WholeApp &app, const QString &text)
{
    core::Note note;
    note.text = text;
    return bool(onStore(app, [&app, note](core::RecordStore &store) {
        return store.write(core::newRecord(app.world.family, core::ScopeKind::Family, core::RecordId::create(), note));
    }));
}

// Of the notes that wait to be sent, their words.
QStringList unsentNotes(WholeApp &app)
{
    QStringList words;
    const auto notes = onStore(
        app, [](core::RecordStore &store) { return store.list<core::Note>(core::query<core::Note>().atMost(100)); });
    if (!notes)
        return {u"cannot be read"_s};
    for (const auto &note : *notes) {
        if (note.record.sending == core::Sending::Waiting)
            words.append(note.value.text);
    }
    words.sort();
    return words;
}

void lock(WholeApp &app)
{
    app.tap(u"Hide everything now"_s);
    app.waitFor(u"Somebody else"_s);
}

void toTheChoice(WholeApp &app)
{
    lock(app);
    app.tap(u"Somebody else"_s);
    app.waitFor(u"Who is there?"_s);
}

void pictures(WholeApp &app, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QQuickWindow *window = app.app->window();
    const auto grab = [&](const QString &look) {
        QTest::qWait(300);
        QVERIFY(window->grabWindow().save(QDir(folder).filePath(u"shared-%1-%2.png"_s.arg(name, look))));
    };
    grab(u"phone"_s);
    app.app->services().setSetting("textScale", 2.0);
    grab(u"large"_s);
    app.app->services().setSetting("textScale", 1.0);
    window->resize(1180, 820);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    grab(u"tablet-rtl"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    window->resize(390, 844);
    QTest::qWait(300);
}

} // namespace

class SharedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleWithUnsentWorkLoseNothing();
    void nobodyIsNamedBeforeTheirPin();
    void whoOnlyLookedLeavesNoPlace();
    void whoHasJustJoinedCanLetSomebodyElseIn();
};

void SharedTest::twoPeopleWithUnsentWorkLoseNothing()
{
    WholeApp app(QSize(390, 844));
    const QStringList before = unsentNotes(app);
    QVERIFY(writeNote(app, u"mine, not sent"_s));
    toTheChoice(app);
    app.world.enrolBeside(app.world.folder() + u"-2"_s, u"Tomasz Nowak"_s, otherPin);
    app.start();
    app.waitFor(u"Who is there?"_s);
    pictures(app, u"choice"_s);
    app.tap(u"Person 2"_s);
    pictures(app, u"pin"_s);
    app.unlock(otherPin);
    QCOMPARE(unsentNotes(app), QStringList());
    QVERIFY(writeNote(app, u"theirs, not sent"_s));
    toTheChoice(app);
    app.tap(u"Person 1"_s);
    app.unlock();
    QStringList mine = before + QStringList{u"mine, not sent"_s};
    mine.sort();
    QCOMPARE(unsentNotes(app), mine);
    toTheChoice(app);
    app.tap(u"Person 2"_s);
    app.unlock(otherPin);
    QCOMPARE(unsentNotes(app), QStringList{u"theirs, not sent"_s});
}

void SharedTest::nobodyIsNamedBeforeTheirPin()
{
    WholeApp app(QSize(390, 844));
    app.world.enrolBeside(app.world.folder() + u"-2"_s, u"Tomasz Nowak"_s, otherPin);
    toTheChoice(app);
    app.waitFor(u"Person 2"_s);
    QVERIFY(!app.shows(u"Ines Duarte"_s));
    QVERIFY(!app.shows(u"Tomasz Nowak"_s));
    app.tap(u"Person 2"_s);
    app.waitFor(u"Your PIN"_s);
    QVERIFY(!app.shows(u"Tomasz Nowak"_s));
}

void SharedTest::whoOnlyLookedLeavesNoPlace()
{
    WholeApp app(QSize(390, 844));
    toTheChoice(app);
    app.tap(u"Add a person"_s);
    app.waitFor(u"Your invitation"_s);
    pictures(app, u"join"_s);
    app.tap(u"Back"_s);
    app.waitFor(u"Who is there?"_s);
    QVERIFY(!app.shows(u"Person 2"_s));
    app.tap(u"Person 1"_s);
    app.unlock();
    app.start(); // one place alone: no choice to make
    app.waitFor(u"Your PIN"_s);
    QVERIFY(!app.shows(u"Who is there?"_s));
}

// The app began with nobody on the device, and was not started again since.
void SharedTest::whoHasJustJoinedCanLetSomebodyElseIn()
{
    WholeApp app(QSize(390, 844));
    app.app->services().setUserFolders({});
    toTheChoice(app);
    app.waitFor(u"Person 1"_s);
}

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    QAccessible::setActive(true);
    if (ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    SharedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sharedtest.moc"
