// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Circle;

/// A family, by the name it chose. It may exist with a first name only and no status at all: help is offered without a
/// threshold. Root of a `family` scope.
struct Family : Provenance {
    QString name; ///< the name that the family chose; never made up from a surname
    QString needsHelpWith; ///< in the family's words
    QString language; ///< BCP 47; the language to speak at the door
    QString interpreter; ///< who interprets; never a child or a relative
    QString wordsToUse; ///< how to say names and hard things
    QList<Id<Circle>> circles; ///< the circles that belong to this family
    QString councilNumber; ///< the number in the organisation's own record
    QDate closedOn; ///< help ended; empty while open
};

template<>
inline constexpr auto fieldsOf<Family> = fields<Family>(
    field<&Family::name>(1, "name", Merge::M2LastShown, DataClass::FamilyPrivate).search(),
    field<&Family::needsHelpWith>(2, "needs_help_with", Merge::M2LastShown, DataClass::FamilyPrivate).search(),
    field<&Family::language>(3, "language", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Family::interpreter>(4, "interpreter", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Family::wordsToUse>(5, "words_to_use", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Family::circles>(6, "circles", Merge::M4Set, DataClass::FamilyPrivate),
    field<&Family::councilNumber>(7, "council_number", Merge::M2LastShown, DataClass::Personal).search().index(),
    field<&Family::closedOn>(8, "closed_on", Merge::M3Ask, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<Family>{1, "family", ScopeKind::Family, practitioners, fieldsOf<Family>};

} // namespace doorstep::core
