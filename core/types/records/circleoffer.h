// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"
#include "core/types/offers.h"

namespace doorstep::core {

/// What somebody offers or asks for in one circle: a lift, tea, help with a form.
struct CircleOffer : Provenance {
    std::optional<OfferKind> kind;
    QString what;
    QDate day; ///< when it is needed or given; invalid: any day
    QString where; ///< roughly
    std::optional<OfferState> state; ///< not set: open
    std::optional<UserId> takenBy; ///< who does it; of two who took it a person settles which
    QDate closedOn;
};

template<>
inline constexpr auto fieldsOf<CircleOffer> = fields<CircleOffer>(
    field<&CircleOffer::kind>(1, "kind", Merge::M2LastShown, DataClass::Personal),
    field<&CircleOffer::what>(2, "what", Merge::M2LastShown, DataClass::Personal).search(),
    field<&CircleOffer::day>(3, "day", Merge::M2LastShown, DataClass::Personal),
    field<&CircleOffer::where>(4, "where", Merge::M2LastShown, DataClass::Personal).search(),
    field<&CircleOffer::state>(5, "state", Merge::M3Ask, DataClass::Personal),
    field<&CircleOffer::takenBy>(6, "taken_by", Merge::M3Ask, DataClass::Personal),
    field<&CircleOffer::closedOn>(7, "closed_on", Merge::M2LastShown, DataClass::Personal));

template<>
inline constexpr KindInfo kindOf<CircleOffer>{33, "circle_offer", ScopeKind::Circle,
    practitioners | Role::Parent | Role::YoungPerson | Role::Advocate | Role::Volunteer | Role::Connector,
    fieldsOf<CircleOffer>};

} // namespace doorstep::core
