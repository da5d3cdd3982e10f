// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// A patch: some streets and those who look after them. Root of a `neighbourhood` scope.
struct Neighbourhood : Provenance {
    QString name;
    QString team;
};

template<>
inline constexpr auto fieldsOf<Neighbourhood> = fields<Neighbourhood>(
    field<&Neighbourhood::name>(1, "name", Merge::M2LastShown, DataClass::Working).search(),
    field<&Neighbourhood::team>(2, "team", Merge::M2LastShown, DataClass::Working));

template<>
inline constexpr KindInfo kindOf<Neighbourhood>{
    30, "neighbourhood", ScopeKind::Neighbourhood, nobody, fieldsOf<Neighbourhood>};

} // namespace doorstep::core
