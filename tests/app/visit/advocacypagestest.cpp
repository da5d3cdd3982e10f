// SPDX-License-Identifier: Apache-2.0
// Asking for an advocate and what a parent sets, in a window on a real store, driven by taps. With
// DOORSTEP_PICTURES=DIR it leaves a picture of each page that it shows there, in each look.
#include "app/advocacyrecords.h"
#include "app/visitrecords.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/household.h"
#include "core/types/records/workerlink.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/shownpage.h"

#include <QAccessible>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::AdvocacyRequest;
using core::RecordStore;
using core::RequestState;

class AdvocacyPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<PageWorld>(); }
    void cleanup() { world.reset(); }

    void everyPageOfAFamilyLeadsToAnAdvocate_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : familyPages())
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyPageOfAFamilyLeadsToAnAdvocate()
    {
        QFETCH(QString, page);
        ShownPage shown(*world, page, propertiesOf(page));
        shown.waitFor(u"Ask for an advocate"_s);
        PageWorld::wait([&] { return shown.find(u"Ask for an advocate"_s)->isEnabled(); });
        shown.tap(u"Ask for an advocate"_s);
        PageWorld::wait([&] { return shown.newestPage() == u"AskAdvocatePage"_s; });
        const QVariantMap to = shown.newestProperties();
        const bool circle = page == u"CirclePage"_s;
        QCOMPARE(to.value(circle ? u"circleId"_s : u"familyId"_s).toString(),
            (circle ? world->circle : world->family).toString());
        QCOMPARE(shown.warnings(), QStringList());
    }

    void noPageOfAFamilyIsLeftOut()
    {
        // Nothing is known of a family that is being made or looked for, and the page that asks is where the way leads.
        const QStringList apart{u"FamilyNewPage"_s, u"JoinPage"_s, u"AskAdvocatePage"_s};
        QDirIterator files(u":/qt-project.org/imports/Doorstep/Ui"_s, {u"*Page.qml"_s}, QDir::Files);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString page = files.fileInfo().completeBaseName();
            const QByteArray source = file.readAll();
            ++looked;
            bool ofAFamily = false; // a property of the page itself
            for (const char *name : {"familyId", "visitId"}) {
                for (const char *kind : {"\n    property string ", "\n    required property string "})
                    ofAFamily = ofAFamily || source.contains(QByteArray(kind) + name);
            }
            if (ofAFamily)
                QVERIFY2(apart.contains(page) || familyPages().contains(page), qPrintable(page));
        }
        QVERIFY(looked > 25);
    }

    void whatWasAskedStandsWhereItWasAskedAndNobodyAsksTwice()
    {
        ShownPage ask(*world, u"AskAdvocatePage"_s, {{u"familyId"_s, world->family.toString()}});
        ask.waitFor(u"An advocate is asked already. What comes of it stands above."_s);
        QVERIFY(ask.shows(u"Goes to an advocate with the next signal."_s));
        ask.tap(u"Text first"_s);
        QVERIFY(!ask.find(u"Ask"_s)->isEnabled());
        picture(ask, u"asked"_s);
        ask.tap(u"Not needed any more"_s);
        PageWorld::wait([&] { return ask.find(u"Ask"_s)->isEnabled(); });
    }

    void whoWillReadItIsSaidByName()
    {
        endWhatWasAsked();
        ShownPage ask(*world, u"AskAdvocatePage"_s, {{u"familyId"_s, world->family.toString()}});
        ask.waitFor(
            u"You and the advocate who is asked can read this. After a yes, the advocate who is asked also sees "
            u"Amara's circle, with Grace, Adaeze, Jay and Ms Reid. Nothing of the family's file."_s);
        picture(ask, u"ask"_s);
    }

    void aParentWithoutACircleGetsOneWithTheAsk()
    {
        endWhatWasAsked();
        const QVariantMap at{{u"familyId"_s, world->family.toString()}};
        {
            ShownPage ask(*world, u"AskAdvocatePage"_s, at);
            ask.waitFor(u"A new circle"_s);
            ask.tap(u"A new circle"_s);
            ask.tap(u"Only in person"_s);
            QTest::qWait(600);
        }
        world->restart(); // what was chosen is there after a kill
        ShownPage ask(*world, u"AskAdvocatePage"_s, at);
        ask.waitFor(u"Whose circle is it?"_s);
        picture(ask, u"new-circle"_s);
        ask.tap(u"for three months"_s);
        ask.tap(u"Ife"_s); // was in it, as every child
        ask.tap(u"Ask"_s);
        ask.waitFor(u"Undo"_s);
        const auto asks = requests();
        QCOMPARE(asks.size(), 2);
        const auto choice = world->onStore(
            [circle = app::circleOf(asks.first())](RecordStore &store) { return app::circleChoice(store, circle); });
        QCOMPARE(choice->whose, u"محمد"_s);
        QCOMPARE(choice->until, QDate(2026, 6, 3));
        QCOMPARE(choice->people, QStringList({u"محمد"_s, u"Amara"_s, u"Jo"_s}));
        QCOMPARE(asks.first().value.safeWay, u"Only in person"_s);
        QVERIFY(asks.first().record.scope != app::circleOf(asks.first()));
        const auto family = world->onStore(
            [id = world->family](RecordStore &store) { return store.find(core::Id<core::Family>(id)); });
        QCOMPARE(family->value.circles.size(), 2);
        QCOMPARE(ask.warnings(), QStringList());
    }

    void anUndoneAskIsKeptAsItWasTyped()
    {
        endWhatWasAsked();
        const QVariantMap at{{u"familyId"_s, world->family.toString()}};
        {
            ShownPage ask(*world, u"AskAdvocatePage"_s, at);
            ask.waitFor(u"Through school"_s);
            ask.tap(u"Through school"_s);
            ask.tap(u"Ask"_s);
            ask.tap(u"Undo"_s);
            ask.waitFor(u"Through school"_s);
            QTest::qWait(600);
        }
        world->restart();
        const auto drafts = world->onStore(
            [](RecordStore &s) -> core::Result<QList<core::Draft>> { return s.drafts(); });
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(core::fromFields<AdvocacyRequest>(drafts->first().fields)->safeWay, u"Through school"_s);
    }

    void aParentAsksFromTheirCircleInTwoTaps()
    {
        world = std::make_unique<PageWorld>(core::Post::Parent);
        endWhatWasAsked();
        {
            ShownPage circle(*world, u"CirclePage"_s, {{u"circleId"_s, world->circle.toString()}});
            circle.tap(u"Ask for an advocate"_s); // one
            PageWorld::wait([&] { return circle.newestPage() == u"AskAdvocatePage"_s; });
        }
        ShownPage ask(*world, u"AskAdvocatePage"_s, {{u"circleId"_s, world->circle.toString()}});
        PageWorld::wait([&] { return ask.find(u"Ask"_s) && ask.find(u"Ask"_s)->isEnabled(); });
        picture(ask, u"parent"_s);
        ask.tap(u"Ask"_s); // two
        ask.waitFor(u"Undo"_s);
        QCOMPARE(requests().first().value.safeWay, u"Through my worker"_s);
        QCOMPARE(requests().first().value.firstName, u"Grace"_s);
        QCOMPARE(app::circleOf(requests().first()), world->circle);
    }

    void aParentSaysWhatBecameOfTheCouncilsPromiseBesideItsAnswer()
    {
        world = std::make_unique<PageWorld>(core::Post::Parent);
        ShownPage promises(*world, u"PromisesPage"_s, {{u"circleId"_s, world->circle.toString()}});
        promises.waitFor(u"come on Sundays"_s);
        promises.tap(u"The council's"_s); // in a long list nobody would scroll to it
        PageWorld::wait([&] { return !promises.shows(u"come on Sundays"_s); },
            [&] { return u": "_s + promises.everyText().join(u" | "_s); });
        promises.tap(u"answer about a school place"_s);
        promises.waitFor(u"What became of it, as you see it?"_s);
        for (const QString &choice : {u"kept"_s, u"kept, late"_s, u"not kept"_s})
            QVERIFY2(promises.find(choice), qPrintable(choice));
        promises.tap(u"In your words, if you want"_s);
        promises.type(u"Nobody has written."_s);
        promises.tap(u"not kept"_s);
        promises.waitFor(u"Saved for “answer about a school place”: not kept."_s);
        promises.flick(-400); // a list that nobody has scrolled stays at its top
        promises.scrollToEnd(); // where it went, behind what else the council did not keep
        promises.waitFor(u"Grace says: not kept. “Nobody has written.” The answer: doing it."_s);
    }

    void aParentsWordsStandOnTheCardBeforeAnybodyHasAnswered()
    {
        world = std::make_unique<PageWorld>(core::Post::Parent);
        const ShownPage::Look tablet{QSize(1180, 820)}; // every column of the board is in sight
        ShownPage promises(*world, u"PromisesPage"_s, {{u"circleId"_s, world->circle.toString()}}, tablet);
        promises.tap(u"come on Sundays"_s);
        promises.tap(u"In your words, if you want"_s);
        promises.type(u"She came."_s);
        promises.tap(u"kept"_s);
        promises.waitFor(u"Saved for “come on Sundays”: kept."_s);
        PageWorld::wait([&] { return !promises.shows(u"What became of it, as you see it?"_s); });
        promises.waitFor(u"Grace says: kept. “She came.”"_s); // on the card, the sheet being gone
        picture(promises, u"words"_s);
    }

    void anAskTakenBackLeavesNoCircleThatNobodyAskedFor()
    {
        endWhatWasAsked();
        ShownPage ask(*world, u"AskAdvocatePage"_s, {{u"familyId"_s, world->family.toString()}});
        ask.waitFor(u"A new circle"_s);
        ask.tap(u"A new circle"_s);
        ask.tap(u"Only in person"_s);
        ask.tap(u"Ask"_s);
        ask.waitFor(u"Undo"_s);
        const auto circles = [&] {
            return world
                ->onStore([id = world->family](RecordStore &store) { return store.find(core::Id<core::Family>(id)); })
                ->value.circles;
        };
        QCOMPARE(circles().size(), 2);
        ask.tap(u"Undo"_s);
        PageWorld::wait([&] { return circles().size() == 1; });
        PageWorld::wait([&] { return ask.find(u"Ask"_s) && ask.find(u"Ask"_s)->isEnabled(); });
        ask.tap(u"Ask"_s); // and once more, as it stands on the page
        ask.waitFor(u"Undo"_s);
        const auto circle = circles().last();
        core::CircleCard auntie; // somebody comes in meanwhile
        auntie.firstName = u"Ngozi"_s;
        QVERIFY(world->onStore([&](RecordStore &store) {
            return store.write(
                core::newRecord(core::ScopeId(circle), core::ScopeKind::Circle, core::RecordId::create(), auntie));
        }));
        ask.tap(u"Undo"_s);
        ask.waitFor(u"The ask is taken back. The circle stays, as somebody has put something into it."_s);
        QCOMPARE(circles().size(), 2);
        picture(ask, u"circle-stays"_s);
        QCOMPARE(ask.warnings(), QStringList());
    }

    void aWorkerAnswersForTheCouncilAndIsOfferedNoOutcome()
    {
        ShownPage promises(*world, u"PromisesPage"_s, {{u"circleId"_s, world->circle.toString()}});
        promises.tap(u"answer about a school place"_s);
        promises.waitFor(u"What is your answer? What became of it is for the one you promised."_s);
        // The whole words of a choice: behind the sheet stands what others said of other promises.
        QVERIFY(promises.find(u"done"_s));
        for (const QString &choice : {u"kept"_s, u"kept, late"_s, u"not kept"_s, u"let go"_s})
            QVERIFY2(!promises.find(choice), qPrintable(choice));
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
        if (folder.isEmpty())
            QSKIP("only for pictures");
        const QSize phone(390, 844);
        const QSize tablet(1180, 820);
        const QList<std::pair<QString, ShownPage::Look>> looks{{u"phone"_s, {phone}},
            {u"phone-dark"_s, {phone, false, 1}}, {u"phone-rtl"_s, {phone, true}},
            {u"phone-large"_s, {phone, false, 0, 2.0}}, {u"tablet"_s, {tablet}}};
        for (const QString &page : familyPages() + QStringList{u"AskAdvocatePage"_s}) {
            for (const auto &[name, look] : looks) {
                ShownPage shown(*world, page, propertiesOf(page), look);
                shown.settle();
                QVERIFY(shown.grab(QDir(folder).filePath(page + u'-' + name + u".png"_s)));
            }
        }
    }

private:
    static QStringList familyPages()
    {
        return {u"FamilyPage"_s, u"PersonPage"_s, u"WorkerPage"_s, u"HomePage"_s, u"ResidencePage"_s,
            u"FamilyEditPage"_s, u"PersonEditPage"_s, u"HouseholdEditPage"_s, u"PromisesPage"_s, u"VisitReadyPage"_s,
            u"VisitPage"_s, u"VisitClosePage"_s, u"VisitFinishPage"_s, u"VisitReadingPage"_s, u"ChildWordsPage"_s,
            u"DrawingPage"_s, u"PhotoPage"_s, u"RecordingPage"_s, u"CirclePage"_s, u"StoryPage"_s, u"ThreadPage"_s};
    }
    QVariantMap propertiesOf(const QString &page)
    {
        const QString family = world->family.toString();
        if (page == u"CirclePage"_s)
            return {{u"circleId"_s, world->circle.toString()}};
        if (page == u"ResidencePage"_s)
            return {{u"familyId"_s, family}, {u"homeId"_s, home()}, {u"personId"_s, world->mum.toString()}};
        if (page.startsWith(u"Person"_s))
            return {{u"familyId"_s, family}, {u"personId"_s, world->mum.toString()}};
        if (page == u"WorkerPage"_s)
            return {{u"familyId"_s, family}, {u"linkId"_s, worker()}};
        if (page == u"HomePage"_s || page == u"HouseholdEditPage"_s)
            return {{u"familyId"_s, family}, {u"homeId"_s, home()}};
        if (QStringList{u"ChildWordsPage"_s, u"DrawingPage"_s, u"PhotoPage"_s, u"RecordingPage"_s}.contains(page))
            return {{u"visitId"_s, visit()}, {u"childId"_s, world->amara.toString()}};
        if (page.startsWith(u"Visit"_s) && page != u"VisitReadyPage"_s)
            return {{u"visitId"_s, visit()}};
        return {{u"familyId"_s, family}};
    }
    QString home()
    {
        const auto homes = world->onStore(
            [](RecordStore &s) { return s.list<core::Household>(core::query<core::Household>()); });
        return homes->first().record.id.toString();
    }
    QString worker()
    {
        core::WorkerLink link;
        link.worker = core::UserId::create();
        link.called = u"Ms Reid"_s;
        link.from = QDate(2025, 9, 1);
        const auto id = core::RecordId::create();
        const auto edit = core::newRecord(world->family, core::ScopeKind::Family, id, link);
        return world->onStore([edit](RecordStore &s) { return s.write(edit); }) ? id.toString() : QString();
    }
    QString visit()
    {
        const core::Timestamp now = world->clock.now();
        const auto begun = world->onStore([this, now](RecordStore &store) -> core::Result<QString> {
            const auto current = app::currentVisit(store, world->user);
            if (current && current->has_value())
                return (*current)->record.id.toString();
            const auto made = app::beginVisit(store, world->family, world->user, now, QDate(2026, 3, 3));
            return made ? core::Result<QString>(made->visit.toString()) : made.error();
        });
        return *begun;
    }
    QList<core::Stored<AdvocacyRequest>> requests()
    {
        return *world->onStore([](RecordStore &s) { return s.list<AdvocacyRequest>(core::query<AdvocacyRequest>()); });
    }
    void endWhatWasAsked()
    {
        const core::Id<AdvocacyRequest> id(requests().first().record.id);
        const auto ended = world->onStore(
            [id, me = world->user](RecordStore &store) { return app::answerAsk(store, id, RequestState::Ended, me); });
        QVERIFY(ended.ok());
    }
    static void picture(ShownPage &page, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(page.grab(QDir(folder).filePath(u"advocate-"_s + name + u".png"_s)));
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
    AdvocacyPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "advocacypagestest.moc"
