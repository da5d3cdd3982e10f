// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "core/types/records/safecontact.h"
#include "core/types/records/status.h"
#include "server/seed/specials.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Id;
using core::Result;

namespace {

void note(SpecialFamily &family, int daysAgo, const QString &text, const QList<Id<core::Person>> &about)
{
    core::Note note;
    note.text = text;
    note.pinned = true;
    note.happenedOn = family.day(daysAgo);
    note.about = about;
    family.builder.add(note, family.at(daysAgo, 17));
}

void footing(SpecialFamily &family, core::Footing footing, const Id<core::Person> &child, QDate from, QDate to,
    const QString &reason)
{
    core::Status status;
    status.footing = footing;
    status.child = child;
    status.from = from;
    status.to = to;
    status.reason = reason;
    family.builder.add(status, englandMs(from, 12, 0));
}

Result<Done> twins(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Marlow family"_s, u"Tanya"_s);
    const QDate born = family.today.addYears(-6).addDays(-40);
    const auto first = family.child(u"Mia"_s, born);
    const auto second = family.child(u"Max"_s, born);
    family.home(u"Mum's"_s, specials.town().address(specials.random(), 12), {family.parent, first, second});
    specials.found(
        "twins_same_initial", "twins whose names begin with one letter", {family.place(first), family.place(second)});
    return specials.finish(family);
}

Result<Done> twoHomes(Specials &specials)
{
    SpecialFamily family = specials.family(u"Kai's family"_s, u"Ewa"_s);
    const auto dad = family.adult(u"Craig"_s, u"Dad"_s);
    const auto kai = family.child(u"Kai"_s, family.today.addYears(-8).addDays(-12));
    const auto atMums = family.home(u"Mum's"_s, specials.town().address(specials.random(), 3), {family.parent, kai});
    const auto atDads = family.home(u"Dad's"_s, specials.town().address(specials.random(), 77), {dad, kai});
    specials.found(
        "two_homes", "a child who lives in two homes", {family.place(kai), family.place(atMums), family.place(atDads)});
    return specials.finish(family);
}

Result<Done> refuge(Specials &specials)
{
    SpecialFamily family = specials.family(u"Sara and the boys"_s, u"Sara"_s);
    const auto child = family.child(u"Idris"_s, family.today.addYears(-4));
    // The address is nowhere in the record: who must know it is told by word of mouth.
    const auto home = family.home(u"Somewhere safe"_s, {}, {family.parent, child});
    core::SafeContact plan;
    plan.person = family.parent;
    plan.safeWays = {u"Text to her own phone, no name"_s};
    plan.safeTimes = u"Weekdays, 10 to 12"_s;
    plan.never = u"Never ring, never write to the old address, never say where to anybody"_s;
    plan.codeWord = u"library card"_s;
    plan.mayLeaveMessage = false;
    plan.reviewOn = family.today.addDays(30);
    const auto restricted = core::restrictedScope(family.builder.family());
    const auto safe = family.builder.add(plan, family.at(12));
    specials.found("refuge_address", "a refuge whose address is not in the record",
        {family.place(home), {restricted, core::RecordId(safe)}});
    return specials.finish(family);
}

Result<Done> youngParent(Specials &specials)
{
    SpecialFamily family = specials.family(u"Keira's family"_s, u"Donna"_s, u"Nana"_s);
    const auto keira = family.child(u"Keira"_s, family.today.addYears(-16).addDays(-70));
    const auto baby = family.child(u"Ava"_s, family.today.addDays(-150));
    family.builder.tie(baby, keira, core::RecordId(keira), {u"mother"_s, core::Strength::Rock, core::Warmth::Warm, 0});
    family.home(u"Nana's"_s, specials.town().address(specials.random(), 44), {family.parent, keira, baby});
    specials.found("parent_aged_16", "a mother who is 16 herself", {family.place(keira), family.place(baby)});
    return specials.finish(family);
}

Result<Done> unborn(Specials &specials)
{
    SpecialFamily family = specials.family(u"Leah"_s, u"Leah"_s);
    core::Person baby;
    baby.knownAs = u"Bump"_s;
    baby.born = family.today.addDays(62);
    baby.bornKnown = core::BirthKnown::Due;
    baby.isChild = true;
    const auto id = family.builder.person(baby);
    specials.found("unborn_child", "a child with a due date", {family.place(id)});
    return specials.finish(family);
}

Result<Done> newName(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Nairn family"_s, u"Maureen"_s);
    core::Person child;
    child.knownAs = u"Ash"_s;
    child.names = {u"Ashley Nairn"_s, u"Ash Nairn"_s};
    child.pronoun = u"they"_s;
    child.born = family.today.addYears(-14);
    child.bornKnown = core::BirthKnown::Exact;
    child.isChild = true;
    const auto id = family.builder.person(child);
    family.builder.root.wordsToUse = u"Say Ash, and they. The old name is in letters from before spring only."_s;
    specials.found("name_and_gender_change", "a young person with a new name and pronoun", {family.place(id)});
    return specials.finish(family);
}

Result<Done> death(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Otley family"_s, u"Naomi"_s);
    const auto child = family.child(u"Reece"_s, family.today.addYears(-9));
    core::Person nana;
    nana.knownAs = u"Pearl"_s;
    nana.part = u"Nana"_s;
    nana.isChild = false;
    nana.diedOn = family.day(75);
    const auto id = family.builder.person(nana);
    family.builder.tie(
        child, id, core::RecordId(child), {u"grandmother"_s, core::Strength::Rock, core::Warmth::Warm, 0});
    note(family, 75, u"Pearl died in her sleep. Reece wants her chair kept at the table."_s, {id, child});
    specials.found("death", "somebody who died", {family.place(id)});
    return specials.finish(family);
}

Result<Done> adoption(Specials &specials)
{
    SpecialFamily before = specials.family(u"Courtney's family"_s, u"Courtney"_s);
    const QDate born = before.today.addYears(-2);
    const auto then = before.child(u"Jude"_s, born);
    footing(before, core::Footing::LookedAfter, then, before.day(110), before.day(40), u"Ended with the order"_s);
    before.builder.root.closedOn = before.day(40);
    if (auto done = specials.finish(before); !done)
        return done;
    SpecialFamily after = specials.family(u"The Pascoe family"_s, u"Imogen"_s);
    core::Person child;
    child.knownAs = u"Theo"_s;
    child.born = born;
    child.bornKnown = core::BirthKnown::Exact;
    child.isChild = true;
    const auto now = after.builder.person(child);
    // Two records that nothing joins: neither number, nor name, nor a link.
    specials.found("adoption_file_split", "a record before an adoption and one after, not linked",
        {before.place(then), after.place(now)});
    return specials.finish(after);
}

Result<Done> kinCarer(Specials &specials)
{
    SpecialFamily family = specials.family(u"Grandad Winston's"_s, u"Winston"_s, u"Grandad"_s);
    const auto child = family.child(u"Leon"_s, family.today.addYears(-10));
    const auto mum = family.adult(u"Shanice"_s, u"Mum"_s);
    family.builder.tie(
        child, family.parent, core::RecordId(child), {u"grandfather"_s, core::Strength::Rock, core::Warmth::Warm, 0});
    family.builder.tie(child, mum, core::RecordId(child), {u"mother"_s, core::Strength::Thin, core::Warmth::Mixed, 1});
    family.home(u"Grandad's"_s, specials.town().address(specials.random(), 51), {family.parent, child});
    specials.found(
        "kin_carer", "a grandfather who brings a child up", {family.place(family.parent), family.place(child)});
    return specials.finish(family);
}

Result<Done> manyNights(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Quarmby family"_s, u"Ruth"_s);
    core::Person child;
    child.knownAs = u"Esme"_s;
    child.born = family.today.addYears(-11);
    child.bornKnown = core::BirthKnown::Exact;
    child.isChild = true;
    child.accessNeeds = {u"Hoist"_s, u"Feeds by tube"_s, u"Signs, does not speak"_s};
    const auto id = family.builder.person(child);
    note(family, 9,
        u"Esme has slept 90 nights at Larch House this year: two a week, and ten in August. Mum says that they keep "
        "the family going. Nobody has told them which rule counts the nights; I find out by Friday."_s,
        {id});
    specials.found(
        "disabled_child_90_nights", "a disabled child with ninety nights away in a year", {family.place(id)});
    return specials.finish(family);
}

} // namespace

Result<Done> addSpecialChildren(Specials &specials)
{
    for (const auto add :
        {twins, twoHomes, refuge, youngParent, unborn, newName, death, adoption, kinCarer, manyNights}) {
        if (auto done = add(specials); !done)
            return done;
    }
    return Done{};
}

} // namespace doorstep::server::seed
