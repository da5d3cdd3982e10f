// SPDX-License-Identifier: Apache-2.0
#include "app/dayorder.h"
#include "app/routemodel.h"
#include "app/visitbegin.h"
#include "core/types/records/dayroute.h"
#include "core/types/records/family.h"
#include "core/types/records/household.h"
#include "tests/app/community/communityworld.h"
#include "tests/app/shell/shownmodel.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 3);
constexpr qint64 hour = 3'600'000;

core::RecordId plan(PageWorld &world, const core::ScopeId &family, qint64 fromNow)
{
    const core::Timestamp at{world.clock.now().ms + fromNow};
    const auto planned = world.onStore(
        [&](core::RecordStore &store) { return app::planVisit(store, family, world.user, at, today); });
    return core::RecordId(planned->visit);
}

core::ScopeId familyCalled(PageWorld &world, const QString &name)
{
    const auto scope = core::ScopeId::create();
    core::Family family;
    family.name = name;
    put(world, scope, family, core::rootRecord(scope));
    return scope;
}

/// A visit that was agreed for today at the one before: without a time.
void agree(PageWorld &world, const core::ScopeId &family)
{
    const core::Timestamp before{world.clock.now().ms - 7 * 24 * hour};
    const auto tried = world.onStore([&](core::RecordStore &store) {
        return app::recordNoAnswer(store, family, world.user, before, today.addDays(-7), today, false);
    });
    if (!tried)
        qFatal("not agreed");
}

core::Edit changeOf(PageWorld &world, const core::RecordId &visit, const core::RecordId &home)
{
    const auto shown = world.onStore(
        [visit](core::RecordStore &store) { return store.find(core::Id<core::Visit>(visit)); });
    core::Visit wanted = shown->value;
    wanted.household = core::Id<core::Household>(home);
    return {shown->record.scope, shown->record.scopeKind, shown->record.id, shown->record.kind, core::Op::Put,
        core::difference(core::toFields(shown->value), core::toFields(wanted)), shown->record.base};
}

int routesKept(PageWorld &world)
{
    return *world.onStore([](core::RecordStore &store) { return store.count(core::query<core::DayRoute>()); });
}

} // namespace

/// My day's route: what stands on it, in which order, and that the order is kept.
class RouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void timesKeepTheirOrderAndTheOthersTheirPlaces();
    void aStopSaysWhenWhereAndWhatToBring();
    void stopsWithATimeStandByIt();
    void aStopWithoutATimeIsMovedAndStaysThere();
    void aStopThatIsCarriedIsKeptWhereItIsDropped();
    void aProtectedAddressIsNeverHere();
    void aHomeElsewhereIsNotTakenForTheOneOfTheVisit();
    void aStreetThatWasWalkedTodayIsDone();
    void theOrderOfYesterdayGoes();
};

void RouteTest::timesKeepTheirOrderAndTheOthersTheirPlaces()
{
    const auto at = [](qint64 ms) { return std::optional(core::Timestamp{ms}); };
    const QList<app::DayStop> stops{{u"late"_s, at(9)}, {u"a"_s, {}}, {u"early"_s, at(1)}, {u"b"_s, {}}};
    QCOMPARE(app::orderOfDay(stops, {}), (QStringList{u"early"_s, u"late"_s, u"a"_s, u"b"_s}));
    QCOMPARE(app::orderOfDay(stops, {u"b"_s, u"early"_s, u"a"_s, u"late"_s}),
        (QStringList{u"b"_s, u"early"_s, u"a"_s, u"late"_s}));
    // A stop that is gone leaves the others where they were put; one with a time goes by its time all the same.
    QCOMPARE(app::orderOfDay(stops, {u"late"_s, u"gone"_s, u"b"_s, u"early"_s}),
        (QStringList{u"early"_s, u"late"_s, u"b"_s, u"a"_s}));
    QCOMPARE(app::stopMoved({u"a"_s, u"b"_s}, u"a"_s, -1), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(app::stopMoved({u"a"_s, u"b"_s}, u"a"_s, 1), (QStringList{u"b"_s, u"a"_s}));
}

void RouteTest::aStopSaysWhenWhereAndWhatToBring()
{
    PageWorld world;
    plan(world, world.family, hour);
    app::RouteModel route;
    show(route, world);
    QCOMPARE(column(route.stops(), "title"),
        (QStringList{u"The Okafor-Lewis family"_s, u"Street round: Hill Street and Mill Lane"_s}));
    QCOMPARE(at(route.stops(), 0, "time").toString(), u"16:34"_s);
    QCOMPARE(at(route.stops(), 0, "address").toString(), u"12 Hill Street, Fernvale"_s);
    QCOMPARE(at(route.stops(), 0, "wayIn").toString(), u"Side gate. The bell does not work."_s);
    QCOMPARE(at(route.stops(), 0, "pets").toString(), u"A dog, friendly, on the lead"_s);
    QCOMPARE(at(route.stops(), 0, "parking").toString(), u"Round the corner in Mill Lane"_s);
    QCOMPARE(
        at(route.stops(), 0, "bring").toString(), u"fill in the form with you"_s); // what is due on Thursday is not
    QCOMPARE(at(route.stops(), 1, "time").toString(), u"Some time today"_s);
    QCOMPARE(column(route.stops(), "movable"), (QStringList{u"false"_s, u"true"_s}));
}

void RouteTest::stopsWithATimeStandByIt()
{
    PageWorld world;
    plan(world, familyCalled(world, u"The Late family"_s), 4 * hour);
    plan(world, world.family, hour);
    plan(world, familyCalled(world, u"The Early family"_s), hour / 2);
    app::RouteModel route;
    show(route, world);
    QCOMPARE(column(route.stops(), "title").first(3),
        (QStringList{u"The Early family"_s, u"The Okafor-Lewis family"_s, u"The Late family"_s}));
    QCOMPARE(column(route.stops(), "gap"),
        (QStringList{{}, u"From 16:04 to 16:34: 30 minutes"_s, u"From 16:34 to 19:34: 3 hours"_s, {}}));
}

void RouteTest::aStopWithoutATimeIsMovedAndStaysThere()
{
    PageWorld world;
    plan(world, world.family, hour);
    const auto agreed = familyCalled(world, u"The Agreed family"_s);
    agree(world, agreed);
    const auto titles = [](app::RouteModel &route) { return column(route.stops(), "title"); };
    const QStringList before{
        u"The Okafor-Lewis family"_s, u"The Agreed family"_s, u"Street round: Hill Street and Mill Lane"_s};
    const QStringList after{
        u"Street round: Hill Street and Mill Lane"_s, u"The Okafor-Lewis family"_s, u"The Agreed family"_s};
    {
        app::RouteModel route;
        show(route, world);
        QCOMPARE(titles(route), before);
        QCOMPARE(route.movable(), 2);
        const QString street = at(route.stops(), 2, "key").toString();
        route.later(street); // it is the last
        QCOMPARE(titles(route), before);
        route.earlier(street);
        route.earlier(street);
        QCOMPARE(titles(route), after);
        QCOMPARE(route.said(), u"Hill Street and Mill Lane is now stop 1 of 3."_s);
        route.later(at(route.stops(), 1, "key").toString()); // has a time, and keeps it
        QCOMPARE(titles(route), after);
        PageWorld::wait([&] { return !route.isBusy(); });
    }
    world.restart();
    app::RouteModel route;
    show(route, world);
    QCOMPARE(titles(route), after);
    QCOMPARE(routesKept(world), 1);
}

void RouteTest::aStopThatIsCarriedIsKeptWhereItIsDropped()
{
    PageWorld world;
    plan(world, world.family, hour);
    app::RouteModel route;
    show(route, world);
    const QString family = at(route.stops(), 0, "key").toString();
    const QString street = at(route.stops(), 1, "key").toString();
    route.carryOver(street, family, 0.7); // not past the middle
    QCOMPARE(at(route.stops(), 0, "key").toString(), family);
    route.carryOver(street, family, 0.3);
    QCOMPARE(at(route.stops(), 0, "key").toString(), street);
    route.carryOver(street, family, 0.3); // the finger still stands over it
    QCOMPARE(at(route.stops(), 0, "key").toString(), street);
    QCOMPARE(routesKept(world), 0);
    route.drop();
    PageWorld::wait([&] { return !route.isBusy(); });
    QCOMPARE(routesKept(world), 1);
    app::RouteModel again;
    show(again, world);
    QCOMPARE(at(again.stops(), 0, "key").toString(), street);
}

// The home in the restricted scope is on this device: whoever leads the family may read it, elsewhere.
void RouteTest::aProtectedAddressIsNeverHere()
{
    PageWorld world;
    const auto refuge = core::RecordId::create();
    core::Household hidden;
    hidden.label = u"The safe house"_s;
    hidden.address = {u"7 Nightingale Yard"_s};
    hidden.accessNote = u"Ring twice"_s;
    core::Change made{core::ChangeId::create(), 1, refuge, core::kindOf<core::Household>.number, core::Op::Put, 0,
        core::Hlc::at({1772500000001}), 1, core::toFields(hidden)};
    const core::Frame frame{core::restrictedScope(world.family), core::ScopeKind::Restricted, 0, 1,
        {core::PlacedChange{made, 1, core::UserId::create(), core::DeviceId::create()}}, QByteArray(32, 'h')};
    const auto applied = world.onStore([frame](core::RecordStore &store) { return store.applyFrame(frame); });
    QVERIFY(applied.ok());
    QVERIFY(world.onStore([refuge](core::RecordStore &store) { return store.find(core::Id<core::Household>(refuge)); })
            .ok());
    const auto visit = plan(world, world.family, hour);
    app::RouteModel route;
    show(route, world);
    const auto everything = [&] {
        QStringList words;
        for (const char *role : {"title", "address", "wayIn", "pets", "parking", "bring", "time", "gap"})
            words += column(route.stops(), role);
        return words.join(u'\n');
    };
    QVERIFY(everything().contains(u"12 Hill Street"_s));
    QVERIFY(!everything().contains(u"Nightingale"_s) && !everything().contains(u"Ring twice"_s));
    const core::Edit there = changeOf(world, visit, refuge);
    QVERIFY(world.onStore([there](core::RecordStore &store) { return store.write(there); }).ok());
    PageWorld::wait([&] { return everything().contains(u"The address is kept safe"_s); });
    QVERIFY(!everything().contains(u"Nightingale"_s) && !everything().contains(u"Ring twice"_s));
    QVERIFY(!everything().contains(u"12 Hill Street"_s)); // nor another one in its place
}

void RouteTest::aHomeElsewhereIsNotTakenForTheOneOfTheVisit()
{
    PageWorld world;
    core::Household dads;
    dads.label = u"Dad's"_s;
    dads.address = {u"3 Mill Lane"_s, u"Fernvale"_s};
    const auto home = put(world, world.family, dads);
    const auto visit = plan(world, world.family, hour);
    app::RouteModel route;
    show(route, world);
    QCOMPARE(
        at(route.stops(), 0, "address").toString(), u"Mum's: 12 Hill Street, Fernvale\nDad's: 3 Mill Lane, Fernvale"_s);
    const core::Edit there = changeOf(world, visit, home);
    QVERIFY(world.onStore([there](core::RecordStore &store) { return store.write(there); }).ok());
    PageWorld::wait([&] { return at(route.stops(), 0, "address").toString() == u"3 Mill Lane, Fernvale"_s; });
    QCOMPARE(at(route.stops(), 0, "wayIn").toString(), QString());
}

void RouteTest::aStreetThatWasWalkedTodayIsDone()
{
    PageWorld world;
    app::RouteModel route;
    show(route, world);
    QCOMPARE(route.stops()->rowCount(), 1);
    walkTheStreet(world);
    PageWorld::wait([&] { return route.state() == app::ViewModel::State::Empty; });
}

void RouteTest::theOrderOfYesterdayGoes()
{
    PageWorld world;
    core::DayRoute old;
    old.day = today.addDays(-1);
    old.stops = {core::RecordId(world.neighbourhood)};
    keepIn(world, core::userScope(world.user), core::ScopeKind::User, old);
    plan(world, world.family, hour);
    app::RouteModel route;
    show(route, world);
    route.earlier(at(route.stops(), 1, "key").toString());
    PageWorld::wait([&] { return !route.isBusy(); });
    const auto kept = world.onStore(
        [](core::RecordStore &store) { return store.list<core::DayRoute>(core::query<core::DayRoute>()); });
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().value.day, today);
}

QTEST_GUILESS_MAIN(RouteTest)
#include "routetest.moc"
