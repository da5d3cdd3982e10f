// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/simlog.h"

#include <algorithm>
#include <utility>

namespace doorstep::sim {

using core::Result;
using core::Seq;

Result<std::vector<server::Placement>> SimLog::append(const server::LogGroup &group)
{
    const bool known = find(group.scope);
    auto placed = MemoryChangeLog::append(group);
    if (placed && !known && group.judge && find(group.scope))
        m_opened(group);
    if (placed && group.judge && core::hasKeptScope(group.kind) && find(core::keptScope(group.scope))
        && std::ranges::any_of(*placed, [](const auto &one) { return one.verdict == core::Verdict::Quarantined; }))
        m_kept(group);
    return placed;
}

std::vector<core::ScopeId> SimLog::scopes() const
{
    std::vector<core::ScopeId> all;
    all.reserve(m_logs.size());
    for (const auto &[scope, log] : m_logs)
        all.push_back(scope);
    return all;
}

Seq SimLog::headOf(const core::ScopeId &scope) const
{
    const Log *log = find(scope);
    return log ? log->head.seq : 0;
}

const core::PlacedChange *SimLog::at(const core::ScopeId &scope, qsizetype index) const
{
    const Log *log = find(scope);
    return log && index < qsizetype(log->rows.size()) ? &log->rows[size_t(index)].logged.placed : nullptr;
}

Seq SimLog::seqOf(const core::ScopeId &scope, const core::ChangeId &change) const
{
    const Log *log = find(scope);
    return log ? log->ids.value(change) : 0;
}

const server::SetAsideChange *SimLog::setAside(const core::ChangeId &change) const
{
    const auto found = std::ranges::find_if(
        m_quarantine, [&](const server::SetAsideChange &aside) { return aside.change.id == change; });
    return found == m_quarantine.end() ? nullptr : &*found;
}

qint64 SimLog::countSetAside(server::SetAsideChange::State state) const
{
    return std::ranges::count(m_quarantine, state, &server::SetAsideChange::state);
}

std::optional<Seq> SimLog::foundAfterTampering(const core::ScopeId &scope, Dice &dice, Seq *expected)
{
    Log &log = m_logs.at(scope);
    const Log before = log;
    const size_t at = dice.below(log.rows.size());
    Row &row = log.rows[at];
    core::PlacedChange &placed = row.logged.placed;
    *expected = at + 1;
    switch (dice.below(7)) {
    case 0: placed.author = core::UserId(dice.uuid()); break;
    case 1: placed.change.fields.set(1, core::FieldMap().encoded() + "tampered"); break;
    case 2: placed.change.op = placed.change.op == core::Op::Delete ? core::Op::Put : core::Op::Delete; break;
    case 3: placed.change.hlc.packed ^= 1; break;
    case 4: log.rows.erase(log.rows.begin() + std::ptrdiff_t(at)); break; // the last one, too
    case 5:
        log.rows.erase(log.rows.begin() + std::ptrdiff_t(at), log.rows.end()); // cut off
        break;
    default:
        if (at + 1 == log.rows.size())
            return std::nullopt;
        std::swap(row.logged.placed.change, log.rows[at + 1].logged.placed.change);
    }
    const Seq found = firstBrokenLink(scope);
    log = before;
    return found;
}

} // namespace doorstep::sim
