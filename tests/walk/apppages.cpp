// SPDX-License-Identifier: Apache-2.0
// The app's pages, each on a real store with a family in it. A new page gets its line here.
#include "app/entry.h"
#include "app/visitbegin.h"
#include "core/types/records/aboutme.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/workerlink.h"
#include "platform/fake/fakespeech.h"
#include "tests/app/community/communityworld.h"
#include "tests/app/shell/keptworld.h"
#include "tests/app/visit/pageworld.h"
#include "tests/walk/oddpeople.h"
#include "tests/walk/openedpage.h"
#include "tests/walk/walkpages.h"

#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

// A page that one gets to by way of another, and what is done on it before one looks.
WalkPage inside(const World &world, const QString &name, const QVariantMap &properties, const QList<Step> &steps = {})
{
    const auto prepare = [world, name, properties](QQmlEngine &engine, QObject *owner) {
        return opened(world, name, properties, engine, owner);
    };
    return {name, urlOf(name), prepare, whileTheStoreAnswers, steps};
}

// The same on a device of its own at each look, for what saves or keeps a draft.
WalkPage onItsOwn(
    const QString &name, const std::function<QVariantMap(test::PageWorld &)> &properties, const QList<Step> &steps = {})
{
    const auto prepare = [name, properties](QQmlEngine &engine, QObject *owner) {
        const auto world = std::make_shared<test::PageWorld>();
        QObject::connect(owner, &QObject::destroyed, owner, [world] {}); // lives as long as its owner
        return opened(world, name, properties(*world), engine, owner);
    };
    return {name, urlOf(name), prepare, whileTheStoreAnswers, steps};
}

// A device of its own that can read out, in these languages.
struct Speaking {
    platform::FakeSpeech speech;
    test::PageWorld world;

    explicit Speaking(const QList<QLocale::Language> &voices) : speech(voices) { world.services().setSpeech(&speech); }
};

WalkPage aloud(const QString &name, const std::function<QVariantMap(test::PageWorld &)> &properties,
    const QList<Step> &steps = {}, const QList<QLocale::Language> &voices = {QLocale::English})
{
    const auto prepare = [name, properties, voices](QQmlEngine &engine, QObject *owner) {
        const auto speaking = std::make_shared<Speaking>(voices);
        QObject::connect(owner, &QObject::destroyed, owner, [speaking] {}); // lives as long as its owner
        const World world(speaking, &speaking->world);
        return opened(world, name, properties(*world), engine, owner);
    };
    const QString how = voices.isEmpty() ? u" without a voice"_s : u" aloud"_s;
    return {name + how, urlOf(name), prepare, whileTheStoreAnswers, steps};
}

QList<app::PracticePerson> practice()
{
    return {{u"Sam Hall"_s, u"Social worker"_s, u"246810"_s, {}, {}},
        {u"Adaeze Okafor-Lewis"_s, u"Parent advocate"_s, u"135790"_s, {}, {}}};
}

// A page of the way in, and the whole of the app.
WalkPage atTheDoor(const World &world, const QString &name)
{
    const auto prepare = [world, name](QQmlEngine &engine, QObject *owner) {
        app::Services::install(engine, world->services());
        world->services().setPractice(name == "ChoosePersonPage"_L1 ? practice() : QList<app::PracticePerson>());
        auto *entry = new app::Entry(owner);
        entry->setServices(&world->services());
        return QVariantMap{{u"entry"_s, QVariant::fromValue(entry)}};
    };
    return {name, urlOf(name), prepare, whileTheStoreAnswers};
}

QString begunVisit(test::PageWorld &world)
{
    const core::Timestamp now = world.clock.now();
    const auto begun = world.onStore([&world, now](core::RecordStore &store) {
        return app::beginVisit(store, world.family, world.user, now, QDate(2026, 3, 3));
    });
    return begun ? begun->visit.toString() : QString();
}

// Somebody who is paid to help, with a card in their own words.
QString workerOf(test::PageWorld &world)
{
    core::WorkerLink link;
    link.worker = core::UserId::create();
    link.called = u"Ms Reid"_s;
    link.does = u"teaches Jo"_s;
    link.from = QDate(2025, 9, 1);
    core::AboutMe card;
    card.user = link.worker;
    card.does = u"I help children who find reading hard."_s;
    card.likes = u"dogs and long walks"_s;
    card.languages = {u"en"_s, u"pl"_s};
    const auto id = core::RecordId::create();
    const QList<core::Edit> edits{core::newRecord(world.family, core::ScopeKind::Family, id, link),
        core::newRecord(core::ScopeId::create(), core::ScopeKind::Organisation, core::RecordId::create(), card)};
    const auto written = world.onStore([edits](core::RecordStore &store) { return store.write(edits); });
    return written ? id.toString() : QString();
}

QVariantMap with(QVariantMap one, const QVariantMap &more)
{
    one.insert(more);
    return one;
}

QVariantMap familyOf(test::PageWorld &world) { return {{u"familyId"_s, world.family.toString()}}; }

QVariantMap twiceInAFamily(test::PageWorld &world)
{
    (void)twiceWritten(world);
    return familyOf(world);
}

QVariantMap visitOf(test::PageWorld &world) { return {{u"visitId"_s, begunVisit(world)}}; }

QVariantMap drawnOf(test::PageWorld &world)
{
    (void)world.keptDrawing();
    return familyOf(world);
}

QVariantMap childAtVisitOf(test::PageWorld &world)
{
    return with(visitOf(world), {{u"childId"_s, world.amara.toString()}});
}

QVariantMap streetOf(test::PageWorld &world) { return {{u"neighbourhoodId"_s, world.neighbourhood.toString()}}; }

QVariantMap nothingOf(test::PageWorld &) { return {}; }

QVariantMap offersOf(test::PageWorld &world)
{
    (void)test::keepOffers(world);
    return {};
}

QVariantMap stopsOf(test::PageWorld &world)
{
    test::planStops(world);
    return {};
}

QVariantMap walkedOf(test::PageWorld &world)
{
    test::walkTheStreet(world);
    return {};
}

QVariantMap placeOf(test::PageWorld &world) { return {{u"placeId"_s, test::keepPlaces(world).toString()}}; }

// What there is round here, and what people ask of each other.
void addCommunity(QList<WalkPage> &pages, const World &world)
{
    const QVariantMap place{{u"placeId"_s, test::keepPlaces(*world).toString()}};
    pages.append(inside(world, u"PlacesPage"_s, {}));
    pages.append(inside(world, u"PlacesPage"_s, {}, {tap(u"Search by name, what or where"_s), type(u"zzz"_s)}));
    pages.append(onItsOwn(u"PlacesPage"_s, nothingOf));
    pages.append(inside(world, u"PlacePage"_s, place));
    pages.append(onItsOwn(u"PlacePage"_s, placeOf, {tap(u"Still right"_s)}));
    pages.append(inside(world, u"PlaceEditPage"_s, place));
    pages.append(inside(world, u"PlaceEditPage"_s, place, {tap(u"Another language"_s)}));
    (void)test::keepOffers(*world);
    pages.append(onItsOwn(u"RoutePage"_s, stopsOf));
    pages.append(onItsOwn(u"RoutePage"_s, stopsOf, {tap(u"Earlier: Street round"_s)}));
    pages.append(onItsOwn(u"RoutePage"_s, walkedOf));
    pages.append(inside(world, u"OffersPage"_s, {}));
    pages.append(inside(world, u"OffersPage"_s, {{u"circleId"_s, world->circle.toString()}}));
    pages.append(onItsOwn(u"OffersPage"_s, nothingOf));
    const QString tubs = u"Somebody to water the tubs"_s;
    pages.append(onItsOwn(u"OffersPage"_s, offersOf, {tap(u"I'll do it: "_s + tubs)}));
    pages.append(onItsOwn(u"OffersPage"_s, offersOf, {tap(u"I'll do it: "_s + tubs), tap(u"It is done: "_s + tubs)}));
    pages.append(inside(world, u"OfferEditPage"_s, {}));
    pages.append(onItsOwn(u"OfferEditPage"_s, nothingOf,
        {tap(u"Hill Street and Mill Lane"_s), tap(u"What"_s), type(u"A lift for the Okafor-Lewis twins"_s)}));
    pages.append(onItsOwn(u"PlaceEditPage"_s, nothingOf, {tap(u"Name"_s), type(u"Toast club"_s)}));
}

// The way in, and devices that were long without the office.
void addDoor(QList<WalkPage> &pages)
{
    const auto idle = std::make_shared<test::PageWorld>(); // no visit is under way, so that Home shows Today
    const auto away = std::make_shared<test::PageWorld>(); // too long without the office
    away->clock.advance(core::LeaseTerms{}.endMs);
    away->restart();
    pages.append(atTheDoor(away, u"LapsedPage"_s));
    const auto reminded = std::make_shared<test::PageWorld>();
    reminded->clock.advance(core::LeaseTerms{}.remindMs);
    pages.append(inside(reminded, u"TodayPage"_s, {}));
    for (const char *name : {"Home", "UnlockPage", "GiveBackPage", "EnrolPage", "ChoosePersonPage", "BrokenPage"})
        pages.append(atTheDoor(idle, QString::fromLatin1(name)));
}

// Pages as they open.
void addPages(QList<WalkPage> &pages, const World &world)
{
    const QVariantMap family = familyOf(*world);
    const QVariantMap circle{{u"circleId"_s, world->circle.toString()}};
    const QVariantMap visit = visitOf(*world);
    const QVariantMap mum = with(family, {{u"personId"_s, world->mum.toString()}});
    for (const char *name : {"TodayPage", "PeoplePage", "FamilyNewPage", "SyncPage", "GonePage", "MePage", "PinPage",
             "PromisesPage", "DoorPage", "StreetRoundPage", "NeighboursPage", "AdvocacyRequestsPage"})
        pages.append(inside(world, QString::fromLatin1(name), {}));
    for (const char *name :
        {"FamilyPage", "FamilyEditPage", "VisitReadyPage", "AskAdvocatePage", "StoryPage", "ThreadPage"})
        pages.append(inside(world, QString::fromLatin1(name), family));
    for (const char *name : {"VisitPage", "VisitClosePage", "VisitFinishPage"})
        pages.append(inside(world, QString::fromLatin1(name), visit));
    pages.append(inside(world, u"VisitReadingPage"_s, {{u"visitId"_s, world->writtenUpVisit()}}));
    for (const char *name : {"CirclePage", "TouchpointPage", "AdvocatePage"})
        pages.append(inside(world, QString::fromLatin1(name), circle));
    for (const char *name : {"PersonPage", "PersonEditPage", "JoinPage"})
        pages.append(inside(world, QString::fromLatin1(name), mum));
    for (const char *name : {"HouseholdEditPage", "HomePage"})
        pages.append(inside(world, QString::fromLatin1(name), with(family, {{u"homeId"_s, world->home.toString()}})));
    pages.append(inside(world, u"HouseholdEditPage"_s, with(family, {{u"homeId"_s, QString()}})));
    pages.append(inside(world, u"ResidencePage"_s, with(mum, {{u"homeId"_s, world->home.toString()}})));
    pages.append(inside(world, u"WorkerPage"_s, with(family, {{u"linkId"_s, workerOf(*world)}})));
    pages.append(inside(world, u"ChildWordsPage"_s, with(visit, {{u"childId"_s, world->amara.toString()}})));
    pages.append(inside(world, u"DrawingPage"_s, with(visit, {{u"childId"_s, world->amara.toString()}})));
    pages.append(onItsOwn(u"StoryPage"_s, drawnOf));
    pages.append(inside(world, u"NeighbourAgreePage"_s, streetOf(*world)));
    pages.append(
        inside(world, u"WhoCanSeePage"_s, {{u"scopeId"_s, world->family.toString()}, {u"scopeKind"_s, u"family"_s}}));
    addCommunity(pages, world);
    pages.append(onItsOwn(u"KeptPage"_s, test::bringAllKept));
    pages.append(onItsOwn(u"KeptPage"_s, test::bringAllKept, {tap(u"Leave it out: Note: Jo was at school"_s)}));
    pages.append(onItsOwn(u"KeptPage"_s, [](test::PageWorld &) { return QVariantMap(); }));
    pages.append(onItsOwn(u"SyncPage"_s, test::bringAllKept));
}

// Sheets in place, each opened by the tap that opens it.
void addSheets(QList<WalkPage> &pages, const World &world)
{
    const QVariantMap family = familyOf(*world);
    const QVariantMap circle{{u"circleId"_s, world->circle.toString()}};
    const QVariantMap visit = visitOf(*world);
    pages.append(onItsOwn(u"VisitReadyPage"_s, familyOf, {tap(u"No answer"_s)}));
    pages.append(inside(world, u"VisitPage"_s, visit, {tap(u"Why not…"_s)}));
    pages.append(onItsOwn(u"VisitPage"_s, visitOf, {tap(u"Someone else"_s), type(u"Auntie Ngozi"_s)}));
    pages.append(inside(world, u"VisitPage"_s, visit, {tap(u"A promise"_s)}));
    pages.append(inside(world, u"VisitClosePage"_s, visit, {tap(u"Add your words"_s)}));
    pages.append(inside(world, u"PromisesPage"_s, family, {tap(u"A promise"_s)}));
    pages.append(inside(world, u"CirclePage"_s, circle, {tap(u"Jay. plays football"_s)}));
    pages.append(inside(world, u"StoryPage"_s, family, {tap(u"With everybody"_s)}));
    const QVariantMap home = with(family, {{u"homeId"_s, world->home.toString()}});
    pages.append(inside(world, u"HomePage"_s, home, {tap(u"Somebody lived here before"_s)}));
    pages.append(inside(world, u"AdvocatePage"_s, circle, {tap(u"The council promises…"_s)}));
    pages.append(inside(world, u"AdvocatePage"_s, circle, {tap(u"Housing promised"_s)}));
}

// Pages after something was done on them.
void addStates(QList<WalkPage> &pages, const World &world)
{
    const QVariantMap circle{{u"circleId"_s, world->circle.toString()}};
    const QList<Step> walking{tap(u"Street and side"_s), type(u"Hill Street, even side"_s), tap(u"Start the round"_s)};
    pages.append(onItsOwn(u"StreetRoundPage"_s, nothingOf, walking));
    pages.append(onItsOwn(u"StreetRoundPage"_s, nothingOf, walking + QList{tap(u"May I knock?"_s), type(u"12a"_s)}));
    pages.append(onItsOwn(u"StreetRoundPage"_s, nothingOf,
        walking + QList{tap(u"We chatted"_s), tap(u"No answer"_s), tap(u"End the round"_s)}));
    const QList<Step> asked{tap(u"First name"_s), type(u"Bea"_s), tap(u"One way to reach you"_s),
        type(u"The blue door"_s), tap(u"What you enjoy"_s), type(u"Gardens"_s)};
    const QList<Step> handedOver = asked + QList{tap(u"Hand the device over"_s)};
    pages.append(onItsOwn(u"NeighbourAgreePage"_s, streetOf, handedOver));
    pages.append(onItsOwn(u"NeighbourAgreePage"_s, streetOf, handedOver + QList{tap(u"I agree"_s)}));
    pages.append(onItsOwn(u"VisitFinishPage"_s, visitOf, {tap(u"Done"_s)}));
    pages.append(onItsOwn(
        u"DrawingPage"_s, childAtVisitOf, {tap(u"What it shows, in words"_s), type(u"Our house, with the sun"_s)}));
    pages.append(onItsOwn(u"DrawingPage"_s, visitOf, {tap(u"The paper"_s)}));
    pages.append(inside(world, u"TouchpointPage"_s, circle, {tap(u"Jay"_s), tap(u"Talk"_s)}));
    pages.append(inside(world, u"StoryPage"_s, familyOf(*world), {tap(u"Visits"_s)}));
    pages.append(inside(world, u"StoryPage"_s, familyOf(*world), {tap(u"Pins"_s)}));
    pages.append(inside(world, u"ThreadPage"_s, familyOf(*world), {tap(u"List"_s)}));
    pages.append(onItsOwn(u"ThreadPage"_s, familyOf, {tap(u"Hide Jo on this device"_s)}));
}

// Where the device can read out, which a person may switch off, and where it has no voice for the language.
void addAloud(QList<WalkPage> &pages)
{
    pages.append(aloud(u"MePage"_s, nothingOf));
    pages.append(aloud(u"MePage"_s, nothingOf, {tap(u"Slower"_s)}));
    pages.append(aloud(u"MePage"_s, nothingOf, {tap(u"Pages can be listened to"_s)}));
    pages.append(aloud(u"VisitClosePage"_s, visitOf, {tap(u"Listen"_s)}));
    pages.append(aloud(u"VisitClosePage"_s, visitOf, {tap(u"Listen"_s)}, {}));
}

// What a reader meets less often: two versions, a child without a name, and what cannot be read.
void addRareStates(QList<WalkPage> &pages, const World &world)
{
    const QString rose = twoVersions(*world).toString();
    const QVariantMap child = unnamed(*world);
    pages.append(inside(world, u"VersionsPage"_s, {{u"kind"_s, u"person"_s}, {u"recordId"_s, rose}}));
    pages.append(inside(world, u"PersonPage"_s, with(familyOf(*world), {{u"personId"_s, rose}})));
    pages.append(inside(world, u"FamilyPage"_s, {{u"familyId"_s, child[u"familyId"_s]}}));
    for (const char *name : {"StoryPage", "ThreadPage"})
        pages.append(inside(world, QString::fromLatin1(name), {{u"familyId"_s, child[u"familyId"_s]}}));
    pages.append(inside(world, u"PersonPage"_s, child));
    pages.append(inside(world, u"PersonPage"_s, child, {tap(u"Join to a family"_s)}));
    pages.append(onItsOwn(u"FamilyPage"_s, twiceInAFamily));
    for (const char *answer : {"The same person", "Two people"}) {
        const QList<Step> answered{tap(QString::fromLatin1(answer))};
        pages.append(onItsOwn(u"PersonPage"_s, twiceWritten, answered));
    }
    const QString unknown = core::RecordId::create().toString();
    pages.append(inside(world, u"FamilyPage"_s, {{u"familyId"_s, unknown}}));
    for (const char *name : {"StoryPage", "ThreadPage"})
        pages.append(inside(world, QString::fromLatin1(name), {{u"familyId"_s, unknown}}));
    pages.append(inside(world, u"VisitPage"_s, {{u"visitId"_s, unknown}}));
}

} // namespace

QList<WalkPage> appPages()
{
    const auto world = std::make_shared<test::PageWorld>();
    QList<WalkPage> pages;
    addPages(pages, world);
    addDoor(pages);
    addSheets(pages, world);
    addStates(pages, world);
    addAloud(pages);
    addAttaching(pages);
    addRareStates(pages, world);
    return pages;
}

} // namespace doorstep::walk
