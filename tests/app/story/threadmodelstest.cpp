// SPDX-License-Identifier: Apache-2.0
// Who was there, from when to when, as the thread of people tells it.
#include "app/threadmodel.h"
#include "core/types/records/person.h"
#include "core/types/records/relationship.h"
#include "core/types/records/residence.h"
#include "core/types/records/workerlink.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

core::Relationship tie(const core::RecordId &from, const core::RecordId &to, const core::RecordId &view, QDate since)
{
    core::Relationship tie;
    tie.from = core::Id<core::Person>(from);
    tie.to = core::Id<core::Person>(to);
    tie.whoseView = view;
    tie.since = since;
    return tie;
}

} // namespace

class ThreadModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyRibbonIsSaidInWords();
    void howCloseIsNeverTakenFromAnotherView();
    void aRibbonIsHiddenOnThisDeviceAloneAndComesBack();
    void whatComesFromElsewhereIsDrawn();

private:
    static void open(app::ThreadModel &thread, PageWorld &world)
    {
        thread.setFamilyId(world.family.toString());
        show(thread, world);
    }
    static QString wordsOf(app::ThreadModel &thread, const QString &name)
    {
        const int row = rowOf(thread.rows(), "name", name);
        return row < 0 ? u"(not there)"_s : at(thread.rows(), row, "words").toString();
    }
};

void ThreadModelsTest::everyRibbonIsSaidInWords()
{
    PageWorld world;
    core::Relationship close = tie(world.amara, world.mum, world.amara, QDate(2017, 6, 10));
    close.strength = core::Strength::Rock;
    put(world, world.family, close);
    core::WorkerLink teacher;
    teacher.called = u"Ms Reid"_s;
    teacher.does = u"teacher"_s;
    teacher.from = QDate(2024, 9, 1);
    teacher.to = QDate(2025, 7, 18);
    put(world, world.family, teacher);
    core::Residence residence;
    residence.household = core::Id<core::Household>(world.home);
    residence.person = core::Id<core::Person>(world.amara);
    residence.from = QDate(2023, 7, 1);
    put(world, world.family, residence);
    app::ThreadModel thread;
    open(thread, world);
    QCOMPARE(thread.child(), u"Amara"_s);
    QCOMPARE(wordsOf(thread, u"Grace"_s), u"Mum: a rock since June 2017"_s);
    QCOMPARE(wordsOf(thread, u"Ms Reid"_s), u"teacher: since September 2024, ended July 2025"_s);
    QCOMPARE(wordsOf(thread, u"Mum's"_s), u"since July 2023"_s);
    QCOMPARE(wordsOf(thread, u"Jo"_s), u"nobody said since when"_s);
    QCOMPARE(wordsOf(thread, u"Amara"_s), u"(not there)"_s); // it is drawn round her
    QCOMPARE(at(thread.rows(), rowOf(thread.rows(), "name", u"Ms Reid"_s), "to").toDate(), QDate(2025, 7, 18));
    // People, then who is paid, then homes; who came first stands first.
    const QStringList names = column(thread.rows(), "name");
    QCOMPARE(names.constFirst(), u"Grace"_s);
    QCOMPARE(names.last(2), (QStringList{u"Ms Reid"_s, u"Mum's"_s}));
}

void ThreadModelsTest::howCloseIsNeverTakenFromAnotherView()
{
    PageWorld world;
    core::Relationship mums = tie(world.amara, world.jo, world.mum, QDate(2020, 2, 1));
    mums.strength = core::Strength::Rock;
    put(world, world.family, mums);
    app::ThreadModel thread;
    open(thread, world); // Amara's view
    const int jo = rowOf(thread.rows(), "name", u"Jo"_s);
    QCOMPARE(at(thread.rows(), jo, "words").toString(), u"since February 2020"_s);
    QCOMPARE(at(thread.rows(), jo, "strength").toInt(), int(core::Strength::There));
    const int mum = rowOf(thread.views(), "text", u"Grace"_s);
    QVERIFY(mum >= 0);
    thread.chooseView(mum);
    PageWorld::wait([&] { return wordsOf(thread, u"Jo"_s) == u"a rock since February 2020"_s; });
}

void ThreadModelsTest::aRibbonIsHiddenOnThisDeviceAloneAndComesBack()
{
    PageWorld world;
    app::ThreadModel thread;
    open(thread, world);
    QSignalSpy reset(thread.rows(), &QAbstractItemModel::modelReset);
    const auto pending = [&] {
        return world.onStore([](core::RecordStore &store) { return store.pending(); })->waiting;
    };
    const int before = pending();
    thread.hide(at(thread.rows(), rowOf(thread.rows(), "name", u"Jo"_s), "key").toString());
    PageWorld::wait([&] { return rowOf(thread.rows(), "name", u"Jo"_s) < 0; });
    QCOMPARE(thread.hiddenWords(), u"Hidden on this device only: Jo."_s);
    QCOMPARE(pending(), before); // nothing goes to the office
    app::ThreadModel again; // as after the page was left
    open(again, world);
    QVERIFY(rowOf(again.rows(), "name", u"Jo"_s) < 0);
    again.showAll();
    PageWorld::wait([&] { return rowOf(again.rows(), "name", u"Jo"_s) >= 0; });
    QVERIFY(again.hiddenWords().isEmpty());
    QCOMPARE(reset.size(), 0);
}

void ThreadModelsTest::whatComesFromElsewhereIsDrawn()
{
    PageWorld world;
    app::ThreadModel thread;
    open(thread, world);
    core::WorkerLink link;
    link.called = u"Asha"_s;
    link.from = QDate(2025, 1, 1);
    const core::Change change{core::ChangeId::create(), 1, core::RecordId::create(),
        core::kindOf<core::WorkerLink>.number, core::Op::Put, 0, core::Hlc::at({1772500000000}), 1,
        core::toFields(link)};
    const core::Frame frame{world.family, core::ScopeKind::Family, 0, 1,
        {core::PlacedChange{change, 1, core::UserId::create(), core::DeviceId::create()}}, QByteArray(32, 'h')};
    QVERIFY(world.onStore([&](core::RecordStore &store) { return store.applyFrame(frame); }));
    PageWorld::wait([&] { return wordsOf(thread, u"Asha"_s) == u"since January 2025"_s; });
    QVERIFY(world.onStore([&](core::RecordStore &store) { return store.purgeScope(world.family); }));
    PageWorld::wait([&] { return thread.isGone() && thread.rows()->rowCount() == 0; });
}

QTEST_GUILESS_MAIN(ThreadModelsTest)
#include "threadmodelstest.moc"
