// SPDX-License-Identifier: Apache-2.0
#include "core/rules/access.h"
#include "tests/sim/world.h"

#include <algorithm>

namespace doorstep::sim {

namespace {

constexpr qint64 hourMs = 3600LL * 1000;
constexpr qint64 dayMs = 24 * hourMs;

} // namespace

void World::office(Act act, Dice &dice)
{
    switch (act) {
    case Act::GiveUp:
    case Act::StopDevice: {
        SimDevice &device = anyDevice(dice);
        if (act == Act::GiveUp)
            device.giveUp();
        else
            device.restart();
        return m_checker.afterStep(indexOf(device));
    }
    case Act::StopServer: return stopServer();
    case Act::TurnClock: return turnClock(dice);
    case Act::Sleep:
        m_now.ms += dice.chance(20) ? qint64(1 + dice.below(400)) * dayMs : qint64(1 + dice.below(40)) * hourMs;
        return;
    case Act::Grant: return grantSomething(dice);
    case Act::EndGrant: return endSomething(dice);
    case Act::EndDevice: return m_server.endDevice(anyDevice(dice).id());
    case Act::RaiseFloor: {
        const std::vector<core::ScopeId> scopes = m_server.log().scopes();
        return m_server.raiseFloor(scopes[dice.below(scopes.size())]);
    }
    case Act::DropSnapshots: m_now.ms += server::SnapshotShelf::keptMs + hourMs; return m_server.dropOldSnapshots();
    default: return;
    }
}

void World::turnClock(Dice &dice)
{
    const qint64 offs[] = {0, hourMs, -hourMs, dayMs, -dayMs, 40 * dayMs, -40 * dayMs, -m_now.ms /* 1970 */,
        4'102'444'800'000 - m_now.ms /* 2100 */};
    anyDevice(dice).turnClock(offs[dice.below(std::size(offs))]);
}

void World::grantSomething(Dice &dice)
{
    const Person &person = m_people[dice.below(m_people.size())];
    const std::vector<GrantRow> &grants = m_server.grants();
    const GrantRow &like = grants[dice.below(grants.size())]; // somebody, at some time, held that scope
    if (like.kind == core::ScopeKind::User || like.kind == core::ScopeKind::Organisation
        || like.kind == core::ScopeKind::Team // follows by itself
        || !core::mayHold(like.kind, person.role))
        return;
    const core::Role role = core::practitioners.contains(person.role) && dice.chance(40) ? core::Role::Lead
                                                                                         : person.role;
    m_server.grant(person.id, core::ScopeId(like.scope), like.kind, role, int(dice.below(90)));
}

void World::endSomething(Dice &dice)
{
    const std::vector<GrantRow> &grants = m_server.grants();
    const GrantRow row = grants[dice.below(grants.size())];
    if (row.kind == core::ScopeKind::User || row.kind == core::ScopeKind::Organisation
        || row.kind == core::ScopeKind::Team)
        return;
    if (m_server.endGrant(row.user, row.scope))
        count("grants ended");
}

} // namespace doorstep::sim
