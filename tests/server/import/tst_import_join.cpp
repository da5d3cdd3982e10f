// SPDX-License-Identifier: Apache-2.0
#include "server/import/cinimport.h"
#include "server/import/importids.h"
#include "server/import/ssdimport.h"
#include "tests/server/import/memorystore.h"

#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/status.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::server;

namespace {

const core::Timestamp now = core::Timestamp::fromDateTime(QDateTime(QDate(2026, 4, 2), QTime(9, 0), Qt::UTC));

const QByteArray census =
    "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31"
    "</ReferenceDate></CollectionDetails></Header><Children>"
    "<Child><ChildIdentifiers><LAchildID>P1</LAchildID><PersonBirthDate>2018-05-01</PersonBirthDate></ChildIdentifiers>"
    "<ChildCharacteristics><Disabilities><Disability>VIS</Disability></Disabilities></ChildCharacteristics>"
    "<CINdetails><CINreferralDate>2025-09-01</CINreferralDate><ChildProtectionPlans><CPPstartDate>2026-01-01</"
    "CPPstartDate>"
    "</ChildProtectionPlans></CINdetails></Child>"
    "<Child><ChildIdentifiers><LAchildID>P2</LAchildID><PersonBirthDate>2021-11-20</PersonBirthDate></ChildIdentifiers>"
    "<CINdetails><CINreferralDate>2025-09-01</CINreferralDate></CINdetails></Child>"
    "<Child><ChildIdentifiers><LAchildID>P7</LAchildID><PersonBirthDate>2017-06-06</PersonBirthDate></ChildIdentifiers>"
    "<CINdetails><CINreferralDate>2025-10-01</CINreferralDate></CINdetails></Child></Children></Message>";

} // namespace

/// The same children in a census return and in the dataset, in either order.
class ImportJoin : public QObject
{
    Q_OBJECT

    core::Uuid m_organisation = core::Uuid::v7();
    QTemporaryDir m_folder;

    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    ImportReport readCensus(server::testing::MemoryStore &store)
    {
        ImportReport report;
        if (const auto done = importCin(store, m_organisation, u"census.xml"_s, census, now, report); !done)
            report.remark(u"failed"_s);
        return report;
    }

    ImportReport readDataset(server::testing::MemoryStore &store)
    {
        ImportReport report;
        if (const auto done = importSsd(store, {m_organisation, m_folder.path(), QDate(2026, 3, 31), now}, report);
            !done)
            report.remark(u"failed"_s);
        return report;
    }

    /// What a worker would find: "family: who lives there (council number, born, needs): status …", for open families.
    static QStringList picture(const server::testing::MemoryStore &store)
    {
        QStringList families;
        for (const auto &[familyKey, family] : store.of<core::Family>()) {
            if (family.closedOn.isValid())
                continue;
            QStringList people;
            QStringList footings;
            for (const auto &[key, person] : store.of<core::Person>()) {
                if (key.first == familyKey.first && !person.movedTo)
                    people.append(person.knownAs + u' ' + person.councilNumber + u' '
                                  + person.born.toString(Qt::ISODate) + u' ' + person.accessNeeds.join(u'+'));
            }
            for (const auto &[key, status] : store.of<core::Status>()) {
                if (key.first == familyKey.first)
                    footings.append(QString::number(int(*status.footing)) + u'@' + status.from.toString(Qt::ISODate));
            }
            people.sort();
            footings.sort();
            families.append(family.name + u": "_s + people.join(u"; "_s) + u" | "_s + footings.join(u' '));
        }
        families.sort();
        return families;
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(u"ssd_person.csv"_s, "pers_person_id,pers_forename,pers_surname,pers_dob\nP1,Amara,Okafor,2018-05-01\n"
                                 "P2,Jo,Okafor,2021-11-20\nP3,Chidi,Lewis,1994-02-02\n");
        put(u"ssd_family.csv"_s, "fami_family_id,fami_person_id\nF1,P1\nF1,P2\nF1,P3\n");
        put(u"ssd_cin_episodes.csv"_s, "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date\n"
                                       "R1,P1,2025-09-01,\nR2,P2,2025-09-01,\n");
    }

    void bothOrdersGiveTheSameFamilies()
    {
        server::testing::MemoryStore datasetFirst;
        (void)readDataset(datasetFirst);
        const ImportReport second = readCensus(datasetFirst);
        QCOMPARE(second.counted("children joined to a known family"), 2);
        server::testing::MemoryStore censusFirst;
        (void)readCensus(censusFirst);
        const ImportReport later = readDataset(censusFirst);
        QCOMPARE(later.counted("families joined to a known family"), 1);

        const QStringList expected{u": "_s + u" P7 2017-06-06  | 1@2025-10-01"_s,
            u": Amara P1 2018-05-01 Sight; Chidi P3 1994-02-02 ; Jo P2 2021-11-20  | 1@2025-09-01 1@2025-09-01 3@2026-01-01"_s};
        QCOMPARE(picture(datasetFirst), expected);
        // The sibling's own family of one had the same status; it stays there, closed.
        QStringList other = picture(censusFirst);
        QCOMPARE(other, expected);
        QCOMPARE(later.counted("children moved from a family of one"), 1);
    }

    void whatAWorkerWroteInAFamilyOfOneIsStillThereAfterTheJoin()
    {
        server::testing::MemoryStore store;
        (void)readCensus(store);
        const core::ScopeId ofOne = importids::familyOfOne(m_organisation, u"P1");
        core::Family named;
        named.name = u"The people upstairs"_s;
        store.edit(ofOne, core::RecordId(ofOne), named);
        (void)readDataset(store);
        // The family of one of the child with the lowest number is the family's now, with the name that a person gave
        // it.
        QVERIFY(picture(store).join(u' ').contains("The people upstairs: Amara P1"_L1));
        QCOMPARE(picture(store).size(), 2);
        QCOMPARE(store.conflicts(), 0);
    }

    void nothingIsDoubledByRepeatingBothInAnyOrder()
    {
        server::testing::MemoryStore store;
        (void)readCensus(store);
        (void)readDataset(store);
        (void)readCensus(store);
        const auto writes = store.writes();
        const auto records = store.all().size();
        for (int i = 0; i < 2; ++i) {
            (void)readDataset(store);
            (void)readCensus(store);
        }
        QCOMPARE(store.writes(), writes);
        QCOMPARE(store.all().size(), records);
        QCOMPARE(store.conflicts(), 0);
    }

    void aPersonWrittenByHandWithTheCouncilNumberIsLeftAsItIs()
    {
        server::testing::MemoryStore store;
        const core::ScopeId family = core::ScopeId::create();
        const core::RecordId person = core::RecordId::create();
        core::Family root;
        root.name = u"By hand"_s;
        core::Person child;
        child.knownAs = u"Ammy"_s;
        child.councilNumber = u"p1"_s;
        store.edit(family, core::RecordId(family), root);
        store.edit(family, person, child);
        (void)readCensus(store);
        QVERIFY(!store.all().contains({importids::familyOfOne(m_organisation, u"P1"),
            core::RecordId(importids::familyOfOne(m_organisation, u"P1"))}));
        const auto kept = core::fromFields<core::Person>(store.all().at({family, person}).state.fields);
        QCOMPARE(kept->knownAs, u"Ammy"_s);
        QVERIFY(kept->source.isEmpty());
        int footings = 0;
        for (const auto &[key, status] : store.of<core::Status>())
            footings += key.first == family && core::RecordId(*status.child) == person ? 1 : 0;
        QCOMPARE(footings, 2);
    }
};

QTEST_GUILESS_MAIN(ImportJoin)
#include "tst_import_join.moc"
