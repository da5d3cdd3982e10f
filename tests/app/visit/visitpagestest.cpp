// SPDX-License-Identifier: Apache-2.0
// The pages of the visit, the promises, the street, the circle and the advocate, in a window on a real store, driven by
// taps. With DOORSTEP_PICTURES=DIR it leaves a picture of each page in each look there.
#include "app/navigation.h"
#include "app/visitbegin.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/childseen.h"
#include "core/types/records/neighbour.h"
#include "core/types/records/streetround.h"
#include "core/types/records/touchpoint.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/shownpage.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::RecordStore;

class VisitPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<PageWorld>(); }
    void cleanup() { world.reset(); }

    void everyPageOpensWithoutAWarning_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : pages())
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyPageOpensWithoutAWarning()
    {
        QFETCH(QString, page);
        const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
        for (const auto &[name, look] : looks()) {
            if (folder.isEmpty() && name != u"phone"_s && name != u"tablet"_s)
                continue;
            ShownPage shown(*world, page, propertiesOf(page), look);
            QVERIFY2(shown.isReady(), qPrintable(shown.warnings().join(u'\n')));
            if (!folder.isEmpty())
                QVERIFY(shown.grab(QDir(folder).filePath(page + u'-' + name + u".png"_s)));
            QCOMPARE(shown.warnings(), QStringList());
        }
    }

    void aVisitIsThreeTapsAndIsThereAfterAKill()
    {
        QString visitId;
        {
            ShownPage ready(*world, u"VisitReadyPage"_s, {{u"familyId"_s, world->family.toString()}});
            ready.waitFor(u"Leave no card"_s);
            ready.tap(u"I'm here"_s);
            PageWorld::wait([&] { return ready.newestPage() == u"VisitPage"_s; });
            visitId = ready.newestProperties().value(u"visitId"_s).toString();
        }
        {
            ShownPage visit(*world, u"VisitPage"_s, {{u"visitId"_s, visitId}});
            visit.tap(u"Grace"_s);
            visit.tap(u"Seen"_s); // the first child's
            visit.tap(u"Alone"_s);
            QCOMPARE(visit.warnings(), QStringList());
        }
        world->restart();
        const auto current = world->onStore(
            [user = world->user](RecordStore &s) { return app::currentVisit(s, user); });
        QVERIFY(current && current->has_value());
        QCOMPARE((*current)->record.id.toString(), visitId);
        QCOMPARE((*current)->value.present.size(), 2); // Grace, and the child who was seen
        const auto seen = world->onStore(
            [](RecordStore &s) { return s.list<core::ChildSeen>(core::query<core::ChildSeen>()); });
        QCOMPARE(seen->size(), 1);
        QCOMPARE(seen->first().value.seen, true);
        QCOMPARE(seen->first().value.alone, true);
    }

    void nobodyInSavesANextDateInTwoTaps()
    {
        ShownPage ready(*world, u"VisitReadyPage"_s, {{u"familyId"_s, world->family.toString()}});
        ready.waitFor(u"Leave no card"_s);
        ready.tap(u"No answer"_s);
        ready.tap(u"tomorrow"_s);
        ready.waitFor(u"Undo"_s);
        const auto tries = world->onStore(
            [](RecordStore &s) { return s.list<core::Visit>(core::query<core::Visit>()); });
        QCOMPARE(tries->size(), 1);
        QCOMPARE(tries->first().value.nextOn, QDate(2026, 3, 4));
        ready.tap(u"Undo"_s);
        PageWorld::wait([&] {
            return world->onStore([](RecordStore &s) { return s.list<core::Visit>(core::query<core::Visit>()); })
                ->isEmpty();
        });
    }

    void aStreetRoundLeavesCountsAndNothingElse()
    {
        ShownPage round(*world, u"StreetRoundPage"_s, {});
        round.tap(u"Street and side"_s);
        round.type(u"Hill Street"_s);
        round.tap(u"Start the round"_s);
        for (const QString &answer : {u"No answer"_s, u"Not now"_s, u"We chatted"_s, u"No answer"_s})
            round.tap(answer);
        round.waitFor(u"Door 5 of 24"_s);
        round.tap(u"Undo: No answer"_s);
        round.waitFor(u"Door 4 of 24"_s);
        QVERIFY(!drafts().isEmpty());
        round.tap(u"End the round"_s);
        round.waitFor(u"Saved. Every tap is wiped from this device."_s);
        QVERIFY(drafts().isEmpty());
        const auto rounds = world->onStore(
            [](RecordStore &s) { return s.list<core::StreetRound>(core::query<core::StreetRound>()); });
        QCOMPARE(rounds->size(), 1);
        QCOMPARE(rounds->first().value.noAnswer, 1);
        QCOMPARE(rounds->first().value.chatted, 1);
        QCOMPARE(rounds->first().value.homes, 24);
        QCOMPARE(rounds->first().record.scope, world->neighbourhood);
        QCOMPARE(round.warnings(), QStringList());
    }

    void aRoundGoesOnAfterAKill()
    {
        {
            ShownPage round(*world, u"StreetRoundPage"_s, {});
            round.tap(u"Street and side"_s);
            round.type(u"Hill Street"_s);
            round.tap(u"Start the round"_s);
            round.tap(u"We chatted"_s);
        }
        world->restart();
        ShownPage again(*world, u"StreetRoundPage"_s, {});
        again.waitFor(u"Door 2 of 24"_s);
    }

    void noFamilyIsOnAnyPageOfTheStreet()
    {
        for (const QString &page : {u"StreetRoundPage"_s, u"NeighbourAgreePage"_s}) {
            ShownPage shown(*world, page, propertiesOf(page));
            for (const QString &name : {u"Okafor"_s, u"Amara"_s, u"Grace"_s})
                QVERIFY2(!shown.shows(name), qPrintable(page));
        }
    }

    void aTouchpointGivesSomethingBackAtTheThirdTap()
    {
        ShownPage met(*world, u"TouchpointPage"_s, {{u"circleId"_s, world->circle.toString()}});
        met.tap(u"Jay"_s);
        met.tap(u"Ride"_s);
        met.tap(u"Today"_s);
        met.waitFor(u"That's 14 Tuesdays."_s);
        QCOMPARE(met.warnings(), QStringList());
    }

    void aNeighbourAgreesOnTheDeviceHandedOver()
    {
        ShownPage agree(*world, u"NeighbourAgreePage"_s, propertiesOf(u"NeighbourAgreePage"_s));
        agree.tap(u"First name"_s);
        agree.type(u"Bea"_s);
        agree.tap(u"One way to reach you"_s);
        agree.type(u"the blue door"_s);
        agree.tap(u"Hand the device over"_s);
        QVERIFY(agree.shows(u"You can always say no"_s));
        agree.tap(u"I agree"_s);
        agree.waitFor(u"Give the device back"_s);
        agree.tap(u"Give the device back"_s);
        QVERIFY(agree.navigation().isAskedBack());
        agree.navigation().takeBack();
        agree.waitFor(u"Next door"_s);
        const auto all = world->onStore(
            [](RecordStore &s) { return s.list<core::Neighbour>(core::query<core::Neighbour>()); });
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().value.firstName, u"Bea"_s);
        QCOMPARE(all->first().value.endsOn, QDate(2027, 3, 3));
        QVERIFY(drafts().isEmpty());
    }

    void anAdvocateAcceptsAndSeesOnlyTheCircle()
    {
        world = std::make_unique<PageWorld>(core::Post::Advocate);
        {
            ShownPage asked(*world, u"AdvocacyRequestsPage"_s, {});
            asked.tap(u"Yes, I stand beside them"_s);
            asked.waitFor(u"Open what they opened to you"_s);
        }
        const auto requests = world->onStore(
            [](RecordStore &s) { return s.list<core::AdvocacyRequest>(core::query<core::AdvocacyRequest>()); });
        QCOMPARE(requests->first().value.state, core::RequestState::Accepted);
        ShownPage circle(*world, u"AdvocatePage"_s, propertiesOf(u"AdvocatePage"_s));
        circle.waitFor(u"mend the window in the children's room"_s);
        QVERIFY(!circle.shows(u"ring the school"_s)); // the worker's own promise is not the council's
        QVERIFY(!circle.shows(u"Okafor"_s));
        QVERIFY(circle.shows(u"Two views"_s));
    }

    void aChildsWordsSurviveAKillWhileTheyAreWritten()
    {
        const auto begun = begin();
        const QVariantMap at{{u"visitId"_s, begun}, {u"childId"_s, world->amara.toString()}};
        {
            ShownPage words(*world, u"ChildWordsPage"_s, at);
            words.tap(u"What \u2068Amara\u2069 says"_s);
            words.type(u"I like wh"_s);
            QTest::qWait(700);
        }
        world->restart();
        ShownPage again(*world, u"ChildWordsPage"_s, at);
        PageWorld::wait([&] { return again.shows(u"I like wh"_s); });
    }

private:
    static QStringList pages()
    {
        return {u"VisitReadyPage"_s, u"VisitPage"_s, u"VisitReadingPage"_s, u"FamilyPage"_s, u"TodayPage"_s,
            u"ChildWordsPage"_s, u"VisitClosePage"_s, u"VisitFinishPage"_s, u"PromisesPage"_s, u"StreetRoundPage"_s,
            u"NeighbourAgreePage"_s, u"TouchpointPage"_s, u"AdvocacyRequestsPage"_s, u"AdvocatePage"_s,
            u"AskAdvocatePage"_s};
    }
    static QList<std::pair<QString, ShownPage::Look>> looks()
    {
        const QSize phone(390, 844);
        const QSize tablet(1180, 820);
        return {{u"phone"_s, {phone}}, {u"phone-dark"_s, {phone, false, 1}}, {u"phone-rtl"_s, {phone, true}},
            {u"phone-large"_s, {phone, false, 0, 2.0}}, {u"tablet"_s, {tablet}}, {u"tablet-dark"_s, {tablet, false, 1}},
            {u"tablet-large"_s, {tablet, false, 0, 2.0}}};
    }
    QVariantMap propertiesOf(const QString &page)
    {
        if (page == u"VisitReadingPage"_s)
            return {{u"visitId"_s, world->writtenUpVisit()}};
        if (page == u"FamilyPage"_s || page == u"TodayPage"_s) {
            (void)world->writtenUpVisit();
            (void)begin();
            return page == u"TodayPage"_s ? QVariantMap() : QVariantMap{{u"familyId"_s, world->family.toString()}};
        }
        if (page == u"VisitReadyPage"_s || page == u"AskAdvocatePage"_s)
            return {{u"familyId"_s, world->family.toString()}};
        if (page == u"TouchpointPage"_s || page == u"AdvocatePage"_s)
            return {{u"circleId"_s, world->circle.toString()}};
        if (page == u"NeighbourAgreePage"_s)
            return {{u"neighbourhoodId"_s, world->neighbourhood.toString()}};
        if (page == u"ChildWordsPage"_s)
            return {{u"visitId"_s, begin()}, {u"childId"_s, world->amara.toString()}};
        if (page.startsWith(u"Visit"_s))
            return {{u"visitId"_s, begin()}};
        return {};
    }
    QString begin() { return world->begunVisit(); }
    QList<core::Draft> drafts()
    {
        return *world->onStore([](RecordStore &s) -> core::Result<QList<core::Draft>> { return s.drafts(); });
    }

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
    VisitPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "visitpagestest.moc"
