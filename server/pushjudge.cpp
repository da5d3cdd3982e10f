// SPDX-License-Identifier: Apache-2.0
#include "server/synchandler.h"

#include "core/rules/access.h"
#include "core/types/kinds.h"

#include <algorithm>

namespace doorstep::server {

using core::QuarantineReason;
using core::Role;

bool holdsRoot(const core::PushGroup &group)
{
    return std::ranges::any_of(group.changes, [&](const core::Change &change) {
        const core::KindInfo *kind = core::findKind(change.kind);
        return change.record == core::rootRecord(group.scope) && change.op == core::Op::Put && kind
               && kind->scope == group.kind;
    });
}

namespace {

// What the grant alone says about a change made at `made`.
QuarantineReason byGrant(const SessionGrant *grant, core::ScopeKind kind, core::Timestamp made, core::Timestamp now)
{
    if (!grant)
        return QuarantineReason::NoGrant;
    if (grant->kind != kind)
        return QuarantineReason::Malformed;
    if (grant->holdsAt(now) || (grant->from <= now && made < grant->to))
        return QuarantineReason::None; // made while it held: work done in good faith counts
    return grant->from > now ? QuarantineReason::NoGrant : QuarantineReason::GrantEnded;
}

} // namespace

Judge judgeFor(const Session &session, const core::PushGroup &group, bool opens, core::Timestamp now)
{
    const SessionGrant *held = session.grantOn(group.scope);
    const std::optional<SessionGrant> grant = held ? std::optional(*held) : std::nullopt;
    const bool mayOpen = opens && core::mayOpenScope(group.kind, session.postRole()) && holdsRoot(group);
    return [grant, mayOpen, now, user = session.user, scopeKind = group.kind](
               const core::Change &change, const core::RecordState &before) {
        Role role = Role::Lead; // of a scope that this group opens
        if (grant || !mayOpen) {
            const QuarantineReason reason = byGrant(grant ? &*grant : nullptr, scopeKind, change.hlc.time(), now);
            if (reason != QuarantineReason::None)
                return reason;
            role = grant->role;
        }
        const core::KindInfo *kind = core::findKind(change.kind);
        if (!kind || !core::mayWrite(*kind, scopeKind, role))
            return QuarantineReason::RoleMayNot;
        return core::ownerMayChange(*kind, change, before.owner, user) ? QuarantineReason::None
                                                                       : QuarantineReason::NotOwner;
    };
}

} // namespace doorstep::server
