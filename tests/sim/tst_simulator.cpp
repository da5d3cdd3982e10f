// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/dice.h"
#include "tests/sim/seeds.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep::sim;

/// What we promise of sync, over many worlds. DOORSTEP_SIM_SEEDS says how many (300), DOORSTEP_SIM_FIRST where to
/// begin, DOORSTEP_SIM_SEED plays one alone.
class SimulatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        repeatable();
        QElapsedTimer timer;
        timer.start();
        if (const auto seed = number("DOORSTEP_SIM_SEED"))
            m_seeds = playSeeds(*seed, 1);
        else
            m_seeds = playSeeds(
                number("DOORSTEP_SIM_FIRST").value_or(1), qint64(number("DOORSTEP_SIM_SEEDS").value_or(300)));
        const double seconds = double(timer.elapsed()) / 1000;
        qInfo("%lld seeds, %lld operations, %lld broken, %.1f s, %.0f seeds/s", m_seeds.played, m_seeds.operations,
            m_seeds.failed, seconds, double(m_seeds.played) / seconds);
        for (const auto &[what, times] : m_seeds.counts)
            qInfo("  %-40s %lld", what.constData(), times);
    }

    void p1_losesNoSaveThatWasAcknowledged() { holds("P1"); }
    void p2_endsEveryEditInForceBesideOrSetAside() { holds("P2"); }
    void p3_holdsNothingAfterContactThatItsUserMayNotSee() { holds("P3"); }
    void p4_endsEqualOnEveryDeviceOfAScope() { holds("P4"); }
    void p5_findsEveryChangeOfHistory() { holds("P5"); }
    void p6_savesWhateverSyncIsDoing() { holds("P6"); }
    void p7_findsAndMendsARecordThatWentWrong() { holds("P7"); }

    /// A fault that never happens tests nothing.
    void hadEveryFault()
    {
        if (m_seeds.played < 100)
            QSKIP("so few seeds have not every fault");
        for (const char *fault : {"a newer request overtaken, or overtaking", "added by a manager", "answer cut",
                 "answer lost", "busy", "conflicts of a delete", "conflicts of a safety field", "conflicts settled",
                 "device killed in a session", "end device", "grants ended", "interleaved", "left out by a manager",
                 "quarantined", "request lost", "request twice", "request waits", "resolved", "rolled back",
                 "saves while syncing", "opened after its lease", "scopes purged", "server stopped", "sleep",
                 "turn clock", "verify", "compared", "mended", "compared while an answer is on its way", "raise floor",
                 "snapshots dropped", "snapshot taken", "further piece of a snapshot", "piece lost", "piece cut",
                 "snapshot refused", "snapshot gone", "device killed in a snapshot"})
            QVERIFY2(m_seeds.counts[fault] > 0, fault);
    }

    // Incident 20 of other apps: no sync after flight mode. Here the connection goes a hundred times, at every point of
    // an exchange, and afterwards everything is where it belongs.
    void resumesAfterAHundredLostConnections()
    {
        constexpr Act exchange[] = {Act::Save, Act::Ask, Act::Arrive, Act::Receive, Act::CutAnswer, Act::GiveUp};
        Dice dice(20);
        std::vector<Operation> operations;
        for (int lost = 0; lost < 100; ++lost) {
            for (const Act act : exchange)
                operations.push_back({act, dice.next()});
        }
        const Outcome outcome = play(20, operations);
        QVERIFY2(!outcome.violation, qPrintable(outcome.violation.value_or(Violation{}).words));
        QVERIFY(outcome.counts.at("saves") > 0);
    }

    void playsASeedAgainByteForByte()
    {
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const Outcome once = play(seed, operationsOf(seed));
            (void)play(seed + 1, operationsOf(seed + 1)); // nothing may be left of another run
            QCOMPARE(play(seed, operationsOf(seed)).trace, once.trace);
        }
    }

private:
    static std::optional<quint64> number(const char *name)
    {
        bool ok = false;
        const quint64 value = qEnvironmentVariable(name).toULongLong(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }

    void holds(const char *promise)
    {
        const QStringList reports = m_seeds.broken[promise];
        QVERIFY2(reports.isEmpty(), qPrintable(u'\n' + reports.join(u'\n')));
    }

    Seeds m_seeds;
};

QTEST_GUILESS_MAIN(SimulatorTest)
#include "tst_simulator.moc"
