// SPDX-License-Identifier: Apache-2.0
#include "app/engine/neighbourends.h"
#include "app/neighboureditor.h"
#include "app/neighbourlist.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

core::RecordId agreed(PageWorld &world, const QString &name, QDate until)
{
    core::Neighbour neighbour;
    neighbour.firstName = name;
    neighbour.contact = u"the blue door"_s;
    neighbour.enjoys = u"gardens"_s;
    neighbour.wordsUsed = u"Hello"_s;
    neighbour.agreedOn = QDate(2026, 1, 10);
    neighbour.endsOn = until;
    const auto id = core::RecordId::create();
    const auto written = world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(world.neighbourhood, core::ScopeKind::Neighbourhood, id, neighbour));
    });
    if (!written)
        qFatal("not written");
    return id;
}

/// Every field that the device still shows of a neighbour, taken off or not.
core::Neighbour left(PageWorld &world, const core::RecordId &id)
{
    const auto found = world.onStore(
        [&](core::RecordStore &store) { return store.find(core::Id<core::Neighbour>(id)); });
    return found ? found->value : core::Neighbour();
}

QStringList found(PageWorld &world, const QString &words)
{
    const auto records = world.onStore([&](core::RecordStore &store) { return store.search(words, 10); });
    QStringList ids;
    for (const core::StoredRecord &record : *records)
        ids.append(record.id.toString());
    return ids;
}

} // namespace

/// Safety rule 6: neighbour data is minimal and short; an end date is always set, and the purge runs on the device,
/// offline.
class NeighboursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void rule6EndsOnTheDayWhenTheDeviceIsOpened();
    void rule6EndsOnTheDayWhileTheDeviceIsOpen();
    void rule6KeepsWhoseDayHasNotCome();
    void aNeighbourIsTakenOffWithAReceipt();
    void typedAnswersComeBackAfterAKill();
    void answersThatFailedToBeSavedAreKept();
    void answersThrownAwayAreWipedAndTheNextAreKept();
};

void NeighboursTest::rule6EndsOnTheDayWhenTheDeviceIsOpened()
{
    PageWorld world;
    const auto bea = agreed(world, u"Bea"_s, QDate(2026, 3, 4));
    QCOMPARE(found(world, u"Bea"_s).size(), 1);
    world.clock.advance(dayMs);
    world.restart();
    PageWorld::wait([&] { return left(world, bea).firstName.isEmpty(); });
    const core::Neighbour nothing = left(world, bea);
    QVERIFY(nothing.contact.isEmpty() && nothing.enjoys.isEmpty() && nothing.wordsUsed.isEmpty());
    QCOMPARE(found(world, u"Bea"_s), QStringList());
    const auto all = world.onStore(
        [](core::RecordStore &store) { return store.list<core::Neighbour>(core::query<core::Neighbour>()); });
    QCOMPARE(all->size(), 0);
}

void NeighboursTest::rule6EndsOnTheDayWhileTheDeviceIsOpen()
{
    PageWorld world;
    const auto bea = agreed(world, u"Bea"_s, QDate(2026, 3, 4));
    world.services().engine().neighbourEnds().look(); // the same day: nothing to do
    QCOMPARE(left(world, bea).firstName, u"Bea"_s);
    world.clock.advance(dayMs);
    world.services().engine().neighbourEnds().look();
    PageWorld::wait([&] { return left(world, bea).firstName.isEmpty(); });
}

void NeighboursTest::rule6KeepsWhoseDayHasNotCome()
{
    PageWorld world;
    const auto bea = agreed(world, u"Bea"_s, QDate(2026, 3, 4));
    const auto sal = agreed(world, u"Sal"_s, QDate(2026, 3, 5));
    const auto done = world.onStore(
        [](core::RecordStore &store) { return app::takeOffEnded(store, QDate(2026, 3, 4)); });
    QVERIFY(done.ok());
    QVERIFY(left(world, bea).firstName.isEmpty());
    QCOMPARE(left(world, sal).firstName, u"Sal"_s);
}

void NeighboursTest::aNeighbourIsTakenOffWithAReceipt()
{
    PageWorld world;
    const auto sal = agreed(world, u"Sal"_s, QDate(2026, 9, 5));
    agreed(world, u"Bea"_s, QDate(2026, 6, 4));
    app::NeighbourList list;
    show(list, world);
    QCOMPARE(column(list.rows(), "title"), (QStringList{u"Bea"_s, u"Sal"_s}));
    QCOMPARE(at(list.rows(), 0, "detail").toString(), u"the blue door · gardens"_s);
    QVERIFY(at(list.rows(), 0, "note").toString().contains(u"4 June"_s));
    list.takeOff(sal.toString());
    PageWorld::wait([&] { return list.rows()->rowCount() == 1; });
    QVERIFY2(list.receipt().contains(u"Sal"_s) && list.receipt().contains(u"Tuesday 3 March"_s)
                 && list.receipt().contains(u"15:34"_s),
        qPrintable(list.receipt()));
    const core::Neighbour nothing = left(world, sal);
    QVERIFY(nothing.firstName.isEmpty() && nothing.contact.isEmpty());
    QCOMPARE(nothing.withdrewOn, QDate(2026, 3, 3));
    QCOMPARE(found(world, u"Sal"_s), QStringList());
}

void NeighboursTest::typedAnswersComeBackAfterAKill()
{
    PageWorld world;
    {
        app::NeighbourEditor editor;
        editor.setNeighbourhoodId(world.neighbourhood.toString());
        show(editor, world);
        editor.setFirstName(u"Bea"_s);
        editor.setEnd(0);
    }
    world.restart();
    app::NeighbourEditor again;
    again.setNeighbourhoodId(world.neighbourhood.toString());
    show(again, world);
    QCOMPARE(again.firstName(), u"Bea"_s);
    QCOMPARE(again.end(), 0);
}

void NeighboursTest::answersThatFailedToBeSavedAreKept()
{
    PageWorld world;
    {
        app::NeighbourEditor editor;
        editor.setNeighbourhoodId(world.neighbourhood.toString());
        show(editor, world);
        editor.setFirstName(QString(300'000, u'B')); // more than one record takes
        editor.setReach(u"the blue door"_s);
        editor.agree();
        PageWorld::wait([&] { return !editor.notice().isEmpty(); });
        QVERIFY(!editor.hasAgreed());
        editor.setFirstName(u"Bea"_s);
    }
    app::NeighbourEditor again;
    again.setNeighbourhoodId(world.neighbourhood.toString());
    show(again, world);
    QCOMPARE(again.firstName(), u"Bea"_s);
    QCOMPARE(again.reach(), u"the blue door"_s);
}

void NeighboursTest::answersThrownAwayAreWipedAndTheNextAreKept()
{
    PageWorld world;
    {
        app::NeighbourEditor editor;
        editor.setNeighbourhoodId(world.neighbourhood.toString());
        show(editor, world);
        editor.setFirstName(u"Bea"_s);
        editor.throwAway();
        QVERIFY(
            world.onStore([](core::RecordStore &store) -> core::Result<QList<core::Draft>> { return store.drafts(); })
                ->isEmpty());
        editor.setFirstName(u"Sal"_s);
    }
    app::NeighbourEditor again;
    again.setNeighbourhoodId(world.neighbourhood.toString());
    show(again, world);
    QCOMPARE(again.firstName(), u"Sal"_s);
}

QTEST_GUILESS_MAIN(NeighboursTest)
#include "neighbourstest.moc"
