// SPDX-License-Identifier: Apache-2.0
// What the circles of a family say happened: promises and what became of them, time together, who came and who left.
#include "app/promisereading.h"
#include "app/storysource.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/promiseevent.h"
#include "core/types/records/touchpoint.h"
#include "core/types/tagof.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;
using core::tagOf;

namespace {

using Items = QList<StoryItem>;

template<class T>
core::Query newestFirst(const StoryWorld &world, quint16 tag)
{
    return core::query<T>().inAnyOf(world.circles).order(tag, true);
}

QVariantMap board(const StoryWorld &world) { return {{u"familyId"_s, world.family.scope().toString()}}; }

void aboutPromise(StoryItem &item, const core::Promise &promise)
{
    if (promise.ownerCard)
        item.about.insert(*promise.ownerCard);
    if (promise.toWhom)
        item.about.insert(*promise.toWhom);
    if (promise.ownerUser)
        item.about.insert(*promise.ownerUser);
}

QString promisedBy(const BoardPromise &promise, const core::UserId &me)
{
    const BoardReader reader{me, {}};
    const QString to = promise.toWhom ? fenced(promise.toWhom->firstName) : QString();
    if (ownerOf(promise, reader) == PromiseOwner::Me)
        return to.isEmpty() ? Words::tr("You promised") : Words::tr("You promised %1").arg(to);
    const QString who = fenced(ownerWords(promise, reader));
    return to.isEmpty() ? Words::tr("%1 promised").arg(who) : Words::tr("%1 promised %2").arg(who, to);
}

Result<QHash<core::Uuid, BoardPromise>> promisesOf(core::RecordStore &store, const QSet<core::Uuid> &ids)
{
    const auto promises = readPromises(store, core::query<core::Promise>().oneOf(0, valuesOf(ids)));
    if (!promises)
        return promises.error();
    QHash<core::Uuid, BoardPromise> found;
    for (const BoardPromise &promise : *promises)
        found.insert(promise.id, promise);
    return found;
}

Result<Items> tellPromises(core::RecordStore &store, const StoryWorld &world, const QList<Stored<core::Promise>> &page)
{
    QSet<core::Uuid> ids;
    for (const auto &promise : page)
        ids.insert(promise.record.id);
    const auto promises = promisesOf(store, ids);
    if (!promises)
        return promises.error();
    Items items;
    for (const auto &made : page) {
        const auto promise = promises->constFind(made.record.id);
        if (promise == promises->cend())
            continue;
        StoryItem item = storyItem(
            made.record.id.toString(), made.value.madeOn, u"check2-circle"_s, promisedBy(*promise, world.reader.user));
        const auto standing = core::promiseStanding(promise->events, made.value.dueOn, world.reader.today);
        QStringList words{Words::first(made.value.what)};
        words.append(standing.disputed ? Words::tr("Today: two views") //: 1: a state, "Kept"
                                       : Words::tr("Today: %1").arg(columnWords(columnOf(*promise, standing))));
        item.words = words.join(u'\n');
        item.by = world.by(made.record, made.value);
        item.opens = u"PromisesPage"_s;
        item.target = board(world);
        aboutPromise(item, made.value);
        items.append(item);
    }
    return items;
}

// Only what was settled is told. That it was not kept is told of those who are paid to be there, as on the board.
QString settledWords(const BoardPromise &promise, core::PromiseState state)
{
    const bool paid = promise.promise.byCouncil.value_or(false) || promise.promise.ownerUser;
    switch (state) {
    case core::PromiseState::Kept:
    case core::PromiseState::KeptLate: return Words::tr("A promise was kept");
    case core::PromiseState::Broken: return paid ? Words::tr("A promise was not kept") : QString();
    case core::PromiseState::Changed: return Words::tr("A promise was changed together");
    case core::PromiseState::Released: return Words::tr("A promise was let go");
    default: return {};
    }
}

Result<Items> tellEvents(
    core::RecordStore &store, const StoryWorld &world, const QList<Stored<core::PromiseEvent>> &page)
{
    QSet<core::Uuid> ids;
    for (const auto &event : page) {
        if (event.value.promise)
            ids.insert(*event.value.promise);
    }
    const auto promises = promisesOf(store, ids);
    if (!promises)
        return promises.error();
    Items items;
    for (const auto &event : page) {
        const auto promise = event.value.promise ? promises->constFind(*event.value.promise) : promises->cend();
        if (promise == promises->cend() || event.value.byOwner.value_or(false) || !event.value.state)
            continue;
        const QString title = settledWords(*promise, *event.value.state);
        if (title.isEmpty())
            continue;
        const bool kept = event.value.state == core::PromiseState::Kept
                          || event.value.state == core::PromiseState::KeptLate;
        StoryItem item = storyItem(
            event.record.id.toString(), event.value.on, kept ? u"check-lg"_s : u"chat-text"_s, title);
        QStringList words{promisedBy(*promise, world.reader.user) + u": "_s + promise->promise.what};
        if (!event.value.words.isEmpty())
            words.append(u"“%1”"_s.arg(event.value.words));
        item.words = words.join(u'\n');
        item.by = world.by(event.record, event.value);
        item.opens = u"PromisesPage"_s;
        item.target = board(world);
        aboutPromise(item, promise->promise);
        items.append(item);
    }
    return items;
}

QString togetherWords(core::TouchKind kind)
{
    switch (kind) {
    case core::TouchKind::Talk: return Words::tr("A talk");
    case core::TouchKind::Ride: return Words::tr("A ride somewhere");
    case core::TouchKind::Meal: return Words::tr("A meal");
    case core::TouchKind::School: return Words::tr("Something for school");
    case core::TouchKind::Fun: return Words::tr("Something fun");
    case core::TouchKind::Message: return Words::tr("A message");
    }
    return {};
}

Items tellTouchpoints(const StoryWorld &world, const QList<Stored<core::Touchpoint>> &page)
{
    Items items;
    for (const auto &met : page) {
        const auto card = met.value.who ? world.cards.constFind(*met.value.who) : world.cards.cend();
        const QString name = card == world.cards.cend() ? QString() : card->value.firstName;
        StoryItem item = storyItem(met.record.id.toString(), met.value.day, u"cup-hot"_s,
            name.isEmpty() ? Words::tr("Time together") : Words::tr("Time together with %1").arg(fenced(name)));
        QStringList words{met.value.kind ? togetherWords(*met.value.kind) : QString(), met.value.line};
        words.removeAll(QString());
        item.words = words.join(u'\n');
        item.by = world.by(met.record, met.value);
        item.opens = u"CirclePage"_s;
        item.target = {{u"circleId"_s, met.record.scope.toString()}};
        if (met.value.who)
            item.about.insert(*met.value.who);
        if (met.record.author)
            item.about.insert(*met.record.author);
        items.append(item);
    }
    return items;
}

Items tellCards(const StoryWorld &world, const QList<Stored<core::CircleCard>> &page, bool left)
{
    Items items;
    for (const auto &card : page) {
        if (card.value.firstName.isEmpty())
            continue;
        const QDate day = left ? card.value.outSince : card.value.inSince;
        if (day > world.reader.today)
            continue; // has not happened yet
        const QString circle = fenced(world.circleNames.value(card.record.scope, Words::tr("the circle")));
        const QString name = fenced(card.value.firstName);
        StoryItem item = storyItem(card.record.id.toString() + (left ? u"/out"_s : u"/in"_s), day,
            left ? u"person"_s : u"person-plus"_s,
            //: 1: a name, 2: "Mum's circle"
            left ? Words::tr("%1 left %2").arg(name, circle) : Words::tr("%1 came into %2").arg(name, circle));
        item.words = left ? QString() : Words::first(card.value.part);
        item.by = world.by(card.record, card.value);
        item.opens = u"CirclePage"_s;
        item.target = {{u"circleId"_s, card.record.scope.toString()}};
        item.about = {card.record.id};
        items.append(item);
    }
    return items;
}

} // namespace

void addCircleSources(StoryWorld &world, StorySources &sources)
{
    if (world.circles.isEmpty())
        return;
    const StoryFilter wanted = world.reader.filter;
    const bool all = wanted == StoryFilter::Everything;
    const auto add = [&]<class T>(quint16 tag, typename StoryPages<T>::Undated undated,
                         typename StoryPages<T>::Tell tell, std::type_identity<T>) {
        sources.push_back(std::make_unique<StoryPages<T>>(newestFirst<T>(world, tag), undated, world, std::move(tell)));
    };
    if (all || wanted == StoryFilter::Promises) {
        add(
            tagOf<core::Promise>("made_on"), StoryPages<core::Promise>::Undated::Shown,
            [&world](core::RecordStore &store, const auto &page) { return tellPromises(store, world, page); },
            std::type_identity<core::Promise>());
        add(
            tagOf<core::PromiseEvent>("on"), StoryPages<core::PromiseEvent>::Undated::Skipped,
            [&world](core::RecordStore &store, const auto &page) { return tellEvents(store, world, page); },
            std::type_identity<core::PromiseEvent>());
    }
    if (all || wanted == StoryFilter::TimeTogether) {
        add(
            tagOf<core::Touchpoint>("day"), StoryPages<core::Touchpoint>::Undated::Shown,
            [&world](core::RecordStore &, const auto &page) { return Result<Items>(tellTouchpoints(world, page)); },
            std::type_identity<core::Touchpoint>());
    }
    if (!all && wanted != StoryFilter::HomesAndPeople)
        return;
    for (const bool left : {false, true}) {
        add(
            left ? tagOf<core::CircleCard>("out_since") : tagOf<core::CircleCard>("in_since"),
            StoryPages<core::CircleCard>::Undated::Skipped,
            [&world, left](
                core::RecordStore &, const auto &page) { return Result<Items>(tellCards(world, page, left)); },
            std::type_identity<core::CircleCard>());
    }
}

} // namespace doorstep::app
