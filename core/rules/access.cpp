// SPDX-License-Identifier: Apache-2.0
#include "core/rules/access.h"

#include <algorithm>

namespace doorstep::core {

bool mayWrite(const KindInfo &kind, ScopeKind scopeKind, Role role)
{
    return kind.scope == scopeKind && isWritableScope(scopeKind) && kind.writers.contains(role);
}

bool isWritableScope(ScopeKind scopeKind)
{
    switch (scopeKind) {
    case ScopeKind::Organisation:
    case ScopeKind::Neighbourhood:
    case ScopeKind::Family:
    case ScopeKind::Restricted:
    case ScopeKind::Circle:
    case ScopeKind::Team:
    case ScopeKind::User: return true;
    case ScopeKind::Reader:
    case ScopeKind::Advocacy:
    case ScopeKind::Child:
    case ScopeKind::Vault: return false;
    }
    return false;
}

bool mayOpenScope(ScopeKind scopeKind, Role postRole)
{
    if (scopeKind == ScopeKind::Family)
        return practitioners.contains(postRole);
    if (scopeKind == ScopeKind::Circle)
        return practitioners.contains(postRole) || postRole == Role::Parent || postRole == Role::YoungPerson;
    return false;
}

bool mayHold(ScopeKind scopeKind, Role role)
{
    constexpr Roles ofCircle = practitioners | Role::Advocate | Role::Volunteer | Role::Connector | Role::Parent
                               | Role::YoungPerson;
    switch (scopeKind) {
    case ScopeKind::Organisation:
    case ScopeKind::Team: return role != Role::Owner;
    case ScopeKind::Neighbourhood: return (practitioners | Role::Connector | Role::Volunteer).contains(role);
    case ScopeKind::Family:
    case ScopeKind::Restricted: return practitioners.contains(role);
    case ScopeKind::Circle: return ofCircle.contains(role);
    case ScopeKind::User: return role == Role::Owner;
    case ScopeKind::Reader:
    case ScopeKind::Advocacy:
    case ScopeKind::Child:
    case ScopeKind::Vault: return false;
    }
    return false;
}

bool inForce(const Grant &grant, QDate day)
{
    return grant.from.isValid() && grant.to.isValid() && grant.from <= day && day <= grant.to;
}

std::optional<Role> roleOf(const Grant &grant)
{
    const qint64 number = grant.role.value_or(0);
    return number >= 1 && number <= lastRole ? std::optional(Role(number)) : std::nullopt;
}

std::optional<ScopeKind> scopeKindOf(const Grant &grant)
{
    const qint64 number = grant.scopeKind.value_or(0);
    return number >= 1 && number <= lastScopeKind ? std::optional(ScopeKind(number)) : std::nullopt;
}

bool ownerMayChange(
    const KindInfo &kind, const Change &change, const std::optional<UserId> &owner, const UserId &author)
{
    if (!owner || *owner == author)
        return true;
    // Taking a record away, or bringing it back, touches all of its fields.
    if (change.op == Op::Delete || change.op == Op::Restore)
        return std::ranges::none_of(
            kind.fields, [](const FieldInfo &field) { return field.merge == Merge::M7OneWriter; });
    return std::ranges::none_of(change.fields, [&](const FieldMap::Entry &entry) {
        const FieldInfo *field = kind.field(entry.tag);
        return field && field->merge == Merge::M7OneWriter;
    });
}

} // namespace doorstep::core
