// SPDX-License-Identifier: Apache-2.0
#include "server/seed/practice.h"

#include "core/types/records/circleoffer.h"
#include "core/types/records/touchpoint.h"
#include "server/seed/familymaker.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

namespace {

constexpr int familiesOfAsha = 9; // with the Okafor-Lewis family
constexpr int firstIndexOfAsha = FamilyMaker::indicesApart;

struct People {
    Member asha;
    Member dawn;
    Member leo;
    Member coWorker;
};

People addPeople(Staff &staff, Random &random, QDate today)
{
    const auto add = [&](const QString &name, core::Post post, int daysHere) {
        const QDate since = today.addDays(-daysHere);
        return staff.add({core::UserId(random.id(englandMs(since, 9, 0))), name, post, 0, false, since, {}});
    };
    const Member asha = add(u"Asha Begum"_s, core::Post::SocialWorker, 1460);
    const Member dawn = add(u"Dawn Price"_s, core::Post::Advocate, 700);
    const Member leo = add(u"Leo Marsh"_s, core::Post::Volunteer, 500);
    return {asha, dawn, leo, add(u"Tom Bright"_s, core::Post::SocialWorker, 800)};
}

/// Leo and a young person have had thirteen Tuesdays.
void addLeo(FamilyMaker &maker, Staff &staff, const Member &leo, QDate today)
{
    constexpr int tuesdays = 13;
    constexpr int tuesday = 2;
    FamilyBuilder &builder = maker.builder();
    core::CircleCard card;
    card.firstName = u"Leo"_s;
    card.part = u"Volunteer, Tuesdays"_s;
    card.ring = 1;
    card.user = leo.id;
    card.inSince = today.addDays(-200);
    builder.put(core::RecordId(core::Uuid::v5(builder.circle(), leo.id.view())), card, englandMs(card.inSince, 18, 0));
    QDate day = today.addDays(-1);
    while (day.dayOfWeek() != tuesday)
        day = day.addDays(-1);
    for (int i = 0; i < tuesdays; ++i) {
        core::Touchpoint touch;
        touch.who = maker.eldestCard();
        touch.kind = i % 3 == 0 ? core::TouchKind::Meal : core::TouchKind::Fun;
        touch.day = day.addDays(-7 * i);
        touch.line = i % 3 == 0 ? u"Soup and a quiz"_s : u"Football in the park"_s;
        builder.add(touch, englandMs(touch.day, 18, 45), leo.id);
    }
    core::CircleOffer lift;
    lift.kind = core::OfferKind::Ask;
    lift.what = u"A lift to football and back"_s;
    lift.day = today.addDays(2);
    builder.add(lift, englandMs(today.addDays(-1), 19, 10), leo.id);
    staff.grant({leo.id, builder.circle(), core::ScopeKind::Circle, core::Role::Volunteer, card.inSince,
        today.addDays(300), u"Part of the extended family"_s});
}

/// A day's round: one family before Okafor-Lewis, one after.
void planToday(FamilyMaker &maker, int number, QDate today)
{
    if (number == 0)
        maker.planVisit(englandMs(today, 14, 45));
    else if (number == 1)
        maker.planVisit(englandMs(today, 17, 15));
}

Result<Done> writeFamiliesOfAsha(
    SeedSink &sink, const SeedOrder &order, Staff &staff, const Town &town, const People &people)
{
    for (int i = 0; i < familiesOfAsha - 1; ++i) {
        FamilyMaker maker(order.seed, firstIndexOfAsha + i, order.today, staff, town, &people.asha);
        maker.make();
        planToday(maker, i, order.today);
        if (i == 2)
            addLeo(maker, staff, people.leo, order.today);
        if (i == 3)
            maker.addAdvocate(staff, people.dawn);
        maker.addGrants(staff);
        if (auto done = maker.builder().write(sink); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<std::vector<PersonToBe>> writePractice(SeedSink &sink, const SeedOrder &order)
{
    SeedOrder small = order;
    small.size = sizePractice;
    Random random(order.seed, "practice");
    Staff staff(order.seed, small.size, order.today);
    const Town town(order.seed, small.size);
    if (auto done = town.write(sink, order.organisation, staff, order.today); !done)
        return done.error();
    if (auto done = writeFamilies(sink, small, staff, town); !done)
        return done.error();
    const People people = addPeople(staff, random, order.today);
    if (auto done = writeOkaforLewis(sink, small, staff, people.asha, people.dawn, people.coWorker); !done)
        return done.error();
    if (auto done = writeFamiliesOfAsha(sink, small, staff, town, people); !done)
        return done.error();
    const auto patch = [&](const Member &member, core::Role role) {
        staff.grant({member.id, town.neighbourhoods().front().scope, core::ScopeKind::Neighbourhood, role,
            order.today.addDays(-90), order.today.addDays(365), u"Knows this patch"_s});
    };
    patch(people.leo, core::Role::Connector);
    patch(people.asha, core::Role::CoWorker);
    if (auto done = staff.writeUsers(sink, order.organisation); !done)
        return done.error();
    if (auto done = staff.writeGrants(sink); !done)
        return done.error();
    const auto toBe = [](const Member &member, const QString &words) {
        return PersonToBe{member.id, member.name, member.post, words};
    };
    return std::vector<PersonToBe>{toBe(people.asha, u"Social worker; leads the help for nine families"_s),
        toBe(people.dawn, u"Parent advocate; a mum has asked for her"_s),
        toBe(people.leo, u"Volunteer; knows the street"_s)};
}

} // namespace doorstep::server::seed
