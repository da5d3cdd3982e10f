// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// The order in which a user wants to go round on one day; in their own scope, where nobody else reads it. Its id is
/// made of the user and the day, so that two devices of one person keep one order. It names stops by id alone: a visit,
/// or the neighbourhood of a street round.
struct DayRoute : Provenance {
    QDate day;
    QList<RecordId> stops;
};

template<>
inline constexpr auto fieldsOf<DayRoute> = fields<DayRoute>(
    field<&DayRoute::day>(1, "day", Merge::M2LastShown, DataClass::Working),
    field<&DayRoute::stops>(2, "stops", Merge::M2LastShown, DataClass::Personal));

template<>
inline constexpr KindInfo kindOf<DayRoute>{34, "day_route", ScopeKind::User, only(Role::Owner), fieldsOf<DayRoute>};

} // namespace doorstep::core
