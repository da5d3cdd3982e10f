// SPDX-License-Identifier: Apache-2.0
#include "app/storyrecords.h"

#include "app/birthtext.h"
#include "app/promiserecords.h"
#include "app/storysource.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/types/records/circle.h"
#include "core/types/records/user.h"
#include "core/types/tagof.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Done;
using core::Result;

namespace {

constexpr int everyCard = 1000;
constexpr qint64 never = std::numeric_limits<qint64>::min();

Result<Done> readHomes(core::RecordStore &store, StoryWorld &world)
{
    const auto homes = store.list<core::Household>(core::query<core::Household>().in(world.family.scope()).atMost(200));
    if (!homes)
        return homes.error();
    for (const auto &home : *homes)
        world.homes.insert(home.record.id, home.value.label.isEmpty() ? home.value.address.value(0) : home.value.label);
    return Done{};
}

Result<Done> readCircles(core::RecordStore &store, StoryWorld &world)
{
    for (const auto &circle : std::as_const(world.family.family.value.circles))
        world.circles.append(core::ScopeId(circle));
    if (world.circles.isEmpty())
        return Done{};
    const auto circles = store.list<core::Circle>(core::query<core::Circle>().inAnyOf(world.circles));
    if (!circles)
        return circles.error();
    for (const auto &circle : *circles)
        world.circleNames.insert(circle.record.scope, circle.value.name);
    const auto cards = store.list<core::CircleCard>(
        core::query<core::CircleCard>().inAnyOf(world.circles).order(0, false).atMost(everyCard));
    if (!cards)
        return cards.error();
    for (const auto &card : *cards)
        world.cards.insert(card.record.id, card);
    return Done{};
}

// People of the family with their cards, those of its circles who are not of the family, and workers.
QList<StoryPerson> peopleOf(const StoryWorld &world, const QList<core::Stored<core::WorkerLink>> &workers)
{
    QList<StoryPerson> people;
    QSet<core::Uuid> taken;
    for (const auto &person : world.family.people) {
        StoryPerson one{person.record.id.toString(), Words::personName(person.value), Words::personDetail(person.value),
            {person.record.id}};
        for (const auto &card : world.cards) {
            if (isCardOf({card.record.scope, card.record.id, card.value.firstName}, person, world.family.people))
                one.ids.insert(card.record.id);
        }
        taken.unite(one.ids);
        people.append(one);
    }
    for (const auto &link : workers) {
        StoryPerson one{link.record.id.toString(), link.value.called, link.value.does, {link.record.id}};
        if (link.value.worker)
            one.ids.insert(*link.value.worker);
        for (const auto &card : world.cards) {
            if (link.value.worker && card.value.user == link.value.worker)
                one.ids.insert(card.record.id);
        }
        taken.unite(one.ids);
        people.append(one);
    }
    QList<StoryPerson> others;
    for (const auto &card : world.cards) {
        if (taken.contains(card.record.id))
            continue;
        StoryPerson one{card.record.id.toString(), card.value.firstName, card.value.part, {card.record.id}};
        if (card.value.user)
            one.ids.insert(*card.value.user);
        others.append(one);
    }
    std::ranges::sort(others, {}, [](const StoryPerson &one) { return std::pair(one.name.toCaseFolded(), one.key); });
    people.append(others);
    people.removeIf([](const StoryPerson &one) { return one.name.isEmpty(); });
    return people;
}

QString whenWords(const StoryItem &item, QDate today)
{
    if (!item.when.isEmpty())
        return item.when;
    if (!item.day.isValid())
        return Words::tr("Nobody said when");
    if (item.known != core::BirthKnown::Exact)
        return birthText(item.day, item.known);
    return Words::first(Words::nearDay(item.day, today));
}

// Always the newest of all sources next.
Result<Done> gather(core::RecordStore &store, const StorySources &sources, const StoryReader &reader, StoryPage &page)
{
    const auto wanted = std::ranges::find(page.people, reader.person, &StoryPerson::key);
    const bool everybody = reader.person.isEmpty();
    while (page.items.size() <= reader.most) {
        StorySource *next = nullptr;
        qint64 newest = never;
        for (const auto &source : sources) {
            const auto item = source->newest(store);
            if (!item)
                return item.error();
            if (*item && (!next || (*item)->ms > newest)) {
                next = source.get();
                newest = (*item)->ms;
            }
        }
        if (!next)
            return Done{};
        StoryItem item = next->take();
        const bool concerned = everybody || (wanted != page.people.cend() && item.about.intersects(wanted->ids));
        if (!concerned)
            continue;
        item.when = whenWords(item, reader.today);
        page.items.append(std::move(item));
    }
    page.more = true;
    page.items.removeLast();
    return Done{};
}

Result<QList<core::Stored<core::WorkerLink>>> everyWorker(core::RecordStore &store, const core::ScopeId &family)
{
    return store.list<core::WorkerLink>(core::query<core::WorkerLink>().in(family).order(0, false).atMost(200));
}

} // namespace

StoryItem storyItem(const QString &key, QDate day, const QString &icon, const QString &title)
{
    StoryItem item;
    item.key = key;
    item.day = day;
    item.ms = day.isValid() ? day.endOfDay().toMSecsSinceEpoch() : never;
    item.icon = icon;
    item.title = title;
    return item;
}

Result<Done> StoryWorld::learn(core::RecordStore &store, const QSet<core::UserId> &wanted)
{
    QSet<core::UserId> unknown = wanted;
    unknown.removeIf([this](const core::UserId &user) { return users.contains(user) || user == reader.user; });
    if (unknown.isEmpty())
        return Done{};
    const auto found = store.list<core::User>(core::query<core::User>().oneOf(0, valuesOf(unknown)));
    if (!found)
        return found.error();
    for (const auto &user : *found)
        users.insert(core::UserId(user.record.id), user.value.name);
    // Parents and young people stand in no directory; their circle knows them.
    for (const auto &card : std::as_const(cards)) {
        if (card.value.user && unknown.contains(*card.value.user) && users.value(*card.value.user).isEmpty())
            users.insert(*card.value.user, card.value.firstName);
    }
    for (const core::UserId &user : std::as_const(unknown)) {
        if (users.value(user).isEmpty())
            users.insert(user, Words::tr("Somebody at the office"));
    }
    return Done{};
}

QString StoryWorld::by(const core::StoredRecord &record, const core::Provenance &item) const
{
    QStringList sentences;
    if (!item.source.isEmpty())
        sentences.append(Words::tr("Brought in from: %1.").arg(Words::source(item)));
    else if (!record.author || *record.author == reader.user)
        sentences.append(Words::tr("Written by you."));
    else
        sentences.append(Words::tr("Written by %1.").arg(fenced(users.value(*record.author))));
    if (record.scopeKind == core::ScopeKind::Circle)
        sentences.append(
            Words::tr("Read by %1.").arg(fenced(circleNames.value(record.scope, Words::tr("the circle")))));
    else
        sentences.append(Words::tr("In the family's record."));
    if (record.sending == core::Sending::Waiting)
        sentences.append(Words::tr("Not sent yet."));
    return sentences.join(u' ');
}

Result<StoryPage> readStory(core::RecordStore &store, const core::ScopeId &family, const StoryReader &reader)
{
    auto facts = readFamily(store, family, reader.today);
    if (!facts)
        return facts.error();
    const auto workers = everyWorker(store, family);
    if (!workers)
        return workers.error();
    StoryWorld world{*std::move(facts), reader, {}, {}, {}, {}, {}, {}};
    for (const auto &person : std::as_const(world.family.people))
        world.people.insert(person.record.id, Words::personName(person.value));
    if (auto done = readHomes(store, world); !done)
        return done.error();
    if (auto done = readCircles(store, world); !done)
        return done.error();
    StoryPage page;
    page.name = world.family.name();
    page.people = peopleOf(world, *workers);
    for (const core::ScopeId &circle : std::as_const(world.circles))
        page.circles.append(circle.toString());
    StorySources sources;
    addFamilySources(world, sources);
    addFileSources(world, sources);
    addLifeSources(world, sources);
    addCircleSources(world, sources);
    if (auto done = gather(store, sources, reader, page); !done)
        return done.error();
    const auto role = roleIn(store, family, reader.today, reader.post);
    if (!role)
        return role.error();
    page.mayWrite = core::mayWrite(core::kindOf<core::Family>, core::ScopeKind::Family, *role);
    return page;
}

} // namespace doorstep::app
