// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Family;

/// How exactly the date of birth is known.
enum class BirthKnown { Exact, Month, Year, Due };
template<>
inline constexpr std::array enumNames<BirthKnown>{"exact", "month", "year", "due"};

/// One person of a family's record: a child, a parent, a grandmother, a friend. Needs no more than one name.
struct Person : Provenance {
    QString knownAs; ///< what they are called
    QStringList names; ///< every other name, earlier ones included
    QDate born; ///< see born_known
    std::optional<BirthKnown> bornKnown;
    std::optional<bool> isChild;
    QString pronoun;
    QStringList languages;
    std::optional<bool> readsAloud; ///< prefers to listen
    QStringList accessNeeds;
    QStringList contacts; ///< telephone numbers and addresses to reach them
    QString councilNumber; ///< the number in the organisation's own record
    QString part; ///< who they are in the family, in its own words ("Nana")
    std::optional<RecordId> photo;
    QDate diedOn;
    std::optional<Id<Person>> joinedTo; ///< this record and that one are the same person; undone by clearing it
    std::optional<Id<Family>> movedTo; ///< this person was joined to that family; undone by clearing it
    QString whyTaken; ///< why the record was taken away (deleted), in words; restoring it clears this
};

template<>
inline constexpr auto fieldsOf<Person> = fields<Person>(
    field<&Person::knownAs>(1, "known_as", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Person::names>(2, "names", Merge::M4Set, DataClass::Personal).search(),
    field<&Person::born>(3, "born", Merge::M2LastShown, DataClass::Personal),
    field<&Person::bornKnown>(4, "born_known", Merge::M2LastShown, DataClass::Personal),
    field<&Person::isChild>(5, "is_child", Merge::M2LastShown, DataClass::Personal),
    field<&Person::pronoun>(6, "pronoun", Merge::M2LastShown, DataClass::Personal),
    field<&Person::languages>(7, "languages", Merge::M4Set, DataClass::Personal),
    field<&Person::readsAloud>(8, "reads_aloud", Merge::M2LastShown, DataClass::Personal),
    field<&Person::accessNeeds>(9, "access_needs", Merge::M4Set, DataClass::FamilyPrivate),
    field<&Person::contacts>(10, "contacts", Merge::M4Set, DataClass::Personal),
    field<&Person::councilNumber>(11, "council_number", Merge::M2LastShown, DataClass::Personal).search().index(),
    field<&Person::part>(12, "part", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Person::photo>(13, "photo", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Person::diedOn>(14, "died_on", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Person::joinedTo>(15, "joined_to", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Person::movedTo>(16, "moved_to", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Person::whyTaken>(17, "why_taken", Merge::M2LastShown, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<Person>{
    3, "person", ScopeKind::Family, practitioners | Role::YoungPerson | Role::Parent, fieldsOf<Person>};

} // namespace doorstep::core
