// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// Which worker has been with this family, from when to when. The best argument for continuity.
struct WorkerLink : Provenance {
    std::optional<UserId> worker;
    QString called;
    QString does;
    QDate from;
    QDate to;
    std::optional<bool> agency;
    QString whyEnded;
    std::optional<bool> metBefore;
};

template<>
inline constexpr auto fieldsOf<WorkerLink> = fields<WorkerLink>(
    field<&WorkerLink::worker>(1, "worker", Merge::M2LastShown, DataClass::Personal),
    field<&WorkerLink::called>(2, "called", Merge::M2LastShown, DataClass::Personal).search(),
    field<&WorkerLink::does>(3, "does", Merge::M2LastShown, DataClass::Personal),
    field<&WorkerLink::from>(4, "from", Merge::M2LastShown, DataClass::Personal),
    field<&WorkerLink::to>(5, "to", Merge::M2LastShown, DataClass::Personal),
    field<&WorkerLink::agency>(6, "agency", Merge::M2LastShown, DataClass::Personal),
    field<&WorkerLink::whyEnded>(7, "why_ended", Merge::M2LastShown, DataClass::Personal),
    field<&WorkerLink::metBefore>(8, "met_before", Merge::M2LastShown, DataClass::Personal));

template<>
inline constexpr KindInfo kindOf<WorkerLink>{24, "worker_link", ScopeKind::Family, practitioners, fieldsOf<WorkerLink>};

} // namespace doorstep::core
