// SPDX-License-Identifier: Apache-2.0
#include "server/promisejudge.h"

#include "core/wire/recordcodec.h"

namespace doorstep::server {

using core::Result;

namespace {

// What the log has of the record; what the group writes counts only where the log has nothing: a change of a promise in
// the same group must not decide what may be said of it.
template<class Record>
Result<std::optional<Record>> known(ChangeLog &log, const core::PushGroup &group, const core::RecordId &id)
{
    const auto stored = log.record(group.scope, id);
    if (!stored)
        return stored.error();
    core::FieldMap fields;
    if (*stored) {
        fields = (*stored)->fields;
    } else {
        for (const core::Change &change : group.changes) {
            if (change.record == id && change.kind == core::kindOf<Record>.number)
                fields.overlay(change.fields);
        }
    }
    const auto value = core::fromFields<Record>(fields);
    return value && !fields.isEmpty() ? std::optional<Record>(*value) : std::nullopt;
}

} // namespace

Result<PromiseJudge> PromiseJudge::of(ChangeLog &log, const core::PushGroup &group)
{
    PromiseJudge judge;
    for (const core::Change &change : group.changes) {
        if (change.kind != core::kindOf<core::PromiseEvent>.number)
            continue;
        const auto event = core::fromFields<core::PromiseEvent>(change.fields);
        if (!event || !event->promise || judge.m_promises.contains(core::RecordId(*event->promise)))
            continue;
        const core::RecordId id(*event->promise);
        Known about;
        auto promise = known<core::Promise>(log, group, id);
        if (!promise)
            return promise.error();
        about.promise = *std::move(promise);
        if (about.promise && about.promise->byCouncil.value_or(false) && about.promise->toWhom) {
            auto card = known<core::CircleCard>(log, group, core::RecordId(*about.promise->toWhom));
            if (!card)
                return card.error();
            about.toWhom = *std::move(card);
        }
        judge.m_promises.insert(id, about);
    }
    return judge;
}

core::QuarantineReason PromiseJudge::judge(
    const core::Change &change, const core::RecordState &before, core::Role role, const core::UserId &author) const
{
    if (!core::mayAlterPromise(change, before, author))
        return core::QuarantineReason::NotOwner;
    if (change.kind != core::kindOf<core::PromiseEvent>.number || change.op == core::Op::Delete)
        return core::QuarantineReason::None;
    core::FieldMap after = before.fields;
    after.overlay(change.fields);
    const auto event = core::fromFields<core::PromiseEvent>(after);
    if (!event || !event->promise)
        return core::QuarantineReason::None;
    const Known about = m_promises.value(core::RecordId(*event->promise));
    return core::maySayOf(*event, about.promise, about.toWhom, role, author) ? core::QuarantineReason::None
                                                                             : core::QuarantineReason::RoleMayNot;
}

} // namespace doorstep::server
