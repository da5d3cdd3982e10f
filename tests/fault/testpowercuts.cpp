// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/faultruns.h"
#include "tests/fault/flows.h"
#include "tests/support/rounds.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using fault::Mode;

/// The power goes at some step, and of what was written since the last fsync some is on the disk, some is not, and some
/// is there in single sectors, in any order.
class TestPowerCuts : public QObject
{
    Q_OBJECT

private:
    fault::FaultRuns m_runs;

private Q_SLOTS:
    void losesNothingWhateverTheDiskHadDone()
    {
        QMap<QString, int> steps;
        QStringList flows;
        for (const char *flow : fault::flows) {
            flows.append(QString::fromLatin1(flow));
            steps[flows.last()] = m_runs.steps(flows.last(), Mode::Scattered);
        }
        const bool held = test::eachRound(test::rounds(150, 10'000), [&](QRandomGenerator &dice) {
            const QString &flow = flows[dice.bounded(int(flows.size()))];
            const int step = dice.bounded(1, steps[flow] + 1);
            const auto left = m_runs.run(m_runs.freshPath(), flow, step, Mode::Scattered, dice.generate());
            const QString wrong = left.stopped ? fault::FaultRuns::wrongAfter(left) : u"was not stopped"_s;
            if (!wrong.isEmpty())
                qWarning("%s, cut at step %d: %s", qPrintable(flow), step, qPrintable(wrong));
            return wrong.isEmpty();
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestPowerCuts)
#include "testpowercuts.moc"
