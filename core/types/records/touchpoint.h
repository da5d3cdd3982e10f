// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct CircleCard;

/// What it was.
enum class TouchKind { Talk, Ride, Meal, School, Fun, Message };
template<>
inline constexpr std::array enumNames<TouchKind>{"talk", "ride", "meal", "school", "fun", "message"};

/// One contact of the extended family with a young person. Three taps.
struct Touchpoint : Provenance {
    std::optional<Id<CircleCard>> who;
    std::optional<TouchKind> kind;
    QDate day;
    std::optional<qint64> minutes;
    QString line;
};

template<>
inline constexpr auto fieldsOf<Touchpoint> = fields<Touchpoint>(
    field<&Touchpoint::who>(1, "who", Merge::M1Union, DataClass::Personal),
    field<&Touchpoint::kind>(2, "kind", Merge::M1Union, DataClass::Personal),
    field<&Touchpoint::day>(3, "day", Merge::M1Union, DataClass::Personal),
    field<&Touchpoint::minutes>(4, "minutes", Merge::M1Union, DataClass::Personal),
    field<&Touchpoint::line>(5, "line", Merge::M1Union, DataClass::Personal).search());

template<>
inline constexpr KindInfo kindOf<Touchpoint>{
    14, "touchpoint", ScopeKind::Circle, practitioners | Role::Volunteer | Role::Parent, fieldsOf<Touchpoint>};

} // namespace doorstep::core
