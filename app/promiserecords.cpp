// SPDX-License-Identifier: Apache-2.0
#include "app/promiserecords.h"

#include "core/rules/councilpromise.h"

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

/// "Rose" of "Rose Okafor"; "Ms Reid" as she stands: of a title alone nobody knows who it is.
QString firstNameIn(const QString &name)
{
    static const QStringList titles{u"Mr"_s, u"Mrs"_s, u"Ms"_s, u"Miss"_s, u"Mx"_s, u"Dr"_s, u"Sir"_s, u"Pan"_s,
        u"Pani"_s, u"Doamna"_s, u"Domnul"_s};
    const QString first = name.section(u' ', 0, 0);
    const QString bare = first.endsWith(u'.') ? first.chopped(1) : first;
    return titles.contains(bare, Qt::CaseInsensitive) ? name : first;
}

core::Id<core::CircleCard> ownerCard(const PromiseToMake &wanted, const ScopeId &circle, QList<Edit> &edits)
{
    if (wanted.who.hasCard)
        return core::Id<core::CircleCard>(*wanted.who.person);
    const core::Id<core::CircleCard> id = cardOf(circle, *wanted.who.person);
    core::CircleCard card;
    card.firstName = firstNameIn(wanted.who.words);
    card.young = wanted.who.young ? std::optional(true) : std::nullopt;
    card.inSince = wanted.today;
    edits.append(core::newRecord(circle, ScopeKind::Circle, core::RecordId(id), card));
    return id;
}

} // namespace

Result<ScopeId> circleOfFamily(RecordStore &store, const ScopeId &familyScope, QDate today, QList<Edit> &edits)
{
    const auto family = store.find(core::Id<core::Family>(familyScope));
    if (!family)
        return family.error();
    const auto open = openCircleOf(store, family->value, today);
    if (!open || *open)
        return open ? Result<ScopeId>(**open) : open.error();
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

QString firstNameOf(const core::Person &person) { return firstNameIn(person.knownAs); }

bool isCardOf(
    const NamedCard &card, const core::Stored<core::Person> &person, const QList<core::Stored<core::Person>> &everybody)
{
    const auto madeFor = [&](const core::Stored<core::Person> &one) {
        const auto isTheirs = [&](const core::RecordId &id) {
            return core::RecordId(cardOf(card.circle, id)) == card.id;
        };
        return isTheirs(one.record.id) || std::ranges::any_of(one.record.also, isTheirs);
    };
    if (madeFor(person))
        return true;
    const bool named = card.firstName == firstNameOf(person.value) || card.firstName == person.value.knownAs;
    return !card.firstName.isEmpty() && named && std::ranges::none_of(everybody, madeFor);
}

Result<MadePromise> makePromise(RecordStore &store, const PromiseToMake &wanted, const std::optional<core::Uuid> &draft)
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
    auto written = store.write(edits, draft);
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

Result<SaidOfPromise> sayOfPromise(RecordStore &store, const core::Id<core::Promise> &promise, core::PromiseState state,
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
    // Who works for the council writes its answer, and never what became of its promise.
    const core::Role as = part == PromisePart::Beneficiary ? core::Role::Parent : core::Role::Lead;
    if (!core::maySayOf(event, about->value, std::nullopt, as, core::UserId::create()))
        return core::fail(core::ErrorCode::NotAllowed, u"promise"_s);
    SaidOfPromise said{core::Id<core::PromiseEvent>::create(), {}};
    auto written = store.write(
        core::newRecord(about->record.scope, about->record.scopeKind, core::RecordId(said.event), event));
    if (!written)
        return written.error();
    said.changed = std::move(written->changed);
    return said;
}

Result<core::Written> takeBack(RecordStore &store, const SaidOfPromise &said)
{
    const auto event = store.find(said.event);
    if (!event)
        return event.error();
    return store.write(core::Edit{event->record.scope, event->record.scopeKind, event->record.id, event->record.kind,
        core::Op::Delete, {}, event->record.base});
}

} // namespace doorstep::app
