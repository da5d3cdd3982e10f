// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Person;

/// How it is safe to reach a person, and how never. Read before every outward act; quiet is the default.
struct SafeContact : Provenance {
    std::optional<Id<Person>> person;
    QStringList safeWays;
    QString safeTimes;
    QString never;
    QString codeWord;
    std::optional<bool> mayLeaveMessage;
    QString whoChecks;
    QDate reviewOn;
    QStringList mustNotInclude; ///< who must not be in this person's circles
};

template<>
inline constexpr auto fieldsOf<SafeContact> = fields<SafeContact>(
    field<&SafeContact::person>(1, "person", Merge::M5Safest, DataClass::Hidden),
    field<&SafeContact::safeWays>(2, "safe_ways", Merge::M5Safest, DataClass::Hidden),
    field<&SafeContact::safeTimes>(3, "safe_times", Merge::M5Safest, DataClass::Hidden),
    field<&SafeContact::never>(4, "never", Merge::M5Safest, DataClass::Hidden),
    field<&SafeContact::codeWord>(5, "code_word", Merge::M5Safest, DataClass::Hidden),
    field<&SafeContact::mayLeaveMessage>(6, "may_leave_message", Merge::M5Safest, DataClass::Hidden)
        .safest(Protective::Lowest),
    field<&SafeContact::whoChecks>(7, "who_checks", Merge::M5Safest, DataClass::Hidden),
    field<&SafeContact::reviewOn>(8, "review_on", Merge::M5Safest, DataClass::Hidden).safest(Protective::Lowest),
    field<&SafeContact::mustNotInclude>(9, "must_not_include", Merge::M5Safest, DataClass::Hidden));

template<>
inline constexpr KindInfo kindOf<SafeContact>{
    22, "safe_contact", ScopeKind::Restricted, practitioners | Role::Parent, fieldsOf<SafeContact>};

} // namespace doorstep::core
