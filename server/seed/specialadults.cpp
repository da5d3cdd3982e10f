// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/aboutme.h"
#include "core/types/records/neighbour.h"
#include "server/seed/specials.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

namespace {

Result<Done> home(Specials &specials, const char *id, const char *words, const QString &name, const QString &parent,
    const QString &label, const QStringList &address, const QString &how)
{
    SpecialFamily family = specials.family(name, parent);
    const auto child = family.child(u"Skye"_s, family.today.addYears(-5).addDays(-parent.size()));
    core::Household place;
    place.label = label;
    place.address = address;
    place.accessNote = how;
    place.members = {family.parent, child};
    const auto record = family.builder.add(place, family.at(40));
    specials.found(id, words, {family.place(record)});
    return specials.finish(family);
}

Result<Done> homes(Specials &specials)
{
    if (auto done = home(specials, "no_fixed_address", "a family that stays with friends", u"Megan and Skye"_s,
            u"Megan"_s, u"With friends, changes"_s, {}, u"Ask where before you set out"_s);
        !done)
        return done;
    if (auto done = home(specials, "traveller_site", "a family on a Traveller site", u"The Ockham family"_s, u"Rose"_s,
            u"On the site"_s, {u"Pitch 4, Saltings site"_s, u"Wendle"_s, u"QX9 3ZZ"_s},
            u"Wait at the gate; Rose comes out"_s);
        !done)
        return done;
    return home(specials, "boat", "a family on a boat", u"The Kestrel's crew"_s, u"Holly"_s, u"The boat"_s,
        {u"Narrowboat Kestrel, moored below Otterbank lock"_s}, u"Moves every fortnight; call from the bridge"_s);
}

Result<Done> estrangedParent(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Sefton family"_s, u"Jodie"_s);
    const auto child = family.child(u"Poppy"_s, family.today.addYears(-7));
    const auto dad = family.adult(u"Darren"_s, u"Dad, lives elsewhere"_s);
    family.circle(u"Jodie's circle"_s, {{family.parent, u"Jodie"_s}, {child, u"Poppy"_s}});
    const size_t dads = family.builder.openCircle(
        u"Darren's circle"_s, u"Dad and Poppy on Sundays"_s, family.at(15), family.today.addDays(200));
    core::CircleCard card;
    card.firstName = u"Darren"_s;
    card.inSince = family.day(15);
    const core::UserId user(specials.random().id(family.at(14)));
    card.user = user;
    const auto own = family.builder.card(dad, card, family.at(15), dads);
    family.builder.belongsTo(own, dads);
    specials.staff().add({user, u"Darren Sefton"_s, core::Post::Parent, 0, false, family.day(14), {}});
    // His own circle, and nothing else: each parent's copy is separate.
    specials.staff().grant({user, family.builder.circle(dads), core::ScopeKind::Circle, core::Role::Parent,
        family.day(14), family.today.addDays(180), u"His own circle"_s});
    specials.found("estranged_parent_own_login", "a father who signs in and sees his own circle only",
        {family.place(dad), {family.builder.circle(dads), core::RecordId(own)}});
    return specials.finish(family);
}

Result<Done> deafParent(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Vickers family"_s, u"Aisling"_s);
    family.child(u"Finlay"_s, family.today.addYears(-3));
    core::Person parent;
    parent.knownAs = u"Stuart"_s;
    parent.part = u"Dad"_s;
    parent.isChild = false;
    parent.languages = {u"British Sign Language"_s};
    parent.accessNeeds = {u"Deaf; signs"_s, u"Flash the light, do not knock"_s};
    const auto id = family.builder.person(parent);
    family.builder.root.interpreter = u"BSL interpreter, booked for each visit; never Finlay"_s;
    specials.found("deaf_parent", "a father who signs", {family.place(id)});
    return specials.finish(family);
}

Result<Done> neighbourAndTeacher(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Thackray family"_s, u"Stacey"_s);
    const auto child = family.child(u"Alfie"_s, family.today.addYears(-8));
    const auto teacher = family.adult(u"Bethan"_s, u"Teaches Alfie"_s);
    family.builder.tie(
        child, teacher, core::RecordId(child), {u"teacher"_s, core::Strength::Close, core::Warmth::Warm, 2});
    // The same woman said at her own door that she would take a little more part. Nothing there names the family.
    core::Neighbour neighbour;
    neighbour.firstName = u"Bethan"_s;
    neighbour.contact = u"07700 900246"_s;
    neighbour.enjoys = u"Teaching; reading aloud"_s;
    neighbour.offered = u"Story time on the stairs"_s;
    neighbour.wordsUsed = u"We keep your first name and this number for a year. Say stop, and it is gone."_s;
    neighbour.agreedOn = family.day(30);
    neighbour.endsOn = neighbour.agreedOn.addDays(365);
    const core::ScopeId patch = specials.town().neighbourhoods().front().scope;
    RecordWrite write = RecordWrite::of(core::RecordId(specials.random().id(family.at(30))), neighbour);
    write.when = core::Timestamp{family.at(30)};
    write.author = specials.staff().member(specials.staff().present(core::Post::Connector).front()).id;
    if (auto done = specials.sink().records(patch, core::ScopeKind::Neighbourhood, {&write, 1}); !done)
        return done;
    specials.found(
        "neighbour_also_teacher", "a neighbour who also teaches the child", {family.place(teacher), {patch, write.id}});
    return specials.finish(family);
}

Result<Done> advocateOnceHelped(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Ridley family"_s, u"Carol"_s);
    family.builder.root.closedOn = family.day(60);
    family.child(u"Megan"_s, family.today.addYears(-17));
    const core::UserId user(specials.random().id(family.at(40)));
    specials.staff().add({user, u"Carol Ridley"_s, core::Post::Advocate, 0, false, family.day(40), {}});
    specials.found("advocate_once_client", "an advocate whose own family was helped",
        {family.place(family.parent), {specials.order().organisation, core::RecordId(user)}});
    return specials.finish(family);
}

Result<Done> volunteersOwnChild(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Lister family"_s, u"Joy"_s);
    const auto child = family.child(u"Caleb"_s, family.today.addYears(-12));
    const core::UserId user(specials.random().id(family.at(90)));
    specials.staff().add({user, u"Joy Lister"_s, core::Post::Volunteer, 0, false, family.day(90), {}});
    specials.found("volunteers_own_child", "a volunteer whose own child gets help",
        {family.place(child), {specials.order().organisation, core::RecordId(user)}});
    return specials.finish(family);
}

} // namespace

Result<Done> addSpecialAdults(Specials &specials)
{
    for (const auto add :
        {homes, estrangedParent, deafParent, neighbourAndTeacher, advocateOnceHelped, volunteersOwnChild}) {
        if (auto done = add(specials); !done)
            return done;
    }
    return Done{};
}

} // namespace doorstep::server::seed
