// SPDX-License-Identifier: Apache-2.0
#include "server/seed/specials.h"

#include "core/types/records/workerlink.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Id;
using core::Result;

Id<core::Person> SpecialFamily::child(const QString &name, QDate born)
{
    core::Person person;
    person.knownAs = name;
    person.born = born;
    person.bornKnown = core::BirthKnown::Exact;
    person.isChild = true;
    return builder.person(person);
}

Id<core::Person> SpecialFamily::adult(const QString &name, const QString &part)
{
    core::Person person;
    person.knownAs = name;
    person.part = part;
    person.isChild = false;
    return builder.person(person);
}

Id<core::Household> SpecialFamily::home(
    const QString &label, const QStringList &address, const QList<Id<core::Person>> &members)
{
    core::Household home;
    home.label = label;
    home.address = address;
    home.members = members;
    return builder.add(home, at(30));
}

void SpecialFamily::circle(const QString &name, const std::vector<std::pair<Id<core::Person>, QString>> &people)
{
    builder.openCircle(name, u"The people who help us"_s, at(20), today.addDays(300));
    for (size_t i = 0; i < people.size(); ++i) {
        core::CircleCard card;
        card.firstName = people[i].second;
        card.ring = i == 0 ? 0 : 1;
        card.inSince = day(20);
        const auto id = builder.card(people[i].first, card, at(20));
        if (i == 0)
            builder.belongsTo(id);
    }
}

qint64 SpecialFamily::at(int daysAgo, int hour, int minute) const { return englandMs(day(daysAgo), hour, minute); }

SpecialFamily Specials::family(const QString &name, const QString &parent, const QString &part)
{
    const Member lead = m_staff.leadFor(m_count++);
    const QDate since = m_order.today.addDays(-120);
    SpecialFamily made{FamilyBuilder(m_random, lead.id, englandMs(since, 10, 15)), lead, since,
        Id<core::Person>(core::Uuid(lead.id)), m_order.today};
    made.builder.root.name = name;
    made.parent = made.adult(parent, part);
    core::WorkerLink link;
    link.worker = lead.id;
    link.called = lead.name.section(u' ', 0, 0);
    link.does = u"Social worker"_s;
    link.from = since;
    made.builder.add(link, englandMs(since, 10, 20));
    return made;
}

Result<Done> Specials::finish(SpecialFamily &family)
{
    const auto grant = [&](const core::ScopeId &scope, core::ScopeKind kind) {
        m_staff.grant({family.lead.id, scope, kind, core::Role::Lead, family.since, m_order.today.addDays(365),
            u"Leads the help for this family"_s});
    };
    grant(family.builder.family(), core::ScopeKind::Family);
    grant(core::restrictedScope(family.builder.family()), core::ScopeKind::Restricted);
    for (const auto &circle : family.builder.root.circles)
        grant(core::ScopeId(circle), core::ScopeKind::Circle);
    return family.builder.write(m_sink);
}

void Specials::found(const char *id, const char *words, std::vector<MustInclude::Place> places)
{
    m_found.push_back({id, words, std::move(places)});
}

Result<std::vector<MustInclude>> writeMustIncludes(
    SeedSink &sink, const SeedOrder &order, Staff &staff, const Town &town)
{
    Specials specials(sink, order, staff, town);
    for (const auto add : {addSpecialChildren, addSpecialAdults, addSpecialTimes}) {
        if (auto done = add(specials); !done)
            return done.error();
    }
    return specials.take();
}

} // namespace doorstep::server::seed
