// SPDX-License-Identifier: Apache-2.0
#include "app/tierecords.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using Tie = core::Stored<core::Relationship>;

namespace {

constexpr int mostTies = 400;
const auto &kind = core::kindOf<core::Relationship>;

bool isBetween(const Tie &tie, const core::RecordId &a, const core::RecordId &b, const core::RecordId &view)
{
    if (tie.value.whoseView != view || !tie.value.from || !tie.value.to)
        return false;
    const core::RecordId from(*tie.value.from);
    const core::RecordId to(*tie.value.to);
    return (from == a && to == b) || (from == b && to == a);
}

// What says which tie this is. `from` and `to` belong together, so they are never taken one by one.
bool isIdentity(const core::FieldInfo &field)
{
    const QByteArrayView name(field.name);
    return name == "from" || name == "to" || name == "whose_view";
}

bool isLater(const core::Writer &a, const core::Writer &b)
{
    return std::tie(a.hlc, a.device) > std::tie(b.hlc, b.device);
}

// Lays what `other` says later over `tie`, field by field. Both from find(), which knows who wrote which field when.
void overlayLater(core::StoredRecord &tie, const core::StoredRecord &other)
{
    for (const core::FieldInfo &field : kind.fields) {
        const core::Writer *theirs = other.writers.find(field.tag);
        const core::Writer *last = tie.writers.find(field.tag);
        if (isIdentity(field) || !theirs || (last && !isLater(*theirs, *last)))
            continue;
        tie.writers.set(field.tag, *theirs);
        if (const QByteArray *value = other.fields.find(field.tag))
            tie.fields.set(field.tag, *value);
        else
            tie.fields.remove(field.tag);
    }
}

Result<Tie> asSaidLast(core::RecordStore &store, const QList<Tie> &sameTie)
{
    std::optional<core::StoredRecord> all;
    for (const Tie &each : sameTie) {
        auto record = store.find(core::Id<core::Relationship>(each.record.id));
        if (!record)
            return record.error();
        if (all)
            overlayLater(*all, record->record);
        else
            all = std::move(record->record);
    }
    auto last = core::typed<core::Relationship>(*std::move(all));
    if (last) {
        // As the store shows it: of a person who was written down twice the one who is kept.
        const core::Relationship &shown = sameTie.constFirst().value;
        last->value.from = shown.from;
        last->value.to = shown.to;
        last->value.whoseView = shown.whoseView;
    }
    return last;
}

Result<QList<Tie>> everyNote(core::RecordStore &store, const core::ScopeId &family)
{
    return store.list<core::Relationship>(core::query<core::Relationship>().in(family).atMost(mostTies));
}

bool isMine(const Tie &tie, const core::UserId &me) { return !tie.record.author || *tie.record.author == me; }

} // namespace

std::optional<core::RecordId> centreOf(const FamilyFacts &family, const core::RecordId &view)
{
    for (const auto &person : family.people) {
        if (person.record.id == view && person.value.isChild.value_or(false))
            return view;
    }
    return family.people.isEmpty() ? std::nullopt
                                   : std::optional(family.people.constFirst().record.id); // children come first
}

Result<QList<Tie>> tiesOf(core::RecordStore &store, const core::ScopeId &family)
{
    const auto notes = everyNote(store, family);
    if (!notes)
        return notes.error();
    QList<QList<Tie>> grouped;
    for (const Tie &note : *notes) {
        const auto group = std::ranges::find_if(grouped, [&](const QList<Tie> &same) {
            const core::Relationship &first = same.constFirst().value;
            return first.whoseView && first.from && first.to
                   && isBetween(note, core::RecordId(*first.from), core::RecordId(*first.to), *first.whoseView);
        });
        if (group == grouped.end())
            grouped.append({note});
        else
            group->append(note);
    }
    QList<Tie> ties;
    for (const QList<Tie> &same : std::as_const(grouped)) {
        if (same.size() == 1) { // nearly always
            ties.append(same.constFirst());
            continue;
        }
        auto last = asSaidLast(store, same);
        if (!last)
            return last.error();
        ties.append(*std::move(last));
    }
    return ties;
}

const Tie *tieBetween(
    const QList<Tie> &ties, const core::RecordId &a, const core::RecordId &b, const core::RecordId &view)
{
    const auto found = std::ranges::find_if(ties, [&](const Tie &tie) { return isBetween(tie, a, b, view); });
    return found == ties.cend() ? nullptr : &*found;
}

Result<std::optional<Tie>> findTie(
    core::RecordStore &store, const FamilyFacts &family, const core::RecordId &view, const core::RecordId &person)
{
    const auto centre = centreOf(family, view);
    const auto ties = tiesOf(store, family.scope());
    if (!ties)
        return ties.error();
    const Tie *tie = centre ? tieBetween(*ties, *centre, person, view) : nullptr;
    return tie ? std::optional(*tie) : std::nullopt;
}

Result<core::Written> sayOfTie(core::RecordStore &store, const TieToSay &tie, const TieWords &said)
{
    const auto family = readFamily(store, tie.family, tie.today);
    if (!family)
        return family.error();
    const auto isHere = [&](const core::RecordId &id) {
        return std::ranges::any_of(family->people, [&](const auto &one) { return one.record.id == id; });
    };
    if (tie.view != core::RecordId(tie.writer) && !isHere(tie.view))
        return core::fail(core::ErrorCode::NotAllowed, u"another worker's own view"_s);
    const auto centre = centreOf(*family, tie.view);
    if (!centre || *centre == tie.person || !isHere(tie.person))
        return core::fail(core::ErrorCode::InvalidInput, u"no tie to oneself"_s);
    const auto notes = everyNote(store, tie.family);
    if (!notes)
        return notes.error();
    core::Relationship words;
    words.ring = said.ring;
    words.strength = said.strength;
    words.warmth = said.warmth;
    words.kind = said.kind.value_or(QString());
    const auto own = std::ranges::find_if(*notes,
        [&](const Tie &note) { return isMine(note, tie.writer) && isBetween(note, *centre, tie.person, tie.view); });
    // All of `said` even where it is what this writer said before: somebody else may have said otherwise since.
    if (own != notes->cend())
        return store.write(core::Edit{tie.family, core::ScopeKind::Family, own->record.id, kind.number, core::Op::Put,
            core::toFields(words), own->record.base});
    words.from = core::Id<core::Person>(*centre);
    words.to = core::Id<core::Person>(tie.person);
    words.whoseView = tie.view;
    if (!tieBetween(*notes, *centre, tie.person, tie.view))
        words.since = tie.today;
    const core::RecordId id(tieId(*centre, tie.person, tie.view, tie.writer));
    return store.write(core::newRecord(tie.family, core::ScopeKind::Family, id, words));
}

core::Id<core::Relationship> tieId(
    const core::RecordId &from, const core::RecordId &to, const core::RecordId &view, const core::UserId &writer)
{
    return core::Id<core::Relationship>(core::Uuid::v5(from, to.bytes() + view.bytes() + writer.bytes()));
}

} // namespace doorstep::app
