// SPDX-License-Identifier: Apache-2.0
// Places, offers, asks and the day's route in a window on a real store, driven by taps. With DOORSTEP_PICTURES=DIR it
// leaves pictures there.
#include "app/navigation.h"
#include "qml/style/fonts.h"
#include "tests/app/community/communityworld.h"
#include "tests/app/visit/shownpage.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::RecordStore;

class CommunityPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<PageWorld>(); }
    void cleanup() { world.reset(); }

    void everyPageOpensWithoutAWarning_data();
    void everyPageOpensWithoutAWarning();
    void aPlaceIsAddedInFiveTaps();
    void aPlaceIsStillRight();
    void aReaderWithoutTheRightHasNoButton();
    void anAskIsPostedInFourTaps();
    void anAskIsTakenInTwoTaps();
    void theStreetsPageNamesNoFamily();
    void aStopIsMovedByAFingerAndByKeys();

private:
    static QList<std::pair<QString, ShownPage::Look>> looks();
    static void picture(ShownPage &page, const QString &name);
    core::RecordId fill();

    std::unique_ptr<PageWorld> world;
};

QList<std::pair<QString, ShownPage::Look>> CommunityPagesTest::looks()
{
    const QSize phone(390, 844);
    const QSize tablet(1180, 820);
    if (qEnvironmentVariable("DOORSTEP_PICTURES").isEmpty())
        return {{u"phone"_s, {phone}}, {u"tablet"_s, {tablet}}};
    return {{u"phone"_s, {phone}}, {u"phone-dark"_s, {phone, false, 1}}, {u"phone-rtl"_s, {phone, true}},
        {u"phone-large"_s, {phone, false, 0, 2.0}}, {u"tablet"_s, {tablet}}, {u"tablet-dark"_s, {tablet, false, 1}}};
}

void CommunityPagesTest::picture(ShownPage &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(page.grab(QDir(folder).filePath(name + u".png"_s)));
}

core::RecordId CommunityPagesTest::fill()
{
    keep(*world,
        placeCalled(u"The Women's English Hour with Tea, Cake and a Crèche, Upper Weaver Terrace"_s,
            u"Talking English; children play in the same room, and grandmothers are welcome"_s, QDate(2026, 2, 20)));
    keepOffers(*world);
    planStops(*world);
    return keepPlaces(*world);
}

void CommunityPagesTest::everyPageOpensWithoutAWarning_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("empty");
    for (const char *page : {"PlacesPage", "PlacePage", "PlaceEditPage", "OffersPage", "OfferEditPage", "RoutePage"})
        QTest::newRow(page) << QString::fromLatin1(page) << false;
    QTest::newRow("no place") << u"PlacesPage"_s << true;
    QTest::newRow("no stop") << u"RoutePage"_s << true;
    QTest::newRow("no offer") << u"OffersPage"_s << true;
}

void CommunityPagesTest::everyPageOpensWithoutAWarning()
{
    QFETCH(QString, page);
    QFETCH(bool, empty);
    const auto place = empty ? core::RecordId::create() : fill();
    if (empty)
        walkTheStreet(*world);
    const bool ofPlace = page == "PlacePage"_L1 || page == "PlaceEditPage"_L1;
    const QVariantMap properties = ofPlace ? QVariantMap{{u"placeId"_s, place.toString()}} : QVariantMap();
    for (const auto &[name, look] : looks()) {
        ShownPage shown(*world, page, properties, look);
        QVERIFY2(shown.isReady(), qPrintable(shown.warnings().join(u'\n')));
        picture(shown, page + (empty ? u"-empty-"_s : u"-"_s) + name);
        QCOMPARE(shown.warnings(), QStringList());
    }
}

// "Add or check an asset: name, what, when, step-free, languages": five taps at most.
void CommunityPagesTest::aPlaceIsAddedInFiveTaps()
{
    fill();
    ShownPage page(*world, u"PlaceEditPage"_s, {});
    page.tap(u"Name"_s);
    page.type(u"Toast club"_s);
    page.press(Qt::Key_Return);
    page.type(u"Breakfast"_s);
    page.press(Qt::Key_Return);
    page.type(u"School days"_s);
    page.tap(u"Step-free"_s);
    page.tap(u"polski (Polish)"_s);
    picture(page, u"place-typed"_s);
    page.tap(u"Save"_s);
    const auto made = [&]() -> std::optional<core::Place> {
        const auto places = world->onStore(
            [](RecordStore &s) { return s.list<core::Place>(core::query<core::Place>()); });
        for (const auto &place : *places) {
            if (place.value.name == u"Toast club"_s)
                return place.value;
        }
        return std::nullopt;
    };
    PageWorld::wait([&] { return made().has_value(); });
    QCOMPARE(made()->what, u"Breakfast"_s);
    QCOMPARE(made()->when, u"School days"_s);
    QCOMPARE(made()->stepFree, std::optional(true));
    QCOMPARE(made()->languages, QStringList{u"pl"_s});
    QCOMPARE(page.warnings(), QStringList());
}

void CommunityPagesTest::aPlaceIsStillRight()
{
    fill();
    ShownPage list(*world, u"PlacesPage"_s, {});
    QVERIFY(list.shows(u"Not checked for over a year"_s));
    list.tap(u"Bread oven"_s);
    QCOMPARE(list.newestPage(), u"PlacePage"_s);
    ShownPage page(*world, u"PlacePage"_s, list.newestProperties());
    page.waitFor(u"Not checked for over a year, since Saturday 2 November 2024."_s);
    picture(page, u"place-stale"_s);
    page.tap(u"Still right"_s);
    page.waitFor(u"Thank you. It stands as checked today."_s);
    QVERIFY(page.shows(u"3 of 4 places on the list were checked within the year."_s));
    picture(page, u"place-thanks"_s);
    page.tap(u"Undo"_s);
    page.waitFor(u"Not checked for over a year, since Saturday 2 November 2024."_s);
    QCOMPARE(page.warnings(), QStringList());
}

void CommunityPagesTest::aReaderWithoutTheRightHasNoButton()
{
    world = std::make_unique<PageWorld>(core::Post::Parent);
    const auto place = keepPlaces(*world);
    ShownPage list(*world, u"PlacesPage"_s, {});
    list.waitFor(u"Mending Thursday"_s);
    QVERIFY(!list.find(u"Add a place"_s));
    ShownPage page(*world, u"PlacePage"_s, {{u"placeId"_s, place.toString()}});
    page.waitFor(u"Checked on"_s);
    QVERIFY(!page.find(u"Still right"_s) && !page.find(u"Change or add"_s));
}

// "What, when, who may see → post": four taps at most.
void CommunityPagesTest::anAskIsPostedInFourTaps()
{
    ShownPage page(*world, u"OfferEditPage"_s, {});
    page.tap(u"What"_s);
    page.type(u"A lift for the Okafor-Lewis children"_s);
    page.tap(u"Hill Street and Mill Lane"_s);
    page.waitFor(u"is the name of a family. The street must not read it."_s);
    picture(page, u"offer-names-a-family"_s);
    page.tap(u"Amara's circle"_s);
    page.tap(u"Tomorrow"_s);
    picture(page, u"offer-typed"_s);
    page.tap(u"Post"_s);
    const auto posted = [&] {
        return world->onStore(
            [](RecordStore &s) { return s.list<core::CircleOffer>(core::query<core::CircleOffer>()); });
    };
    PageWorld::wait([&] { return posted()->size() == 1; });
    QCOMPARE(posted()->first().value.day, QDate(2026, 3, 4));
    QVERIFY(world->onStore([](RecordStore &s) { return s.list<core::StreetOffer>(core::query<core::StreetOffer>()); })
            ->isEmpty());
    QCOMPARE(page.warnings(), QStringList());
}

// "Take an ask → I'll do it → done": two taps.
void CommunityPagesTest::anAskIsTakenInTwoTaps()
{
    keepOffers(*world);
    ShownPage page(*world, u"OffersPage"_s, {});
    page.tap(u"I'll do it"_s); // the last of them
    page.waitFor(u"Thank you. You said yes: A ladder for a morning."_s);
    picture(page, u"offers-taken"_s);
    page.tap(u"It is done"_s);
    page.waitFor(u"Thank you. Done: A ladder for a morning."_s);
    picture(page, u"offers-done"_s);
    page.tap(u"Undo"_s);
    page.tap(u"It fell through"_s);
    page.waitFor(u"That happens. Nobody counts it."_s);
    QCOMPARE(page.warnings(), QStringList());
}

void CommunityPagesTest::theStreetsPageNamesNoFamily()
{
    keepOffers(*world);
    ShownPage page(*world, u"OffersPage"_s, {});
    page.waitFor(u"Tea on Fridays"_s);
    for (const QString &text : page.everyText()) {
        for (const QString &name : {u"Okafor"_s, u"Lewis"_s, u"Amara"_s, u"Grace"_s, u"clinic"_s})
            QVERIFY2(!text.contains(name), qPrintable(text));
    }
    page.tap(u"Circles"_s);
    page.waitFor(u"A lift to the clinic"_s);
    QVERIFY(!page.shows(u"Tea on Fridays"_s));
    picture(page, u"offers-circles"_s);
}

void CommunityPagesTest::aStopIsMovedByAFingerAndByKeys()
{
    planStops(*world);
    ShownPage page(*world, u"RoutePage"_s, {});
    page.waitFor(u"Street round: Hill Street and Mill Lane"_s);
    const auto kept = [&] {
        const auto routes = world->onStore(
            [](RecordStore &s) { return s.list<core::DayRoute>(core::query<core::DayRoute>()); });
        QStringList stops;
        for (const core::RecordId &stop : routes->isEmpty() ? QList<core::RecordId>() : routes->first().value.stops)
            stops.append(stop.toString());
        return stops;
    };
    page.tap(u"Earlier: Street round: Hill Street and Mill Lane"_s);
    page.waitFor(u"Hill Street and Mill Lane is now stop 2 of 3."_s);
    PageWorld::wait([&] { return kept().value(1) == world->neighbourhood.toString(); });
    picture(page, u"route-moved"_s);
    page.press(Qt::Key_Space); // the button that was tapped has the keys, and went along
    page.waitFor(u"Hill Street and Mill Lane is now stop 1 of 3."_s);
    PageWorld::wait([&] { return kept().value(0) == world->neighbourhood.toString(); });
    page.scrollTo(0);
    const QQuickItem *title = page.find(u"Street round: Hill Street and Mill Lane"_s);
    const QPointF handle = title->mapToScene(QPointF(title->width() + 24, 10));
    page.carry(handle.toPoint(), 560);
    page.waitFor(u"Hill Street and Mill Lane is now stop 3 of 3."_s);
    PageWorld::wait([&] { return kept().value(2) == world->neighbourhood.toString(); });
    QCOMPARE(page.warnings(), QStringList());
}

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QAccessible::setActive(true);
    if (ui::installFonts().size() < 2)
        return 1;
    CommunityPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "communitypagestest.moc"
