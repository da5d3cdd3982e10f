// SPDX-License-Identifier: Apache-2.0
#include "server/keptapart.h"

#include "core/rules/access.h"
#include "core/rules/validate.h"
#include "core/types/kinds.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/tagof.h"
#include "core/wire/recordcodec.h"
#include "server/teamauthor.h"

#include <algorithm>

namespace doorstep::server {

namespace {

core::Change written(
    const core::Uuid &id, const core::RecordId &record, quint16 kind, core::FieldMap fields, core::Timestamp now)
{
    return {core::ChangeId(id), 0, record, kind, core::Op::Put, 0, core::Hlc::at(now), core::schemaVersion,
        std::move(fields)};
}

// What nobody could apply, whoever decides: what mayBeAdded() says no to, or values that its kind does not take.
bool canEverBeAdded(const LogGroup &group, const LogPlan &plan, const LogPlan::Refused &refused)
{
    const core::Change &change = refused.change;
    if (refused.reason == core::QuarantineReason::Malformed || !mayBeAdded(change.kind, group.kind))
        return false;
    const core::KindInfo *kind = core::findKind(change.kind);
    core::FieldMap after;
    if (const auto before = plan.records.constFind(change.record); before != plan.records.cend())
        after = before->state.fields;
    after.overlay(change.fields);
    return core::validate(*kind, change, after).ok();
}

} // namespace

bool mayBeAdded(quint16 kindNumber, core::ScopeKind scope)
{
    const core::KindInfo *kind = core::findKind(kindNumber);
    // What ends a request also ends its advocate's grant, which nothing that is added here does.
    return kind && kind->scope == scope && core::isWritableScope(scope) && kind->writers.bits != core::nobody.bits
           && kindNumber != core::kindOf<core::AdvocacyRequest>.number;
}

bool isPutBeforeManagers(const LogGroup &group, const LogPlan &plan)
{
    return group.judge && !plan.refused.empty() && core::hasKeptScope(group.kind) && plan.head.kind == group.kind;
}

std::vector<core::Change> keptChanges(const LogGroup &group, const LogPlan &plan)
{
    std::vector<core::Change> kept;
    for (const LogPlan::Refused &refused : plan.refused) {
        const core::Change &change = refused.change;
        core::KeptChange record;
        record.scope = group.scope;
        record.scopeKind = qint64(group.kind);
        if (group.kind != core::ScopeKind::Neighbourhood)
            record.author = group.author;
        record.record = change.record;
        record.recordKind = change.kind;
        record.op = qint64(change.op);
        record.madeAt = change.hlc.time();
        record.cameAt = group.now;
        record.reason = core::KeptReason(refused.reason);
        record.canBeAdded = canEverBeAdded(group, plan, refused);
        core::FieldMap fields = core::toFields(record);
        fields.overlay(core::asKeptFields(change));
        kept.push_back(written(core::Uuid::v5(change.id, "kept change"), core::keptRecord(change.id),
            core::kindOf<core::KeptChange>.number, std::move(fields), group.now));
    }
    return kept;
}

std::vector<KeptDecided> decidedIn(const LogGroup &group, const LogPlan &plan, const core::UserId &server)
{
    std::vector<KeptDecided> decided;
    if (group.kind != core::ScopeKind::Team || !group.judge)
        return decided;
    for (const LogPlan::Row &row : plan.rows) { // in the order of the log
        const core::Change &change = row.placed.change;
        const auto touched = plan.records.constFind(change.record);
        if (change.kind != core::kindOf<core::KeptChange>.number || touched == plan.records.cend()
            || touched->state.owner != server)
            continue;
        const auto kept = core::fromFields<core::KeptChange>(touched->state.fields);
        const core::ChangeId id(change.record);
        if (!kept || !kept->scope || !kept->decision || kept->outcome
            || std::ranges::find(decided, id, &KeptDecided::change) != decided.end())
            continue;
        // Of this row: an earlier one that nothing followed from was its author's own, and counts for nothing.
        const auto put = core::fromFields<core::KeptChange>(change.fields);
        if (!put || !put->decision)
            continue;
        decided.push_back({*kept->scope, id, *put->decision, put->why.isEmpty() ? kept->why : put->why, group.author});
    }
    return decided;
}

LogGroup addingGroup(const SetAsideChange &change, core::Timestamp now)
{
    LogGroup group{change.scope, change.scopeKind, change.author, change.device, now, {&change.change, 1}, {}, {}};
    group.mark = ChangeMark::AddedByManager;
    if (change.scopeKind == core::ScopeKind::Neighbourhood) // as if pushed on a day of its own
        group.loggedAs.emplace(
            TeamAuthor::authorIn(change.scope), core::DeviceId(core::Uuid::v5(change.scope, change.change.id.view())));
    return group;
}

core::Change outcomeChange(const KeptDecided &decided, core::Timestamp now, core::Seq seen)
{
    core::KeptChange record;
    record.outcome = decided.outcome;
    record.decidedBy = decided.by;
    record.decidedAt = now;
    core::Change change = written(core::Uuid::v5(decided.change, "kept outcome"), core::keptRecord(decided.change),
        core::kindOf<core::KeptChange>.number, core::toFields(record), now);
    change.base = seen;
    return change;
}

core::Change answerChange(const KeptDecided &decided, const SetAsideChange &change, core::Timestamp now)
{
    core::KeptAnswer answer;
    answer.change = decided.change;
    answer.scope = change.scope;
    answer.scopeKind = qint64(change.scopeKind);
    answer.record = change.change.record;
    answer.recordKind = change.change.kind;
    answer.outcome = decided.outcome;
    if (decided.outcome == core::KeptOutcome::LeftOut)
        answer.why = decided.why;
    answer.decidedBy = decided.by;
    answer.decidedAt = now;
    return written(core::Uuid::v5(decided.change, "kept answer"), core::keptAnswerRecord(decided.change),
        core::kindOf<core::KeptAnswer>.number, core::toFields(answer), now);
}

} // namespace doorstep::server
