// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Person;

/// What the help rests on.
enum class Footing { Voluntary, ChildInNeed, Enquiry, ChildProtection, Court, LookedAfter, EarlyHelp, PreProceedings };
template<>
inline constexpr std::array enumNames<Footing>{"voluntary", "child_in_need", "enquiry", "child_protection", "court",
    "looked_after", "early_help", "pre_proceedings"};

/// The legal footing of the help at one time (Children Act 1989 s17, s47; Working Together). Staff see a disagreement
/// side by side; a family member's copy changes only when someone confirms that they were told.
struct Status : Provenance {
    std::optional<Footing> footing;
    std::optional<Id<Person>> child; ///< empty: the whole family
    QDate from;
    QDate to;
    QDate toldFamilyOn;
    QString reason;
    QDate reviewOn;
};

template<>
inline constexpr auto fieldsOf<Status> = fields<Status>(
    field<&Status::footing>(1, "footing", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&Status::child>(2, "child", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&Status::from>(3, "from", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&Status::to>(4, "to", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&Status::toldFamilyOn>(5, "told_family_on", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&Status::reason>(6, "reason", Merge::M3Ask, DataClass::FamilyPrivate).search(),
    field<&Status::reviewOn>(7, "review_on", Merge::M3Ask, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<Status>{2, "status", ScopeKind::Family, practitioners, fieldsOf<Status>};

} // namespace doorstep::core
