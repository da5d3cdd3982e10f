// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Person;
struct Visit;

/// A note, and whether it is pinned to the story. The story holds significant events only, good and hard.
struct Note : Provenance {
    QString text;
    std::optional<bool> pinned;
    QString impact; ///< what it meant for the child
    QDate happenedOn;
    std::optional<Id<Visit>> visit;
    QList<Id<Person>> about;
    QString familyText; ///< how it reads in the family's copy
};

template<>
inline constexpr auto fieldsOf<Note> = fields<Note>(
    field<&Note::text>(1, "text", Merge::M6Text, DataClass::FamilyPrivate).search(),
    field<&Note::pinned>(2, "pinned", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Note::impact>(3, "impact", Merge::M6Text, DataClass::FamilyPrivate).search(),
    field<&Note::happenedOn>(4, "happened_on", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Note::visit>(5, "visit", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Note::about>(6, "about", Merge::M4Set, DataClass::FamilyPrivate),
    field<&Note::familyText>(7, "family_text", Merge::M6Text, DataClass::FamilyPrivate).search());

template<>
inline constexpr KindInfo kindOf<Note>{11, "note", ScopeKind::Family, practitioners, fieldsOf<Note>};

} // namespace doorstep::core
