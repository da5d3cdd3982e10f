// SPDX-License-Identifier: Apache-2.0
// Visits and promises as a person taps them: how many taps, what can be undone, what is read afterwards, and by whom.
#include "app/visitbegin.h"
#include "app/visitrecordingtime.h"
#include "app/visitunderway.h"
#include "core/types/records/promise.h"
#include "core/types/records/promiseevent.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/shownpage.h"

#include <QAccessible>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::RecordStore;

class VisitTapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<PageWorld>(); }
    void cleanup() { world.reset(); }

    void aFinishedVisitIsReadFromTheStoryWithTheFamilysOwnWordsAsLarge()
    {
        const QString visitId = world->writtenUpVisit();
        {
            ShownPage family(*world, u"FamilyPage"_s, {{u"familyId"_s, world->family.toString()}});
            family.waitFor(u"In the family's words: “Amara was tired."_s); // the story says that they said something
            family.tap(u"A visit"_s);
            QCOMPARE(family.newestPage(), u"VisitReadingPage"_s);
            QCOMPARE(family.newestProperties().value(u"visitId"_s).toString(), visitId);
        }
        ShownPage visit(*world, u"VisitReadingPage"_s, {{u"visitId"_s, visitId}});
        const QString ours = u"I saw Amara.\nI talked with Amara alone."_s;
        const QString theirs = u"Amara was tired. She talks more in the mornings."_s;
        visit.waitFor(theirs);
        const auto sizeOf = [&](const QString &words) {
            return visit.find(words)->property("font").value<QFont>().pixelSize();
        };
        QVERIFY(sizeOf(ours) > 0);
        QCOMPARE(sizeOf(theirs), sizeOf(ours));
        for (const QString &words : {u"In the words of Grace"_s, u"The family said: not quite."_s,
                 u"Seen, and seen alone."_s, u"Not seen. Why: at school or nursery."_s, u"Amara and Grace"_s,
                 u"I promised: come in the morning"_s, u"By "_s, u"Monday 9 March"_s})
            QVERIFY2(visit.shows(words), qPrintable(words));
        QCOMPARE(visit.warnings(), QStringList());
    }

    void everyPageOfAVisitSaysWhoCanSeeItBeforeAnythingIsSaved_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("opens");
        QTest::newRow("ready") << u"VisitReadyPage"_s << QString();
        QTest::newRow("no answer") << u"VisitReadyPage"_s << u"No answer"_s;
        QTest::newRow("visit") << u"VisitPage"_s << QString();
        QTest::newRow("somebody else") << u"VisitPage"_s << u"Someone else"_s;
        QTest::newRow("a promise") << u"VisitPage"_s << u"A promise"_s;
        QTest::newRow("close") << u"VisitClosePage"_s << QString();
        QTest::newRow("their words") << u"VisitClosePage"_s << u"Add your words"_s;
        QTest::newRow("child's words") << u"ChildWordsPage"_s << QString();
        QTest::newRow("finish") << u"VisitFinishPage"_s << QString();
        QTest::newRow("plan") << u"FamilyPage"_s << u"Plan a visit"_s;
    }
    void everyPageOfAVisitSaysWhoCanSeeItBeforeAnythingIsSaved()
    {
        QFETCH(QString, page);
        QFETCH(QString, opens);
        ShownPage shown(*world, page, propertiesOf(page));
        if (!opens.isEmpty())
            shown.tap(opens);
        // In a sheet beside the one that the page itself has.
        PageWorld::wait([&] { return shown.count(u"You can read this"_s) > (opens.isEmpty() ? 0 : 1); });
    }

    void aPromiseAtAVisitIsTwoTapsAndCanBeUndoneOnThePage()
    {
        const QString visitId = begin();
        ShownPage visit(*world, u"VisitPage"_s, {{u"visitId"_s, visitId}});
        const auto made = [&] {
            return *world->onStore([](RecordStore &s) { return s.count(core::query<core::Promise>()); });
        };
        visit.waitFor(u"A promise"_s);
        const int before = made();
        visit.tap(u"A promise"_s);
        visit.tap(u"Keep this promise"_s);
        visit.waitFor(u"Kept. I promised: ring you"_s);
        PageWorld::wait([&] { return !visit.find(u"Keep this promise"_s); }); // the sheet went by itself
        QCOMPARE(made(), before + 1);
        visit.tap(u"Undo"_s);
        PageWorld::wait([&] { return made() == before; });
        QVERIFY(!visit.shows(u"Kept."_s));
        QCOMPARE(visit.warnings(), QStringList());
    }

    void whoWasJustAddedStandsOnTheWheel()
    {
        ShownPage visit(*world, u"VisitPage"_s, {{u"visitId"_s, begin()}});
        const auto names = [&] {
            QStringList all;
            const QQuickItem *heading = visit.find(u"Who"_s); // the wheel's own, seen as soon as the sheet is
            const auto *model = heading->parentItem()->property("model").value<QAbstractItemModel *>();
            for (int row = 0; row < model->rowCount(); ++row)
                all.append(model->index(row, 0).data(Qt::UserRole).toString());
            return all;
        };
        visit.tap(u"A promise"_s);
        visit.waitFor(u"Keep this promise"_s);
        PageWorld::wait([&] { return names().contains(u"Adaeze"_s); });
        QVERIFY(!names().contains(u"Oluwaseun"_s));
        visit.press(Qt::Key_Escape);
        visit.tap(u"Someone else"_s);
        visit.tap(u"What they are called"_s);
        visit.type(u"Oluwaseun"_s);
        visit.tap(u"Add"_s);
        visit.waitFor(u"Oluwaseun"_s);
        visit.tap(u"A promise"_s);
        visit.waitFor(u"Keep this promise"_s);
        PageWorld::wait([&] { return names().contains(u"Oluwaseun"_s); });
    }

    void whatIsTypedInASheetOutlivesTheSheetAndAKill()
    {
        const QString visitId = begin();
        {
            ShownPage visit(*world, u"VisitPage"_s, {{u"visitId"_s, visitId}});
            visit.tap(u"Someone else"_s);
            visit.tap(u"What they are called"_s);
            visit.type(u"Auntie Ng"_s);
            QTest::qWait(600);
            visit.press(Qt::Key_Escape);
        }
        world->restart();
        ShownPage visit(*world, u"VisitPage"_s, {{u"visitId"_s, visitId}});
        visit.tap(u"Someone else"_s);
        visit.waitFor(u"Auntie Ng"_s);
        visit.tap(u"Add"_s);
        PageWorld::wait(
            [&] { return *world->onStore([](RecordStore &s) -> core::Result<bool> { return s.drafts().isEmpty(); }); });
        QCOMPARE(visit.warnings(), QStringList());
    }

    void whatWasSaidOfAPromiseCanBeUndone()
    {
        ShownPage promises(*world, u"PromisesPage"_s, {{u"circleId"_s, world->circle.toString()}});
        promises.tap(u"ring the school about the bus"_s);
        promises.tap(u"done"_s);
        promises.waitFor(u"Saved for “ring the school about the bus”: done."_s);
        const auto events = [&] {
            return *world->onStore([](RecordStore &s) { return s.count(core::query<core::PromiseEvent>()); });
        };
        const int after = events();
        promises.tap(u"Undo"_s);
        PageWorld::wait([&] { return events() == after - 1; });
        QVERIFY(!promises.shows(u"Saved for"_s));
        QCOMPARE(promises.warnings(), QStringList());
    }

    void manyPromisesComeInPagesAndOnlyTheViewThatIsShownIsMade()
    {
        const auto written = world->onStore([&w = *world](RecordStore &store) {
            QList<core::Edit> edits;
            for (int i = 0; i < 150; ++i) {
                core::Promise promise;
                promise.what = u"promise %1"_s.arg(i);
                promise.ownerUser = w.user;
                promise.madeOn = QDate(2025, 1, 1).addDays(i);
                promise.dueOn = QDate(2027, 1, 1).addDays(i);
                edits.append(core::newRecord(w.circle, core::ScopeKind::Circle, core::RecordId::create(), promise));
            }
            return store.write(edits);
        });
        QVERIFY(written);
        ShownPage phone(*world, u"PromisesPage"_s, {});
        phone.waitFor(u"The newest 60 of 155 promises"_s);
        QCOMPARE(phone.listCount(), 60);
        for (int notch = 0; notch < 6; ++notch)
            phone.turnWheel();
        QVERIFY2(phone.listPlace() > 300, qPrintable(QString::number(phone.listPlace()))); // and it is not put back
        PageWorld::wait([&] {
            phone.scrollToEnd();
            return !phone.shows(u"The newest"_s);
        });
        QCOMPARE(phone.listCount(), 155);
        ShownPage tablet(*world, u"PromisesPage"_s, {}, {QSize(1180, 820)});
        tablet.waitFor(u"The newest 60 of 155 promises"_s);
        QCOMPARE(tablet.listCount(), 0); // no list stands behind the board
        tablet.tap(u"Earlier promises"_s);
        tablet.waitFor(u"The newest 120 of 155 promises"_s);
        tablet.tap(u"Earlier promises"_s);
        tablet.waitFor(u"promise 0"_s);
        QVERIFY(!tablet.shows(u"The newest"_s));
        QCOMPARE(phone.warnings() + tablet.warnings(), QStringList());
    }

    void aVisitIsPlannedOnTwoWheelsAndStandsOnToday()
    {
        ShownPage family(*world, u"FamilyPage"_s, {{u"familyId"_s, world->family.toString()}});
        family.tap(u"Plan a visit"_s);
        family.tap(u"Plan it"_s);
        family.waitFor(u"Planned for tomorrow, 16:00."_s);
        const auto planned = [&] {
            return world
                ->onStore(
                    [user = world->user](RecordStore &s) { return app::plannedVisits(s, user, QDate(2026, 3, 4)); })
                ->size();
        };
        QCOMPARE(planned(), 1);
        family.tap(u"Undo"_s);
        PageWorld::wait([&] { return planned() == 0; });
        QCOMPARE(family.warnings(), QStringList());
    }

    void theNextDayIsAgreedAtTheDoorInOneTapThatNobodyHasToMake()
    {
        const QString visitId = begin();
        const auto agreed = [&] {
            return world
                ->onStore([id = *core::Id<core::Visit>::fromString(visitId)](RecordStore &s) { return s.find(id); })
                ->value.nextOn;
        };
        ShownPage close(*world, u"VisitClosePage"_s, {{u"visitId"_s, visitId}});
        PageWorld::wait([&] { return close.find(u"I'm out"_s) && close.find(u"I'm out"_s)->isEnabled(); });
        QVERIFY(close.find(u"Not agreed"_s)->property("checked").toBool());
        close.tap(u"In two weeks, Tuesday 17 March"_s);
        PageWorld::wait([&] { return agreed() == QDate(2026, 3, 17); });
        QVERIFY(close.find(u"In two weeks, Tuesday 17 March"_s)->property("checked").toBool());
        close.tap(u"Not agreed"_s);
        PageWorld::wait([&] { return !agreed().isValid(); });
        QCOMPARE(close.warnings(), QStringList());
    }

    void theMinutesOfRecordingOutliveALock()
    {
        const QString visitId = begin();
        {
            ShownPage finish(*world, u"VisitFinishPage"_s, {{u"visitId"_s, visitId}});
            finish.waitFor(u"One note, and done"_s);
            QTest::qWait(1200);
            world->lock(); // the page is still there when the store closes
        }
        world->restart();
        const auto seconds = world->onStore([user = world->user, visitId](RecordStore &s) {
            return app::recordingSeconds(s, user, *core::Id<core::Visit>::fromString(visitId));
        });
        QVERIFY(seconds);
        QVERIFY(*seconds >= 1);
    }

    void afterALockOneIsBackInTheVisitThatIsUnderWay()
    {
        app::VisitUnderWay idle;
        QSignalSpy none(&idle, &app::VisitUnderWay::found);
        idle.setServices(&world->services());
        idle.componentComplete();
        PageWorld::wait([&] { return idle.state() != app::ViewModel::State::Loading; });
        QCOMPARE(none.size(), 0);
        const QString visitId = begin();
        world->restart();
        app::VisitUnderWay again;
        QSignalSpy found(&again, &app::VisitUnderWay::found);
        again.setServices(&world->services());
        again.componentComplete();
        PageWorld::wait([&] { return found.size() == 1; });
        QCOMPARE(found.first().first().toString(), visitId);
    }

private:
    QVariantMap propertiesOf(const QString &page)
    {
        if (page == u"VisitReadyPage"_s || page == u"FamilyPage"_s)
            return {{u"familyId"_s, world->family.toString()}};
        QVariantMap properties{{u"visitId"_s, begin()}};
        if (page == u"ChildWordsPage"_s)
            properties.insert(u"childId"_s, world->amara.toString());
        return properties;
    }
    QString begin() { return world->begunVisit(); }

    std::unique_ptr<PageWorld> world;
};

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QAccessible::setActive(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    VisitTapsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "visittapstest.moc"
