// SPDX-License-Identifier: Apache-2.0
#include "app/promisewheels.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace doorstep::app;
using namespace doorstep;
using namespace Qt::StringLiterals;

class PromiseWheelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void putsMeFirstThenPeopleThenTheCouncil()
    {
        const WhoChoice nana = person(u"Nana"_s);
        const QList<WhoChoice> choices = whoChoices({nana, person(u"Mum"_s), nana}, {u"Housing repairs"_s});
        QCOMPARE(choices[0].kind, WhoChoice::Kind::Me);
        QCOMPARE(choices[1], nana);
        QCOMPARE(choices[2].words, u"Mum"_s);
        QCOMPARE(choices[3].kind, WhoChoice::Kind::CouncilPost);
        QCOMPARE(choices[3].words, u"Housing repairs"_s);
    }

    void offersAUsedPostOnce()
    {
        const QStringList posts = councilPosts({u"housing"_s, u"Housing"_s, u"  "_s});
        QCOMPARE(posts.filter(u"housing"_s, Qt::CaseInsensitive), QStringList{u"housing"_s});
    }

    void putsWhatWasPromisedBeforeFirstWhenMoreThanOnce()
    {
        const QStringList choices = whatChoices({u"ring the bus firm"_s, u"Ring the bus firm "_s, u"only once"_s,
            u"come back"_s, u"come back"_s, u"come back"_s});
        QCOMPARE(choices[0], u"come back"_s);
        QCOMPARE(choices[1].trimmed().toLower(), u"ring the bus firm"_s);
        QVERIFY(!choices.contains(u"only once"_s));
        QCOMPARE(choices.count(u"come back"_s), 1);
    }

    void neverOffersMoreThanTheWheelHolds()
    {
        QCOMPARE(whatChoices({}, 5).size(), 5);
        QVERIFY(whatChoices({}).size() <= 12);
    }

    void offersEveryDayOfTheWeekOnceWhateverTodayIs()
    {
        for (QDate today(2025, 3, 3); today <= QDate(2025, 3, 9); today = today.addDays(1)) {
            const QList<WhenChoice> choices = whenChoices(today);
            QCOMPARE(choices.first().due, today);
            QVERIFY(!choices.last().due.isValid());
            QSet<QDate> days;
            QSet<QString> words;
            for (qsizetype i = 0; i + 1 < choices.size(); ++i) {
                QVERIFY(i == 0 || choices[i - 1].due < choices[i].due);
                days.insert(choices[i].due);
                words.insert(choices[i].words);
            }
            QCOMPARE(days.size(), choices.size() - 1);
            QCOMPARE(words.size(), choices.size() - 1);
            for (int ahead = 0; ahead <= 7; ++ahead)
                QVERIFY(days.contains(today.addDays(ahead)));
        }
    }

    void thisWeekEndsOnSunday()
    {
        const QList<WhenChoice> choices = whenChoices(QDate(2025, 3, 4)); // a Tuesday
        const auto week = std::ranges::find(choices, u"this week"_s, &WhenChoice::words);
        QVERIFY(week != choices.cend());
        QCOMPARE(week->due, QDate(2025, 3, 9));
        QCOMPARE(choices[2].words, u"Thursday"_s);
    }

private:
    static WhoChoice person(const QString &name)
    {
        return {WhoChoice::Kind::Person, name, core::RecordId::create(), true};
    }
};

QTEST_GUILESS_MAIN(PromiseWheelsTest)
#include "promisewheelstest.moc"
