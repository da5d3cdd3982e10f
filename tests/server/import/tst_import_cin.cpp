// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "server/import/cinimport.h"
#include "server/import/cinreader.h"
#include "tests/server/import/memorystore.h"

#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/status.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::server;

namespace {

const core::Timestamp now = core::Timestamp::fromDateTime(QDateTime(QDate(2026, 4, 2), QTime(9, 0), Qt::UTC));

QByteArray census(const QByteArray &children, const QByteArray &year = "2026")
{
    return "<?xml version=\"1.0\" "
           "encoding=\"utf-8\"?>\n<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>"
           + year + "</Year><ReferenceDate>" + year
           + "-03-31</ReferenceDate></CollectionDetails></Header>\n<Children>\n" + children + "</Children></Message>";
}

QByteArray child(const QByteArray &number, const QByteArray &details, const QByteArray &more = {})
{
    return "<Child><ChildIdentifiers><LAchildID>" + number
           + "</LAchildID><UPN>A999888777666</UPN><PersonBirthDate>2017-06-06</PersonBirthDate>" + more
           + "</ChildIdentifiers><ChildCharacteristics><Ethnicity>WROM</Ethnicity><Disabilities><Disability>HEAR</"
             "Disability>"
             "<Disability>BEH</Disability></Disabilities></ChildCharacteristics>"
           + details + "</Child>\n";
}

const QByteArray openEpisode = "<CINdetails><CINreferralDate>2025-10-01</CINreferralDate></CINdetails>";
const QByteArray closedEpisode = "<CINdetails><CINreferralDate>2025-04-09</CINreferralDate><CINclosureDate>2025-07-01</"
                                 "CINclosureDate></CINdetails>";

} // namespace

class ImportCin : public QObject
{
    Q_OBJECT

    core::Uuid m_organisation = core::Uuid::v7();

    ImportReport import(server::testing::MemoryStore &store, const QByteArray &bytes)
    {
        ImportReport report;
        const auto done = importCin(store, m_organisation, u"census.xml"_s, bytes, now, report);
        if (!done)
            report.remark(u"failed: "_s + done.error().detail);
        return report;
    }

private Q_SLOTS:
    void opensOnlyChildrenWithAnEpisodeNotClosed()
    {
        server::testing::MemoryStore store;
        const ImportReport report = import(store,
            census(child("1", openEpisode) + child("2", closedEpisode) + child("3", closedEpisode + openEpisode)));
        QCOMPARE(report.problems().size(), size_t(0));
        QCOMPARE(store.of<core::Family>().size(), size_t(2));
        const auto people = store.of<core::Person>();
        QCOMPARE(people.size(), size_t(2));
        for (const auto &[key, person] : people) {
            QVERIFY(person.knownAs.isEmpty());
            QVERIFY(person.names.isEmpty());
            QCOMPARE(person.born, QDate(2017, 6, 6));
            QCOMPARE(person.isChild, std::optional(true));
            QVERIFY(person.councilNumber == "1"_L1 || person.councilNumber == "3"_L1);
            QCOMPARE(person.accessNeeds, QStringList{u"Hearing"_s});
            QCOMPARE(person.source, u"Children in Need census 2026"_s);
            QCOMPARE(person.sourceDate, QDate(2026, 3, 31));
            QVERIFY(person.sourceRef.startsWith("cin/Child/"_L1));
        }
        QCOMPARE(store.of<core::Status>().size(), size_t(3));
    }

    void anEpisodeClosedAfterTheReferenceDateIsOpen()
    {
        server::testing::MemoryStore store;
        (void)import(store, census(child("1", "<CINdetails><CINreferralDate>2025-10-01</CINreferralDate>"
                                              "<CINclosureDate>2026-04-01</CINclosureDate></CINdetails>")));
        QCOMPARE(store.of<core::Person>().size(), size_t(1));
    }

    void carriesNeitherUpnNorEthnicityNorSex()
    {
        server::testing::MemoryStore store;
        (void)import(store, census(child("1", openEpisode, "<GenderCurrent>QQ7</GenderCurrent>")
                                   + child("2", openEpisode, "<Sex>QQ8</Sex>")));
        const QByteArray bytes = store.allBytes();
        QVERIFY(bytes.contains("Hearing"));
        for (const char *word : {"A999888777666", "WROM", "QQ7", "QQ8", "BEH"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void readsPlansProceedingsAndFamilyMeetingsOfLaterYears()
    {
        server::testing::MemoryStore store;
        const ImportReport report = import(store,
            census(child("1",
                "<CINdetails><CINreferralDate>2025-10-01</CINreferralDate><PrimaryNeedCode>N1</PrimaryNeedCode>"
                "<CINPlanDates><CINPlanStartDate>2025-10-20</CINPlanStartDate></CINPlanDates>"
                "<ChildProtectionPlans><CPPstartDate>2025-11-05</CPPstartDate><InitialCategoryOfAbuse>NEG</"
                "InitialCategoryOfAbuse>"
                "<Reviews><CPPreviewDate>2026-01-01</CPPreviewDate></Reviews></ChildProtectionPlans>"
                "<PreProceedings><PreProceedingsStartDate>2026-01-07</PreProceedingsStartDate>"
                "<PreProceedingsEndDate>2026-02-07</PreProceedingsEndDate></PreProceedings>"
                "<FamilyGroupDecisionMaking><FGDMOfferDate>2026-01-09</FGDMOfferDate></FamilyGroupDecisionMaking>"
                "</CINdetails>")));
        QCOMPARE(report.problems().size(), size_t(0));
        QList<core::Footing> footings;
        for (const auto &[key, status] : store.of<core::Status>())
            footings.append(*status.footing);
        std::sort(footings.begin(), footings.end());
        using enum core::Footing;
        QCOMPARE(footings, (QList{ChildInNeed, ChildInNeed, ChildProtection, PreProceedings}));
        const auto notes = store.of<core::Note>();
        QCOMPARE(notes.size(), size_t(1));
        QCOMPARE(notes[0].second.happenedOn, QDate(2026, 1, 9));
        QVERIFY(!store.allBytes().contains("NEG"));
    }

    void takesWhatRealFilesContain()
    {
        server::testing::MemoryStore store;
        const QByteArray bytes = "\xEF\xBB\xBF"
                                 "exported by Smith & Co\n"
                                 + census(child("1", openEpisode) + "stray text\n" + child("", openEpisode)
                                          + "<Child><Pets>3</Pets><ChildIdentifiers><LAchildID>5</LAchildID>"
                                            "<PersonBirthDate>soon</PersonBirthDate></ChildIdentifiers>"
                                          + openEpisode + "</Child>" + "<Child></Child>" + child("1", openEpisode)
                                          + child("6 & 7", openEpisode));
        const ImportReport report = import(store, bytes);
        QStringList said;
        for (const RowProblem &p : report.problems())
            said.append(u"%1 %2 %3%4"_s.arg(p.line).arg(p.column, p.reason, p.leftOut ? u" -"_s : QString()));
        QCOMPARE(said, (QStringList{u"6  text that belongs to no element"_s, u"7 LAchildID is missing -"_s,
                           u"8  an element that is not known"_s, u"8 PersonBirthDate not a date"_s,
                           u"8 LAchildID is missing -"_s, u"8 LAchildID stands a second time; the first is read -"_s}));
        QCOMPARE(store.of<core::Person>().size(), size_t(3));
    }

    void readsWhatCameBeforeAFileBreaksOff()
    {
        server::testing::MemoryStore store;
        QByteArray bytes = census(child("1", openEpisode) + child("2", openEpisode));
        bytes.truncate(bytes.lastIndexOf("<CINreferralDate>"));
        const ImportReport report = import(store, bytes);
        QCOMPARE(store.of<core::Person>().size(), size_t(1));
        QCOMPARE(report.problems().size(), size_t(1));
        QVERIFY(report.problems()[0].leftOut);
    }

    void refusesOtherCollections()
    {
        server::testing::MemoryStore store;
        QByteArray bytes = census(child("1", openEpisode));
        bytes.replace("<Collection>CIN<", "<Collection>School Census<");
        QVERIFY(import(store, bytes).remarks().join(u' ').contains("another collection"_L1));
        QVERIFY(import(store, "<html></html>").remarks().join(u' ').contains("not a Children in Need"_L1));
        QCOMPARE(store.writes(), 0);
    }

    void doublesNothingWhenRunAgain()
    {
        server::testing::MemoryStore store;
        const QByteArray bytes = census(child("1", openEpisode) + child("2", openEpisode));
        (void)import(store, bytes);
        const auto writes = store.writes();
        QVERIFY(writes > 0);
        const ImportReport report = import(store, bytes);
        QCOMPARE(store.writes(), writes);
        QCOMPARE(report.counted("records as before"), writes);
    }

    void aChangedRowBecomesAnEditAndNotAConflict()
    {
        server::testing::MemoryStore store;
        (void)import(store, census(child("1", openEpisode)));
        const auto before = store.all().size();
        QByteArray next = child("1", openEpisode);
        next.replace("2017-06-06", "2017-06-16");
        next.replace("</CINreferralDate>", "</CINreferralDate><CINclosureDate>2027-01-02</CINclosureDate>");
        const ImportReport report = import(store, census(next, "2027"));
        QCOMPARE(store.all().size(), before);
        QCOMPARE(report.counted("records changed"), 2);
        QCOMPARE(store.conflicts(), 0);
        QCOMPARE(store.of<core::Person>()[0].second.born, QDate(2017, 6, 16));
        QCOMPARE(store.of<core::Status>()[0].second.to, QDate(2027, 1, 2));
    }

    void leavesWhatAPersonWroteWhereTheCensusSaysNothingNew()
    {
        server::testing::MemoryStore store;
        (void)import(store, census(child("1", openEpisode)));
        const auto [key, person] = store.of<core::Person>()[0];
        core::Person named;
        named.knownAs = u"Amara"_s;
        named.born = QDate(2017, 6, 7);
        store.edit(key.first, key.second, named);
        (void)import(store, census(child("1", openEpisode), "2027"));
        QCOMPARE(store.conflicts(), 0);
        QCOMPARE(store.of<core::Person>()[0].second.knownAs, u"Amara"_s);
        QCOMPARE(store.of<core::Person>()[0].second.born, QDate(2017, 6, 7));
    }

    void theReportHoldsNoValueOfTheFile()
    {
        server::testing::MemoryStore store;
        QByteArray bytes = census(child("SECRETNUMBER", openEpisode) + child("SECRETNUMBER", openEpisode));
        bytes.replace("2017-06-06", "SECRETDATE");
        const QString text = import(store, bytes).toText();
        QVERIFY(text.contains("not a date"_L1));
        QVERIFY(!text.contains("SECRET"_L1));
    }

    void readsTheSharedCensusOf332Children()
    {
        QString folder = qEnvironmentVariable("DOORSTEP_SHARED");
        if (folder.isEmpty())
            folder = QStringLiteral(DOORSTEP_SOURCE_DIR) + u"/../shared"_s;
        QFile file(folder + u"/data/cin/fake_CIN_data.xml"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("an extra; the file is not in the repository");
        const QByteArray bytes = file.readAll();
        server::testing::MemoryStore store;
        const ImportReport report = import(store, bytes);
        QCOMPARE(report.counted("children read"), 332);
        QVERIFY2(report.problems().empty(), qPrintable(report.toText()));
        QCOMPARE(report.counted("children open") + report.counted("children with nothing open, left out"), 332);
        QCOMPARE(store.count(core::kindOf<core::Person>.number), report.counted("children open"));
        QVERIFY(report.counted("children open") > 100);
        const auto writes = store.writes();
        (void)import(store, bytes);
        QCOMPARE(store.writes(), writes);
    }
};

QTEST_GUILESS_MAIN(ImportCin)
#include "tst_import_cin.moc"
