// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// A grant of a scope to this user: what may be held, as what, until when and for what. Written by the server only. An
/// earlier end wins.
struct Grant : Provenance {
    std::optional<ScopeId> scope;
    std::optional<qint64> scopeKind;
    std::optional<qint64> role;
    QDate from;
    QDate to;
    QString purpose;
    QString grantedBy;
};

template<>
inline constexpr auto fieldsOf<Grant> = fields<Grant>(
    field<&Grant::scope>(1, "scope", Merge::M5Safest, DataClass::Working).index(),
    field<&Grant::scopeKind>(2, "scope_kind", Merge::M5Safest, DataClass::Working),
    field<&Grant::role>(3, "role", Merge::M5Safest, DataClass::Working),
    field<&Grant::from>(4, "from", Merge::M5Safest, DataClass::Working).safest(Protective::Highest),
    field<&Grant::to>(5, "to", Merge::M5Safest, DataClass::Working).safest(Protective::Lowest),
    field<&Grant::purpose>(6, "purpose", Merge::M5Safest, DataClass::Working),
    field<&Grant::grantedBy>(7, "granted_by", Merge::M5Safest, DataClass::Working));

template<>
inline constexpr KindInfo kindOf<Grant>{25, "grant", ScopeKind::User, nobody, fieldsOf<Grant>};

} // namespace doorstep::core
