// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/types/records/childseen.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/status.h"
#include "core/types/records/visit.h"
#include "server/import/pgimportstore.h"
#include "server/pgchangelog.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::server;

/// `doorstep-server import` as an administrator runs it, on returns that `seed` made, into a real database.
class ImportCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<doorstep::test::TestServer> m_server;
    QTemporaryDir m_folder;
    QStringList m_planted;

    QString importDataset()
    {
        return m_server->import({u"ssd"_s, m_folder.filePath(u"ssd"_s), u"--as-of"_s, u"2026-03-02"_s});
    }
    QString importCensus() { return m_server->import({u"cin"_s, m_folder.filePath(u"census.xml"_s)}); }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<doorstep::test::TestServer>();
        const QString planted = m_server->command({u"seed"_s, u"--seed"_s, u"3"_s, u"--ssd"_s,
            m_folder.filePath(u"ssd"_s), u"--census"_s, m_folder.filePath(u"census.xml"_s)});
        for (const QString &line : planted.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject fault = QJsonDocument::fromJson(line.toUtf8()).object();
            const QString file = fault.value("file"_L1).toString().startsWith("cin_"_L1)
                                     ? u"census.xml"_s
                                     : fault.value("file"_L1).toString();
            m_planted.append(u"%1:%2: "_s.arg(file).arg(fault.value("line"_L1).toInteger()));
        }
        QVERIFY(m_planted.size() > 15);
    }
    void cleanupTestCase() { m_server.reset(); }

    void importsBothAndReportsEveryPlantedFault()
    {
        const QString report = importDataset() + importCensus();
        for (const QString &place : m_planted)
            QVERIFY2(report.contains(place), qPrintable(place));
        QVERIFY(m_server->countRecords(core::kindOf<core::Family>) > 20);
        QVERIFY(m_server->countRecords(core::kindOf<core::Person>) > 50);
        QVERIFY(m_server->countRecords(core::kindOf<core::Visit>) > 100);
        QVERIFY(
            m_server->countRecords(core::kindOf<core::ChildSeen>) >= m_server->countRecords(core::kindOf<core::Visit>));
    }

    void aSecondRunWritesNothing()
    {
        const auto before = m_server->counts();
        const QString report = importDataset() + importCensus();
        QVERIFY(report.contains("records as before"_L1));
        QVERIFY(!report.contains("records new"_L1));
        const auto after = m_server->counts();
        QCOMPARE(after.changes, before.changes);
        QCOMPARE(after.records, before.records);
        QCOMPARE(after.openConflicts, 0);
    }

    void everyImportedItemSaysWhereItIsFrom()
    {
        PgImportStore store(m_server->organisation());
        const auto people = store.records(core::kindOf<core::Person>.number);
        QVERIFY(people.ok());
        for (const StoredRecord &record : *people) {
            const auto person = core::fromFields<core::Person>(record.fields);
            QVERIFY(!person->source.isEmpty());
            QCOMPARE(person->sourceDate, QDate(2026, 3, 2));
            QVERIFY(person->sourceRef.contains(person->councilNumber));
        }
    }

    void theAdministratorWhoImportsStandsAsTheAuthor()
    {
        const auto admin = m_server->organisation().findUser(u"Imani Records"_s);
        QVERIFY(admin.ok());
        const QString folder = m_folder.filePath(u"more"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/ssd_person.csv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("pers_person_id,pers_forename,pers_dob\nX1,Quill,2019-01-01\n");
        file.close();
        (void)m_server->import({u"ssd"_s, folder});
        PgImportStore store(m_server->organisation());
        int found = 0;
        const auto people = store.records(core::kindOf<core::Person>.number);
        for (const StoredRecord &record : *people) {
            if (core::fromFields<core::Person>(record.fields)->knownAs != "Quill"_L1)
                continue;
            const auto state = m_server->organisation().log().record(record.scope, record.id);
            QCOMPARE((*state)->owner, std::optional(*admin));
            ++found;
        }
        QCOMPARE(found, 1);
    }

    void suggestsALeadForEachFamilyWithAWorker()
    {
        const QString path = m_folder.filePath(u"leads.jsonl"_s);
        (void)m_server->import(
            {u"ssd"_s, m_folder.filePath(u"ssd"_s), u"--as-of"_s, u"2026-03-02"_s, u"--suggest"_s, path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0;
        while (!file.atEnd()) {
            const QJsonObject one = QJsonDocument::fromJson(file.readLine()).object();
            QVERIFY(core::ScopeId::fromString(one.value("family"_L1).toString()).has_value());
            QVERIFY(!one.value("professional"_L1).toString().isEmpty());
            ++lines;
        }
        QVERIFY(lines > 15);
    }

    void aValueThatAPersonChangedIsKept()
    {
        auto &organisation = m_server->organisation();
        PgImportStore store(organisation);
        const auto people = store.records(core::kindOf<core::Person>.number);
        const auto place = (*people)[0];
        core::Person named;
        named.knownAs = u"As they say it"_s;
        // Somebody who had seen all of it.
        const core::Change edit{core::ChangeId::create(), 1, place.id, core::kindOf<core::Person>.number, core::Op::Put,
            100'000, core::Hlc::at({QDateTime::currentMSecsSinceEpoch()}), core::schemaVersion, core::toFields(named)};
        const core::UserId user = core::UserId::create();
        QVERIFY(organisation.log()
                .append({place.scope, core::ScopeKind::Family, user, core::DeviceId::create(),
                    {QDateTime::currentMSecsSinceEpoch()}, {&edit, 1}, {}, {}})
                .ok());
        (void)importDataset();
        (void)importCensus();
        const auto kept = organisation.log().record(place.scope, place.id);
        QCOMPARE(core::fromFields<core::Person>((*kept)->fields)->knownAs, u"As they say it"_s);
    }
};

QTEST_GUILESS_MAIN(ImportCommand)
#include "tst_import_command.moc"
