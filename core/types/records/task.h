// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Family;

/// Something that a user wants to remember.
struct Task : Provenance {
    QString what;
    QDate dueOn;
    QDate doneOn;
    std::optional<Id<Family>> family;
    std::optional<RecordId> about;
};

template<>
inline constexpr auto fieldsOf<Task> = fields<Task>(
    field<&Task::what>(1, "what", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Task::dueOn>(2, "due_on", Merge::M2LastShown, DataClass::Working),
    field<&Task::doneOn>(3, "done_on", Merge::M2LastShown, DataClass::Working),
    field<&Task::family>(4, "family", Merge::M2LastShown, DataClass::Working),
    field<&Task::about>(5, "about", Merge::M2LastShown, DataClass::Working));

template<>
inline constexpr KindInfo kindOf<Task>{20, "task", ScopeKind::User, only(Role::Owner), fieldsOf<Task>};

} // namespace doorstep::core
