// SPDX-License-Identifier: Apache-2.0
#include "core/store/lease.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

/// How long a device may show what it holds, whatever is done to its clock.
class TestLease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhenItsTimeHasPassedAndBeginsAgainWithAContact()
    {
        test::TestStore store;
        QVERIFY(renewLease(*store, store.clock, 14 * dayMs));
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
        QVERIFY(renewLease(*store, store.clock, 14 * dayMs));
        QVERIFY(!lookAtLease(*store, store.clock)->hasEnded());
    }

    void isNotMadeLongerBySettingTheClockBack()
    {
        test::TestStore store;
        QVERIFY(renewLease(*store, store.clock, 14 * dayMs));
        const Timestamp contact = store.clock.now();
        store.clock.advance(10 * dayMs);
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 10);
        store.clock.setWall({contact.ms - 365 * dayMs});
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 10);
        store.clock.advance(3 * dayMs); // the machine stays on
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 13);
        store.clock.reboot(u"boot-2"_s);
        store.clock.advance(dayMs); // how long it was off, nobody knows; this it was on, unseen
        QCOMPARE(lookAtLease(*store, store.clock)->daysWithoutContact(), 13);
        store.clock.advance(dayMs);
        QVERIFY(lookAtLease(*store, store.clock)->hasEnded());
    }

    void holdsOnADeviceWhoseClockWasAlwaysWrong()
    {
        test::TestStore store;
        store.clock.setWall({store.clock.now().ms + 3650 * dayMs});
        QVERIFY(renewLease(*store, store.clock, 14 * dayMs));
        QVERIFY(!lookAtLease(*store, store.clock)->hasEnded());
        // Put right at last, which is a way back: the next contact counts from there.
        store.clock.setWall({store.clock.now().ms - 3650 * dayMs});
        QVERIFY(!lookAtLease(*store, store.clock)->hasEnded());
        QVERIFY(renewLease(*store, store.clock, 14 * dayMs));
        store.clock.advance(15 * dayMs);
        QVERIFY(lookAtLease(*store, store.clock)->hasEnded());
    }

    void beginsAtTheFirstLookWhereThereWasNone()
    {
        test::TestStore store;
        QCOMPARE(lookAtLease(*store, store.clock)->lastsMs, Lease::usualMs);
        store.clock.advance(Lease::usualMs);
        QVERIFY(lookAtLease(*store, store.clock)->hasEnded());
        QVERIFY(store->setSetting(u"lease"_s, "rubbish"));
        QVERIFY(!lookAtLease(*store, store.clock)->hasEnded());
    }
};

QTEST_GUILESS_MAIN(TestLease)
#include "testlease.moc"
