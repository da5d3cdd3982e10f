// SPDX-License-Identifier: Apache-2.0
#include "app/promisereading.h"

#include "app/promiserecords.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/types/records/family.h"
#include "core/types/records/grant.h"
#include "core/types/records/person.h"
#include "core/types/tagof.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;
using core::Result;
using core::ScopeId;
using core::Stored;
using core::tagOf;

namespace {

constexpr int pageSize = 200;
constexpr int lookedBackOn = 500; // promises whose words the wheels may offer again: the newest

/// All that `query` finds, however many they are.
template<class T>
Result<QList<Stored<T>>> readAll(RecordStore &store, core::Query query)
{
    QList<Stored<T>> all;
    query.limit = pageSize;
    for (;;) {
        const auto page = store.list<T>(query);
        if (!page)
            return page.error();
        all.append(*page);
        if (page->size() < pageSize)
            return all;
        query.after = page->last().record.place;
    }
}

core::Query oldestFirst(core::Query query, const std::optional<ScopeId> &scope)
{
    query.scope = scope;
    return query.order(0, false);
}

template<class Ids>
QList<core::Value> valuesOf(const Ids &ids)
{
    QList<core::Value> values;
    for (const auto &id : ids)
        values.append(id.bytes());
    return values;
}

Result<QHash<core::Uuid, core::CircleCard>> cardsOf(RecordStore &store, const QList<Stored<core::Promise>> &promises)
{
    QSet<core::Uuid> ids;
    for (const Stored<core::Promise> &each : promises) {
        for (const auto &card : {each.value.ownerCard, each.value.toWhom}) {
            if (card)
                ids.insert(*card);
        }
    }
    const auto cards = readAll<core::CircleCard>(store, core::query<core::CircleCard>().oneOf(0, valuesOf(ids)));
    if (!cards)
        return cards.error();
    QHash<core::Uuid, core::CircleCard> found;
    for (const Stored<core::CircleCard> &card : *cards)
        found.insert(card.record.id, card.value);
    return found;
}

std::optional<core::CircleCard> lookUp(
    const QHash<core::Uuid, core::CircleCard> &in, const std::optional<core::Id<core::CircleCard>> &id)
{
    const auto found = id ? in.constFind(*id) : in.cend();
    return found == in.cend() ? std::nullopt : std::optional<core::CircleCard>(*found);
}

Result<QList<BoardPromise>> withAllOf(RecordStore &store, const QList<Stored<core::Promise>> &promises)
{
    QList<core::Value> ids;
    for (const Stored<core::Promise> &each : promises)
        ids.append(each.record.id.bytes());
    const core::Query
        said = core::query<core::PromiseEvent>().oneOf(tagOf<core::PromiseEvent>("promise"), ids).order(0, false);
    const auto events = readAll<core::PromiseEvent>(store, said);
    const auto cards = cardsOf(store, promises);
    if (!events)
        return events.error();
    if (!cards)
        return cards.error();
    QHash<core::Uuid, QList<core::PromiseEvent>> of;
    QSet<core::Uuid> unsent;
    for (const Stored<core::PromiseEvent> &event : *events) {
        of[*event.value.promise].append(event.value);
        if (event.record.sending != core::Sending::Sent)
            unsent.insert(*event.value.promise);
    }
    QList<BoardPromise> all;
    for (const Stored<core::Promise> &each : promises) {
        const core::Id<core::Promise> id(each.record.id);
        const bool sent = each.record.sending == core::Sending::Sent && !unsent.contains(id);
        all.append({id, each.value, of.value(id), lookUp(*cards, each.value.ownerCard),
            lookUp(*cards, each.value.toWhom), each.record.scope, sent});
    }
    return all;
}

Result<QString> nameOf(RecordStore &store, const Stored<core::Family> &family)
{
    if (!family.value.name.isEmpty())
        return Words::familyName(family.value, {});
    const auto people = readAll<core::Person>(store, oldestFirst(core::query<core::Person>(), family.record.scope));
    if (!people)
        return people.error();
    QList<core::Person> values;
    for (const Stored<core::Person> &person : *people)
        values.append(person.value);
    return Words::familyName(family.value, values);
}

} // namespace

Result<QHash<ScopeId, core::Role>> rolesIn(
    RecordStore &store, const QSet<ScopeId> &scopes, QDate today, core::Post post)
{
    const core::Query mine = core::query<core::Grant>().oneOf(tagOf<core::Grant>("scope"), valuesOf(scopes));
    const auto grants = readAll<core::Grant>(store, mine);
    if (!grants)
        return grants.error();
    QHash<ScopeId, core::Role> roles;
    for (const Stored<core::Grant> &grant : *grants) {
        const auto role = core::roleOf(grant.value);
        if (role && core::inForce(grant.value, today) && !roles.contains(*grant.value.scope))
            roles.insert(*grant.value.scope, *role);
    }
    for (const ScopeId &scope : scopes) {
        if (!roles.contains(scope))
            roles.insert(scope, core::roleOfPost(post));
    }
    return roles;
}

Result<core::Role> roleIn(RecordStore &store, const ScopeId &scope, QDate today, core::Post post)
{
    const auto roles = rolesIn(store, {scope}, today, post);
    return roles ? Result<core::Role>(roles->value(scope)) : roles.error();
}

Result<QList<BoardPromise>> readPromises(RecordStore &store, const core::Query &query)
{
    const auto promises = store.list<core::Promise>(query);
    return promises ? withAllOf(store, *promises) : promises.error();
}

Result<QList<BoardPromise>> readPromises(RecordStore &store, const std::optional<ScopeId> &circle)
{
    const auto promises = readAll<core::Promise>(store, oldestFirst(core::query<core::Promise>(), circle));
    return promises ? withAllOf(store, *promises) : promises.error();
}

Result<QList<BoardPromise>> promisesOfVisit(RecordStore &store, const core::Id<core::Visit> &visit)
{
    const auto promises = readAll<core::Promise>(store,
        oldestFirst(core::query<core::Promise>().equal(tagOf<core::Promise>("visit"), visit.bytes()), std::nullopt));
    return promises ? withAllOf(store, *promises) : promises.error();
}

Result<PromisePage> newestPromises(
    RecordStore &store, const std::optional<QList<ScopeId>> &circles, bool councilOnly, int most)
{
    if (circles && circles->isEmpty())
        return PromisePage{};
    core::Query query = core::query<core::Promise>().order(tagOf<core::Promise>("made_on"), true).atMost(most);
    query.anyOf = circles.value_or(QList<ScopeId>());
    if (councilOnly)
        query.equal(tagOf<core::Promise>("by_council"), true);
    const auto total = store.count(query);
    auto promises = readPromises(store, query);
    if (!total)
        return total.error();
    if (!promises)
        return promises.error();
    return PromisePage{*std::move(promises), *total};
}

Result<QHash<ScopeId, QString>> familiesOfCircles(RecordStore &store, QSet<ScopeId> circles)
{
    QHash<ScopeId, QString> names;
    core::Query query = core::query<core::Family>().atMost(pageSize);
    while (!circles.isEmpty()) {
        const auto page = store.list<core::Family>(query);
        if (!page)
            return page.error();
        for (const Stored<core::Family> &family : *page) {
            for (const core::Id<core::Circle> &circle : family.value.circles) {
                if (!circles.remove(ScopeId(circle)))
                    continue;
                const auto name = nameOf(store, family);
                if (!name)
                    return name.error();
                names.insert(ScopeId(circle), *name);
            }
        }
        if (page->size() < pageSize)
            break;
        query.after = page->last().record.place;
    }
    return names;
}

Result<std::optional<ScopeId>> openCircleOf(RecordStore &store, const core::Family &family, QDate today)
{
    std::optional<ScopeId> unknown;
    for (const core::Id<core::Circle> &each : family.circles) {
        const auto circle = store.find(each);
        if (!circle && circle.error().code != core::ErrorCode::NotFound)
            return circle.error();
        if (!circle) {
            unknown = unknown.value_or(ScopeId(each));
            continue;
        }
        if (!circle->value.endsOn.isValid() || circle->value.endsOn >= today)
            return std::optional(ScopeId(each));
    }
    return unknown;
}

namespace {

// The circle that was chosen, or the open one of the family.
Result<std::optional<ScopeId>> circleToTake(
    RecordStore &store, const std::optional<ScopeId> &family, const std::optional<ScopeId> &circle, QDate today)
{
    if (circle || !family)
        return circle;
    const auto record = store.find(core::Id<core::Family>(*family));
    return record ? openCircleOf(store, record->value, today) : record.error();
}

} // namespace

Result<QList<WhoChoice>> peopleWhoPromise(
    RecordStore &store, const std::optional<ScopeId> &family, const std::optional<ScopeId> &circle, QDate today)
{
    QList<WhoChoice> people;
    const auto taking = circleToTake(store, family, circle, today);
    if (!taking)
        return taking.error();
    const std::optional<ScopeId> in = *taking;
    if (in) {
        const auto cards = readAll<core::CircleCard>(store, oldestFirst(core::query<core::CircleCard>(), in));
        if (!cards)
            return cards.error();
        for (const Stored<core::CircleCard> &card : *cards) {
            if (!card.value.outSince.isValid() && !card.value.firstName.isEmpty())
                people.append({WhoChoice::Kind::Person, card.value.firstName, card.record.id, true});
        }
    }
    if (!family)
        return people;
    const auto persons = readAll<core::Person>(store, oldestFirst(core::query<core::Person>(), family));
    if (!persons)
        return persons.error();
    for (const Stored<core::Person> &person : *persons) {
        const QString name = person.value.knownAs;
        const bool hasCard = std::ranges::any_of(people,
            [&](const WhoChoice &c) { return c.hasCard && isCardOf({*in, *c.person, c.words}, person, *persons); });
        if (!name.isEmpty() && !hasCard && !person.value.diedOn.isValid())
            people.append({WhoChoice::Kind::Person, name, person.record.id, false, person.value.isChild == true});
    }
    return people;
}

Result<WheelContents> readWheels(
    RecordStore &store, const std::optional<ScopeId> &family, const std::optional<ScopeId> &circle, QDate today)
{
    WheelContents contents;
    const auto taking = circleToTake(store, family, circle, today);
    if (!taking)
        return taking.error();
    const auto people = peopleWhoPromise(store, family, *taking, today);
    if (!people)
        return people.error();
    contents.people = *people;
    contents.circle = *taking;
    if (!contents.circle)
        return contents;
    // This circle's own and no other's: what one family was promised is never read out in front of another.
    const auto made = store.list<core::Promise>(core::query<core::Promise>().in(*contents.circle).atMost(lookedBackOn));
    if (!made)
        return made.error();
    for (const Stored<core::Promise> &promise : *made) {
        contents.madeBefore.append(promise.value.what);
        if (promise.value.byCouncil.value_or(false))
            contents.postsUsed.append(promise.value.ownerPost);
    }
    return contents;
}

} // namespace doorstep::app
