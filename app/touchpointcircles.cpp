// SPDX-License-Identifier: Apache-2.0
// What TouchpointEditor reads and writes, on the store's thread.
#include "app/draftkeeper.h"
#include "app/promiserecords.h"
#include "app/touchpointeditor.h"
#include "core/rules/access.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;
using core::Result;
using core::ScopeId;

namespace {

constexpr int everyCircle = 1000;
constexpr int everybody = 1000;        // of one circle
constexpr int everyTouchpoint = 20000; // ten years of one circle

} // namespace

Result<QList<TouchpointEditor::Person>> TouchpointEditor::readPeople(
    RecordStore &store, const ScopeId &circle, const Reader &reader)
{
    const auto role = roleIn(store, circle, reader.today, reader.post);
    if (!role)
        return role.error();
    if (!core::mayWrite(core::kindOf<core::Touchpoint>, core::ScopeKind::Circle, *role))
        return QList<Person>();
    const auto cards = store.list<core::CircleCard>(
        core::query<core::CircleCard>().in(circle).order(0, false).atMost(everybody));
    if (!cards)
        return cards.error();
    QList<Person> people;
    for (const core::Stored<core::CircleCard> &card : *cards) {
        const core::CircleCard &who = card.value;
        const bool gone = who.outSince.isValid() && who.outSince <= reader.today;
        if (!gone && !who.firstName.isEmpty() && who.user != reader.user && !who.paid.value_or(false))
            people.append({card.record.id.toString(), who.firstName, circle, who.young.value_or(false)});
    }
    if (std::ranges::any_of(people, &Person::young))
        people.removeIf([](const Person &person) { return !person.young; });
    return people;
}

Result<TouchpointEditor::Found> TouchpointEditor::readCircles(RecordStore &store, const Reader &reader)
{
    core::Query all = core::query<core::Circle>().order(0, false).atMost(everyCircle);
    all.scope = reader.circle;
    const auto circles = store.list<core::Circle>(all);
    if (!circles)
        return circles.error();
    Found found;
    for (const core::Stored<core::Circle> &circle : *circles) {
        if (circle.value.endsOn.isValid() && circle.value.endsOn < reader.today)
            continue;
        const auto people = readPeople(store, circle.record.scope, reader);
        if (!people)
            return people.error();
        if (people->isEmpty())
            continue;
        found.circles.append({circle.record.scope.toString(), circle.value.name});
        found.people.append(*people);
    }
    found.typed = drafted<core::Touchpoint>(store, reader.draft);
    return found;
}

Result<TouchpointEditor::Saved> TouchpointEditor::write(RecordStore &store, const ScopeId &circle,
    const core::Touchpoint &touchpoint, const core::UserId &me, const std::optional<core::Uuid> &draft)
{
    Saved saved{core::RecordId::create(), {}, {}};
    const core::Edit edit = core::newRecord(circle, core::ScopeKind::Circle, saved.id, touchpoint);
    auto written = store.write(std::span(&edit, 1), draft);
    if (!written)
        return written.error();
    saved.changed = std::move(written->changed);
    const quint16 tag = core::kindOf<core::Touchpoint>.field("who")->tag;
    const auto all = store.list<core::Touchpoint>(
        core::query<core::Touchpoint>().in(circle).equal(tag, touchpoint.who->bytes()).atMost(everyTouchpoint));
    if (!all)
        return all.error();
    for (const core::Stored<core::Touchpoint> &each : *all) {
        // Those that others logged are theirs; what was not sent yet has no author and is this person's own.
        if (each.record.author.value_or(me) == me)
            saved.days.append(each.value.day);
    }
    return saved;
}

} // namespace doorstep::app
