// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/enrolment.h"
#include "app/visitbegin.h"
#include "core/types/records/circleoffer.h"
#include "core/types/records/dayroute.h"
#include "core/types/records/family.h"
#include "core/types/records/place.h"
#include "core/types/records/streetoffer.h"
#include "core/types/records/streetround.h"
#include "tests/app/visit/pageworld.h"

namespace doorstep::test {

inline core::Place placeCalled(const QString &name, const QString &what, QDate checked)
{
    core::Place place;
    place.name = name;
    place.what = what;
    place.when = QStringLiteral("Thursdays, 6 to 8");
    place.where = QStringLiteral("Wendle Green");
    place.cost = QStringLiteral("Free");
    place.stepFree = true;
    place.languages = {QStringLiteral("en"), QStringLiteral("pl")};
    place.checkedOn = checked;
    return place;
}

inline core::RecordId keep(PageWorld &world, const core::Place &place)
{
    const auto id = core::RecordId::create();
    const auto scope = world.services().identity()->organisation;
    const auto written = world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(scope, core::ScopeKind::Organisation, id, place));
    });
    if (!written)
        qFatal("not written: %s", qPrintable(written.error().detail));
    return id;
}

/// Three places: checked lately, not for over a year, and never.
inline core::RecordId keepPlaces(PageWorld &world)
{
    core::Place room = placeCalled(
        QStringLiteral("Quiet room"), QStringLiteral("For children who do not like noise"), {});
    room.stepFree = false;
    room.languages.clear();
    room.cost.clear();
    keep(world, room);
    keep(world, placeCalled(QStringLiteral("Bread oven"), QStringLiteral("Flatbread, pierogi, whatever you bake"),
                    QDate(2024, 11, 2)));
    return keep(world, placeCalled(QStringLiteral("Mending Thursday"),
                           QStringLiteral("Bring what is broken; toasters, bikes, trousers"), QDate(2026, 1, 9)));
}

template<class T>
core::RecordId keepIn(PageWorld &world, const core::ScopeId &scope, core::ScopeKind kind, const T &value,
    const core::RecordId &id = core::RecordId::create())
{
    const auto written = world.onStore(
        [&](core::RecordStore &store) { return store.write(core::newRecord(scope, kind, id, value)); });
    if (!written)
        qFatal("not written: %s", qPrintable(written.error().detail));
    return id;
}

/// The round of the street was walked today: nothing is left on the day's route.
inline void walkTheStreet(PageWorld &world)
{
    core::StreetRound round;
    round.day = QDate(2026, 3, 3);
    round.block = QStringLiteral("Hill Street, even side");
    round.homes = 24;
    (void)keepIn(world, world.neighbourhood, core::ScopeKind::Neighbourhood, round);
}

/// Two visits planned for later today; with the round of the street three stops.
inline void planStops(PageWorld &world)
{
    constexpr qint64 hour = 3'600'000;
    const auto other = core::ScopeId::create();
    core::Family family;
    family.name = QStringLiteral("The Chaudhry-Featherstonehaugh and Nakagawa-Oyelaran family");
    (void)keepIn(world, other, core::ScopeKind::Family, family, core::rootRecord(other));
    for (const auto &[scope, later] : {std::pair(world.family, hour), std::pair(other, 3 * hour)}) {
        const core::Timestamp at{world.clock.now().ms + later};
        const auto planned = world.onStore([&, where = scope](core::RecordStore &store) {
            return app::planVisit(store, where, world.user, at, QDate(2026, 3, 3));
        });
        if (!planned)
            qFatal("not planned");
    }
}

/// Four of the street, one of whose day went by, and one of the circle. The id of what is asked for today.
inline core::RecordId keepOffers(PageWorld &world)
{
    const auto street = [&](core::OfferKind kind, const QString &what, QDate day, const QString &where) {
        core::StreetOffer offer;
        offer.kind = kind;
        offer.what = what;
        offer.day = day;
        offer.where = where;
        return keepIn(world, world.neighbourhood, core::ScopeKind::Neighbourhood, offer);
    };
    const QDate today(2026, 3, 3);
    street(core::OfferKind::Offer, QStringLiteral("Tea on Fridays"), {}, {});
    street(core::OfferKind::Ask, QStringLiteral("A ladder for a morning"), today.addDays(2), {});
    street(core::OfferKind::Ask, QStringLiteral("A bike pump"), today.addDays(-4), {});
    core::CircleOffer lift;
    lift.kind = core::OfferKind::Ask;
    lift.what = QStringLiteral("A lift to the clinic");
    lift.day = today.addDays(1);
    keepIn(world, world.circle, core::ScopeKind::Circle, lift);
    return street(
        core::OfferKind::Ask, QStringLiteral("Somebody to water the tubs"), today, QStringLiteral("By the school"));
}

} // namespace doorstep::test
