// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/memorychangelog.h"
#include "tests/sim/dice.h"

#include <functional>

namespace doorstep::sim {

/// The server's log in memory, with what the checks need to see and a hand that can alter history.
class SimLog final : public server::MemoryChangeLog
{
public:
    /// A group of a person has made a scope.
    using Opened = std::function<void(const server::LogGroup &)>;
    void setOpened(Opened opened) { m_opened = std::move(opened); }
    /// Something of a person's group was kept apart, for the managers of its scope.
    void setKept(Opened kept) { m_kept = std::move(kept); }

    [[nodiscard]] core::Result<std::vector<server::Placement>> append(const server::LogGroup &group) override;

    [[nodiscard]] std::vector<core::ScopeId> scopes() const;
    [[nodiscard]] core::Seq headOf(const core::ScopeId &scope) const;
    /// The change at place `index` of the log, or nullptr behind its end.
    [[nodiscard]] const core::PlacedChange *at(const core::ScopeId &scope, qsizetype index) const;
    /// The number of a change, 0 where the log has it not.
    [[nodiscard]] core::Seq seqOf(const core::ScopeId &scope, const core::ChangeId &change) const;
    [[nodiscard]] bool hasSetAside(const core::ChangeId &change) const { return setAside(change) != nullptr; }
    /// A change in the quarantine, also one that was decided; nullptr where it never was there.
    [[nodiscard]] const server::SetAsideChange *setAside(const core::ChangeId &change) const;

    /// How many changes of the quarantine are in this state.
    [[nodiscard]] qint64 countSetAside(server::SetAsideChange::State state) const;

    /// Alters history in one way of seven, asks firstBrokenLink, and puts everything back. The number that was found, 0
    /// for none; `expected` is the number that must be found. Nothing where the log is too short for this way.
    [[nodiscard]] std::optional<core::Seq> foundAfterTampering(
        const core::ScopeId &scope, Dice &dice, core::Seq *expected);

private:
    Opened m_opened;
    Opened m_kept;
};

} // namespace doorstep::sim
