// SPDX-License-Identifier: Apache-2.0
#include "server/import/ssdimport.h"
#include "tests/server/import/memorystore.h"

#include "core/types/records/childseen.h"
#include "core/types/records/family.h"
#include "core/types/records/household.h"
#include "core/types/records/organisation.h"
#include "core/types/records/person.h"
#include "core/types/records/relationship.h"
#include "core/types/records/status.h"
#include "core/types/records/user.h"
#include "core/types/records/visit.h"
#include "core/types/records/workerlink.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::server;

namespace {

const core::Timestamp now = core::Timestamp::fromDateTime(QDateTime(QDate(2026, 4, 2), QTime(9, 0), Qt::UTC));

} // namespace

class ImportSsd : public QObject
{
    Q_OBJECT

    core::Uuid m_organisation = core::Uuid::v7();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<LeadSuggestion> m_suggestions;

    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    ImportReport import(server::testing::MemoryStore &store)
    {
        ImportReport report;
        auto done = importSsd(store, {m_organisation, m_folder->path(), QDate(2026, 3, 31), now}, report);
        if (done)
            m_suggestions = std::move(*done);
        else
            report.remark(u"failed: "_s + done.error().detail);
        return report;
    }

    template<class Record>
    static Record only(const server::testing::MemoryStore &store)
    {
        const auto all = store.of<Record>();
        return all.size() == 1 ? all[0].second : Record{};
    }

    void putFamily()
    {
        put(u"ssd_person.csv"_s,
            "pers_surname,pers_person_id,pers_forename,pers_dob,pers_ethnicity,pers_common_child_id,pers_is_mother\n"
            "Okafor,P1,Amara,2018-05-01,WROM,9990001112,N\n"
            "Okafor,P2,Jo,2021-11-20,WROM,,N\n"
            "Lewis,P3,Chidi,1994-02-02,,,Y\n"
            "Stone,P4,Closed,2015-01-01,,,\n");
        put(u"ssd_family.csv"_s, "fami_family_id,fami_person_id\nF1,P1\nF1,P2\nF1,P3\nF2,P4\n");
        put(u"ssd_mother.csv"_s, "moth_person_id,moth_childs_person_id\nP3,P1\nP3,P2\n");
        put(u"ssd_cin_episodes.csv"_s,
            "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date,cine_referral_nfa,cine_cin_primary_"
            "need_code\n"
            "R1,P1,2025-09-01,,N,N1\nR2,P4,2025-01-01,2025-03-03,N,N1\nR3,P2,2024-01-01,2024-01-02,Y,N1\n");
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void groupsPeopleByFamilyAndLeavesItsNameToIt()
    {
        putFamily();
        server::testing::MemoryStore store;
        const ImportReport report = import(store);
        QVERIFY2(report.problems().empty(), qPrintable(report.toText()));
        const auto family = only<core::Family>(store);
        QVERIFY(family.name.isEmpty());
        QCOMPARE(family.councilNumber, u"F1"_s);
        QCOMPARE(store.of<core::Person>().size(), size_t(3));
        for (const auto &[key, person] : store.of<core::Person>()) {
            QCOMPARE(person.isChild, std::optional(person.knownAs != "Chidi"_L1));
            QCOMPARE(person.part, person.knownAs == "Chidi"_L1 ? u"Mum"_s : QString());
            QCOMPARE(person.source, u"Standard Safeguarding Dataset"_s);
            QCOMPARE(person.sourceDate, QDate(2026, 3, 31));
            QCOMPARE(person.sourceRef, u"ssd/ssd_person/"_s + person.councilNumber);
        }
        QCOMPARE(store.of<core::Relationship>().size(), size_t(2));
        QCOMPARE(report.counted("families with nothing open, left out"), 1);
        QVERIFY(!store.allBytes().contains("Closed"));
        for (const char *word : {"WROM", "9990001112", "N1"})
            QVERIFY2(!store.allBytes().contains(word), word);
    }

    void personsWithoutAFamilyGoWhereTheirMotherIs()
    {
        put(u"person.csv"_s, "pers_person_id,pers_forename,pers_dob\nP1,Ada,2018-05-01\nP2,Bea,2019-05-01\n"
                             "P3,Cleo,1990-01-01\nP4,Dan,2018-01-01\n");
        put(u"SSD_MOTHER.CSV"_s, "moth_person_id,moth_childs_person_id\nP3,P1\nP3,P2\n");
        server::testing::MemoryStore store;
        const ImportReport report = import(store);
        QVERIFY2(report.problems().empty(), qPrintable(report.toText()));
        QCOMPARE(store.of<core::Family>().size(), size_t(2));
        QMap<core::ScopeId, QStringList> families;
        for (const auto &[key, person] : store.of<core::Person>())
            families[key.first].append(person.knownAs);
        QList<qsizetype> sizes;
        for (const QStringList &names : std::as_const(families))
            sizes.append(names.size());
        std::sort(sizes.begin(), sizes.end());
        QCOMPARE(sizes, (QList<qsizetype>{1, 3}));
    }

    void rowsOfSiblingsOnOneDayAreOneVisitWithEachChildsSeen()
    {
        putFamily();
        put(u"ssd_cp_visits.csv"_s, "cppv_cp_visit_id,cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_"
                                    "visit_seen_alone,cppv_cp_visit_bedroom\n"
                                    "V1,P1,2026-03-02 16:00,Y,N,Y\nV2,P2,2026-03-02 "
                                    "16:00,N,N,N\nV3,P1,2026-03-09,Y,Y,\nV4,P1,2026-03-09,Y,,\n");
        server::testing::MemoryStore store;
        const ImportReport report = import(store);
        QVERIFY2(report.problems().empty(), qPrintable(report.toText()));
        const auto visits = store.of<core::Visit>();
        QCOMPARE(visits.size(), size_t(3));
        QCOMPARE(store.of<core::ChildSeen>().size(), size_t(4));
        int together = 0;
        for (const auto &[key, visit] : visits) {
            QCOMPARE(visit.kind, std::optional(core::VisitKind::ChildProtection));
            QCOMPARE(visit.outcome, std::optional(core::VisitOutcome::Seen));
            if (visit.sawBedroom.value_or(false)) {
                QCOMPARE(visit.arrivedAt->toDateTime().toUTC(), QDateTime(QDate(2026, 3, 2), QTime(16, 0), Qt::UTC));
                for (const auto &[seenKey, seen] : store.of<core::ChildSeen>()) {
                    if (seen.visit && core::RecordId(*seen.visit) == key.second)
                        together += seen.seen == std::optional(true) ? 1 : 10;
                }
            }
        }
        QCOMPARE(together, 11); // one seen, one not
    }

    void statusAndEarlyHelpBecomeStatusRecords()
    {
        putFamily();
        put(u"ssd_cp_plans.csv"_s, "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,"
                                   "cppl_cp_plan_latest_category\nC1,P1,2025-11-05,,Neglect\n");
        put(u"ssd_early_help_episodes.csv"_s,
            "earl_episode_id,earl_person_id,earl_episode_start_date,earl_episode_end_date,"
            "earl_episode_reason\nE1,P2,2025-01-05,2025-06-01,Sleep and school\n");
        server::testing::MemoryStore store;
        const ImportReport report = import(store);
        QVERIFY2(report.problems().empty(), qPrintable(report.toText()));
        QCOMPARE(report.counted("referrals without further action, not carried"), 1);
        QStringList said;
        for (const auto &[key, status] : store.of<core::Status>()) {
            said.append(QString::fromLatin1(core::enumNames<core::Footing>[size_t(*status.footing)]) + u' '
                        + status.from.toString(Qt::ISODate) + u' ' + status.to.toString(Qt::ISODate) + u' '
                        + status.reason);
        }
        said.sort();
        QCOMPARE(said, (QStringList{u"child_in_need 2025-09-01  Child in need"_s,
                           u"child_protection 2025-11-05  Child protection plan"_s,
                           u"early_help 2025-01-05 2025-06-01 Early help: Sleep and school"_s}));
        QVERIFY(!store.allBytes().contains("Neglect"));
    }

    void involvementsBecomeWorkerLinksAndASuggestedLead()
    {
        putFamily();
        const core::UserId asha = core::UserId::create();
        core::User user;
        user.name = u"Asha Begum"_s;
        server::testing::MemoryStore store;
        const std::vector<RecordWrite> users{RecordWrite::of(core::RecordId(asha), user)};
        QVERIFY(store.write(core::ScopeId(m_organisation), core::ScopeKind::Organisation, users).ok());
        put(u"ssd_professionals.csv"_s, "prof_professional_id,prof_professional_name,prof_professional_job_title,"
                                        "prof_agency_worker_flag,prof_staff_id\nW1,Asha Begum,Social Worker,N,77\n"
                                        "W2,Ned Nobody,Family help worker,PLACEHOLDER_DATA,\n");
        put(u"ssd_involvements.csv"_s, "invo_involvements_id,invo_professional_id,invo_person_id,invo_involvement_"
                                       "start_date,invo_involvement_end_date,"
                                       "invo_worker_change_reason\nI1,W2,P1,2024-01-01,2025-02-01,LEFTRL\nI2,W1,P1,"
                                       "2025-02-01,,\nI3,W1,P2,2025-02-01,,\n"
                                       "I4,W9,P2,2025-02-01,,\n");
        const ImportReport report = import(store);
        QCOMPARE(report.problems().size(), size_t(1)); // W9 is nobody
        QCOMPARE(report.problems()[0].line, 5);
        const auto links = store.of<core::WorkerLink>();
        QCOMPARE(links.size(), size_t(2));
        for (const auto &[key, link] : links) {
            const bool isAsha = link.called == "Asha Begum"_L1;
            QCOMPARE(link.worker, isAsha ? std::optional(asha) : std::nullopt);
            QCOMPARE(link.to.isValid(), !isAsha);
            QCOMPARE(link.agency, isAsha ? std::optional(false) : std::nullopt);
            QCOMPARE(link.whyEnded, isAsha ? QString() : u"Left this job"_s);
        }
        QCOMPARE(m_suggestions.size(), size_t(1));
        QCOMPARE(m_suggestions[0].user, std::optional(asha));
        QCOMPARE(m_suggestions[0].professional, u"W1"_s);
    }

    void addressesBecomeHomesAndProtectedOnesStayOut()
    {
        putFamily();
        put(u"ssd_address.csv"_s, "addr_table_id,addr_person_id,addr_address_json,addr_address_type,addr_address_start_"
                                  "date,addr_address_end_date,"
                                  "addr_address_postcode\n"
                                  "A1,P1,\"{\"\"FLAT\"\":\"\"2\"\",\"\"HOUSE\"\":\"\"14\"\",\"\"STREET\"\":\"\"Larch "
                                  "Row\"\",\"\"TOWN\"\":\"\"Wend\"\","
                                  "\"\"UPRN\"\":\"\"10009\"\"}\",Home,2024-01-01,,QZ9 9ZZ\n"
                                  "A2,P3,\"{\"\"FLAT\"\":\"\"2\"\",\"\"HOUSE\"\":\"\"14\"\",\"\"STREET\"\":\"\"Larch "
                                  "Row\"\",\"\"TOWN\"\":\"\"Wend\"\"}\",Home,2024-01-01,,qz9 9zz\n"
                                  "A3,P2,\"7 Elm Walk, Wend\",Home,2020-01-01,2024-01-01,\n"
                                  "A4,P2,\"1 Hidden Street\",Refuge - confidential,2024-01-01,,\n"
                                  "A5,P2,\"{broken\",Home,2024-01-01,,\n");
        server::testing::MemoryStore store;
        const ImportReport report = import(store);
        QCOMPARE(report.problems().size(), size_t(1));
        QCOMPARE(report.problems()[0].line, 6);
        QCOMPARE(report.counted("protected addresses, not carried"), 1);
        QVERIFY(!store.allBytes().contains("Hidden"));
        QVERIFY(!store.allBytes().contains("10009"));
        const auto homes = store.of<core::Household>();
        QCOMPARE(homes.size(), size_t(2));
        for (const auto &[key, home] : homes) {
            if (home.until.isValid()) {
                QCOMPARE(home.address, (QStringList{u"7 Elm Walk"_s, u"Wend"_s}));
                QVERIFY(home.members.isEmpty());
            } else {
                QCOMPARE(home.address, (QStringList{u"2"_s, u"14 Larch Row"_s, u"Wend"_s, u"QZ9 9ZZ"_s}));
                QCOMPARE(home.members.size(), 2);
            }
        }
    }

    void aSecondRunDoublesNothingAndAChangedRowIsAnEdit()
    {
        putFamily();
        server::testing::MemoryStore store;
        (void)import(store);
        const auto writes = store.writes();
        const auto records = store.all().size();
        (void)import(store);
        QCOMPARE(store.writes(), writes);
        put(u"ssd_cin_episodes.csv"_s, "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date\n"
                                       "R1,P1,2025-09-01,2026-03-30\n");
        const ImportReport report = import(store);
        QCOMPARE(store.writes(), writes + 1);
        QCOMPARE(store.all().size(), records);
        QCOMPARE(report.counted("families known already, with nothing open"), 1);
        QCOMPARE(only<core::Status>(store).to, QDate(2026, 3, 30));
        QCOMPARE(store.conflicts(), 0);
    }

    void anEditOfThePersonAndOneOfTheSourceStandSideBySide()
    {
        putFamily();
        server::testing::MemoryStore store;
        (void)import(store);
        auto edited = only<core::Status>(store);
        edited.to = QDate(2026, 2, 1);
        store.edit(store.of<core::Status>()[0].first.first, store.of<core::Status>()[0].first.second, edited);
        put(u"ssd_cin_episodes.csv"_s, "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date\n"
                                       "R1,P1,2025-09-01,2026-03-30\n");
        const ImportReport report = import(store);
        QVERIFY(report.counted("values beside a person's") > 0);
    }

    void rowsAboutNobodyAreReportedAndTheRestIsImported()
    {
        putFamily();
        put(u"ssd_cin_visits.csv"_s,
            "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen\n"
            "V1,P99,2026-03-02,Y\nV2,P1,tomorrow,Y\nV3,P1,2026-03-03,maybe\nV4,P4,2025-02-02,Y\n");
        server::testing::MemoryStore store;
        const ImportReport report = import(store);
        QStringList said;
        for (const RowProblem &p : report.problems())
            said.append(
                u"%1:%2 %3 %4%5"_s.arg(p.file).arg(p.line).arg(p.column, p.reason, p.leftOut ? u" -"_s : QString()));
        QCOMPARE(said, (QStringList{u"ssd_cin_visits.csv:2 cinv_person_id is not in the table of persons -"_s,
                           u"ssd_cin_visits.csv:3 cinv_cin_visit_date not a date -"_s,
                           u"ssd_cin_visits.csv:4 cinv_cin_visit_seen neither yes nor no"_s}));
        QCOMPARE(store.of<core::Visit>().size(), size_t(1));
        QCOMPARE(report.counted("rows of families with nothing open, left out"), 2); // a referral and a visit of P4
    }

    void aFolderWithoutPersonsIsRefused()
    {
        server::testing::MemoryStore store;
        put(u"ssd_family.csv"_s, "fami_family_id,fami_person_id\nF1,P1\n");
        QVERIFY(import(store).remarks().join(u' ').contains("no ssd_person.csv"_L1));
        QCOMPARE(store.writes(), 0);
    }
};

QTEST_GUILESS_MAIN(ImportSsd)
#include "tst_import_ssd.moc"
