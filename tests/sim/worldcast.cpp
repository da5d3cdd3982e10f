// SPDX-License-Identifier: Apache-2.0
#include "core/rules/access.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/organisation.h"
#include "core/wire/recordcodec.h"
#include "tests/sim/world.h"

namespace doorstep::sim {

namespace {

constexpr int year = 365;

core::FieldMap named(const QString &name)
{
    core::Family family; // the name is the first field of every root record
    family.name = name;
    return core::toFields(family);
}

} // namespace

// Two to four people with three to eight devices: some have two.
void World::makePeople()
{
    constexpr core::Role posts[] = {
        core::Role::CoWorker, core::Role::Manager, core::Role::Volunteer, core::Role::CoWorker};
    const size_t people = 2 + m_cast.below(3);
    const size_t devices = 3 + m_cast.below(6);
    m_server.makeScope(m_organisation, core::ScopeKind::Organisation, core::kindOf<core::Organisation>.number,
        named(QStringLiteral("council")));
    for (size_t i = 0; i < people; ++i)
        m_people.push_back({core::UserId(m_cast.uuid()), posts[i]});
    for (size_t i = 0; i < devices; ++i) {
        m_devices.push_back(std::make_unique<SimDevice>(m_people[i % people].id, core::DeviceId(m_cast.uuid()), m_now));
        m_server.enrol(m_devices.back()->user(), m_devices.back()->id());
    }
    for (const Person &person : m_people)
        m_server.grant(person.id, m_organisation, core::ScopeKind::Organisation, person.role, year);
}

void World::makeScopes()
{
    std::vector<Place> places;
    for (size_t families = 1 + m_cast.below(2); families > 0; --families) {
        const core::ScopeId family(m_cast.uuid());
        m_server.makeScope(
            family, core::ScopeKind::Family, core::kindOf<core::Family>.number, named(QStringLiteral("family")));
        places.push_back({family, core::ScopeKind::Family});
        places.push_back({core::restrictedScope(family), core::ScopeKind::Restricted});
    }
    const Place circle{core::ScopeId(m_cast.uuid()), core::ScopeKind::Circle};
    m_server.makeScope(circle.scope, circle.kind, core::kindOf<core::Circle>.number, named(QStringLiteral("circle")));
    const Place street{core::ScopeId(m_cast.uuid()), core::ScopeKind::Neighbourhood};
    m_server.makeScope(
        street.scope, street.kind, core::kindOf<core::Neighbourhood>.number, named(QStringLiteral("street")));
    places.push_back(circle);
    places.push_back(street);
    for (const Place &place : places) {
        for (const Person &person : m_people) {
            if (core::mayHold(place.kind, person.role) && m_cast.chance(75))
                m_server.grant(person.id, place.scope, place.kind, person.role, year);
        }
    }
}

} // namespace doorstep::sim
