// SPDX-License-Identifier: Apache-2.0
#include "server/synchandler.h"

#include "core/rules/access.h"
#include "core/types/kinds.h"

#include <algorithm>
#include <numeric>

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

// Circles before families: a family that names a new circle may only give its team access once the circle has its lead.
int pushPlaceOf(core::ScopeKind kind)
{
    return kind == core::ScopeKind::Circle ? 0 : kind == core::ScopeKind::Family ? 1 : 2;
}

core::Result<std::vector<Placement>> placeGroup(
    ChangeLog &log, const Session &session, const core::PushGroup &group, core::Timestamp now)
{
    bool opens = false;
    if (!session.grantOn(group.scope)) {
        // No grant: either nobody has opened this scope yet, or it is none of this user's business; both look the same.
        const core::ScopeId scopes[] = {group.scope};
        core::Result<std::vector<LogHead>> heads = log.heads(scopes);
        if (!heads)
            return heads.error();
        opens = heads->empty() || heads->front().seq == 0;
    }
    return log.append(LogGroup{group.scope, group.kind, session.user, session.device, now,
        {group.changes.constData(), size_t(group.changes.size())}, {}, judgeFor(session, group, opens, now)});
}

} // namespace

core::Result<std::vector<Placement>> placePush(
    ChangeLog &log, const Session &session, const QList<core::PushGroup> &groups, core::Timestamp now)
{
    std::vector<qsizetype> order(size_t(groups.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype at) { return pushPlaceOf(groups[at].kind); });
    std::vector<std::vector<Placement>> placed(order.size());
    for (const qsizetype at : order) {
        auto group = placeGroup(log, session, groups[at], now);
        if (!group)
            return group.error();
        placed[size_t(at)] = *std::move(group);
    }
    std::vector<Placement> all;
    for (const std::vector<Placement> &group : placed)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

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
