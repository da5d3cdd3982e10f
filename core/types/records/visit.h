// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Household;
struct Person;

/// Why the visit is made.
enum class VisitKind { Help, ChildInNeed, ChildProtection, LookedAfter, Friendly };
template<>
inline constexpr std::array enumNames<VisitKind>{
    "help", "child_in_need", "child_protection", "looked_after", "friendly"};

/// How it went.
enum class VisitOutcome { Seen, NoAnswer, SaidNo, Moved, Cancelled };
template<>
inline constexpr std::array enumNames<VisitOutcome>{"seen", "no_answer", "said_no", "moved", "cancelled"};

/// A visit to a family, or a try. What is true of each child is a `child_seen` record of its own.
struct Visit : Provenance {
    std::optional<VisitKind> kind;
    std::optional<Timestamp> plannedAt;
    std::optional<Timestamp> arrivedAt;
    std::optional<Timestamp> leftAt;
    std::optional<VisitOutcome> outcome;
    std::optional<Id<Household>> household;
    QList<Id<Person>> present; ///< who was there
    std::optional<bool> sawHome;
    std::optional<bool> sawBedroom;
    QString observations;
    QString agreedText; ///< the summary as read with the family at the door
    QString familySaid; ///< the family's own words about the summary; beside it, at equal size
    std::optional<bool> familyAgrees;
    std::optional<UserId> worker;
    std::optional<Timestamp> finishedAt;
    QDate nextOn;
};

template<>
inline constexpr auto fieldsOf<Visit> = fields<Visit>(
    field<&Visit::kind>(1, "kind", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::plannedAt>(2, "planned_at", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::arrivedAt>(3, "arrived_at", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::leftAt>(4, "left_at", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::outcome>(5, "outcome", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::household>(6, "household", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::present>(7, "present", Merge::M4Set, DataClass::FamilyPrivate),
    field<&Visit::sawHome>(8, "saw_home", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::sawBedroom>(9, "saw_bedroom", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::observations>(10, "observations", Merge::M6Text, DataClass::FamilyPrivate).search(),
    field<&Visit::agreedText>(11, "agreed_text", Merge::M6Text, DataClass::FamilyPrivate).search(),
    field<&Visit::familySaid>(12, "family_said", Merge::M6Text, DataClass::FamilyPrivate).search(),
    field<&Visit::familyAgrees>(13, "family_agrees", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&Visit::worker>(14, "worker", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::finishedAt>(15, "finished_at", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Visit::nextOn>(16, "next_on", Merge::M2LastShown, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<Visit>{8, "visit", ScopeKind::Family, practitioners, fieldsOf<Visit>};

} // namespace doorstep::core
