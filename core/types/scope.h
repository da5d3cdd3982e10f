// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace doorstep::core {

/// The kinds of scope: units of permission and of sync, all or nothing. Numbers travel and are never reused.
enum class ScopeKind : quint8 {
    Organisation = 1,  ///< directory, places, settings; everybody in the organisation
    Neighbourhood = 2, ///< street work; no kind here can name a family
    Family = 3,        ///< one family's record
    Restricted = 4,    ///< named practitioners only
    Circle = 5,        ///< first names, promises, touchpoints of one circle
    Reader = 6,        ///< what was released to one family member
    Advocacy = 7,      ///< sealed: the advocate's vault
    Child = 8,         ///< a child's own words for chosen readers
    Team = 9,          ///< allocation, duty index
    User = 10,         ///< one user's grants, tasks, settings
    Vault = 11,        ///< sealed: one user's private reflections
};
inline constexpr quint8 lastScopeKind = 11;

[[nodiscard]] const char *scopeKindName(ScopeKind kind);
/// The kind of that name, or nothing.
[[nodiscard]] std::optional<ScopeKind> findScopeKind(std::string_view name);

/// What a grant lets its holder be in a scope. The role decides which record kinds may be written.
enum class Role : quint8 {
    Lead = 1,      ///< lead practitioner of a family
    CoWorker = 2,
    Manager = 3,
    Advocate = 4,
    Volunteer = 5,
    Connector = 6, ///< neighbour or community connector
    Parent = 7,    ///< parent or family adult
    YoungPerson = 8,
    Member = 9,    ///< reads the organisation's directory and writes own cards
    Owner = 10,    ///< the user in their own scope
    Admin = 11,    ///< runs the server; reads no family
};
inline constexpr quint8 lastRole = 11;

/// The wire name, also the word after `--role`: "lead", "co", "manager", "advocate", …
[[nodiscard]] const char *roleName(Role role);

/// A set of roles as bits, for the declarations.
struct Roles {
    quint16 bits = 0;

    [[nodiscard]] constexpr bool contains(Role role) const { return (bits >> quint8(role)) & 1; }
    friend constexpr Roles operator|(Roles a, Roles b) { return {quint16(a.bits | b.bits)}; }
};
[[nodiscard]] constexpr Roles only(Role role) { return {quint16(1u << quint8(role))}; }
[[nodiscard]] constexpr Roles operator|(Role a, Role b) { return only(a) | only(b); }
[[nodiscard]] constexpr Roles operator|(Roles a, Role b) { return a | only(b); }
inline constexpr Roles practitioners{Role::Lead | Role::CoWorker | Role::Manager};
inline constexpr Roles nobody{}; ///< written by the server's own operations only

/// A scope's root record (family, circle, user, organisation) has the scope's id.
[[nodiscard]] inline RecordId rootRecord(const ScopeId &scope) { return RecordId(scope); }
/// The `restricted` scope of a family: derived, so that two devices that open it offline open the same one.
[[nodiscard]] inline ScopeId restrictedScope(const ScopeId &family) { return ScopeId(Uuid::v5(family, "restricted")); }
/// The scope of one user's grants, tasks and settings.
[[nodiscard]] inline ScopeId userScope(const UserId &user) { return ScopeId(user); }

} // namespace doorstep::core
