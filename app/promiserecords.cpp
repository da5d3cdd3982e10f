// SPDX-License-Identifier: Apache-2.0
#include "app/promiserecords.h"

#include "app/words.h"
#include "core/rules/access.h"
#include "core/types/records/person.h"

#include <QCoreApplication>

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::Done;
using core::Edit;
using core::RecordStore;
using core::Result;
using core::ScopeId;
using core::ScopeKind;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PromiseRecords)
};

constexpr int everything = 5000;
constexpr int lookedBackOn = 500; // promises whose words the wheels may offer again: the newest

template<class T>
core::Query allOf(const std::optional<ScopeId> &scope)
{
    core::Query all = core::query<T>().order(0, false).atMost(everything);
    all.scope = scope;
    return all;
}

template<class T>
quint16 tagOf(std::string_view name)
{
    return core::kindOf<T>.field(name)->tag;
}

template<class T>
Result<QHash<core::Uuid, T>> byId(RecordStore &store, const std::optional<ScopeId> &scope)
{
    const auto records = store.list<T>(allOf<T>(scope));
    if (!records)
        return records.error();
    QHash<core::Uuid, T> found;
    for (const core::Stored<T> &each : *records)
        found.insert(each.record.id, each.value);
    return found;
}

template<class T>
std::optional<T> lookUp(const QHash<core::Uuid, T> &in, const std::optional<core::Id<T>> &id)
{
    const auto found = id ? in.constFind(*id) : in.cend();
    return found == in.cend() ? std::nullopt : std::optional<T>(*found);
}

/// The circle that takes the family's promises, and whose it is; opened where the family has none.
struct TargetCircle {
    ScopeId scope;
    core::Circle circle;
};

Result<TargetCircle> existing(RecordStore &store, const ScopeId &scope)
{
    const auto circle = store.find(core::Id<core::Circle>(scope));
    if (circle)
        return TargetCircle{scope, circle->value};
    // A circle of which this device holds nothing yet: its people and its name come with the next sync.
    if (circle.error().code == core::ErrorCode::NotFound)
        return TargetCircle{scope, {}};
    return circle.error();
}

Result<TargetCircle> targetCircle(RecordStore &store, const PromiseToMake &wanted, QList<Edit> &edits)
{
    if (wanted.circle)
        return existing(store, *wanted.circle);
    if (!wanted.family)
        return core::fail(core::ErrorCode::InvalidInput, u"circle"_s);
    const auto circle = circleOfFamily(store, *wanted.family, wanted.today, edits);
    return circle ? existing(store, *circle) : Result<TargetCircle>(circle.error());
}

core::Id<core::CircleCard> ownerCard(const PromiseToMake &wanted, const ScopeId &circle, QList<Edit> &edits)
{
    if (wanted.who.hasCard)
        return core::Id<core::CircleCard>(*wanted.who.person);
    const core::Id<core::CircleCard> id = cardOf(circle, *wanted.who.person);
    core::CircleCard card;
    card.firstName = wanted.who.words.section(u' ', 0, 0);
    card.inSince = wanted.today;
    edits.append(core::newRecord(circle, ScopeKind::Circle, core::RecordId(id), card));
    return id;
}

} // namespace

Result<core::Role> roleIn(RecordStore &store, const ScopeId &scope, QDate today, core::Post post)
{
    core::Query mine = core::query<core::Grant>().equal(tagOf<core::Grant>("scope"), scope.bytes());
    const auto grants = store.list<core::Grant>(mine);
    if (!grants)
        return grants.error();
    for (const core::Stored<core::Grant> &grant : *grants) {
        const auto role = core::roleOf(grant.value);
        if (role && core::inForce(grant.value, today))
            return *role;
    }
    return core::roleOfPost(post);
}

Result<QList<BoardPromise>> readPromises(RecordStore &store, const std::optional<ScopeId> &circle)
{
    const auto promises = store.list<core::Promise>(allOf<core::Promise>(circle));
    const auto events = store.list<core::PromiseEvent>(allOf<core::PromiseEvent>(circle));
    const auto cards = byId<core::CircleCard>(store, circle);
    if (!promises)
        return promises.error();
    if (!events)
        return events.error();
    if (!cards)
        return cards.error();
    QHash<core::Uuid, QList<core::PromiseEvent>> of;
    QSet<core::Uuid> unsent;
    for (const core::Stored<core::PromiseEvent> &event : *events) {
        if (!event.value.promise)
            continue;
        of[*event.value.promise].append(event.value);
        if (event.record.sending != core::Sending::Sent)
            unsent.insert(*event.value.promise);
    }
    QList<BoardPromise> all;
    for (const core::Stored<core::Promise> &each : *promises) {
        const core::Id<core::Promise> id(each.record.id);
        const bool sent = each.record.sending == core::Sending::Sent && !unsent.contains(id);
        all.append({id, each.value, of.value(id), lookUp(*cards, each.value.ownerCard),
            lookUp(*cards, each.value.toWhom), each.record.scope, sent});
    }
    return all;
}

Result<QHash<ScopeId, QString>> familyOfCircle(RecordStore &store)
{
    const auto families = store.list<core::Family>(allOf<core::Family>(std::nullopt));
    if (!families)
        return families.error();
    QHash<ScopeId, QString> names;
    for (const core::Stored<core::Family> &family : *families) {
        const auto people = store.list<core::Person>(allOf<core::Person>(family.record.scope));
        if (!people)
            return people.error();
        QList<core::Person> values;
        for (const core::Stored<core::Person> &person : *people)
            values.append(person.value);
        for (const core::Id<core::Circle> &circle : family.value.circles)
            names.insert(ScopeId(circle), Words::familyName(family.value, values));
    }
    return names;
}

Result<ScopeId> circleOfFamily(RecordStore &store, const ScopeId &familyScope, QDate today, QList<Edit> &edits)
{
    const auto family = store.find(core::Id<core::Family>(familyScope));
    if (!family)
        return family.error();
    if (!family->value.circles.isEmpty())
        return ScopeId(family->value.circles.first());
    const ScopeId opened = ScopeId::create();
    core::Circle circle;
    circle.name = Say::tr("Our circle");
    circle.endsOn = today.addYears(1);
    edits.append(core::newRecord(opened, ScopeKind::Circle, core::rootRecord(opened), circle));
    core::Family with = family->value;
    with.circles.append(core::Id<core::Circle>(opened));
    edits.append(patched(*family, with));
    return opened;
}

core::Id<core::CircleCard> cardOf(const ScopeId &circle, const core::RecordId &person)
{
    return core::Id<core::CircleCard>(core::Uuid::v5(circle, person.view()));
}

Result<MadePromise> makePromise(RecordStore &store, const PromiseToMake &wanted)
{
    if (wanted.what.trimmed().isEmpty())
        return core::fail(core::ErrorCode::InvalidInput, u"what"_s);
    QList<Edit> edits;
    const auto target = targetCircle(store, wanted, edits);
    if (!target)
        return target.error();

    core::Promise promise;
    promise.what = wanted.what.trimmed();
    promise.madeOn = wanted.today;
    promise.dueOn = wanted.due;
    promise.toWhom = target->circle.openedBy;
    if (wanted.visit)
        promise.visit = core::RecordId(*wanted.visit);
    if (wanted.who.kind == WhoChoice::Kind::Me) {
        promise.ownerUser = wanted.me;
    } else if (wanted.who.kind == WhoChoice::Kind::CouncilPost) {
        promise.byCouncil = true;
        promise.ownerPost = wanted.who.words;
    } else if (wanted.who.person) {
        promise.ownerCard = ownerCard(wanted, target->scope, edits);
    }

    core::PromiseEvent first;
    MadePromise made{core::Id<core::Promise>::create(), target->scope, core::Id<core::PromiseEvent>::create(), {}};
    first.promise = made.promise;
    first.state = core::PromiseState::Offered;
    first.on = wanted.today;
    edits.append(core::newRecord(target->scope, ScopeKind::Circle, core::RecordId(made.promise), promise));
    edits.append(core::newRecord(target->scope, ScopeKind::Circle, core::RecordId(made.event), first));
    auto written = store.write(edits);
    if (!written)
        return written.error();
    made.changed = std::move(written->changed);
    return made;
}

Result<core::Written> takeBack(RecordStore &store, const MadePromise &made)
{
    const auto promise = store.find(made.promise);
    const auto event = store.find(made.event);
    if (!promise)
        return promise.error();
    if (!event)
        return event.error();
    const Edit gone[]{{made.circle, ScopeKind::Circle, event->record.id, event->record.kind, core::Op::Delete, {},
                          event->record.base},
        {made.circle, ScopeKind::Circle, promise->record.id, promise->record.kind, core::Op::Delete, {},
            promise->record.base}};
    return store.write(gone);
}

Result<core::Written> sayOfPromise(RecordStore &store, const core::Id<core::Promise> &promise, core::PromiseState state,
    PromisePart part, const QString &words, QDate today)
{
    if (part == PromisePart::Onlooker)
        return core::fail(core::ErrorCode::NotAllowed, u"promise"_s);
    const auto about = store.find(promise);
    if (!about)
        return about.error();
    core::PromiseEvent event;
    event.promise = promise;
    event.state = state;
    event.words = words.trimmed();
    event.on = today;
    event.byOwner = part == PromisePart::Owner;
    return store.write(core::newRecord(about->record.scope, about->record.scopeKind, core::RecordId::create(), event));
}

Result<QList<WhoChoice>> peopleWhoPromise(
    RecordStore &store, const std::optional<ScopeId> &family, const std::optional<ScopeId> &circle)
{
    QList<WhoChoice> people;
    std::optional<ScopeId> in = circle;
    if (family && !in) {
        const auto record = store.find(core::Id<core::Family>(*family));
        if (!record)
            return record.error();
        if (!record->value.circles.isEmpty())
            in = ScopeId(record->value.circles.first());
    }
    if (in) {
        const auto cards = store.list<core::CircleCard>(allOf<core::CircleCard>(in));
        if (!cards)
            return cards.error();
        for (const core::Stored<core::CircleCard> &card : *cards) {
            if (!card.value.outSince.isValid() && !card.value.firstName.isEmpty())
                people.append({WhoChoice::Kind::Person, card.value.firstName, card.record.id, true});
        }
    }
    if (!family)
        return people;
    const auto persons = store.list<core::Person>(allOf<core::Person>(family));
    if (!persons)
        return persons.error();
    for (const core::Stored<core::Person> &person : *persons) {
        const QString name = person.value.knownAs;
        const bool hasCard = std::ranges::any_of(
            people, [&](const WhoChoice &c) { return c.words == name.section(u' ', 0, 0) || c.words == name; });
        if (!name.isEmpty() && !hasCard && !person.value.diedOn.isValid())
            people.append({WhoChoice::Kind::Person, name, person.record.id, false});
    }
    return people;
}

Result<WheelContents> readWheels(
    RecordStore &store, const std::optional<ScopeId> &family, const std::optional<ScopeId> &circle)
{
    WheelContents contents;
    const auto people = peopleWhoPromise(store, family, circle);
    if (!people)
        return people.error();
    contents.people = *people;
    contents.circle = circle;
    if (family && !circle) {
        const auto record = store.find(core::Id<core::Family>(*family));
        if (!record)
            return record.error();
        if (!record->value.circles.isEmpty())
            contents.circle = ScopeId(record->value.circles.first());
    }
    if (!contents.circle)
        return contents;
    // This circle's own and no other's: what one family was promised is never read out in front of another.
    const auto made = store.list<core::Promise>(core::query<core::Promise>().in(*contents.circle).atMost(lookedBackOn));
    if (!made)
        return made.error();
    for (const core::Stored<core::Promise> &promise : *made) {
        contents.madeBefore.append(promise.value.what);
        if (promise.value.byCouncil.value_or(false))
            contents.postsUsed.append(promise.value.ownerPost);
    }
    return contents;
}

} // namespace doorstep::app
