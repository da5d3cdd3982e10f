// SPDX-License-Identifier: Apache-2.0
#include "server/import/cinimport.h"
#include "server/import/ssdimport.h"
#include "server/seed/returns.h"
#include "tests/server/import/memorystore.h"

#include "core/types/records/family.h"
#include "core/types/records/person.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::server;

/// The importers on whole made-up returns of the same children, with faults planted in them.
class ImportReturns : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 3, 2};
    const seed::Returns m_returns = seed::makeReturns(5, m_today);
    const core::Uuid m_organisation = core::Uuid::v7();
    const core::Timestamp m_now = core::Timestamp::fromDateTime(QDateTime(m_today, QTime(12, 0), Qt::UTC));
    QTemporaryDir m_folder;

    ImportReport readDataset(server::testing::MemoryStore &store)
    {
        ImportReport report;
        if (const auto done = importSsd(store, {m_organisation, m_folder.path(), m_today, m_now}, report); !done)
            report.remark(u"failed: "_s + done.error().detail);
        return report;
    }
    ImportReport readCensus(server::testing::MemoryStore &store)
    {
        ImportReport report;
        const auto done = importCin(
            store, m_organisation, seed::censusName, m_returns.file(seed::censusName), m_now, report);
        if (!done)
            report.remark(u"failed: "_s + done.error().detail);
        return report;
    }
    static QStringList said(const std::vector<RowProblem> &problems)
    {
        QStringList lines;
        for (const RowProblem &p : problems)
            lines.append(
                u"%1:%2 %3: %4%5"_s.arg(p.file).arg(p.line).arg(p.column, p.reason, p.leftOut ? u" -"_s : QString()));
        lines.sort();
        return lines;
    }
    QStringList planted(bool census) const
    {
        std::vector<RowProblem> problems;
        for (const seed::PlantedFault &fault : m_returns.faults) {
            if ((fault.file == seed::censusName) == census)
                problems.push_back({fault.file, fault.line, fault.column, fault.what, fault.leftOut});
        }
        return said(problems);
    }
    static qsizetype openChildren(const server::testing::MemoryStore &store)
    {
        QSet<core::ScopeId> closed;
        for (const auto &[key, family] : store.of<core::Family>()) {
            if (family.closedOn.isValid())
                closed.insert(key.first);
        }
        QSet<QString> numbers;
        for (const auto &[key, person] : store.of<core::Person>()) {
            if (!closed.contains(key.first) && !person.movedTo)
                numbers.insert(person.councilNumber);
        }
        return numbers.size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[name, bytes] : m_returns.files) {
            if (name == seed::censusName)
                continue;
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
    }

    void theSameSeedGivesTheSameReturns()
    {
        QVERIFY(m_returns.files == seed::makeReturns(5, m_today).files);
        QVERIFY(m_returns.files != seed::makeReturns(6, m_today).files);
    }

    void theDatasetsReportNamesEveryPlantedFaultAndNothingElse()
    {
        server::testing::MemoryStore store;
        const ImportReport report = readDataset(store);
        QCOMPARE(said(report.problems()), planted(false));
        QCOMPARE(report.counted("families open"), m_returns.openFamilies);
        QCOMPARE(report.counted("protected addresses, not carried"), 1);
        QVERIFY(report.remarks().contains(u"ssd_professionals.csv: not UTF-8; read as Windows-1252"_s));
        QVERIFY(store.allBytes().contains(u"Zoë Yardley"_s.toUtf8()));
    }

    void theCensusReportNamesEveryPlantedFaultAndNothingElse()
    {
        server::testing::MemoryStore store;
        const ImportReport report = readCensus(store);
        QCOMPARE(said(report.problems()), planted(true));
        QCOMPARE(report.counted("children open"), m_returns.openChildren);
        QCOMPARE(store.count(core::kindOf<core::Person>.number), m_returns.openChildren);
    }

    void carriesNothingThatMustNotBeCarried()
    {
        server::testing::MemoryStore store;
        (void)readDataset(store);
        (void)readCensus(store);
        const QByteArray bytes = store.allBytes();
        for (const QString &word : m_returns.never)
            QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
    }

    void eachChildStandsOnceWhicheverFileComesFirst()
    {
        server::testing::MemoryStore datasetFirst;
        (void)readDataset(datasetFirst);
        const ImportReport census = readCensus(datasetFirst);
        QVERIFY(census.counted("children joined to a known family") >= m_returns.openInBoth);
        server::testing::MemoryStore censusFirst;
        (void)readCensus(censusFirst);
        (void)readDataset(censusFirst);
        QCOMPARE(openChildren(datasetFirst), openChildren(censusFirst));
        for (const auto *store : {&datasetFirst, &censusFirst}) {
            QHash<QString, int> places;
            for (const auto &[key, person] : store->of<core::Person>())
                places[person.councilNumber] += person.movedTo ? 0 : 1;
            for (auto it = places.cbegin(); it != places.cend(); ++it)
                QVERIFY2(it.value() == 1, qPrintable(it.key()));
            QCOMPARE(store->conflicts(), 0);
        }
    }

    void repeatingBothDoublesNothing()
    {
        server::testing::MemoryStore store;
        for (int i = 0; i < 2; ++i) {
            (void)readDataset(store);
            (void)readCensus(store);
        }
        const auto writes = store.writes();
        (void)readDataset(store);
        (void)readCensus(store);
        QCOMPARE(store.writes(), writes);
    }

    void theReportsHoldNoNameAndNoNumber()
    {
        server::testing::MemoryStore store;
        const QString text = readDataset(store).toText() + readCensus(store).toText();
        for (const auto &[key, person] : store.of<core::Person>()) {
            QVERIFY2(person.councilNumber.isEmpty() || !text.contains(person.councilNumber), "a council number");
            for (const QString &name : person.names)
                QVERIFY2(!text.contains(name), "a name");
        }
    }
};

QTEST_GUILESS_MAIN(ImportReturns)
#include "tst_import_returns.moc"
