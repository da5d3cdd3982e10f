// SPDX-License-Identifier: Apache-2.0
#include "app/words.h"
#include "app/birthtext.h"
#include "app/notices.h"
#include "app/pinadvice.h"
#include "tests/support/pseudotranslator.h"

#include <QSet>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyFailureHasASentence();
    void noSentenceTellsTheDetail();
    void errorsAreOursAndSayThatTheWorkIsSafe();
    void aWeakPinIsRefusedInWords_data();
    void aWeakPinIsRefusedInWords();
    void anOrdinaryPinWillDo();
    void aBirthReadsAsPeopleSayIt_data();
    void aBirthReadsAsPeopleSayIt();
    void anUnnamedChildIsToldByBirthAndNumber();
    void aFamilyIsToldByItsOwnName();
    void daysNearTodayHaveTheirNames();
    void namesStandInARow();
    void theFirstWordOfALineIsWrittenLarge();
};

void WordsTest::everyFailureHasASentence()
{
    using Doing = app::Notices::Doing;
    for (int code = 0; code <= int(core::ErrorCode::Internal); ++code) {
        for (const Doing doing : {Doing::Reading, Doing::Saving, Doing::Sending, Doing::Opening, Doing::Joining}) {
            const QString words = app::Notices::sentence(core::fail(core::ErrorCode(code)), doing);
            QVERIFY2(words.size() > 15 && words.endsWith(u'.'), core::errorName(core::ErrorCode(code)));
            QVERIFY2(!words.contains(u'!'), qPrintable(words));
        }
    }
}

void WordsTest::noSentenceTellsTheDetail()
{
    const core::Error error = core::fail(core::ErrorCode::Internal, u"Amara's secret"_s);
    QVERIFY(!app::Notices::sentence(error, app::Notices::Doing::Saving).contains(u"Amara"_s));
}

void WordsTest::errorsAreOursAndSayThatTheWorkIsSafe()
{
    const QString words = app::Notices::sentence(core::fail(core::ErrorCode::Offline), app::Notices::Doing::Sending);
    QVERIFY2(words.contains(u"safe"_s), qPrintable(words));
}

void WordsTest::aWeakPinIsRefusedInWords_data()
{
    QTest::addColumn<QString>("pin");
    for (const char *pin : {"12345", "123456", "000000", "987654", "121212", "123123", "147258", "112233", "246802"})
        QTest::newRow(pin) << QString::fromLatin1(pin);
}

void WordsTest::aWeakPinIsRefusedInWords()
{
    QFETCH(QString, pin);
    QVERIFY(!app::PinAdvice::against(pin).isEmpty());
}

void WordsTest::anOrdinaryPinWillDo()
{
    for (const char *pin : {"408213", "739150", "62840917"})
        QVERIFY2(app::PinAdvice::against(QString::fromLatin1(pin)).isEmpty(), pin);
}

void WordsTest::aBirthReadsAsPeopleSayIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("known");
    const int exact = int(core::BirthKnown::Exact);
    const int month = int(core::BirthKnown::Month);
    const int year = int(core::BirthKnown::Year);
    QTest::newRow("in full") << u" 4  June 2017 "_s << QDate(2017, 6, 4) << exact;
    QTest::newRow("figures") << u"04/06/2017"_s << QDate(2017, 6, 4) << exact;
    QTest::newRow("points") << u"4.6.2017"_s << QDate(2017, 6, 4) << exact;
    QTest::newRow("month") << u"June 2017"_s << QDate(2017, 6, 1) << month;
    QTest::newRow("year") << u"2017"_s << QDate(2017, 1, 1) << year;
    QTest::newRow("no date") << u"summer"_s << QDate() << exact;
    QTest::newRow("no such day") << u"31 February 2017"_s << QDate() << exact;
}

void WordsTest::aBirthReadsAsPeopleSayIt()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(int, known);
    const auto birth = app::readBirth(text);
    QCOMPARE(birth.has_value(), day.isValid());
    if (!birth)
        return;
    QCOMPARE(birth->day, day);
    QCOMPARE(int(birth->known), known);
    QCOMPARE(app::readBirth(app::birthText(birth->day, birth->known))->day, day);
}

void WordsTest::anUnnamedChildIsToldByBirthAndNumber()
{
    core::Person child;
    child.born = QDate(2017, 6, 1);
    child.bornKnown = core::BirthKnown::Month;
    child.councilNumber = u"100482"_s;
    QCOMPARE(app::Words::personName(child), u"Name not known yet"_s);
    QCOMPARE(app::Words::personDetail(child), u"born June 2017 · council number 100482"_s);
    child.knownAs = u"Jo"_s;
    QVERIFY(!app::Words::personDetail(child).contains(u"100482"_s));
}

void WordsTest::aFamilyIsToldByItsOwnName()
{
    const auto own = &app::Words::distinguishing;
    QCOMPARE(own(u"The Okafor-Lewis family"_s), u"Okafor-Lewis"_s);
    QCOMPARE(own(u"Upstairs at number nine"_s), u"Upstairs at number nine"_s);
    test::PseudoTranslator elsewhere(test::Pseudo::Arabic);
    QVERIFY(QCoreApplication::installTranslator(&elsewhere));
    const QStringList round = app::Words::tr("The %1 family").split(u"%1"_s);
    QVERIFY(round.first() != u"The "_s);
    QCOMPARE(own(round.join(u"Haddad"_s)), u"Haddad"_s);
    QCOMPARE(own(u"The Okafor-Lewis family"_s), u"Okafor-Lewis"_s); // as a colleague wrote it down
    QCoreApplication::removeTranslator(&elsewhere);
}

void WordsTest::daysNearTodayHaveTheirNames()
{
    const QDate today(2025, 3, 4);
    QCOMPARE(app::Words::nearDay(today, today), u"today"_s);
    QCOMPARE(app::Words::nearDay(today.addDays(1), today), u"tomorrow"_s);
    QCOMPARE(app::Words::nearDay(today.addDays(-1), today), u"yesterday"_s);
    QCOMPARE(app::Words::nearDay(today.addDays(3), today), u"Friday 7 March"_s);
    QCOMPARE(app::Words::date(QDate(2024, 3, 4), today), u"Monday 4 March 2024"_s);
}

void WordsTest::namesStandInARow()
{
    QCOMPARE(app::Words::listed({}), QString());
    QCOMPARE(app::Words::listed({u"Amara"_s}), u"Amara"_s);
    QCOMPARE(app::Words::listed({u"Amara"_s, u"Jo"_s, u"Nana"_s}), u"Amara, Jo and Nana"_s);
}

void WordsTest::theFirstWordOfALineIsWrittenLarge()
{
    QCOMPARE(app::Words::first(u"yesterday"_s), u"Yesterday"_s);
    QCOMPARE(app::Words::first(u"Tuesday 4 March"_s), u"Tuesday 4 March"_s);
    QCOMPARE(app::Words::first({}), QString());
}

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
