// SPDX-License-Identifier: Apache-2.0
#include "app/promiserecords.h"
#include "app/todaymodel.h"
#include "app/visitbegin.h"
#include "tests/support/teststore.h"

#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::app;
using namespace Qt::StringLiterals;
using core::Id;

/// What stands on Today, on a real store.
class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        store = std::make_unique<test::TestStore>();
        me = store->owner().user;
        okafor = familyCalled(u"Okafor"_s);
        lewis = familyCalled(u"Lewis"_s);
    }

    void aPlannedVisitThatWasMadeIsNotAskedForAgain()
    {
        QVERIFY(planVisit(**store, *okafor, *me, {now.ms + hour}, today));
        QCOMPARE(shown().size(), 1);
        QVERIFY(!shown().first().underWay);
        const auto begun = beginVisit(**store, *okafor, *me, now, today);
        QCOMPARE(shown().size(), 1);
        QCOMPARE(shown().first().visitId, begun->visit.toString());
        finish(begun->visit);
        QVERIFY(shown().isEmpty());
    }

    void theDayAgreedAtTheLastVisitGoesOnceThereIsAVisitThatDay_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"visit", "no answer", "plan"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void theDayAgreedAtTheLastVisitGoesOnceThereIsAVisitThatDay()
    {
        QFETCH(QString, what);
        const core::Timestamp before{now.ms - 7 * 24 * hour};
        QVERIFY(recordNoAnswer(**store, *okafor, *me, before, today.addDays(-7), today, false));
        QVERIFY(recordNoAnswer(**store, *lewis, *me, before, today.addDays(-7), today, false));
        QCOMPARE(shown().size(), 2);
        QVERIFY(shown().first().time.isEmpty());
        if (what == "visit"_L1)
            finish(beginVisit(**store, *okafor, *me, now, today)->visit);
        else if (what == "no answer"_L1)
            QVERIFY(recordNoAnswer(**store, *okafor, *me, now, today, today.addDays(1), false));
        else
            QVERIFY(planVisit(**store, *okafor, *me, {now.ms + hour}, today));
        QList<TodayModel::Visit> left = shown();
        left.removeIf([](const TodayModel::Visit &visit) { return !visit.time.isEmpty(); });
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().title, u"Lewis"_s);
    }

    void everyUnfinishedVisitIsThereAndSaysHowItStands()
    {
        const auto first = beginVisit(**store, *okafor, *me, now, today);
        leave(first->visit);
        const auto second = beginVisit(**store, *lewis, *me, {now.ms + hour}, today);
        const QList<TodayModel::Visit> visits = shown();
        QCOMPARE(visits.size(), 2);
        QCOMPARE(visits[0].visitId, second->visit.toString());
        QCOMPARE(visits[0].time, u"You are there now"_s);
        QVERIFY(!visits[0].left);
        QCOMPARE(visits[1].visitId, first->visit.toString());
        QVERIFY(visits[1].left);
        QVERIFY(visits[1].time.endsWith(u"Not written up yet"_s));
        finish(second->visit);
        QCOMPARE(shown().size(), 1);
        QCOMPARE(shown(today.addDays(3)).size(), 1); // nor does it go with the day
    }

private:
    core::ScopeId familyCalled(const QString &name)
    {
        const core::ScopeId scope = core::ScopeId::create();
        core::Family record;
        record.name = name;
        if (!(*store)->write(core::newRecord(scope, core::ScopeKind::Family, core::rootRecord(scope), record)))
            qFatal("not written");
        return scope;
    }
    QList<TodayModel::Visit> shown(QDate day = QDate(2025, 3, 4))
    {
        const auto facts = readToday(**store, *me, core::Post::SocialWorker, day);
        if (!facts)
            qFatal("today cannot be read");
        return facts->visits;
    }
    template<class Change>
    void change(const Id<core::Visit> &id, Change make)
    {
        const auto shown = (*store)->find(id);
        core::Visit wanted = shown->value;
        make(wanted);
        QVERIFY((*store)->write(patched(*shown, wanted)));
    }
    void leave(const Id<core::Visit> &id)
    {
        change(id, [this](core::Visit &visit) { visit.leftAt = now; });
    }
    void finish(const Id<core::Visit> &id)
    {
        change(id, [this](core::Visit &visit) { visit.leftAt = visit.finishedAt = now; });
    }

    const QDate today{2025, 3, 4};
    const core::Timestamp now{1741102440000}; // 15:34 UTC
    static constexpr qint64 hour = 3'600'000;
    std::unique_ptr<test::TestStore> store;
    std::optional<core::UserId> me;
    std::optional<core::ScopeId> okafor;
    std::optional<core::ScopeId> lewis;
};

QTEST_GUILESS_MAIN(TodayTest)
#include "todaytest.moc"
