// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/keptchange.h"

namespace doorstep::core {

/// The answer to the author of a change that was kept apart: what became of it, and by whose decision. Written by the
/// server into the author's own scope, once; it has none of the words.
struct KeptAnswer : Provenance {
    std::optional<ChangeId> change;
    std::optional<ScopeId> scope;
    std::optional<qint64> scopeKind;
    std::optional<RecordId> record;
    std::optional<qint64> recordKind;
    std::optional<KeptOutcome> outcome;
    QString why; ///< of what was left out
    std::optional<UserId> decidedBy; ///< nothing: the administration
    std::optional<Timestamp> decidedAt;
};

template<>
inline constexpr auto fieldsOf<KeptAnswer> = fields<KeptAnswer>(
    field<&KeptAnswer::change>(1, "change", Merge::M7OneWriter, DataClass::Personal),
    field<&KeptAnswer::scope>(2, "scope", Merge::M7OneWriter, DataClass::Personal),
    field<&KeptAnswer::scopeKind>(3, "scope_kind", Merge::M7OneWriter, DataClass::Personal),
    field<&KeptAnswer::record>(4, "record", Merge::M7OneWriter, DataClass::Personal),
    field<&KeptAnswer::recordKind>(5, "record_kind", Merge::M7OneWriter, DataClass::Personal),
    field<&KeptAnswer::outcome>(6, "outcome", Merge::M7OneWriter, DataClass::Personal),
    field<&KeptAnswer::why>(7, "why", Merge::M7OneWriter, DataClass::Personal),
    field<&KeptAnswer::decidedBy>(8, "decided_by", Merge::M7OneWriter, DataClass::Personal),
    field<&KeptAnswer::decidedAt>(9, "decided_at", Merge::M7OneWriter, DataClass::Personal));

template<>
inline constexpr KindInfo kindOf<KeptAnswer>{37, "kept_answer", ScopeKind::User, nobody, fieldsOf<KeptAnswer>};

} // namespace doorstep::core
