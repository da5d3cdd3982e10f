// SPDX-License-Identifier: Apache-2.0
#include "server/synchandler.h"

#include "core/rules/access.h"
#include "core/rules/keptapart.h"
#include "core/types/kinds.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"

#include <algorithm>
#include <numeric>

namespace doorstep::server {

using core::QuarantineReason;
using core::Role;

namespace {

// An id says itself how it came about (RFC 9562 §4.2): 7 where it was made, 5 where it follows from others.
bool wasMade(const core::Uuid &id) { return quint8(id.view()[6]) >> 4 == 7; }

// Whether a scope of kind `scope` is opened by a record of kind `record`: a family by the family, a circle by the
// circle, and a request for an advocate, which has a scope of its own, by the request.
bool opensScope(core::ScopeKind scope, quint16 record)
{
    switch (scope) {
    case core::ScopeKind::Family: return record == core::kindOf<core::Family>.number;
    case core::ScopeKind::Circle:
        return record == core::kindOf<core::Circle>.number || record == core::kindOf<core::AdvocacyRequest>.number;
    default: return false;
    }
}

} // namespace

bool holdsRoot(const core::PushGroup &group)
{
    // A family's id was made. One that follows from another scope's belongs to what stands beside that scope.
    if (group.kind == core::ScopeKind::Family && !wasMade(group.scope))
        return false;
    return std::ranges::any_of(group.changes, [&](const core::Change &change) {
        return change.record == core::rootRecord(group.scope) && change.op == core::Op::Put
               && opensScope(group.kind, change.kind);
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

// Circles before families: a family that names a new circle may only give its team access once the circle has its lead.
int pushPlaceOf(core::ScopeKind kind)
{
    return kind == core::ScopeKind::Circle ? 0 : kind == core::ScopeKind::Family ? 1 : 2;
}

struct Derived {
    core::ScopeId scope;
    core::ScopeKind kind;
};

// What stands beside a scope under an id that follows from its own.
std::vector<Derived> derivedFrom(const core::ScopeId &scope, core::ScopeKind kind)
{
    std::vector<Derived> derived;
    if (core::hasKeptScope(kind))
        derived.push_back({core::keptScope(scope), core::ScopeKind::Team});
    if (kind == core::ScopeKind::Family) {
        const core::ScopeId restricted = core::restrictedScope(scope);
        derived.push_back({restricted, core::ScopeKind::Restricted});
        derived.push_back({core::keptScope(restricted), core::ScopeKind::Team});
    }
    return derived;
}

// Whether the scope's id follows from that of one that the user holds or held: nobody else can work it out. A circle's
// follows from its family and whose it is, so that it has the same form.
bool belongsBeside(const Session &session, const core::ScopeId &scope)
{
    return !wasMade(scope) && std::ranges::any_of(session.grants, [&](const SessionGrant &grant) {
        const std::vector<Derived> derived = derivedFrom(grant.scope, grant.kind);
        return std::ranges::find(derived, scope, &Derived::scope) != derived.end();
    });
}

// No grant: either nobody has opened this scope yet, or it is none of this user's business; both look the same. Where
// something else took the place of what stands beside it, it is not opened: what was written there would be set aside.
core::Result<bool> mayBeOpened(ChangeLog &log, const Session &session, const core::PushGroup &group)
{
    if (belongsBeside(session, group.scope))
        return false;
    const std::vector<Derived> derived = derivedFrom(group.scope, group.kind);
    std::vector<core::ScopeId> scopes{group.scope};
    std::ranges::transform(derived, std::back_inserter(scopes), &Derived::scope);
    const core::Result<std::vector<LogHead>> heads = log.heads(scopes);
    if (!heads)
        return heads.error();
    return std::ranges::none_of(*heads, [&](const LogHead &head) {
        const auto beside = std::ranges::find(derived, head.scope, &Derived::scope);
        return head.seq > 0 && (beside == derived.end() || beside->kind != head.kind);
    });
}

core::Result<std::vector<Placement>> placeGroup(
    ChangeLog &log, TeamAuthor &teams, const Session &session, const core::PushGroup &group, core::Timestamp now)
{
    bool opens = false;
    if (!session.grantOn(group.scope)) {
        const core::Result<bool> free = mayBeOpened(log, session, group);
        if (!free)
            return free.error();
        opens = *free;
    }
    const core::Result<PromiseJudge> promises = PromiseJudge::of(log, group);
    if (!promises)
        return promises.error();
    LogGroup logGroup{group.scope, group.kind, session.user, session.device, now,
        {group.changes.constData(), size_t(group.changes.size())}, {}, {}, /*mustOpen=*/opens};
    if (group.kind == core::ScopeKind::Neighbourhood) {
        const TeamAuthor::Names team = teams.of(group.scope, session.device, now);
        logGroup.loggedAs.emplace(team.author, team.device);
    }
    logGroup.judge = judgeFor(session, logGroup.loggedAuthor(), group, opens, now, *promises);
    return log.append(logGroup);
}

// Who opens a family leads it, and what few may see of it, from that moment: what the same push holds for those few was
// written in that right. The grant itself is in the database by now, and not in a session that was read before.
void addWhatFollows(
    Session &session, const core::PushGroup &group, const std::vector<Placement> &placed, core::Timestamp now)
{
    const bool opened = std::ranges::any_of(
        placed, [](const Placement &one) { return one.verdict == core::Verdict::Applied && one.seq == 1; });
    if (group.kind != core::ScopeKind::Family || session.grantOn(group.scope) || !opened)
        return;
    const core::Timestamp soon{now.ms + 1};
    session.grants.push_back({core::restrictedScope(group.scope), core::ScopeKind::Restricted, Role::Lead, now, soon});
}

} // namespace

core::Result<std::vector<Placement>> placePush(
    ChangeLog &log, TeamAuthor &teams, Session session, const QList<core::PushGroup> &groups, core::Timestamp now)
{
    std::vector<qsizetype> order(size_t(groups.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype at) { return pushPlaceOf(groups[at].kind); });
    std::vector<std::vector<Placement>> placed(order.size());
    for (const qsizetype at : order) {
        auto group = placeGroup(log, teams, session, groups[at], now);
        if (!group)
            return group.error();
        addWhatFollows(session, groups[at], *group, now);
        placed[size_t(at)] = *std::move(group);
    }
    std::vector<Placement> all;
    for (const std::vector<Placement> &group : placed)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

Judge judgeFor(const Session &session, const core::UserId &author, const core::PushGroup &group, bool opens,
    core::Timestamp now, const PromiseJudge &promises)
{
    const SessionGrant *held = session.grantOn(group.scope);
    const std::optional<SessionGrant> grant = held ? std::optional(*held) : std::nullopt;
    const bool mayOpen = opens && core::mayOpenScope(group.kind, session.postRole()) && holdsRoot(group);
    return [grant, mayOpen, now, promises, session, author, scopeKind = group.kind](
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
        if (!kind || !core::mayWrite(*kind, scopeKind, role) || !core::mayDecide(change, before.fields, author))
            return QuarantineReason::RoleMayNot;
        if (const auto reason = promises.judge(change, before, role, author); reason != QuarantineReason::None)
            return reason;
        return core::ownerMayChange(*kind, change, before.owner, author) ? judged : QuarantineReason::NotOwner;
    };
}

} // namespace doorstep::server
