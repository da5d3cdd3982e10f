// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Person;
struct Visit;

/// What a child said, verbatim. "Just me" is not offered: it needs the sealed `child` scope.
struct ChildWords : Provenance {
    std::optional<Id<Person>> child;
    std::optional<Id<Visit>> visit;
    QString words; ///< as said, not tidied
    std::optional<bool> asked; ///< false: offered without being asked
    QList<Id<Person>> whoWasThere;
    QDate saidOn;
    QString language;
};

template<>
inline constexpr auto fieldsOf<ChildWords> = fields<ChildWords>(
    field<&ChildWords::child>(1, "child", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&ChildWords::visit>(2, "visit", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&ChildWords::words>(3, "words", Merge::M7OneWriter, DataClass::FamilyPrivate).search(),
    field<&ChildWords::asked>(4, "asked", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&ChildWords::whoWasThere>(5, "who_was_there", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&ChildWords::saidOn>(6, "said_on", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&ChildWords::language>(7, "language", Merge::M7OneWriter, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<ChildWords>{
    10, "child_words", ScopeKind::Family, practitioners | Role::YoungPerson, fieldsOf<ChildWords>};

} // namespace doorstep::core
