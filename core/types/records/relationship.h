// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Person;

/// In words, never a number on the screen.
enum class Strength { Gone, Thin, There, Close, Rock };
template<>
inline constexpr std::array enumNames<Strength>{"gone", "thin", "there", "close", "rock"};

/// How it feels to the one whose view it is.
enum class Warmth { Warm, Mixed, Strained };
template<>
inline constexpr std::array enumNames<Warmth>{"warm", "mixed", "strained"};

/// Which way help flows.
enum class Direction { Both, Outward, Inward };
template<>
inline constexpr std::array enumNames<Direction>{"both", "outward", "inward"};

/// One tie, as one person sees it. Views stand side by side and are never averaged. Its id is derived from the two
/// people, the view and the writer: two devices of one writer that draw the same tie offline draw one.
struct Relationship : Provenance {
    std::optional<Id<Person>> from;
    std::optional<Id<Person>> to;
    std::optional<RecordId> whoseView; ///< a person of the family, or the worker
    QString kind; ///< "grandmother", "neighbour", in plain words
    std::optional<Strength> strength;
    std::optional<Warmth> warmth;
    std::optional<Direction> direction;
    std::optional<qint64> ring; ///< 0 inner, 1, 2, 3 paid to be there (Snow's four rings)
    QDate since;
    QDate until;
    QString note;
};

template<>
inline constexpr auto fieldsOf<Relationship> = fields<Relationship>(
    field<&Relationship::from>(1, "from", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&Relationship::to>(2, "to", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&Relationship::whoseView>(3, "whose_view", Merge::M7OneWriter, DataClass::FamilyPrivate).index(),
    field<&Relationship::kind>(4, "kind", Merge::M7OneWriter, DataClass::FamilyPrivate).search(),
    field<&Relationship::strength>(5, "strength", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&Relationship::warmth>(6, "warmth", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&Relationship::direction>(7, "direction", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&Relationship::ring>(8, "ring", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&Relationship::since>(9, "since", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&Relationship::until>(10, "until", Merge::M7OneWriter, DataClass::FamilyPrivate),
    field<&Relationship::note>(11, "note", Merge::M7OneWriter, DataClass::FamilyPrivate).search());

template<>
inline constexpr KindInfo kindOf<Relationship>{
    5, "relationship", ScopeKind::Family, practitioners | Role::Parent | Role::YoungPerson, fieldsOf<Relationship>};

} // namespace doorstep::core
