// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// A home that asked not to be called on. Asked only as yes or no; never listed, never exported.
struct DoNotCall : Provenance {
    QByteArray token; ///< keyed hash of the home
    QDate until;
};

template<>
inline constexpr auto fieldsOf<DoNotCall> = fields<DoNotCall>(
    field<&DoNotCall::token>(1, "token", Merge::M5Safest, DataClass::Personal).index(),
    field<&DoNotCall::until>(2, "until", Merge::M5Safest, DataClass::Personal).safest(Protective::Highest));

template<>
inline constexpr KindInfo kindOf<DoNotCall>{17, "do_not_call", ScopeKind::Neighbourhood,
    practitioners | Role::Connector | Role::Volunteer, fieldsOf<DoNotCall>};

} // namespace doorstep::core
