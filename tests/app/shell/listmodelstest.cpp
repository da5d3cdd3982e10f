// SPDX-License-Identifier: Apache-2.0
// The long lists, what is said of sending, and a store that is in use elsewhere.
#include "app/entry.h"
#include "app/peoplemodel.h"
#include "app/sentmodel.h"
#include "app/syncmodel.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "tests/app/shell/shownmodel.h"

#include <QElapsedTimer>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

core::ScopeId familyCalled(PageWorld &world, const QString &name, const QStringList &people = {})
{
    const auto scope = core::ScopeId::create();
    QList<core::Edit> edits;
    core::Family family;
    family.name = name;
    edits.append(core::newRecord(scope, core::ScopeKind::Family, core::rootRecord(scope), family));
    for (const QString &called : people) {
        core::Person person;
        person.knownAs = called;
        edits.append(core::newRecord(scope, core::ScopeKind::Family, core::RecordId::create(), person));
    }
    if (!world.onStore([edits](core::RecordStore &store) { return store.write(edits); }))
        qFatal("not written");
    return scope;
}

// The office sets the first `count` waiting edits aside and takes the rest.
void setAside(PageWorld &world, int count)
{
    const auto settled = world.onStore([count](core::RecordStore &store) -> core::Result<core::ChangeSet> {
        const auto groups = store.pendingPush(100'000'000);
        if (!groups)
            return groups.error();
        QList<core::Ack> acks;
        for (const core::PushGroup &group : *groups) {
            for (const core::Change &change : group.changes) {
                const bool aside = acks.size() < count;
                acks.append({change.dseq, aside ? core::Verdict::Quarantined : core::Verdict::Applied,
                    core::Seq(aside ? 0 : acks.size()),
                    aside ? core::QuarantineReason::GrantEnded : core::QuarantineReason::None});
            }
        }
        return store.settle(acks);
    });
    if (!settled)
        qFatal("not settled");
}

} // namespace

class ListModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void whatTheOfficeSetAsideIsSaidWithWhatHappensNext();
    void aLongUnsentListSaysThatThereIsMore();
    void searchGoesOnWhereItsFirstPageEnds();
    void whatIsMistypedIsFoundAndSaidToBeClose();
    void familiesToJoinAreFoundByAnybodyInThem();
    void twoThousandPeopleAreOneListLikeFive();
    void aFamilysFaceBearsItsOwnName();
    void aStoreThatWasInUseOpensWhenOneTriesAgain();
};

void ListModelsTest::whatTheOfficeSetAsideIsSaidWithWhatHappensNext()
{
    PageWorld world;
    app::SentModel sent;
    sent.setServices(&world.services());
    app::SyncModel sync;
    show(sync, world);
    QVERIFY(sync.nextWords().isEmpty());
    setAside(world, 1);
    PageWorld::wait([&] { return sync.setAside()->rowCount() == 1 && sync.unsent()->rowCount() == 0; });
    QVERIFY(at(sync.setAside(), 0, "note").toString().startsWith("The office keeps it until a manager decides"_L1));
    QVERIFY(sync.nextWords().contains("A person there looks at each one"_L1));
    PageWorld::wait([&] { return sync.line().contains("for a person at the office"_L1); });
    QVERIFY(!sync.line().contains("sent"_L1));
    QVERIFY2(sent.sentence().contains("for a person at the office"_L1), qPrintable(sent.sentence()));
    QVERIFY(!sent.isAllSent());
}

void ListModelsTest::aLongUnsentListSaysThatThereIsMore()
{
    PageWorld world;
    for (int i = 0; i < 120; ++i)
        familyCalled(world, u"Family %1"_s.arg(i));
    app::SyncModel sync;
    show(sync, world);
    QCOMPARE(sync.unsent()->rowCount(), app::SyncModel::pageSize);
    QCOMPARE(sync.moreWords(), u"Show 50 more"_s);
    sync.showMore();
    PageWorld::wait([&] { return sync.unsent()->rowCount() == 2 * app::SyncModel::pageSize; });
    while (!sync.moreWords().isEmpty()) {
        const int before = sync.unsent()->rowCount();
        sync.showMore();
        PageWorld::wait([&] { return sync.unsent()->rowCount() > before; });
    }
    QVERIFY(sync.unsent()->rowCount() > 120);
}

void ListModelsTest::searchGoesOnWhereItsFirstPageEnds()
{
    PageWorld world;
    QStringList names;
    for (int i = 0; i < 130; ++i)
        names.append(u"Zed %1"_s.arg(i));
    familyCalled(world, u"The long family"_s, names);
    app::PeopleModel people;
    people.setSearch(u"zed"_s);
    show(people, world);
    QTRY_COMPARE(people.rows()->rowCount(), 40); // a few a frame
    while (people.rows()->canFetchMore({})) {
        const int before = people.rows()->rowCount();
        QVERIFY(at(people.rows(), before - 1, "title").isValid()); // a view comes to the last row
        people.rows()->fetchMore({});
        PageWorld::wait([&] { return people.rows()->rowCount() == qMin(before + 40, 130); });
    }
    QCOMPARE(people.rows()->rowCount(), 130);
    QCOMPARE(at(people.rows(), 129, "note").toString(), u"The long family"_s);
}

void ListModelsTest::whatIsMistypedIsFoundAndSaidToBeClose()
{
    PageWorld world;
    familyCalled(world, u"The long family"_s, {u"Wilhelmina"_s});
    app::PeopleModel people;
    people.setSearch(u"wilhelmna"_s);
    show(people, world);
    QCOMPARE(people.rows()->rowCount(), 1);
    QCOMPARE(at(people.rows(), 0, "title").toString(), u"Wilhelmina"_s);
    QVERIFY(people.comesClose());
    people.setSearch(u"wilhelm"_s);
    PageWorld::wait([&] { return !people.comesClose(); });
    QCOMPARE(people.rows()->rowCount(), 1);
    people.setSearch(u"xylophone"_s);
    PageWorld::wait([&] { return people.state() == app::ViewModel::State::Empty; });
    QVERIFY(!people.comesClose());
}

void ListModelsTest::familiesToJoinAreFoundByAnybodyInThem()
{
    PageWorld world;
    familyCalled(world, u"The Brown family"_s, {u"Wilhelmina"_s});
    app::PeopleModel families;
    families.setApartFrom(world.family.toString());
    show(families, world);
    QCOMPARE(column(families.rows(), "title"), QStringList{u"The Brown family"_s});
    families.setSearch(u"wilhel"_s);
    PageWorld::wait([&] { return families.rows()->rowCount() == 1; });
    QCOMPARE(at(families.rows(), 0, "opens").toString(), u"FamilyPage"_s);
    families.setSearch(u"amara"_s);
    PageWorld::wait([&] { return families.state() == app::ViewModel::State::Empty; });
}

void ListModelsTest::twoThousandPeopleAreOneListLikeFive()
{
    PageWorld world;
    for (int family = 0; family < 400; ++family)
        familyCalled(world, u"Family %1"_s.arg(1000 + family),
            {u"A%1"_s.arg(family), u"B%1"_s.arg(family), u"C%1"_s.arg(family), u"D%1"_s.arg(family),
                u"E%1"_s.arg(family)});
    QElapsedTimer timer;
    timer.start();
    app::PeopleModel people;
    show(people, world);
    qInfo("first 40 of 400 families with 2,000 people: %lld ms", timer.restart());
    QTRY_COMPARE(people.rows()->rowCount(), 40);
    QCOMPARE(at(people.rows(), 7, "detail").toString(), u"A7, B7, C7, D7 and E7"_s);
    people.setSearch(u"family"_s);
    PageWorld::wait([&] { return at(people.rows(), 0, "title").toString() == u"Family 1399"_s; });
    qInfo("first 40 found of 400: %lld ms", timer.restart());
    app::SyncModel sync;
    show(sync, world);
    qInfo("the sync page with 2,400 unsent: %lld ms", timer.restart());
    QVERIFY(!sync.moreWords().isEmpty());
}

void ListModelsTest::aFamilysFaceBearsItsOwnName()
{
    PageWorld world;
    app::PeopleModel people;
    show(people, world);
    QCOMPARE(at(people.rows(), 0, "title").toString(), u"The Okafor-Lewis family"_s);
    QCOMPARE(at(people.rows(), 0, "faceName").toString(), u"Okafor-Lewis"_s);
    familyCalled(world, u"Amara's lot"_s);
    PageWorld::wait([&] { return people.rows()->rowCount() == 2; });
    QCOMPARE(at(people.rows(), 0, "faceName").toString(), u"Amara's lot"_s);
}

void ListModelsTest::aStoreThatWasInUseOpensWhenOneTriesAgain()
{
    PageWorld world;
    platform::FakeNetworkStatus network{false};
    app::Engine::Options options;
    options.session.folder = world.folder();
    options.session.cost = core::KdfCost::cheapForTests();
    options.sync.automatic = false;
    app::Engine second(app::Engine::Ports{world.clock, network, nullptr}, options);
    app::Services services(world.clock);
    services.setEngine(&second);
    app::Entry entry;
    entry.setServices(&services);
    PageWorld::wait([&] { return entry.step() == app::Entry::Step::Broken; });
    QVERIFY(entry.problem().contains("open already"_L1));
    world.close();
    QCOMPARE(entry.step(), app::Entry::Step::Broken);
    entry.tryAgain();
    PageWorld::wait([&] { return entry.step() == app::Entry::Step::Locked; });
    services.setEngine(nullptr);
}

QTEST_GUILESS_MAIN(ListModelsTest)
#include "listmodelstest.moc"
