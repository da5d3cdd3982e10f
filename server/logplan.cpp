// SPDX-License-Identifier: Apache-2.0
#include "server/logplan.h"

#include "core/rules/validate.h"
#include "core/types/kinds.h"
#include "core/wire/chain.h"

namespace doorstep::server {

using core::QuarantineReason;
using core::Verdict;

namespace {

class Planner
{
public:
    Planner(const LogGroup &group, LockedScope scope)
        : m_group(group)
        , m_commitKey(std::move(scope.commitKey))
        , m_present(std::move(scope.present))
        , m_plan{{}, {}, {}, {}, {}, std::move(scope.records), std::move(scope.head)}
        , m_tooLate(group.mustOpen && m_plan.head.seq > 0)
    {}

    LogPlan run()
    {
        for (size_t i = 0; i < m_group.changes.size(); ++i)
            m_plan.placements.push_back(
                take(m_group.changes[i], m_group.authors.empty() ? m_group.loggedAuthor() : m_group.authors[i]));
        return std::move(m_plan);
    }

private:
    Placement take(const core::Change &change, const core::UserId &author)
    {
        if (const auto known = m_present.constFind(change.id); known != m_present.cend())
            return {Verdict::Duplicate, *known, QuarantineReason::None, 0};
        const auto found = m_plan.records.find(change.record);
        TouchedRecord touched = found != m_plan.records.end() ? *found : TouchedRecord{change.kind, {}, 0, false};
        const Judgement judged = judge(change, touched);
        if (judged.reason != QuarantineReason::None) {
            m_plan.refused.push_back({change, judged.reason});
            return {Verdict::Quarantined, 0, judged.reason, 0};
        }
        const core::PlacedChange placed{change, m_plan.head.seq + 1, author, m_group.loggedDevice()};
        core::MergeOutcome outcome = core::merge(core::findKind(change.kind), touched.state, placed);
        const int conflicts = int(outcome.conflicts.size());
        std::ranges::move(outcome.conflicts, std::back_inserter(m_plan.conflicts));
        if (!outcome.settledTags.empty())
            m_plan.settlements.push_back({change.record, std::move(outcome.settledTags), change.base});
        touched.seq = placed.seq;
        touched.changed = true;
        m_plan.records.insert(change.record, touched);
        m_present.insert(change.id, placed.seq); // the same change twice in one group
        const QByteArray body = core::bodyHash(m_commitKey, change);
        m_plan.head.hash = core::nextHash(m_plan.head.hash, placed, body);
        m_plan.head.seq = placed.seq;
        m_plan.rows.push_back(
            {placed, body, m_plan.head.hash, judged.grantHasEnded ? ChangeMark::GrantHasEnded : m_group.mark});
        return {Verdict::Applied, placed.seq, QuarantineReason::None, conflicts};
    }

    [[nodiscard]] Judgement judge(const core::Change &change, const TouchedRecord &touched) const
    {
        if (m_tooLate)
            return QuarantineReason::NoGrant;
        // A record keeps its kind, a scope its own.
        if (m_group.kind != m_plan.head.kind || touched.kind != change.kind || !core::isKnown(change.op))
            return QuarantineReason::Malformed;
        const Judgement judged = m_group.judge ? m_group.judge(change, touched.state) : Judgement();
        const core::KindInfo *kind = core::findKind(change.kind);
        if (judged.reason != QuarantineReason::None || !kind)
            return judged;
        core::FieldMap after = touched.state.fields;
        after.overlay(change.fields);
        return core::validate(*kind, change, after) ? judged : QuarantineReason::Malformed;
    }

    const LogGroup &m_group;
    QByteArray m_commitKey;
    QHash<core::ChangeId, core::Seq> m_present;
    LogPlan m_plan;
    const bool m_tooLate; // somebody else has opened the scope meanwhile
};

} // namespace

LogPlan planGroup(const LogGroup &group, LockedScope scope) { return Planner(group, std::move(scope)).run(); }

} // namespace doorstep::server
