// SPDX-License-Identifier: Apache-2.0
#include "core/rules/testswitches.h"
#include "tests/sim/seeds.h"

#include <QTest>

using namespace doorstep::sim;
using doorstep::core::TestSwitches;
using doorstep::core::testSwitches;

/// The simulator is blind to whatever it does not find here: each known mistake, switched on in the shipped code, must
/// break a promise within 200 seeds, and what breaks it must shrink to something that a person can read.
class NegativeControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { repeatable(); }
    void cleanup() { testSwitches = {}; }

    void findsTheMistakeWithin200Seeds_data()
    {
        QTest::addColumn<bool TestSwitches::*>("mistake");
        QTest::newRow("sequence cursor") << &TestSwitches::sequenceCursor;
        QTest::newRow("last write wins") << &TestSwitches::lastWriteWins;
        QTest::newRow("wrong base") << &TestSwitches::wrongBase;
        QTest::newRow("ack before commit") << &TestSwitches::ackBeforeCommit;
        QTest::newRow("purge before push") << &TestSwitches::purgeBeforePush;
    }
    void findsTheMistakeWithin200Seeds()
    {
        QFETCH(bool TestSwitches::*, mistake);
        testSwitches.*mistake = true;
        const Seeds seeds = playSeeds(1, 200, /*mostBroken=*/1);
        QVERIFY(!seeds.broken.empty());
        qInfo("found by seed %lld:\n%s", seeds.played, qPrintable(seeds.broken.begin()->second.first()));
    }

    void shrinksToAHandfulOfOperations_data() { findsTheMistakeWithin200Seeds_data(); }
    void shrinksToAHandfulOfOperations()
    {
        QFETCH(bool TestSwitches::*, mistake);
        testSwitches.*mistake = true;
        for (quint64 seed = 1; seed <= 200; ++seed) {
            const Outcome outcome = play(seed, operationsOf(seed));
            if (!outcome.violation)
                continue;
            const std::vector<Operation> left = shrunk(seed, operationsOf(seed), outcome.violation->promise);
            QVERIFY(left.size() <= 20);
            // Once more, and without any one of them: the same breach, and none.
            const auto again = play(seed, left).violation;
            QVERIFY(again && again->promise == outcome.violation->promise);
            testSwitches.*mistake = false;
            QVERIFY(!play(seed, left).violation);
            return;
        }
        QFAIL("no seed breaks");
    }
};

QTEST_GUILESS_MAIN(NegativeControlsTest)
#include "tst_negativecontrols.moc"
