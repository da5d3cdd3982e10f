// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/person.h"

namespace doorstep::core {

/// What somebody said of two person records of one family. The one that is kept is the one that pages show.
enum class OneOrTwo { FirstKept, SecondKept, TwoPeople };
template<>
inline constexpr std::array enumNames<OneOrTwo>{"first_kept", "second_kept", "two_people"};

/// Whether two person records of a family are one person. Its id is derived from the two (core/rules/sameperson.h), so
/// that two devices that say it offline say it in one record; who is shown follows from all of a family's (there too).
/// Deleting it takes it back, restoring it says it again; neither person record is touched by any of this.
struct SamePerson : Provenance {
    std::optional<Id<Person>> first; ///< of the two ids the lesser
    std::optional<Id<Person>> second;
    std::optional<OneOrTwo> answer;
    std::optional<UserId> saidBy; ///< who said it, or took it back, last
    QDate saidOn;
};

template<>
inline constexpr auto fieldsOf<SamePerson> = fields<SamePerson>(
    field<&SamePerson::first>(1, "first", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&SamePerson::second>(2, "second", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&SamePerson::answer>(3, "answer", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&SamePerson::saidBy>(4, "said_by", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&SamePerson::saidOn>(5, "said_on", Merge::M2LastShown, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<SamePerson>{38, "same_person", ScopeKind::Family, practitioners, fieldsOf<SamePerson>};

} // namespace doorstep::core
