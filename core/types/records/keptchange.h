// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// Why the server kept a change apart; the numbers are those of QuarantineReason (core/wire/syncmessage.h).
enum class KeptReason { None, NoGrant, RoleMayNot, Malformed, GrantEnded, NotOwner };
template<>
inline constexpr std::array enumNames<KeptReason>{
    "none", "no_grant", "role_may_not", "malformed", "grant_ended", "not_owner"};

enum class KeptDecision { Add, LeaveOut };
template<>
inline constexpr std::array enumNames<KeptDecision>{"add", "leave_out"};

/// What became of it. It cannot be added where it is not valid for its kind at that moment.
enum class KeptOutcome { Added, LeftOut, CannotBeAdded };
template<>
inline constexpr std::array enumNames<KeptOutcome>{"added", "left_out", "cannot_be_added"};

/// A change that the server keeps apart, for a manager to decide. The server writes it, in a scope of kind `team` that
/// belongs to the scope that the change was made for (core/rules/keptapart.h) and that those can read who manage there.
/// A manager writes `decision` and `why` and nothing else; what came of it the server writes. Beside these fields stand
/// the fields of the kept change, each with its value under its own tag plus `keptTag`.
struct KeptChange : Provenance {
    std::optional<ScopeId> scope;
    std::optional<qint64> scopeKind;
    std::optional<UserId> author; ///< nothing where it was made for a street, whose log names nobody
    std::optional<RecordId> record;
    std::optional<qint64> recordKind;
    std::optional<qint64> op;
    std::optional<Timestamp> madeAt; ///< by the clock of its author's device
    std::optional<Timestamp> cameAt;
    std::optional<KeptReason> reason;
    std::optional<bool> canBeAdded;
    std::optional<KeptDecision> decision; ///< the first stands
    QString why;
    std::optional<KeptOutcome> outcome;
    std::optional<UserId> decidedBy;
    std::optional<Timestamp> decidedAt;
};

template<>
inline constexpr auto fieldsOf<KeptChange> = fields<KeptChange>(
    field<&KeptChange::scope>(1, "scope", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::scopeKind>(2, "scope_kind", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::author>(3, "author", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::record>(4, "record", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::recordKind>(5, "record_kind", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::op>(6, "op", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::madeAt>(7, "made_at", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::cameAt>(8, "came_at", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::reason>(9, "reason", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::canBeAdded>(10, "can_be_added", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::decision>(11, "decision", Merge::M1Union, DataClass::FamilyPrivate),
    field<&KeptChange::why>(12, "why", Merge::M1Union, DataClass::FamilyPrivate),
    field<&KeptChange::outcome>(13, "outcome", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::decidedBy>(14, "decided_by", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&KeptChange::decidedAt>(15, "decided_at", Merge::M7OneWriter, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<KeptChange>{
    36, "kept_change", ScopeKind::Team, only(Role::Manager), fieldsOf<KeptChange>};

/// What of a kept change stands under the tag `t` stands in its KeptChange under `keptTag + t`.
inline constexpr quint16 keptTag = 1000;

} // namespace doorstep::core
