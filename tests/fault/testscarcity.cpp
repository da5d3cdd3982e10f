// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/faultruns.h"
#include "tests/fault/flows.h"
#include "tests/support/rounds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using fault::Mode;

/// The disk is full or broken, files cannot be opened or memory is gone at the nth call of a flow, for every n. The
/// person is told what it is, nothing is half done, and it goes on when the fault is over.
class TestScarcity : public QObject
{
    Q_OBJECT

private:
    fault::FaultRuns m_runs;

    /// The codes that a page has words for (app/notices.cpp). A page that cannot be read is to SQLCipher a damaged one.
    static QByteArrayList codesOf(Mode mode)
    {
        if (mode == Mode::Full || mode == Mode::FullFromThere)
            return {
                "disk_full", "io"}; // where the disk says it as late as at an fsync, SQLite calls it an error of that
        return mode == Mode::NoDescriptors ? QByteArrayList{"io"} : QByteArrayList{"io", "damaged"};
    }

    /// Refused, and the process ends there and then.
    [[nodiscard]] QString wrongWhenEnded(const QString &flow, int step, Mode mode, bool &finished)
    {
        const auto left = m_runs.run(m_runs.freshPath(), flow, step, mode);
        finished = left.finished;
        if (mode == Mode::NoMemory)
            return fault::FaultRuns::wrongAfter(left); // it may end the process, or be said
        if (left.crashed)
            return u"the process was ended"_s;
        const QByteArray refused = left.line("refused");
        if (!refused.isNull() && !codesOf(mode).contains(refused.trimmed().split(' ').first()))
            return u"said in other words:"_s + QString::fromUtf8(refused);
        return fault::FaultRuns::wrongAfter(left);
    }

    /// Refused, then tried again when the fault is over.
    [[nodiscard]] QString wrongWhenOver(const QString &flow, int step, Mode mode)
    {
        const auto left = m_runs.run(m_runs.freshPath(), flow, step, mode, 0, u"again"_s);
        if (!left.line("stuck").isNull())
            return u"does not go on: "_s + QString::fromUtf8(left.said);
        return left.crashed ? QString() : fault::FaultRuns::wrongWhenDone(left);
    }

private Q_SLOTS:
    void isSaidAndHalvesNothing_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<int>("mode");
        const std::array modes{std::pair("full once", Mode::Full), std::pair("full", Mode::FullFromThere),
            std::pair("broken once", Mode::Broken), std::pair("broken", Mode::BrokenFromThere),
            std::pair("no descriptors", Mode::NoDescriptors), std::pair("no memory", Mode::NoMemory)};
        for (const char *flow : fault::flows) {
            for (const auto &[name, mode] : modes)
                QTest::addRow("%s, %s", flow, name) << QString::fromLatin1(flow) << int(mode);
        }
    }
    void isSaidAndHalvesNothing()
    {
        QFETCH(QString, flow);
        QFETCH(int, mode);
        // Every step in the full form; here so many of them, each day the same.
        const int steps = m_runs.steps(flow, Mode(mode));
        const int stride = test::rounds(std::max(1, steps / 3), 1);
        int tried = 0;
        for (int step = 1; step <= steps; step += stride, ++tried) {
            bool finished = false;
            QString wrong = wrongWhenEnded(flow, step, Mode(mode), finished);
            if (wrong.isEmpty() && Mode(mode) != Mode::NoMemory)
                wrong = wrongWhenOver(flow, step, Mode(mode));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1 of %2: %3"_s.arg(step).arg(steps).arg(wrong)));
        }
        qInfo("%d of %d steps", tried, steps);
    }
};

QTEST_GUILESS_MAIN(TestScarcity)
#include "testscarcity.moc"
