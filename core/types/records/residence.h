// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/household.h"
#include "core/types/records/person.h"

namespace doorstep::core {

/// That somebody lives or lived in a home, from when to when, as exactly as that is known. Who lives there now is
/// `Household::members`; who moved out stays to be read here. One record for a home and a person.
struct Residence : Provenance {
    std::optional<Id<Household>> household;
    std::optional<Id<Person>> person;
    QDate from; ///< see from_known
    std::optional<BirthKnown> fromKnown;
    QDate until; ///< the last day; nothing: they live there still
    std::optional<BirthKnown> untilKnown;
};

template<>
inline constexpr auto fieldsOf<Residence> = fields<Residence>(
    field<&Residence::household>(1, "household", Merge::M2LastShown, DataClass::Personal),
    field<&Residence::person>(2, "person", Merge::M2LastShown, DataClass::Personal),
    field<&Residence::from>(3, "from", Merge::M2LastShown, DataClass::Personal),
    field<&Residence::fromKnown>(4, "from_known", Merge::M2LastShown, DataClass::Personal),
    field<&Residence::until>(5, "until", Merge::M2LastShown, DataClass::Personal),
    field<&Residence::untilKnown>(6, "until_known", Merge::M2LastShown, DataClass::Personal));

template<>
inline constexpr KindInfo kindOf<Residence>{
    31, "residence", ScopeKind::Family, practitioners | Role::Parent, fieldsOf<Residence>};

} // namespace doorstep::core
