// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/faultruns.h"
#include "tests/fault/flows.h"
#include "tests/support/rounds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using fault::Mode;

/// A process that is stopped at every durable step in turn, and what is found afterwards: everything that was reported
/// saved is there, and nothing is half there.
class TestEveryStep : public QObject
{
    Q_OBJECT

private:
    fault::FaultRuns m_runs;

private Q_SLOTS:
    void losesNothingAndHalvesNothing_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<int>("mode");
        const std::array modes{
            std::pair("kill", Mode::Kill), std::pair("torn write", Mode::Torn), std::pair("power cut", Mode::PowerCut)};
        for (const char *flow : fault::flows) {
            for (const auto &[name, mode] : modes)
                QTest::addRow("%s, %s", flow, name) << QString::fromLatin1(flow) << int(mode);
        }
    }
    void losesNothingAndHalvesNothing()
    {
        QFETCH(QString, flow);
        QFETCH(int, mode);
        // Building a database anew takes many alike steps. Every day two of the three modes look at some of them.
        const bool some = Mode(mode) != Mode::Kill;
        const int stride = some ? test::rounds(flow == u"recover" ? 17 : 4, 1)
                                : test::rounds(flow == u"recover" ? 3 : 1, 1);
        const int steps = m_runs.steps(flow, Mode(mode));
        QVERIFY2(steps > 2, "nothing to stop at");
        for (int step = 1; step <= steps + stride; step += stride) {
            const auto left = m_runs.run(m_runs.freshPath(), flow, step, Mode(mode));
            QVERIFY2(left.stopped || left.finished, left.said.constData());
            QCOMPARE(left.stopped, step <= steps);
            const QString wrong = fault::FaultRuns::wrongAfter(left);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"stopped at step %1: %2"_s.arg(step).arg(wrong)));
        }
        qInfo("%d steps", steps);
    }
};

QTEST_GUILESS_MAIN(TestEveryStep)
#include "testeverystep.moc"
