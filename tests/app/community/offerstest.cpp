// SPDX-License-Identifier: Apache-2.0
#include "app/fieldsmodel.h"
#include "app/offereditor.h"
#include "app/offerlist.h"
#include "app/todaymodel.h"
#include "app/unfinishedmodel.h"
#include "core/types/kinds.h"
#include "core/types/records/circleoffer.h"
#include "core/types/records/streetoffer.h"
#include "core/types/tagof.h"
#include "tests/app/community/communityworld.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::OfferState;

namespace {

const QDate today(2026, 3, 3);

core::StreetOffer leftOnTheStreet(PageWorld &world, const core::RecordId &id)
{
    return world.onStore([id](core::RecordStore &store) { return store.find(core::Id<core::StreetOffer>(id)); })->value;
}

/// The same ask, which two people took without knowing of each other.
core::RecordId takenTwice(PageWorld &world, const core::UserId &first, const core::UserId &second)
{
    const auto id = core::RecordId::create();
    core::CircleOffer ask;
    ask.kind = core::OfferKind::Ask;
    ask.what = u"A lift to the clinic"_s;
    const auto change = [&](core::Seq seq, const core::FieldMap &fields, const core::UserId &author) {
        core::Change made{core::ChangeId::create(), seq, id, core::kindOf<core::CircleOffer>.number, core::Op::Put,
            seq == 1 ? core::Seq(0) : core::Seq(1), core::Hlc::at({1772500000000 + qint64(seq)}), 1, fields};
        return core::PlacedChange{made, seq, author, core::DeviceId::create()};
    };
    const auto taking = [](const core::UserId &who) {
        core::CircleOffer taken;
        taken.state = OfferState::Taken;
        taken.takenBy = who;
        return core::toFields(taken);
    };
    const core::Frame frame{world.circle, core::ScopeKind::Circle, 0, 1,
        {change(1, core::toFields(ask), world.user), change(2, taking(first), first),
            change(3, taking(second), second)},
        QByteArray(32, 'h')};
    const auto merged = world.onStore([frame](core::RecordStore &store) { return store.applyFrame(frame); });
    if (!merged)
        qFatal("the frame was not applied: %s", qPrintable(merged.error().detail));
    return id;
}

} // namespace

/// Offers and asks: posted, taken, done or not, on a street or in a circle, and never a family's name on a street.
class OffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void nothingOfAStreetCanHoldAFamily();
    void openOnesStandByTheirDay();
    void aStreetAndACircleNeverStandTogether();
    void oneTapTakesItAndOneTapTakesThatBack();
    void whatWasDoneGivesSomethingBack();
    void whatFellThroughIsNobodysFault();
    void whenTwoTakeItBothAreKeptAndAPersonSettles();
    void aFamilysNameIsNotPostedToAStreet();
    void typedWordsComeBackWhereverTheyWereMeant_data();
    void typedWordsComeBackWhereverTheyWereMeant();
    void whoMayNotWriteSeesNoButton();
    void todayShowsWhatIsDue();
};

void OffersTest::nothingOfAStreetCanHoldAFamily()
{
    int streetKinds = 0;
    for (const core::KindInfo *kind : core::allKinds()) {
        if (kind->scope != core::ScopeKind::Neighbourhood)
            continue;
        ++streetKinds;
        for (const core::FieldInfo &field : kind->fields) {
            const bool refers = field.type == core::FieldType::Reference || field.type == core::FieldType::ReferenceList
                                || (field.type == core::FieldType::Bytes
                                    && std::string_view(kind->name) == "street_offer");
            QVERIFY2(!refers, field.name);
        }
    }
    QVERIFY(streetKinds >= 4);
    QCOMPARE(core::kindOf<core::StreetOffer>.scope, core::ScopeKind::Neighbourhood);
    QCOMPARE(core::kindOf<core::CircleOffer>.scope, core::ScopeKind::Circle);
}

void OffersTest::openOnesStandByTheirDay()
{
    PageWorld world;
    keepOffers(world);
    app::OfferList list;
    show(list, world);
    QCOMPARE(list.filters(), (QStringList{u"The street"_s, u"Circles"_s}));
    QCOMPARE(column(list.open(), "title"),
        (QStringList{u"Somebody to water the tubs"_s, u"A ladder for a morning"_s, u"Tea on Fridays"_s}));
    QCOMPARE(
        column(list.open(), "detail"), (QStringList{u"Today · By the school"_s, u"Thursday 5 March"_s, u"Any day"_s}));
    QCOMPARE(column(list.open(), "takeWords"), (QStringList{u"I'll do it"_s, u"I'll do it"_s, u"Yes please"_s}));
    QCOMPARE(at(list.open(), 0, "note").toString(), u"Hill Street and Mill Lane"_s);
    QCOMPARE(column(list.lately(), "title"), QStringList{u"A bike pump"_s}); // its day went by
    QVERIFY(at(list.lately(), 0, "note").toString().endsWith(u"Nobody took it"_s));
}

void OffersTest::aStreetAndACircleNeverStandTogether()
{
    PageWorld world;
    keepOffers(world);
    app::OfferList list;
    show(list, world);
    const auto words = [&] {
        QStringList all;
        for (QAbstractItemModel *model : {list.mine(), list.open(), list.lately()}) {
            for (const char *role : {"title", "detail", "note"})
                all += column(model, role);
        }
        return all.join(u'\n');
    };
    for (const QString &name : {u"Okafor"_s, u"Amara"_s, u"circle"_s, u"clinic"_s})
        QVERIFY2(!words().contains(name, Qt::CaseInsensitive), qPrintable(words()));
    list.setFilter(1);
    QVERIFY(words().contains(u"A lift to the clinic"_s) && words().contains(u"Amara's circle"_s));
    QVERIFY(!words().contains(u"Hill Street"_s));
    app::OfferList ofCircle;
    ofCircle.setCircleId(world.circle.toString());
    show(ofCircle, world);
    QCOMPARE(ofCircle.filters(), QStringList());
    QCOMPARE(column(ofCircle.open(), "title"), QStringList{u"A lift to the clinic"_s});
}

void OffersTest::oneTapTakesItAndOneTapTakesThatBack()
{
    PageWorld world;
    const auto tubs = keepOffers(world);
    app::OfferList list;
    show(list, world);
    list.take(tubs.toString());
    PageWorld::wait([&] { return list.mineCount() == 1; });
    QCOMPARE(list.openCount(), 2);
    QCOMPARE(list.thanks(), u"Thank you. You said yes: Somebody to water the tubs."_s);
    QVERIFY(at(list.mine(), 0, "mayEnd").toBool());
    QCOMPARE(leftOnTheStreet(world, tubs).takenBy, world.services().identity()->userName);
    list.undo();
    PageWorld::wait([&] { return list.mineCount() == 0 && list.openCount() == 3; });
    QVERIFY(list.thanks().isEmpty());
    QCOMPARE(leftOnTheStreet(world, tubs).takenBy, QString());
    QCOMPARE(leftOnTheStreet(world, tubs).state, std::optional(OfferState::Open));
    list.take(tubs.toString());
    PageWorld::wait([&] { return list.mineCount() == 1; });
    world.restart();
    app::OfferList again;
    show(again, world);
    QCOMPARE(column(again.mine(), "title"), QStringList{u"Somebody to water the tubs"_s});
}

void OffersTest::whatWasDoneGivesSomethingBack()
{
    PageWorld world;
    const auto tubs = keepOffers(world);
    core::CircleOffer before;
    before.what = u"A form"_s;
    before.state = OfferState::Done;
    before.takenBy = world.user;
    before.closedOn = today.addDays(-90);
    keepIn(world, world.circle, core::ScopeKind::Circle, before);
    app::OfferList list;
    show(list, world);
    list.done(tubs.toString()); // nobody took it yet
    QVERIFY(!list.isBusy());
    list.take(tubs.toString());
    PageWorld::wait([&] { return list.mineCount() == 1; });
    list.done(tubs.toString());
    PageWorld::wait([&] { return list.mineCount() == 0 && list.thanks().startsWith(u"Thank you. Done:"_s); });
    QCOMPARE(list.givesBack(), u"That is 2 things you have done for others here."_s);
    QCOMPARE(leftOnTheStreet(world, tubs).closedOn, today);
    QVERIFY(at(list.lately(), 0, "note").toString().endsWith(u"Done, by you"_s));
    list.undo();
    PageWorld::wait([&] { return list.mineCount() == 1; });
    QCOMPARE(leftOnTheStreet(world, tubs).closedOn, QDate());
}

void OffersTest::whatFellThroughIsNobodysFault()
{
    PageWorld world;
    const auto tubs = keepOffers(world);
    app::OfferList list;
    show(list, world);
    list.take(tubs.toString());
    PageWorld::wait([&] { return list.mineCount() == 1; });
    list.fellThrough(tubs.toString());
    PageWorld::wait([&] { return list.mineCount() == 0 && list.latelyCount() == 2; });
    QCOMPARE(list.givesBack(), u"That happens. Nobody counts it."_s);
    QVERIFY(at(list.lately(), 0, "note").toString().endsWith(u"It fell through"_s));
}

void OffersTest::whenTwoTakeItBothAreKeptAndAPersonSettles()
{
    PageWorld world;
    const auto rose = core::UserId::create();
    const auto sam = core::UserId::create();
    const auto id = takenTwice(world, rose, sam);
    app::OfferList list;
    list.setCircleId(world.circle.toString());
    show(list, world);
    QCOMPARE(list.openCount(), 1);
    QVERIFY(at(list.open(), 0, "undecided").toBool());
    QCOMPARE(at(list.open(), 0, "kind").toString(), u"circle_offer"_s);
    const auto conflicts = world.onStore([id](core::RecordStore &store) { return store.conflicts(id); });
    QCOMPARE(conflicts->size(), 1);
    QCOMPARE(conflicts->first().tag, core::tagOf<core::CircleOffer>("taken_by"));
    app::FieldsModel fields;
    fields.setKind(u"circle_offer"_s);
    fields.setRecordId(id.toString());
    show(fields, world);
    QCOMPARE(fields.undecided(), 1);
    fields.keepOther(0);
    PageWorld::wait([&] { return fields.undecided() == 0 && !at(list.open(), 0, "undecided").toBool(); });
}

void OffersTest::aFamilysNameIsNotPostedToAStreet()
{
    PageWorld world;
    app::OfferEditor editor;
    show(editor, world);
    QCOMPARE(column(editor.places(), "text"), (QStringList{u"Hill Street and Mill Lane"_s, u"Amara's circle"_s}));
    QCOMPARE(editor.place(), -1);
    editor.setWhat(u"A lift for the okafor-lewis children"_s);
    QVERIFY(!editor.isPostable());
    editor.setPlace(0);
    QVERIFY(editor.problem().contains(u"Okafor-Lewis"_s));
    QVERIFY(!editor.isPostable());
    editor.post();
    QVERIFY(!editor.isBusy());
    editor.setWhat(u"A lift for two"_s);
    editor.setWhere(u"From the Okafors', no: from Lewis"_s); // half a name in another field
    QVERIFY(!editor.isPostable());
    editor.setPlace(1);
    QVERIFY(editor.isPostable()); // the circle knows them
    editor.setPlace(0);
    editor.setWhere({});
    editor.setWhat(u"A lift for Amara"_s);
    QCOMPARE(editor.caution(), u"Does the street need to read “Amara”?"_s);
    QVERIFY(editor.isPostable());
    editor.setWhat(u"A lift for two to the clinic"_s);
    QVERIFY(editor.caution().isEmpty() && editor.isPostable());
    editor.setDay(2);
    QSignalSpy posted(&editor, &app::OfferEditor::posted);
    editor.post();
    PageWorld::wait([&] { return posted.size() == 1; });
    const auto offers = world.onStore(
        [](core::RecordStore &store) { return store.list<core::StreetOffer>(core::query<core::StreetOffer>()); });
    QCOMPARE(offers->size(), 1);
    QCOMPARE(offers->first().record.scope, world.neighbourhood);
    QCOMPARE(offers->first().value.what, u"A lift for two to the clinic"_s);
    QCOMPARE(offers->first().value.day, today.addDays(1));
    QCOMPARE(offers->first().value.kind, std::optional(core::OfferKind::Ask));
}

void OffersTest::typedWordsComeBackWhereverTheyWereMeant_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("nobody chosen yet") << -1;
    QTest::newRow("the street") << 0;
    QTest::newRow("a circle") << 1;
}

void OffersTest::typedWordsComeBackWhereverTheyWereMeant()
{
    QFETCH(int, place);
    PageWorld world;
    {
        app::OfferEditor editor;
        show(editor, world);
        editor.setWhat(u"A ladder"_s);
        editor.setAsk(false);
        editor.setPlace(place);
        editor.setDay(3);
    }
    world.restart();
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    QCOMPARE(column(unfinished.rows(), "title"), QStringList{u"You were asking or offering something"_s});
    app::OfferEditor again;
    show(again, world);
    QCOMPARE(again.what(), u"A ladder"_s);
    QVERIFY(!again.isAsk());
    QCOMPARE(again.place(), place);
    QCOMPARE(again.day(), 3);
    if (place < 0)
        return;
    QSignalSpy posted(&again, &app::OfferEditor::posted);
    again.post();
    PageWorld::wait([&] { return posted.size() == 1 && unfinished.rows()->rowCount() == 0; });
}

void OffersTest::whoMayNotWriteSeesNoButton()
{
    PageWorld world(core::Post::Admin);
    const auto tubs = keepOffers(world);
    app::OfferList list;
    show(list, world);
    QVERIFY(!list.mayPost());
    QCOMPARE(column(list.open(), "takeWords"), (QStringList{QString(), QString(), QString()}));
    list.take(tubs.toString());
    QVERIFY(!list.isBusy());
    app::OfferEditor editor;
    show(editor, world);
    QCOMPARE(editor.places()->rowCount(), 0);
}

void OffersTest::todayShowsWhatIsDue()
{
    PageWorld world;
    const auto tubs = keepOffers(world);
    app::TodayModel day;
    show(day, world);
    QCOMPARE(day.undertakings()->rowCount(), 0);
    app::OfferList list;
    show(list, world);
    list.take(tubs.toString());
    PageWorld::wait([&] { return day.undertakings()->rowCount() == 1; });
    PageWorld::wait([&] { return list.mineCount() == 1 && !list.isBusy(); });
    QCOMPARE(at(day.undertakings(), 0, "title").toString(), u"Somebody to water the tubs"_s);
    list.take(at(list.open(), 0, "key").toString()); // the ladder, on Thursday: not due yet
    PageWorld::wait([&] { return list.mineCount() == 2; });
    QCOMPARE(day.undertakings()->rowCount(), 1);
    list.done(tubs.toString());
    PageWorld::wait([&] { return day.undertakings()->rowCount() == 0; });
}

QTEST_GUILESS_MAIN(OffersTest)
#include "offerstest.moc"
