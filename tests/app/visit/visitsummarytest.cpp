// SPDX-License-Identifier: Apache-2.0
#include "app/visitsummary.h"
#include "app/visitwords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace doorstep::app;
using namespace Qt::StringLiterals;

class VisitSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysWhomTheWorkerSawAndWhoWasThere()
    {
        VisitFacts facts{.day = tuesday};
        facts.children = {seenChild(u"Amara"_s), seenChild(u"Jo"_s)};
        facts.othersThere = {u"Mum"_s, u"Nana"_s, u"Ade"_s};
        QCOMPARE(summarise(facts).did, QStringList({u"I saw Amara and Jo."_s, u"Also there: Mum, Nana and Ade."_s}));
    }

    void saysEachChildsTimeAloneByItself()
    {
        VisitFacts facts{.day = tuesday};
        facts.children = {seenChild(u"Amara"_s, true), seenChild(u"Jo"_s, false)};
        facts.children[1].whyNotAlone = u"did not want to"_s;
        QCOMPARE(summarise(facts).did, QStringList({u"I saw Amara and Jo."_s, u"I talked with Amara alone."_s,
                                           u"I did not talk with Jo alone. Why: did not want to."_s}));
    }

    void saysWhyAChildWasNotSeenAndNothingAboutBeingAlone()
    {
        VisitFacts facts{.day = tuesday};
        ChildFact jo{.name = u"Jo"_s, .seen = false, .alone = false, .whyNotSeen = u"at school."_s};
        facts.children = {jo};
        QCOMPARE(summarise(facts).did, QStringList{u"I did not see Jo. Why: at school."_s});
    }

    void leavesOutAChildAboutWhomNothingWasTapped()
    {
        VisitFacts facts{.day = tuesday};
        facts.children = {seenChild(u"Amara"_s), ChildFact{.name = u"Jo"_s}};
        QVERIFY(!summarise(facts).text().contains(u"Jo"_s));
    }

    void saysThatABabyWasAwakeOnlyWhenTapped()
    {
        VisitFacts facts{.day = tuesday};
        facts.children = {seenChild(u"Ife"_s)};
        QVERIFY(!summarise(facts).text().contains(u"awake"_s));
        facts.children[0].awake = true;
        QVERIFY(summarise(facts).did.contains(u"Ife was awake."_s));
        facts.children[0].awake = false;
        QVERIFY(summarise(facts).did.contains(u"Ife was asleep."_s));
    }

    void keepsAChildsWordsAsTheyWereSaid()
    {
        VisitFacts facts{.day = tuesday};
        facts.said = {{u"Amara"_s, u"I like when Nana comes, not when its loud"_s}};
        QCOMPARE(summarise(facts).did, QStringList{u"Amara said: “I like when Nana comes, not when its loud”"_s});
    }

    void readsTheHomeAsShownByTheFamily_data()
    {
        QTest::addColumn<bool>("home");
        QTest::addColumn<bool>("bedroom");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("home") << true << false << u"You showed me your home."_s;
        QTest::newRow("bedroom") << false << true << u"You showed me where the children sleep."_s;
        QTest::newRow("both") << true << true << u"You showed me your home and where the children sleep."_s;
        QTest::newRow("neither") << false << false << u"I came to see you."_s;
    }
    void readsTheHomeAsShownByTheFamily()
    {
        QFETCH(bool, home);
        QFETCH(bool, bedroom);
        QFETCH(QString, sentence);
        const VisitFacts facts{.day = tuesday, .sawHome = home, .sawBedroom = bedroom};
        QCOMPARE(summarise(facts).did, QStringList{sentence});
    }

    void readsPromisesBackWithTheirDay()
    {
        VisitFacts facts{.day = tuesday};
        facts.promises = {{.mine = true, .what = u"ring the school about the bus"_s, .due = QDate(2025, 3, 6)},
            {.who = u"Housing"_s, .what = u"mend the window"_s, .due = QDate(2026, 1, 7)},
            {.who = u"Nana"_s, .what = u"come on Sundays"_s}};
        QCOMPARE(summarise(facts).promised,
            QStringList({u"I promised: ring the school about the bus, by Thursday 6 March."_s,
                u"Housing promised: mend the window, by Wednesday 7 January 2026."_s,
                u"Nana promised: come on Sundays."_s}));
    }

    void addsNoWordThatNobodyTapped()
    {
        VisitFacts facts{.day = tuesday};
        facts.children = {seenChild(u"Amara"_s, true)};
        facts.said = {{u"Amara"_s, u"hello"_s}};
        facts.promises = {{.mine = true, .what = u"come back"_s, .due = tuesday}};
        const QString text = summarise(facts).text();
        const QSet<QString> known{u"I"_s, u"saw"_s, u"Amara"_s, u"talked"_s, u"with"_s, u"alone"_s, u"said"_s,
            u"hello"_s, u"promised"_s, u"come"_s, u"back"_s, u"by"_s, u"Tuesday"_s, u"4"_s, u"March"_s};
        for (const QString &word : text.split(QRegularExpression(u"[^\\w]+"_s), Qt::SkipEmptyParts))
            QVERIFY2(known.contains(word), qPrintable(word));
    }

    void staysShortWithManyChildren()
    {
        VisitFacts facts{.day = tuesday};
        for (int i = 0; i < 9; ++i)
            facts.children.append(seenChild(u"Child%1"_s.arg(i), i % 2 == 0));
        for (const QString &sentence : summarise(facts).did)
            QVERIFY2(sentence.count(u' ') < 20, qPrintable(sentence));
    }

    void fencesANameThatReadsTheOtherWay()
    {
        QCOMPARE(fenced(u"Amara"_s), u"Amara"_s);
        QCOMPARE(fenced(u"محمد"_s), QChar(0x2068) + u"محمد"_s + QChar(0x2069));
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(fenced(u"محمد"_s), u"محمد"_s);
        QCOMPARE(fenced(u"Amara"_s), QChar(0x2068) + u"Amara"_s + QChar(0x2069));
    }

    void closesASentenceOnce()
    {
        QCOMPARE(closedSentence(u" at school "_s), u"at school."_s);
        QCOMPARE(closedSentence(u"at school."_s), u"at school."_s);
        QCOMPARE(closedSentence(u"who knows?"_s), u"who knows?"_s);
        QCOMPARE(closedSentence(u"  "_s), QString());
    }

    void countsWholeYears()
    {
        QCOMPARE(ageOn(QDate(2017, 6, 10), QDate(2025, 6, 9)), 7);
        QCOMPARE(ageOn(QDate(2017, 6, 10), QDate(2025, 6, 10)), 8);
        QCOMPARE(ageOn(QDate(2024, 2, 29), QDate(2025, 2, 28)), 1);
        QCOMPARE(ageOn(QDate(2026, 1, 1), QDate(2025, 1, 1)), -1);
        QCOMPARE(ageOn(QDate(), QDate(2025, 1, 1)), -1);
    }

private:
    static ChildFact seenChild(const QString &name, std::optional<bool> alone = std::nullopt)
    {
        return {.name = name, .seen = true, .alone = alone};
    }
    const QDate tuesday{2025, 3, 4};
};

QTEST_GUILESS_MAIN(VisitSummaryTest)
#include "visitsummarytest.moc"
