// SPDX-License-Identifier: Apache-2.0
#include "server/seed/council.h"

#include "server/seed/familymaker.h"

namespace doorstep::server::seed {

using core::Done;
using core::Result;

core::ScopeId madeUpOrganisation()
{
    Random random(0, "organisation");
    return core::ScopeId(random.id(englandMs(QDate(2024, 1, 2), 9, 0)));
}

namespace {

/// Families whose help ended in an earlier year: a year of it each, led by somebody who was here then.
Result<Done> writeClosedFamilies(SeedSink &sink, const SeedOrder &order, Staff &staff, const Town &town)
{
    const int count = order.size.closedEachYear * order.size.earlierYears;
    const int withVolunteers = qMax(1, order.size.families / qMax(1, order.size.youngPeople));
    for (int i = 0; i < count; ++i) {
        const int index = order.size.families + i;
        Random random(order.seed, "closed", quint64(i));
        const QDate closed = random.dayBetween(
            order.today.addYears(-order.size.earlierYears - 1), order.today.addYears(-1));
        FamilyMaker maker(order.seed, index, closed, staff, town, &staff.leadThen(index, closed));
        maker.makeClosed();
        if (i % withVolunteers == 0)
            maker.addVolunteers(staff, i, 5, order.size.touchpointsEach);
        maker.addGrants(staff);
        if (auto done = maker.builder().write(sink); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<Done> writeFamilies(SeedSink &sink, const SeedOrder &order, Staff &staff, const Town &town)
{
    int first = 0; // of the volunteers that have no family yet
    const int withVolunteers = qMax(1, order.size.families / qMax(1, order.size.youngPeople));
    const int withAdvocate = qMax(1, order.size.families / qMax(1, order.size.advocacyCircles));
    const auto advocates = staff.present(core::Post::Advocate);
    for (int i = 0; i < order.size.families; ++i) {
        FamilyMaker maker(order.seed, i, order.today, staff, town);
        maker.make();
        if (i % withVolunteers == 0 && i / withVolunteers < order.size.youngPeople) {
            constexpr int team = 5; // Thread's: up to five volunteers as an extended family
            maker.addVolunteers(staff, first, team, order.size.touchpointsEach);
            first += team;
        }
        if (i % withAdvocate == 1 % withAdvocate)
            maker.addAdvocate(staff, staff.member(advocates[size_t(i / withAdvocate) % advocates.size()]));
        maker.addGrants(staff);
        if (auto done = maker.builder().write(sink); !done)
            return done;
    }
    return Done{};
}

Result<std::vector<MustInclude>> writeCouncil(SeedSink &sink, const SeedOrder &order)
{
    Staff staff(order.seed, order.size, order.today);
    const Town town(order.seed, order.size);
    if (auto done = town.write(sink, order.organisation, staff, order.today); !done)
        return done.error();
    if (auto done = writeFamilies(sink, order, staff, town); !done)
        return done.error();
    if (auto done = writeClosedFamilies(sink, order, staff, town); !done)
        return done.error();
    auto special = writeMustIncludes(sink, order, staff, town);
    if (!special)
        return special;
    if (auto done = staff.writeUsers(sink, order.organisation); !done)
        return done.error();
    if (auto done = staff.writeGrants(sink); !done)
        return done.error();
    return special;
}

} // namespace doorstep::server::seed
