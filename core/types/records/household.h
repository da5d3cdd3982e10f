// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Person;

/// A home, and who lives there. A person may be in two, or in none.
struct Household : Provenance {
    QString label; ///< "Mum's", "Nana's"
    QStringList address; ///< lines; a protected address goes into the restricted scope instead
    QString areaCode;
    QString accessNote; ///< lift, buzzer, side gate
    QString pets;
    QString parking;
    QList<Id<Person>> members;
    QDate until;
};

template<>
inline constexpr auto fieldsOf<Household> = fields<Household>(
    field<&Household::label>(1, "label", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Household::address>(2, "address", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Household::areaCode>(3, "area_code", Merge::M2LastShown, DataClass::Personal),
    field<&Household::accessNote>(4, "access_note", Merge::M2LastShown, DataClass::Personal),
    field<&Household::pets>(5, "pets", Merge::M2LastShown, DataClass::Personal),
    field<&Household::parking>(6, "parking", Merge::M2LastShown, DataClass::Personal),
    field<&Household::members>(7, "members", Merge::M4Set, DataClass::Personal),
    field<&Household::until>(8, "until", Merge::M2LastShown, DataClass::Personal));

template<>
inline constexpr KindInfo kindOf<Household>{
    4, "household", ScopeKind::Family, practitioners | Role::Parent, fieldsOf<Household>};

} // namespace doorstep::core
