// SPDX-License-Identifier: Apache-2.0
#include "core/store/lease.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

constexpr qint64 dayMs = LeaseTerms::dayMs;

} // namespace

/// How long a device may show what it holds, whatever is done to its clock.
class TestLease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhenItsTimeHasPassedAndBeginsAgainWithAContact()
    {
        test::TestStore store;
        QVERIFY(renewLease(*store, store.clock, {}));
        store.clock.advance(14 * dayMs - 1);
        Lease lease = *lookAtLease(*store, store.clock);
        QVERIFY(!lease.hasEnded());
        QCOMPARE(lease.daysWithoutContact(), 13);
        store.clock.advance(1);
        lease = *lookAtLease(*store, store.clock);
        QVERIFY(lease.hasEnded());
        QCOMPARE(lease.daysWithoutContact(), 14);
        QVERIFY(store.reopen());
        QVERIFY(lookAtLease(*store, store.clock)->hasEnded());
        QVERIFY(renewLease(*store, store.clock, {}));
        QVERIFY(!lookAtLease(*store, store.clock)->hasEnded());
    }

    void isNotMadeLongerBySettingTheClockBack()
    {
        test::TestStore store;
        QVERIFY(renewLease(*store, store.clock, {}));
        const Timestamp contact = store.clock.now();
        store.clock.advance(10 * dayMs);
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 10);
        store.clock.setWall({contact.ms - 365 * dayMs});
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 10);
        store.clock.advance(dayMs); // the machine stays on
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 11);
        store.clock.reboot(u"boot-2"_s); // how long it was off, nobody knows
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 12);
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 12);
        store.clock.advance(dayMs);
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 13);
        store.clock.reboot(u"boot-3"_s);
        QVERIFY(lookAtLease(*store, store.clock)->hasEnded());
    }

    void losesNoDayWhereAnHonestMachineStartsAgain()
    {
        test::TestStore store;
        QVERIFY(renewLease(*store, store.clock, {}));
        for (const QString &boot : {u"boot-2"_s, u"boot-3"_s}) {
            store.clock.reboot(boot);
            store.clock.setWall({store.clock.now().ms - 60'000}); // the network knows better
            QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 0);
        }
        store.clock.advance(3 * dayMs);
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 3);
    }

    void remindsLongBeforeItEnds()
    {
        test::TestStore store;
        QVERIFY(renewLease(*store, store.clock, {dayMs, 14 * dayMs, 90 * dayMs}));
        store.clock.advance(dayMs - 1);
        QVERIFY(!lookAtLease(*store, store.clock)->reminds());
        QCOMPARE(lookAtLease(*store, store.clock)->daysLeft(), 14);
        store.clock.advance(1);
        QVERIFY(lookAtLease(*store, store.clock)->reminds());
        QCOMPARE(lookAtLease(*store, store.clock)->daysLeft(), 13);
        QVERIFY(!lookAtLease(*store, store.clock)->hasEnded());
        store.clock.advance(20 * dayMs);
        QCOMPARE(lookAtLease(*store, store.clock)->daysLeft(), 0);
    }

    void leavesADayToGetInTouchBeforeTheKeysGo()
    {
        test::TestStore store;
        QVERIFY(renewLease(*store, store.clock, {}));
        store.clock.advance(90 * dayMs - 1);
        Lease lease = *openUnderLease(*store, store.clock);
        QVERIFY(lease.hasEnded() && !lease.isLastOpening() && !lease.keysHaveEnded());
        store.clock.advance(1);
        (void)lookAtLease(*store, store.clock); // a look is no opening
        QVERIFY(openUnderLease(*store, store.clock)->isLastOpening());
        QVERIFY(store.reopen());
        QVERIFY(openUnderLease(*store, store.clock)->isLastOpening()); // it locked itself, minutes later
        store.clock.advance(dayMs - 1);
        QVERIFY(openUnderLease(*store, store.clock)->isLastOpening());
        store.clock.setWall({store.clock.now().ms - 60 * dayMs});
        store.clock.advance(1);
        QVERIFY(openUnderLease(*store, store.clock)->keysHaveEnded());
        QVERIFY(renewLease(*store, store.clock, {}));
        lease = *openUnderLease(*store, store.clock);
        QVERIFY(!lease.hasEnded() && !lease.isLastOpening() && !lease.keysHaveEnded());
    }

    void holdsOnADeviceWhoseClockWasAlwaysWrong()
    {
        test::TestStore store;
        store.clock.setWall({store.clock.now().ms + 3650 * dayMs});
        QVERIFY(renewLease(*store, store.clock, {}));
        QVERIFY(!lookAtLease(*store, store.clock)->hasEnded());
        // Put right at last, which is a way back: the next contact counts from there.
        store.clock.setWall({store.clock.now().ms - 3650 * dayMs});
        QVERIFY(!lookAtLease(*store, store.clock)->hasEnded());
        QVERIFY(renewLease(*store, store.clock, {}));
        store.clock.advance(15 * dayMs);
        QVERIFY(lookAtLease(*store, store.clock)->hasEnded());
    }

    void beginsAtTheFirstLookWhereThereWasNone()
    {
        test::TestStore store;
        QCOMPARE(lookAtLease(*store, store.clock)->terms, LeaseTerms{});
        store.clock.advance(14 * dayMs);
        QVERIFY(lookAtLease(*store, store.clock)->hasEnded());
        QVERIFY(store->setSetting(u"lease"_s, "rubbish"));
        QVERIFY(!lookAtLease(*store, store.clock)->hasEnded());
    }
};

QTEST_GUILESS_MAIN(TestLease)
#include "testlease.moc"
