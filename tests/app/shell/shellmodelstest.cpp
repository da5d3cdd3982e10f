// SPDX-License-Identifier: Apache-2.0
#include "app/circlemodel.h"
#include "app/familymodel.h"
#include "app/familyrecords.h"
#include "app/peoplemodel.h"
#include "app/syncmodel.h"
#include "app/tierecords.h"
#include "app/todaymodel.h"
#include "app/whocanseemodel.h"
#include "core/types/kinds.h"
#include "core/types/records/visit.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

core::ScopeId unnamedChild(PageWorld &world, core::RecordId *child)
{
    const auto scope = core::ScopeId::create();
    core::Family family;
    family.source = u"Children in Need census 2024"_s;
    family.sourceDate = QDate(2024, 3, 31);
    put(world, scope, family, core::rootRecord(scope));
    core::Person person;
    person.isChild = true;
    person.born = QDate(2017, 6, 1);
    person.bornKnown = core::BirthKnown::Month;
    person.councilNumber = u"100482"_s;
    *child = put(world, scope, person);
    return scope;
}

// Somebody else who notes Amara's view of her mum on a device of theirs; it comes by sync.
class Colleague
{
public:
    explicit Colleague(PageWorld &world) : m_world(world) {}

    void says(const QString &kind, qint64 ring)
    {
        core::Relationship tie;
        tie.from = core::Id<core::Person>(m_world.amara);
        tie.to = core::Id<core::Person>(m_world.mum);
        tie.whoseView = m_world.amara;
        tie.kind = kind;
        tie.ring = ring;
        const core::Change change{core::ChangeId::create(), ++m_seq, core::RecordId(m_tie),
            core::kindOf<core::Relationship>.number, core::Op::Put, 0,
            core::Hlc::at({m_world.clock.now().ms + qint64(m_seq) * 60'000}), core::schemaVersion, core::toFields(tie)};
        const core::Frame frame{m_world.family, core::ScopeKind::Family, 1, m_seq,
            {core::PlacedChange{change, m_seq, m_me, m_device}}, QByteArray(32, '\0')};
        const auto applied = m_world.onStore([frame](core::RecordStore &store) { return store.applyFrame(frame); });
        if (!applied)
            qFatal("%s", qPrintable(applied.error().detail));
    }
    [[nodiscard]] core::Relationship said()
    {
        return m_world.onStore([id = m_tie](core::RecordStore &store) { return store.find(id); })->value;
    }

private:
    PageWorld &m_world;
    const core::UserId m_me = core::UserId::create();
    const core::DeviceId m_device = core::DeviceId::create();
    const core::Id<core::Relationship> m_tie = app::tieId(m_world.amara, m_world.mum, m_world.amara, m_me);
    quint64 m_seq = 0;
};

} // namespace

class ShellModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void namedFamiliesStandBeforeThoseWithoutAName();
    void aLongListLoadsAsItScrolls();
    void searchFindsAPersonByTheBeginningOfAName();
    void anOpenListShowsANewFamilyWithoutBeingTouched();
    void todayShowsWhomISeeWhatIPromisedAndTheWayIn();
    void theNextAgreedDayIsOnTodayWithoutATime();
    void aMovedFaceStaysInItsOwnView();
    void aColleaguesViewIsGoneOnWithAndWhatTheyNotedStays();
    void anotherWorkersOwnViewIsNotAltered();
    void theCircleOpenOnTheScreenFollowsTheRecord();
    void everyUnsentRecordHasItsStateInWords();
    void saysWhoCanSeeBeforeSaving();
    void aFamilyThatIsNotHereSaysSo();
};

void ShellModelsTest::namedFamiliesStandBeforeThoseWithoutAName()
{
    PageWorld world;
    core::RecordId child = core::RecordId::create();
    unnamedChild(world, &child);
    core::Family early;
    early.name = u"Abbott"_s;
    const auto scope = core::ScopeId::create();
    put(world, scope, early, core::rootRecord(scope));
    app::PeopleModel people;
    show(people, world);
    QCOMPARE(column(people.rows(), "title"),
        (QStringList{u"Abbott"_s, u"The Okafor-Lewis family"_s, u"Name not known yet"_s}));
    QCOMPARE(at(people.rows(), 2, "detail").toString(), u"born June 2017 · council number 100482"_s);
    QCOMPARE(at(people.rows(), 2, "note").toString(), u"Children in Need census 2024, 31 March 2024"_s);
    QVERIFY(people.mayAddFamily());
}

void ShellModelsTest::aLongListLoadsAsItScrolls()
{
    PageWorld world;
    for (int i = 0; i < 60; ++i) {
        core::Family family;
        family.name = u"Family %1"_s.arg(100 + i);
        const auto scope = core::ScopeId::create();
        put(world, scope, family, core::rootRecord(scope));
    }
    app::PeopleModel people;
    show(people, world);
    PageWorld::wait([&] { return people.rows()->canFetchMore({}); }); // they come a few a frame
    const int first = people.rows()->rowCount();
    QVERIFY(first >= 40 && first < 60);
    QVERIFY(at(people.rows(), first - 1, "title").isValid()); // a view comes to the last row
    people.rows()->fetchMore({});
    PageWorld::wait([&] { return people.rows()->rowCount() == 61; });
    QVERIFY(!people.rows()->canFetchMore({}));
}

void ShellModelsTest::searchFindsAPersonByTheBeginningOfAName()
{
    PageWorld world;
    app::PeopleModel people;
    show(people, world);
    people.setSearch(u"ama"_s);
    PageWorld::wait([&] { return rowOf(people.rows(), "title", u"Amara"_s) >= 0; });
    const int row = rowOf(people.rows(), "title", u"Amara"_s);
    QCOMPARE(at(people.rows(), row, "opens").toString(), u"PersonPage"_s);
    QCOMPARE(at(people.rows(), row, "note").toString(), u"The Okafor-Lewis family"_s);
    people.setSearch(u"zzz"_s);
    PageWorld::wait([&] { return people.state() == app::ViewModel::State::Empty; });
}

void ShellModelsTest::anOpenListShowsANewFamilyWithoutBeingTouched()
{
    PageWorld world;
    app::PeopleModel people;
    show(people, world);
    QSignalSpy reset(people.rows(), &QAbstractItemModel::modelReset);
    core::Family family;
    family.name = u"Brown"_s;
    const auto scope = core::ScopeId::create();
    put(world, scope, family, core::rootRecord(scope));
    PageWorld::wait([&] { return rowOf(people.rows(), "title", u"Brown"_s) == 0; });
    QVERIFY(at(people.rows(), 0, "waiting").toBool());
    QCOMPARE(reset.size(), 0);
}

void ShellModelsTest::todayShowsWhomISeeWhatIPromisedAndTheWayIn()
{
    PageWorld world;
    app::TodayModel today;
    show(today, world);
    QCOMPARE(today.visits()->rowCount(), 0);
    QCOMPARE(today.streets(), QStringList{u"Hill Street and Mill Lane"_s});
    core::Visit visit;
    visit.worker = world.user;
    visit.plannedAt = core::Timestamp{world.clock.now().ms + 3'600'000};
    put(world, world.family, visit);
    visit.plannedAt = core::Timestamp{world.clock.now().ms + 86'400'000}; // tomorrow
    put(world, world.family, visit);
    PageWorld::wait([&] { return today.visits()->rowCount() == 1; });
    QCOMPARE(at(today.visits(), 0, "title").toString(), u"The Okafor-Lewis family"_s);
    QCOMPARE(at(today.visits(), 0, "promised").toString(), u"fill in the form with you"_s);
    QVERIFY(at(today.visits(), 0, "place").toString().startsWith(u"12 Hill Street · Side gate"_s));
    QVERIFY(!at(today.visits(), 0, "underWay").toBool());
}

void ShellModelsTest::theNextAgreedDayIsOnTodayWithoutATime()
{
    PageWorld world;
    core::Visit last;
    last.worker = world.user;
    last.arrivedAt = core::Timestamp{world.clock.now().ms - 7 * 86'400'000LL};
    last.finishedAt = last.arrivedAt;
    last.nextOn = world.services().today();
    put(world, world.family, last);
    app::TodayModel today;
    show(today, world);
    QCOMPARE(today.visits()->rowCount(), 1);
    QCOMPARE(at(today.visits(), 0, "time").toString(), QString());
}

void ShellModelsTest::aMovedFaceStaysInItsOwnView()
{
    PageWorld world;
    app::CircleModel circle;
    circle.setFamilyId(world.family.toString());
    show(circle, world);
    QCOMPARE(circle.views()->rowCount(), 4); // three children, and me
    QCOMPARE(at(circle.people(), 0, "centre").toBool(), true);
    QCOMPARE(at(circle.people(), 0, "name").toString(), u"Amara"_s);
    QSignalSpy moved(&circle, &app::CircleModel::moved);
    circle.move(world.mum.toString(), 3);
    PageWorld::wait(
        [&] { return at(circle.people(), rowOf(circle.people(), "name", u"Grace"_s), "ring").toInt() == 3; });
    QCOMPARE(moved.size(), 1);
    QCOMPARE(at(circle.ties(), 0, "uncertain").toBool(), false);
    circle.chooseView(3); // mine: I have said nothing yet
    PageWorld::wait([&] { return circle.view() == 3; });
    QCOMPARE(circle.viewName(), u"Me"_s);
    QCOMPARE(at(circle.ties(), 0, "uncertain").toBool(), true);
    circle.move(world.mum.toString(), 0);
    PageWorld::wait(
        [&] { return at(circle.people(), rowOf(circle.people(), "name", u"Grace"_s), "ring").toInt() == 0; });
    circle.chooseView(0);
    PageWorld::wait([&] { return circle.view() == 0; });
    QCOMPARE(at(circle.people(), rowOf(circle.people(), "name", u"Grace"_s), "ring").toInt(), 3);
}

// A colleague noted the child's view before: who takes over goes on with it, and nothing of the colleague's is altered.
void ShellModelsTest::aColleaguesViewIsGoneOnWithAndWhatTheyNotedStays()
{
    PageWorld world;
    Colleague colleague(world);
    colleague.says(u"next door"_s, 2);
    app::CircleModel circle;
    circle.setFamilyId(world.family.toString());
    show(circle, world);
    const auto ring = [&](app::CircleModel &model) {
        return at(model.people(), rowOf(model.people(), "name", u"Grace"_s), "ring").toInt();
    };
    const auto settles = [&](int wanted) {
        PageWorld::wait([&] { return ring(circle) == wanted; },
            [&] { return u"on ring %1: %2"_s.arg(ring(circle)).arg(circle.notice()); });
    };
    settles(2);
    circle.move(world.mum.toString(), 0);
    settles(0);
    QCOMPARE(circle.notice(), QString());
    const QString words = at(circle.people(), rowOf(circle.people(), "name", u"Grace"_s), "words").toString();
    QVERIFY2(words.contains(u"next door"_s), qPrintable(words)); // only the ring was said anew
    QCOMPARE(colleague.said().ring, 2);
    QCOMPARE(circle.ties()->rowCount(), 1);

    colleague.says(u"next door"_s, 3);
    settles(3); // what was said last holds, whoever said it
    circle.move(world.mum.toString(), 0); // what I said before, said again
    settles(0);
    world.restart();
    app::CircleModel afterwards;
    afterwards.setFamilyId(world.family.toString());
    show(afterwards, world);
    QCOMPARE(ring(afterwards), 0);
    QCOMPARE(colleague.said().ring, 3);
}

void ShellModelsTest::anotherWorkersOwnViewIsNotAltered()
{
    PageWorld world;
    const app::TieToSay tie{world.family, core::RecordId(core::UserId::create()), world.mum, world.user, {}};
    const auto said = world.onStore([&](core::RecordStore &store) {
        app::TieWords words;
        words.ring = 0;
        return app::sayOfTie(store, tie, words);
    });
    QVERIFY(!said.ok());
    QCOMPARE(said.error().code, core::ErrorCode::NotAllowed);
}

void ShellModelsTest::theCircleOpenOnTheScreenFollowsTheRecord()
{
    PageWorld world;
    app::CircleModel circle;
    circle.setFamilyId(world.family.toString());
    show(circle, world);
    const int before = circle.people()->rowCount();
    core::Person nana;
    nana.knownAs = u"Nana"_s;
    put(world, world.family, nana);
    PageWorld::wait([&] { return circle.people()->rowCount() == before + 1; });
    QVERIFY(rowOf(circle.people(), "name", u"Nana"_s) >= 0);
}

void ShellModelsTest::everyUnsentRecordHasItsStateInWords()
{
    PageWorld world;
    app::SyncModel sync;
    show(sync, world);
    QVERIFY(sync.unsent()->rowCount() > 5);
    for (int row = 0; row < sync.unsent()->rowCount(); ++row) {
        QVERIFY(!at(sync.unsent(), row, "title").toString().isEmpty());
        QVERIFY(at(sync.unsent(), row, "note").toString().contains(u"Safe on this device"_s));
    }
    QVERIFY(rowOf(sync.held(), "title", u"Families"_s) >= 0);
}

void ShellModelsTest::saysWhoCanSeeBeforeSaving()
{
    PageWorld world;
    core::WorkerLink link;
    link.called = u"Ms Reid"_s;
    put(world, world.family, link);
    app::WhoCanSeeModel who;
    who.setScopeId(world.family.toString());
    who.setScopeKind(u"family"_s);
    show(who, world);
    QVERIFY2(who.summary().contains(u"Ms Reid"_s) && who.summary().startsWith(u"You"_s), qPrintable(who.summary()));
    link.called = u"Mr Long Gone"_s;
    link.to = world.services().today().addDays(-1);
    put(world, world.family, link);
    QTest::qWait(200);
    QVERIFY(!who.summary().contains(u"Mr Long Gone"_s));
    for (const QString &called : {u"Mr Khan"_s, u"Ms Eze"_s, u"Mx Bell"_s}) {
        link = {};
        link.called = called;
        put(world, world.family, link);
    }
    PageWorld::wait([&] { return who.summary().contains(u"2 others"_s); });
    QCOMPARE(who.summary().count(u", "_s), 3); // You, two names and 2 others, and whom the office lets
    app::WhoCanSeeModel mine;
    mine.setScopeKind(u"user"_s);
    show(mine, world);
    QCOMPARE(mine.summary(), u"Only you can read this."_s);
}

void ShellModelsTest::aFamilyThatIsNotHereSaysSo()
{
    PageWorld world;
    app::FamilyModel family;
    family.setFamilyId(core::ScopeId::create().toString());
    show(family, world);
    QCOMPARE(family.state(), app::ViewModel::State::Failed);
    QVERIFY(family.errorText().contains(u"not on this device"_s));
}

QTEST_GUILESS_MAIN(ShellModelsTest)
#include "shellmodelstest.moc"
