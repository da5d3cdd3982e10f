// SPDX-License-Identifier: Apache-2.0
#include "app/touchpointthanks.h"

#include <QLocale>
#include <QTest>

using namespace doorstep::app;
using namespace Qt::StringLiterals;

class TouchpointThanksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void countsTheSameWeekday()
    {
        QList<QDate> days;
        for (int week = 0; week < 14; ++week)
            days.append(tuesday.addDays(-7 * week));
        days.append(tuesday.addDays(-1));
        QCOMPARE(touchpointThanks(days, tuesday, u"Jay"_s), u"That's 14 Tuesdays."_s);
    }

    void countsADayOnceHoweverManyTouchpointsItHas()
    {
        const QList<QDate> days{tuesday, tuesday, tuesday.addDays(-7), tuesday.addDays(-7)};
        QCOMPARE(touchpointThanks(days, tuesday, u"Jay"_s), u"That's 2 Tuesdays."_s);
    }

    void countsThisOneEvenBeforeItIsListed()
    {
        QCOMPARE(touchpointThanks({tuesday.addDays(-7)}, tuesday, u"Jay"_s), u"That's 2 Tuesdays."_s);
    }

    void thanksForDaysWhenNoWeekdayComesTwice()
    {
        const QList<QDate> days{tuesday, tuesday.addDays(-1), tuesday.addDays(-2)};
        QCOMPARE(touchpointThanks(days, tuesday, u"Jay"_s), u"That's 3 days with Jay."_s);
    }

    void thanksForTheFirstOfAll()
    {
        QCOMPARE(touchpointThanks({tuesday}, tuesday, u"Jay"_s), u"That's your first day with Jay here."_s);
    }

    void namesEveryWeekday()
    {
        for (int day = 0; day < 7; ++day) {
            const QDate date = tuesday.addDays(day);
            const QString thanks = touchpointThanks({date.addDays(-7)}, date, u"Jay"_s);
            QVERIFY2(thanks.contains(QLocale().dayName(date.dayOfWeek())), qPrintable(thanks));
        }
    }

    void neverCheersAndNeverSpeaksOfABreak()
    {
        const QList<QDate> longAgo{tuesday.addYears(-2), tuesday};
        for (const QString &thanks :
            {touchpointThanks(longAgo, tuesday, u"Jay"_s), touchpointThanks({}, tuesday, u"Jay"_s)}) {
            QVERIFY(!thanks.contains(u'!'));
            QVERIFY(!thanks.contains(u"since"_s) && !thanks.contains(u"row"_s));
        }
    }

private:
    const QDate tuesday{2025, 3, 4};
};

QTEST_GUILESS_MAIN(TouchpointThanksTest)
#include "touchpointthankstest.moc"
