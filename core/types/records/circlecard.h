// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// One person in a circle: a first name and a place in the rings, nothing else of the file.
struct CircleCard : Provenance {
    QString firstName;
    QString part; ///< "Nana", "teaches Jo"
    std::optional<qint64> ring; ///< 0 inner, 1, 2, 3 paid to be there
    std::optional<bool> paid;
    std::optional<RecordId> picture;
    QDate inSince;
    QDate outSince;
    std::optional<UserId> user; ///< where this person signs in
    std::optional<bool> young;  ///< a child or young person: whom an extended family spends time with
};

template<>
inline constexpr auto fieldsOf<CircleCard> = fields<CircleCard>(
    field<&CircleCard::firstName>(1, "first_name", Merge::M2LastShown, DataClass::FamilyPrivate).search(),
    field<&CircleCard::part>(2, "part", Merge::M2LastShown, DataClass::FamilyPrivate).search(),
    field<&CircleCard::ring>(3, "ring", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&CircleCard::paid>(4, "paid", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&CircleCard::picture>(5, "picture", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&CircleCard::inSince>(6, "in_since", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&CircleCard::outSince>(7, "out_since", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&CircleCard::user>(8, "user", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&CircleCard::young>(9, "young", Merge::M2LastShown, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<CircleCard>{
    7, "circle_card", ScopeKind::Circle, practitioners | Role::Parent | Role::YoungPerson, fieldsOf<CircleCard>};

} // namespace doorstep::core
