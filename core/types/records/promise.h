// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct CircleCard;

/// Who promised what to whom by when (the data model's pledge). A promise by the council stands on the same board, the
/// same size. Its state is the newest `promise_event`.
struct Promise : Provenance {
    QString what;
    std::optional<Id<CircleCard>> toWhom;
    std::optional<Id<CircleCard>> ownerCard; ///< the person in the circle who promised, or
    std::optional<UserId> ownerUser; ///< the worker who promised, or
    QString ownerPost; ///< the council's post ("Housing, team manager")
    std::optional<bool> byCouncil;
    QDate madeOn;
    QDate dueOn;
    std::optional<qint64> cost; ///< pounds, where money was promised
    std::optional<RecordId> visit; ///< the visit at which it was made; opaque to those who may not see the visit
};

template<>
inline constexpr auto fieldsOf<Promise> = fields<Promise>(
    field<&Promise::what>(1, "what", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Promise::toWhom>(2, "to_whom", Merge::M2LastShown, DataClass::Personal),
    field<&Promise::ownerCard>(3, "owner_card", Merge::M2LastShown, DataClass::Personal),
    field<&Promise::ownerUser>(4, "owner_user", Merge::M2LastShown, DataClass::Personal),
    field<&Promise::ownerPost>(5, "owner_post", Merge::M2LastShown, DataClass::Personal).search(),
    field<&Promise::byCouncil>(6, "by_council", Merge::M2LastShown, DataClass::Personal),
    field<&Promise::madeOn>(7, "made_on", Merge::M2LastShown, DataClass::Personal),
    field<&Promise::dueOn>(8, "due_on", Merge::M2LastShown, DataClass::Personal),
    field<&Promise::cost>(9, "cost", Merge::M2LastShown, DataClass::Personal),
    field<&Promise::visit>(10, "visit", Merge::M2LastShown, DataClass::Personal));

template<>
inline constexpr KindInfo kindOf<Promise>{12, "promise", ScopeKind::Circle,
    practitioners | Role::Parent | Role::YoungPerson | Role::Advocate | Role::Volunteer, fieldsOf<Promise>};

} // namespace doorstep::core
