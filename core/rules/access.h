// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"
#include "core/types/records/grant.h"
#include "core/wire/syncmessage.h"

namespace doorstep::core {

/// Whether a holder of `role` in a scope of `scopeKind` may write records of `kind`. The one rule on the device (what
/// is offered) and on the server (what is applied).
[[nodiscard]] bool mayWrite(const KindInfo &kind, ScopeKind scopeKind, Role role);

/// Scope kinds that this version can write. Sealed and child scopes have no keys yet, so nothing is offered there; a
/// reader scope is the server's alone.
[[nodiscard]] bool isWritableScope(ScopeKind scopeKind);

/// Scope kinds that a device may open offline by pushing to a scope that the server does not know yet; its author
/// becomes lead.
[[nodiscard]] bool mayOpenScope(ScopeKind scopeKind, Role postRole);

/// Which roles a grant on a scope of this kind may carry (design §4, "typical holders"). A family's file is for
/// practitioners: whoever else stands by a family is let into a circle.
[[nodiscard]] bool mayHold(ScopeKind scopeKind, Role role);

/// Whether a grant is in force on `day`: from its first day to its last, both included.
[[nodiscard]] bool inForce(const Grant &grant, QDate day);

/// The strongest of the roles that a grant may name, or nothing for a number that this version does not know.
[[nodiscard]] std::optional<Role> roleOf(const Grant &grant);
[[nodiscard]] std::optional<ScopeKind> scopeKindOf(const Grant &grant);

/// A field under M7 belongs to the record's first author. True where `author` may change every field of `change`.
[[nodiscard]] bool ownerMayChange(
    const KindInfo &kind, const Change &change, const std::optional<UserId> &owner, const UserId &author);

} // namespace doorstep::core
