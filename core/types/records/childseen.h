// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Person;
struct Visit;

/// Seen and seen alone, for one child at one visit: two facts, each with its own "if not, why". Its id is derived from
/// visit and child.
struct ChildSeen : Provenance {
    std::optional<Id<Visit>> visit;
    std::optional<Id<Person>> child;
    std::optional<bool> seen;
    std::optional<bool> alone;
    std::optional<bool> awake; ///< babies are seen awake
    QString where;
    QString whyNotSeen;
    QString whyNotAlone;
};

template<>
inline constexpr auto fieldsOf<ChildSeen> = fields<ChildSeen>(
    field<&ChildSeen::visit>(1, "visit", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&ChildSeen::child>(2, "child", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&ChildSeen::seen>(3, "seen", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&ChildSeen::alone>(4, "alone", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&ChildSeen::awake>(5, "awake", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&ChildSeen::where>(6, "where", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&ChildSeen::whyNotSeen>(7, "why_not_seen", Merge::M3Ask, DataClass::FamilyPrivate).search(),
    field<&ChildSeen::whyNotAlone>(8, "why_not_alone", Merge::M3Ask, DataClass::FamilyPrivate).search());

template<>
inline constexpr KindInfo kindOf<ChildSeen>{9, "child_seen", ScopeKind::Family, practitioners, fieldsOf<ChildSeen>};

} // namespace doorstep::core
