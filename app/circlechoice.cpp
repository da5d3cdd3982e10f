// SPDX-License-Identifier: Apache-2.0
#include "app/circlechoice.h"

#include "app/familyrecords.h"
#include "app/promiserecords.h"
#include "app/visitwords.h"
#include "core/types/kinds.h"
#include "core/types/records/circlecard.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::RecordStore;
using core::Result;
using core::ScopeId;
using core::ScopeKind;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CircleChoice)
};

core::CircleCard cardFor(const core::Person &person, QDate today)
{
    core::CircleCard card;
    card.firstName = firstNameOf(person);
    card.part = person.part;
    card.ring = 0;
    card.young = person.isChild.value_or(false) ? std::optional(true) : std::nullopt;
    card.inSince = today;
    return card;
}

} // namespace

Result<CircleChoice> circleChoice(RecordStore &store, const ScopeId &scope)
{
    const auto circle = store.find(core::Id<core::Circle>(scope));
    if (!circle)
        return circle.error();
    const auto cards = store.list<core::CircleCard>(core::query<core::CircleCard>().in(scope).order(0, false));
    if (!cards)
        return cards.error();
    CircleChoice choice{scope, circle->value.name, {}, {}, circle->value.endsOn};
    choice.openedBy = circle->value.openedBy;
    for (const core::Stored<core::CircleCard> &card : *cards) {
        if (choice.openedBy && core::RecordId(*choice.openedBy) == card.record.id) {
            choice.whose = card.value.firstName;
            choice.part = card.value.part;
        }
        if (!card.value.outSince.isValid())
            choice.people.append(card.value.firstName);
    }
    if (choice.name.isEmpty())
        choice.name = choice.whose.isEmpty() ? Say::tr("Our circle") : Say::tr("%1's circle").arg(choice.whose);
    return choice;
}

Result<QList<CircleChoice>> circleChoices(RecordStore &store, const ScopeId &family, QDate today)
{
    const auto record = store.find(core::Id<core::Family>(family));
    if (!record)
        return record.error();
    QList<CircleChoice> choices;
    for (const core::Id<core::Circle> &each : record->value.circles) {
        const auto choice = circleChoice(store, ScopeId(each));
        if (!choice && choice.error().code != core::ErrorCode::NotFound)
            return choice.error();
        if (choice && (!choice->until.isValid() || choice->until >= today))
            choices.append(*choice);
    }
    const auto people = readPeople(store, family);
    if (!people)
        return people.error();
    for (const core::Stored<core::Person> &person : *people) {
        const QString name = firstNameOf(person.value);
        const core::Id<core::Person> id(person.record.id);
        const bool has = std::ranges::any_of(choices, [&](const CircleChoice &choice) {
            return choice.isOpen() && choice.openedBy
                   && isCardOf({choice.circle, core::RecordId(*choice.openedBy), choice.whose}, person, *people);
        });
        if (!has && !name.isEmpty() && !person.value.isChild.value_or(false) && !person.value.diedOn.isValid())
            choices.append({circleFor(*record, id), Say::tr("%1's circle").arg(fenced(name)), name, {name}, {}, id, {},
                person.value.part});
    }
    return choices;
}

QString toldApart(const CircleChoice &choice, const QString CircleChoice::*text, const QList<CircleChoice> &all)
{
    const QString words = choice.*text;
    const bool alike = std::ranges::any_of(all, [&](const CircleChoice &other) {
        return other.circle != choice.circle && other.isOpen() == choice.isOpen() && other.*text == words;
    });
    //: 1: "Grace" or "Grace's circle", 2: who that is to the family, "Auntie"
    return alike && !choice.part.isEmpty() ? Say::tr("%1 (%2)").arg(words, fenced(choice.part)) : words;
}

ScopeId circleFor(const core::Stored<core::Family> &family, const core::Id<core::Person> &whose)
{
    // A circle that has ended stays what it was; the next one has an id of its own.
    for (int earlier = 0;; ++earlier) {
        const QByteArray name = "circle " + QByteArray::number(earlier) + whose.view().toByteArray();
        const core::Uuid id = core::Uuid::v5(family.record.scope, name);
        if (!family.value.circles.contains(core::Id<core::Circle>(id)))
            return ScopeId(id);
    }
}

Result<OpenedCircle> openCircle(
    RecordStore &store, const ScopeId &family, const CircleToOpen &wanted, QDate today, QList<core::Edit> &edits)
{
    if (!wanted.endsOn.isValid() || wanted.endsOn < today)
        return core::fail(core::ErrorCode::InvalidInput, u"ends on"_s);
    const auto record = store.find(core::Id<core::Family>(family));
    if (!record)
        return record.error();
    const auto whose = store.find(wanted.whose);
    if (!whose)
        return whose.error();
    const ScopeId scope = circleFor(*record, wanted.whose);
    const qsizetype before = edits.size();
    core::Circle circle;
    circle.name = Say::tr("%1's circle").arg(fenced(firstNameOf(whose->value)));
    circle.openedBy = cardOf(scope, whose->record.id);
    circle.endsOn = wanted.endsOn;
    edits.append(core::newRecord(scope, ScopeKind::Circle, core::rootRecord(scope), circle));
    edits.append(
        core::newRecord(scope, ScopeKind::Circle, core::RecordId(*circle.openedBy), cardFor(whose->value, today)));
    for (const core::RecordId &each : wanted.people) {
        const auto person = store.find(core::Id<core::Person>(each));
        if (!person)
            return person.error();
        if (person->record.id != whose->record.id)
            edits.append(core::newRecord(scope, ScopeKind::Circle, core::RecordId(cardOf(scope, person->record.id)),
                cardFor(person->value, today)));
    }
    OpenedCircle opened{scope, {}};
    for (const core::Edit &edit : std::span(edits).subspan(std::size_t(before)))
        opened.records.append(edit.record);
    core::Family with = record->value;
    with.circles.append(core::Id<core::Circle>(scope));
    edits.append(patched(*record, with));
    return opened;
}

namespace {

// Whether a field of it, as it stands, is another person's.
bool isOfAnother(const core::StoredRecord &record, const core::UserId &me)
{
    return std::ranges::any_of(record.fields, [&](const core::FieldMap::Entry &entry) {
        const core::Writer *writer = record.writers.find(entry.tag);
        return writer && writer->seq != 0 && writer->author != me;
    });
}

} // namespace

Result<bool> isAsOpened(RecordStore &store, const OpenedCircle &opened, const core::UserId &me)
{
    for (const core::KindInfo *kind : core::allKinds()) {
        if (kind->scope != ScopeKind::Circle)
            continue;
        core::Query all;
        all.kind = kind->number;
        const auto found = store.list(all.in(opened.circle).atMost(int(opened.records.size()) + 1));
        if (!found)
            return found.error();
        for (const core::StoredRecord &each : *found) {
            if (!opened.records.contains(each.id))
                return false;
            const auto whole = store.find(each.kind, each.id); // a list does not say who wrote
            if (!whole)
                return whole.error();
            if (isOfAnother(*whole, me))
                return false;
        }
    }
    return true;
}

Result<core::Done> closeAgain(
    RecordStore &store, const ScopeId &family, const OpenedCircle &opened, QList<core::Edit> &edits)
{
    for (const core::RecordId &id : opened.records) {
        const quint16 kind = id == core::rootRecord(opened.circle) ? core::kindOf<core::Circle>.number
                                                                   : core::kindOf<core::CircleCard>.number;
        const auto record = store.find(kind, id);
        if (!record)
            return record.error();
        edits.append({record->scope, record->scopeKind, id, kind, core::Op::Delete, {}, record->base});
    }
    const auto record = store.find(core::Id<core::Family>(family));
    if (!record)
        return record.error();
    core::Family without = record->value;
    without.circles.removeAll(core::Id<core::Circle>(opened.circle));
    edits.append(patched(*record, without));
    return core::Done{};
}

} // namespace doorstep::app
