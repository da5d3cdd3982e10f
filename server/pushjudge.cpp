// SPDX-License-Identifier: Apache-2.0
#include "server/synchandler.h"

#include "core/rules/access.h"
#include "core/types/kinds.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"

#include <algorithm>

namespace doorstep::server {

using core::QuarantineReason;
using core::Role;

namespace {

// The kind of the record that a scope of this kind is opened by; 0 for what no device opens.
quint16 rootKindOf(core::ScopeKind kind)
{
    switch (kind) {
    case core::ScopeKind::Family: return core::kindOf<core::Family>.number;
    case core::ScopeKind::Circle: return core::kindOf<core::Circle>.number;
    default: return 0;
    }
}

} // namespace

bool holdsRoot(const core::PushGroup &group)
{
    return std::ranges::any_of(group.changes, [&](const core::Change &change) {
        return change.record == core::rootRecord(group.scope) && change.op == core::Op::Put
               && change.kind == rootKindOf(group.kind);
    });
}

namespace {

// What the grant alone says about a change made at `made`. Work done in good faith while the grant held counts; but the
// device's clock is believed only as far as the device had not yet been told of the end (design §4).
Judgement byGrant(
    const SessionGrant *grant, const Session &session, core::ScopeKind kind, core::Timestamp made, core::Timestamp now)
{
    if (!grant || grant->from > now)
        return QuarantineReason::NoGrant;
    if (grant->kind != kind)
        return QuarantineReason::Malformed;
    if (grant->holdsAt(now))
        return QuarantineReason::None;
    const bool held = made < grant->to && session.seenBefore < grant->to;
    return held ? Judgement(QuarantineReason::None, /*ended=*/true) : QuarantineReason::GrantEnded;
}

} // namespace

Judge judgeFor(
    const Session &session, const core::UserId &author, const core::PushGroup &group, bool opens, core::Timestamp now)
{
    const SessionGrant *held = session.grantOn(group.scope);
    const std::optional<SessionGrant> grant = held ? std::optional(*held) : std::nullopt;
    const bool mayOpen = opens && core::mayOpenScope(group.kind, session.postRole()) && holdsRoot(group);
    return [grant, mayOpen, now, session, author, scopeKind = group.kind](
               const core::Change &change, const core::RecordState &before) -> Judgement {
        Role role = Role::Lead; // of a scope that this group opens
        Judgement judged;
        if (grant || !mayOpen) {
            judged = byGrant(grant ? &*grant : nullptr, session, scopeKind, change.hlc.time(), now);
            if (judged.reason != QuarantineReason::None)
                return judged;
            role = grant->role;
        }
        const core::KindInfo *kind = core::findKind(change.kind);
        if (!kind || !core::mayWrite(*kind, scopeKind, role))
            return QuarantineReason::RoleMayNot;
        return core::ownerMayChange(*kind, change, before.owner, author) ? judged : QuarantineReason::NotOwner;
    };
}

} // namespace doorstep::server
