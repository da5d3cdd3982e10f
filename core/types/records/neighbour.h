// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// A neighbour who said at the door that they want to take a little more part. One name, one way to reach them, an end
/// date.
struct Neighbour : Provenance {
    QString firstName;
    QString contact;
    QString enjoys;
    QString offered;
    QString asked;
    QString wordsUsed; ///< what they were told and agreed to
    QDate agreedOn;
    QDate endsOn; ///< at most twelve months after agreed_on
    QDate withdrewOn;
};

template<>
inline constexpr auto fieldsOf<Neighbour> = fields<Neighbour>(
    field<&Neighbour::firstName>(1, "first_name", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Neighbour::contact>(2, "contact", Merge::M2LastShown, DataClass::Personal),
    field<&Neighbour::enjoys>(3, "enjoys", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Neighbour::offered>(4, "offered", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Neighbour::asked>(5, "asked", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Neighbour::wordsUsed>(6, "words_used", Merge::M2LastShown, DataClass::Personal),
    field<&Neighbour::agreedOn>(7, "agreed_on", Merge::M5Safest, DataClass::Personal).safest(Protective::Highest),
    field<&Neighbour::endsOn>(8, "ends_on", Merge::M5Safest, DataClass::Personal).safest(Protective::Lowest),
    field<&Neighbour::withdrewOn>(9, "withdrew_on", Merge::M5Safest, DataClass::Personal).safest(Protective::Lowest));

template<>
inline constexpr KindInfo kindOf<Neighbour>{
    16, "neighbour", ScopeKind::Neighbourhood, practitioners | Role::Connector | Role::Volunteer, fieldsOf<Neighbour>};

} // namespace doorstep::core
