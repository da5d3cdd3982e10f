// SPDX-License-Identifier: Apache-2.0
// The app's pages, each on a real store with a family in it. A new page gets its line here.
#include "app/entry.h"
#include "app/navigation.h"
#include "app/navigator.h"
#include "app/visitrecords.h"
#include "core/types/records/aboutme.h"
#include "core/types/records/household.h"
#include "core/types/records/workerlink.h"
#include "tests/app/visit/pageworld.h"
#include "tests/walk/walkpages.h"

#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

using World = std::shared_ptr<test::PageWorld>;

constexpr int whileTheStoreAnswers = 250;

QUrl urlOf(const QString &page) { return QUrl(u"qrc:/qt-project.org/imports/Doorstep/Ui/"_s + page + u".qml"_s); }

// A page that one gets to by way of another.
WalkPage inside(const World &world, const QString &name, const QVariantMap &properties)
{
    const auto prepare = [world, name, properties](QQmlEngine &engine, QObject *owner) {
        app::Services::install(engine, world->services());
        auto *navigation = new app::Navigation(owner);
        navigation->open(name, properties, true, 1);
        QVariantMap all = properties;
        all.insert(u"nav"_s, QVariant::fromValue(new app::Navigator(*navigation, 2)));
        return all;
    };
    return {name, urlOf(name), prepare, whileTheStoreAnswers};
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

QString homeOf(test::PageWorld &world)
{
    const auto homes = world.onStore([&world](core::RecordStore &store) {
        return store.list<core::Household>(core::query<core::Household>().in(world.family));
    });
    return homes && !homes->isEmpty() ? homes->constFirst().record.id.toString() : QString();
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

} // namespace

QList<WalkPage> appPages()
{
    const auto world = std::make_shared<test::PageWorld>();
    const QVariantMap family{{u"familyId"_s, world->family.toString()}};
    const QVariantMap circle{{u"circleId"_s, world->circle.toString()}};
    const QVariantMap visit{{u"visitId"_s, begunVisit(*world)}};
    const auto with = [](QVariantMap one, const QVariantMap &more) {
        one.insert(more);
        return one;
    };
    const QVariantMap mum = with(family, {{u"personId"_s, world->mum.toString()}});

    QList<WalkPage> pages;
    for (const char *name : {"TodayPage", "PeoplePage", "FamilyNewPage", "SyncPage", "GonePage", "MePage", "PinPage",
             "PromisesPage", "DoorPage", "StreetRoundPage", "NeighboursPage", "AdvocacyRequestsPage"})
        pages.append(inside(world, QString::fromLatin1(name), {}));
    for (const char *name : {"FamilyPage", "FamilyEditPage", "VisitReadyPage", "AskAdvocatePage"})
        pages.append(inside(world, QString::fromLatin1(name), family));
    for (const char *name : {"VisitPage", "VisitClosePage", "VisitFinishPage"})
        pages.append(inside(world, QString::fromLatin1(name), visit));
    for (const char *name : {"CirclePage", "TouchpointPage", "AdvocatePage"})
        pages.append(inside(world, QString::fromLatin1(name), circle));
    for (const char *name : {"PersonPage", "PersonEditPage", "JoinPage"})
        pages.append(inside(world, QString::fromLatin1(name), mum));
    pages.append(inside(world, u"HouseholdEditPage"_s, with(family, {{u"homeId"_s, QString()}})));
    pages.append(inside(world, u"HomePage"_s, with(family, {{u"homeId"_s, homeOf(*world)}})));
    pages.append(inside(world, u"WorkerPage"_s, with(family, {{u"linkId"_s, workerOf(*world)}})));
    pages.append(inside(world, u"ChildWordsPage"_s, with(visit, {{u"childId"_s, world->amara.toString()}})));
    pages.append(inside(world, u"NeighbourAgreePage"_s, {{u"neighbourhoodId"_s, world->neighbourhood.toString()}}));
    pages.append(
        inside(world, u"WhoCanSeePage"_s, {{u"scopeId"_s, world->family.toString()}, {u"scopeKind"_s, u"family"_s}}));
    pages.append(inside(world, u"VersionsPage"_s, {{u"kind"_s, u"person"_s}, {u"recordId"_s, world->mum.toString()}}));
    for (const char *name : {"Home", "UnlockPage", "GiveBackPage", "EnrolPage", "ChoosePersonPage", "BrokenPage"})
        pages.append(atTheDoor(world, QString::fromLatin1(name)));
    return pages;
}

} // namespace doorstep::walk
