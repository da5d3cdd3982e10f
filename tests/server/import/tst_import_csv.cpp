// SPDX-License-Identifier: Apache-2.0
#include "server/import/table.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace doorstep::server;

namespace {

constexpr std::array requiredColumns{"id"};
constexpr std::array carriedColumns{"name", "day", "seen"};
constexpr std::array passedOver{"ethnicity"};
constexpr std::array keyColumns{"id"};
constexpr TableSpec spec{"things", requiredColumns, carriedColumns, passedOver, keyColumns};

QList<QStringList> rows(QStringView text)
{
    QList<QStringList> all;
    CsvReader reader(text);
    CsvRow row;
    while (reader.next(row))
        all.append(row.unclosedQuote ? QStringList{u"<unclosed>"_s} : row.cells);
    return all;
}

} // namespace

class ImportCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuotedCommasQuotesAndLineEnds()
    {
        const auto read = rows(u"a,\"b, \"\"c\"\"\r\nd\",\r\n\r\n,e\n\"\",f");
        QCOMPARE(read,
            (QList<QStringList>{{u"a"_s, u"b, \"c\"\r\nd"_s, QString()}, {QString(), u"e"_s}, {QString(), u"f"_s}}));
    }

    void keepsLineNumbersAcrossQuotedLineEnds()
    {
        CsvReader reader(u"a\n\"b\nc\"\r\nd\re");
        CsvRow row;
        QList<qint64> lines;
        while (reader.next(row))
            lines.append(row.line);
        QCOMPARE(lines, (QList<qint64>{1, 2, 4, 5}));
    }

    void anUnclosedQuoteCostsItsOwnLineOnly()
    {
        QCOMPARE(rows(u"a,b\n\"c,d\ne,f"), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"<unclosed>"_s}, {u"e"_s, u"f"_s}}));
        // The opening quote of a later cell is not its end.
        QCOMPARE(
            rows(u"\"c,d\ne,\"f\"\ng,h"), (QList<QStringList>{{u"<unclosed>"_s}, {u"e"_s, u"f"_s}, {u"g"_s, u"h"_s}}));
    }

    void readsEveryEncodingThatFilesHave()
    {
        QCOMPARE(decodeText("\xEF\xBB\xBFZo\xC3\xAB").text, u"Zoë"_s);
        QCOMPARE(decodeText("Zo\xC3\xAB").encoding, Encoding::Utf8);
        const auto western = decodeText("Zo\xEB \x96 O\x92Neill");
        QCOMPARE(western.text, u"Zoë – O’Neill"_s);
        QCOMPARE(western.encoding, Encoding::Windows1252);
        QCOMPARE(decodeText(QByteArray("\xFF\xFE"
                                       "Z\0\xEB\0",
                                6))
                     .text,
            u"Zë"_s);
    }

    void findsColumnsByNameInAnyOrderAndCountsTheOthers()
    {
        ImportReport report;
        const auto table = Table::read(spec, u"things.csv"_s, "seen,Ethnicity,ID,shoe size\nY,X,7,44\n", report);
        QVERIFY(table.ok());
        const TableRow row = table->row(0, report);
        QCOMPARE(row.text("id"), u"7"_s);
        QCOMPARE(row.yesNo("seen"), std::optional(true));
        QVERIFY(row.text("name").isEmpty());
        QVERIFY(row.text("ethnicity").contains(u'X') == false);
        QCOMPARE(report.counted("unknown columns"), 1);
        QCOMPARE(report.counted("columns not carried"), 1);
        QCOMPARE(report.counted("optional columns missing"), 2);
    }

    void saysWhichRowCouldNotBeRead()
    {
        ImportReport report;
        const QByteArray text = "id,name,day,seen\n"
                                "1,a,2024-02-30,perhaps\n" // a day and a word that are none
                                ",b,,\n"                   // no id
                                "2,c\n"                    // short
                                "3,d,,,,more\n"            // long
                                "4,e,,,,\n"                // long, with nothing in it
                                "1,a,2024-02-30,perhaps\n" // the same again
                                "2,x,,\n"                  // the same id with other content
                                ",,,\n"                    // empty
                                "5,\"f,,\n";               // never closed
        const auto table = Table::read(spec, u"things.csv"_s, text, report);
        QVERIFY(table.ok());
        QCOMPARE(table->size(), 3);
        QVERIFY(!table->row(0, report).date("day").isValid());
        QVERIFY(!table->row(0, report).yesNo("seen"));
        QStringList said;
        for (const RowProblem &p : report.problems())
            said.append(u"%1 %2 %3%4"_s.arg(p.line).arg(p.column, p.reason, p.leftOut ? u" -"_s : QString()));
        QCOMPARE(said,
            (QStringList{u"3 id is empty -"_s, u"4  fewer cells than column names; the others read as empty"_s,
                u"5  more cells than column names -"_s, u"7  the same row a second time -"_s,
                u"8 id stands a second time with other content; the first is read -"_s,
                u"10  a quote is opened and never closed -"_s, u"2 day not a date"_s, u"2 seen neither yes nor no"_s}));
    }

    void refusesATableWithoutTheColumnsItNeeds()
    {
        ImportReport report;
        QVERIFY(!Table::read(spec, u"things.csv"_s, "name\nx\n", report).ok());
        QVERIFY(!Table::read(spec, u"things.csv"_s, "", report).ok());
    }

    void readsTheDatesThatExportsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("iso") << u"2024-03-05"_s << QDate(2024, 3, 5);
        QTest::newRow("iso with time") << u"2024-03-05T14:30:00Z"_s << QDate(2024, 3, 5);
        QTest::newRow("sql") << u"2024-03-05 00:00:00.000"_s << QDate(2024, 3, 5);
        QTest::newRow("british") << u" 05/03/2024 "_s << QDate(2024, 3, 5);
        QTest::newRow("compact") << u"20240305"_s << QDate(2024, 3, 5);
        QTest::newRow("no such day") << u"31/02/2024"_s << QDate();
        QTest::newRow("year 24") << u"0024-03-05"_s << QDate();
        QTest::newRow("bad time") << u"2024-03-05 25:99"_s << QDate();
        QTest::newRow("words") << u"last Tuesday"_s << QDate();
    }

    void readsTheDatesThatExportsWrite()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(dateFromFile(text), date);
    }

    void aDateWithoutATimeIsThatDateEverywhere()
    {
        QCOMPARE(momentFromFile(u"2024-07-05 00:00:00")->toUtc(), QDateTime(QDate(2024, 7, 5), QTime(12, 0), Qt::UTC));
        QCOMPARE(momentFromFile(u"2024-07-05 16:15")->toUtc(), QDateTime(QDate(2024, 7, 5), QTime(16, 15), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(ImportCsv)
#include "tst_import_csv.moc"
