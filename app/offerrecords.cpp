// SPDX-License-Identifier: Apache-2.0
#include "app/offerrecords.h"

#include "app/promisereading.h"
#include "app/promiserecords.h"
#include "core/rules/access.h"
#include "core/types/records/circle.h"
#include "core/types/records/circleoffer.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/streetoffer.h"

#include <algorithm>

namespace doorstep::app {

using core::CircleOffer;
using core::OfferState;
using core::Result;
using core::ScopeKind;
using core::Stored;
using core::StreetOffer;

namespace {

constexpr int everything = 10'000;
constexpr int everyPlace = 1000;

std::optional<OfferTaker> takerOf(const CircleOffer &offer)
{
    return offer.takenBy ? std::optional(OfferTaker{offer.takenBy, {}}) : std::nullopt;
}

std::optional<OfferTaker> takerOf(const StreetOffer &offer)
{
    return offer.takenBy.isEmpty() ? std::nullopt : std::optional(OfferTaker{std::nullopt, offer.takenBy});
}

void setTaker(CircleOffer &offer, const std::optional<OfferTaker> &taker)
{
    offer.takenBy = taker ? taker->user : std::nullopt;
}

void setTaker(StreetOffer &offer, const std::optional<OfferTaker> &taker)
{
    offer.takenBy = taker ? taker->name : QString();
}

template<class T>
OfferFacts factsOf(Stored<T> offer, const OfferPlace &place)
{
    const T &value = offer.value;
    OfferFacts facts{std::move(offer.record), value.kind.value_or(core::OfferKind::Ask),
        value.state.value_or(OfferState::Open), value.what, value.where, value.day, takerOf(value), value.closedOn,
        place};
    return facts;
}

template<class T>
Result<core::Done> append(core::RecordStore &store, const QList<OfferPlace> &places, ScopeKind kind,
    std::optional<OfferState> state, QList<OfferFacts> &offers)
{
    QHash<core::ScopeId, const OfferPlace *> here;
    for (const OfferPlace &place : places) {
        if (place.kind == kind)
            here.insert(place.scope, &place);
    }
    if (here.isEmpty())
        return core::Done{};
    core::Query query = core::query<T>().inAnyOf(here.keys()).atMost(everything);
    if (state)
        query.equal(core::kindOf<T>.field("state")->tag, qint64(*state));
    auto found = store.list<T>(query);
    if (!found)
        return found.error();
    for (Stored<T> &offer : *found) {
        const OfferPlace *place = here.value(offer.record.scope);
        offers.append(factsOf(std::move(offer), *place));
    }
    return core::Done{};
}

template<class T>
T standing(T offer, const OfferStanding &wanted)
{
    offer.state = wanted.state;
    setTaker(offer, wanted.takenBy);
    offer.closedOn = wanted.closedOn;
    return offer;
}

template<class T>
Result<core::Written> stand(core::RecordStore &store, const core::StoredRecord &shown, const OfferStanding &wanted)
{
    const auto offer = core::typed<T>(shown);
    if (!offer)
        return offer.error();
    return store.write(patched(*offer, standing(offer->value, wanted)));
}

template<class T>
T posted(const OfferToPost &wanted)
{
    T offer;
    offer.kind = wanted.kind;
    offer.what = wanted.what.trimmed();
    offer.where = wanted.where.trimmed();
    offer.day = wanted.day;
    return offer;
}

template<class T>
OfferToPost typedAs(const core::FieldMap &fields)
{
    const auto offer = core::fromFields<T>(fields);
    return offer ? OfferToPost{offer->kind.value_or(core::OfferKind::Ask), offer->what, offer->where, offer->day}
                 : OfferToPost();
}

template<class T>
Result<int> done(core::RecordStore &store, const core::Value &me)
{
    return store.count(core::query<T>()
            .equal(core::kindOf<T>.field("taken_by")->tag, me)
            .equal(core::kindOf<T>.field("state")->tag, qint64(OfferState::Done)));
}

} // namespace

quint16 offerKindIn(ScopeKind kind)
{
    return kind == ScopeKind::Circle ? core::kindOf<CircleOffer>.number : core::kindOf<StreetOffer>.number;
}

Result<QList<OfferPlace>> offerPlaces(core::RecordStore &store, const OfferReader &reader)
{
    QList<OfferPlace> places;
    if (!reader.circle) {
        const auto streets = store.list<core::Neighbourhood>(core::query<core::Neighbourhood>().atMost(everyPlace));
        if (!streets)
            return streets.error();
        for (const auto &street : *streets)
            places.append({street.record.scope, ScopeKind::Neighbourhood, street.value.name});
    }
    core::Query open = core::query<core::Circle>().atMost(everyPlace);
    open.scope = reader.circle;
    const auto circles = store.list<core::Circle>(open);
    if (!circles)
        return circles.error();
    for (const auto &circle : *circles) {
        if (!circle.value.endsOn.isValid() || circle.value.endsOn >= reader.today)
            places.append({circle.record.scope, ScopeKind::Circle, circle.value.name});
    }
    QSet<core::ScopeId> scopes;
    for (const OfferPlace &place : std::as_const(places))
        scopes.insert(place.scope);
    const auto roles = rolesIn(store, scopes, reader.today, reader.post);
    if (!roles)
        return roles.error();
    for (OfferPlace &place : places) {
        const core::KindInfo &kind = place.kind == ScopeKind::Circle ? core::kindOf<CircleOffer>
                                                                     : core::kindOf<StreetOffer>;
        place.mayWrite = core::mayWrite(kind, place.kind, roles->value(place.scope));
    }
    std::ranges::stable_sort(places, [](const OfferPlace &a, const OfferPlace &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.name.localeAwareCompare(b.name) < 0;
    });
    return places;
}

Result<QList<OfferFacts>> readOffers(
    core::RecordStore &store, const QList<OfferPlace> &places, std::optional<OfferState> state)
{
    QList<OfferFacts> offers;
    if (auto done = append<StreetOffer>(store, places, ScopeKind::Neighbourhood, state, offers); !done)
        return done.error();
    if (auto done = append<CircleOffer>(store, places, ScopeKind::Circle, state, offers); !done)
        return done.error();
    std::ranges::stable_sort(offers, [](const OfferFacts &a, const OfferFacts &b) {
        return std::pair(!a.day.isValid(), a.day) < std::pair(!b.day.isValid(), b.day);
    });
    return offers;
}

Result<QList<OfferFacts>> dueOffers(core::RecordStore &store, const OfferReader &reader)
{
    const auto places = offerPlaces(store, reader);
    if (!places)
        return places.error();
    auto offers = readOffers(store, *places, OfferState::Taken);
    if (!offers)
        return offers;
    offers->removeIf([&](const OfferFacts &offer) {
        const bool mine = offer.takenBy && offer.takenBy->is(reader.me);
        return !mine || (offer.day.isValid() && offer.day > reader.today);
    });
    return offers;
}

core::Edit postOffer(const OfferPlace &place, const core::RecordId &id, const OfferToPost &wanted)
{
    if (place.kind == ScopeKind::Circle)
        return core::newRecord(place.scope, place.kind, id, posted<CircleOffer>(wanted));
    return core::newRecord(place.scope, place.kind, id, posted<StreetOffer>(wanted));
}

core::FieldMap offerFields(ScopeKind kind, const OfferToPost &typed)
{
    if (typed.what.isEmpty() && typed.where.isEmpty())
        return {};
    return kind == ScopeKind::Circle ? core::toFields(posted<CircleOffer>(typed))
                                     : core::toFields(posted<StreetOffer>(typed));
}

OfferToPost typedOffer(ScopeKind kind, const core::FieldMap &fields)
{
    return kind == ScopeKind::Circle ? typedAs<CircleOffer>(fields) : typedAs<StreetOffer>(fields);
}

Result<core::Written> standOffer(core::RecordStore &store, const core::StoredRecord &shown, const OfferStanding &wanted)
{
    return shown.kind == core::kindOf<CircleOffer>.number ? stand<CircleOffer>(store, shown, wanted)
                                                          : stand<StreetOffer>(store, shown, wanted);
}

Result<core::Written> standBack(
    core::RecordStore &store, quint16 kind, const core::RecordId &id, const OfferStanding &before)
{
    const auto now = store.find(kind, id);
    return now ? standOffer(store, *now, before) : Result<core::Written>(now.error());
}

Result<int> offersDone(core::RecordStore &store, const OfferTaker &me)
{
    const auto street = done<StreetOffer>(store, me.name);
    const auto circle = me.user ? done<CircleOffer>(store, me.user->bytes()) : Result<int>(0);
    if (!street || !circle)
        return street ? circle.error() : street.error();
    return *street + *circle;
}

} // namespace doorstep::app
