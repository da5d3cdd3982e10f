// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/world.h"

#include "core/types/kinds.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace doorstep::sim {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 contactMs = server::Session::contactGap + secondMs;
constexpr int mostRounds = 20;
constexpr int decisionsAtRest = 8; // some of them about one thing, by two managers or on two devices
constexpr int mostExchanges = 60;

// libsodium's chance (the salt that hides devices in a neighbourhood's log) must repeat as well.
Dice &sodiumDice()
{
    static Dice dice(0);
    return dice;
}

void repeatSodium(quint64 seed)
{
    static randombytes_implementation ours{[] { return "simulated"; }, [] { return uint32_t(sodiumDice().next()); },
        nullptr, nullptr,
        [](void *buffer, size_t size) {
            for (size_t i = 0; i < size; ++i)
                static_cast<unsigned char *>(buffer)[i] = static_cast<unsigned char>(sodiumDice().next());
        },
        nullptr};
    sodiumDice() = Dice(seed);
    if (randombytes_set_implementation(&ours) != 0 || sodium_init() < 0)
        qFatal("no libsodium");
}

} // namespace

Outcome play(quint64 seed, const std::vector<Operation> &operations)
{
    repeatSodium(seed);
    World world(seed);
    for (const Operation &operation : operations) {
        world.step(operation);
        if (world.isBroken())
            return world.outcome();
    }
    world.comeToRest();
    return world.outcome();
}

World::World(quint64 seed)
    : m_cast(seed ^ 0x5eed), m_server(m_cast, m_now), m_organisation(m_cast.uuid()), m_checker(m_server, m_devices)
{
    m_server.log().setBeforeCommit([this](const server::LogGroup &group) { return beforeCommit(group); });
    makePeople();
    makeScopes();
    for (size_t device = 0; device < m_devices.size(); ++device) {
        while (m_cast.chance(80) && exchange(device, core::BatchSize::first)) {} // some have been in contact
    }
}

void World::step(const Operation &operation)
{
    Dice dice(operation.salt);
    count(nameOf(operation.act));
    m_trace.addData(QByteArrayView(nameOf(operation.act)));
    m_now.ms += secondMs * qint64(1 + dice.below(60));
    switch (operation.act) {
    case Act::Sync:
        for (size_t device = dice.below(m_devices.size()), left = mostExchanges; left > 0; --left) {
            const qsizetype pushBytes = qsizetype(1) << (6 + dice.below(12));
            if (m_devices[device]->isAsking() || !exchange(device, pushBytes, !dice.chance(50)))
                break;
        }
        break;
    case Act::Ask: ask(dice); break;
    case Act::Arrive: arrive(dice); break;
    case Act::Receive: receive(dice, /*cut=*/false); break;
    case Act::CutAnswer: receive(dice, /*cut=*/true); break;
    case Act::NewsOrTime: newsOrTime(dice); break;
    case Act::Verify: verify(anyDevice(dice), dice); break;
    case Act::GiveUp:
    case Act::StopDevice:
    case Act::StopServer:
    case Act::TurnClock:
    case Act::Sleep:
    case Act::Grant:
    case Act::EndGrant:
    case Act::EndDevice:
    case Act::RaiseFloor:
    case Act::DropSnapshots: office(operation.act, dice); break;
    default: write(operation.act, dice);
    }
}

void World::comeToRest()
{
    // What was late arrives now, after everything newer; nobody waits for its answer.
    for (const auto &device : m_devices)
        device->giveUp();
    while (!m_network.requests.empty() && !isBroken())
        serve(takeAt(m_network.requests, 0), {}, /*answerIsLost=*/true);
    m_network = {};
    for (int round = 0; round < mostRounds; ++round) {
        m_now.ms += contactMs;
        m_moved = false;
        for (size_t device = 0; device < m_devices.size(); ++device) {
            if (m_server.isEnded(m_devices[device]->id()))
                continue;
            for (int left = mostExchanges; exchange(device, core::BatchSize::first) && left > 0; --left) {}
        }
        if (isBroken())
            return;
        if (!m_moved && !std::exchange(m_decidedAtRest, true)) {
            for (int left = decisionsAtRest; left > 0; --left)
                decide(m_cast);
            continue;
        }
        if (!m_moved) {
            for (const auto &device : m_devices)
                verify(*device, m_cast);
            m_checker.atRest(m_cast);
            return countConflicts();
        }
    }
    m_checker.restless();
}

void World::countConflicts()
{
    for (const auto &device : m_devices) {
        for (const auto &[id, scope] : device->store().scopes()) {
            for (const auto &[record, content] : scope.records) {
                const core::KindInfo *kind = core::findKind(content.kind);
                for (const core::Conflict &conflict : content.conflicts) {
                    const core::FieldInfo *field = kind ? kind->field(conflict.tag) : nullptr;
                    count(conflict.tag == core::existenceTag               ? "conflicts of a delete"
                          : field && field->merge == core::Merge::M5Safest ? "conflicts of a safety field"
                                                                           : "conflicts of another field");
                    m_counts["conflicts settled"] += conflict.state == core::Conflict::State::Settled ? 1 : 0;
                }
            }
        }
    }
}

Outcome World::outcome()
{
    m_counts["saves"] = qint64(m_checker.saves());
    using State = server::SetAsideChange::State;
    m_counts["added by a manager"] = m_server.log().countSetAside(State::Added);
    m_counts["left out by a manager"] = m_server.log().countSetAside(State::LeftOut);
    return {m_checker.violation(), m_counts, m_trace.result().toHex()};
}

size_t World::indexOf(const SimDevice &device) const
{
    return size_t(
        std::ranges::find_if(m_devices, [&](const auto &one) { return one.get() == &device; }) - m_devices.begin());
}

std::vector<core::ScopeId> World::heldBy(const core::UserId &user) const
{
    std::vector<core::ScopeId> held;
    for (const GrantRow &grant : m_server.grants()) {
        if (grant.user == user && m_server.held(user, grant.scope))
            held.push_back(grant.scope);
    }
    return held;
}

} // namespace doorstep::sim
