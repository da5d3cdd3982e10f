// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"
#include "core/types/offers.h"

namespace doorstep::core {

/// What somebody offers or asks for, open to a whole street. Words alone: nothing here can hold a family, a child or a
/// case (safety rule 4). Whoever says "I'll do it" gives the street their name on purpose; the log itself keeps the
/// team.
struct StreetOffer : Provenance {
    std::optional<OfferKind> kind;
    QString what;
    QDate day; ///< when it is needed or given; invalid: any day
    QString where; ///< roughly
    std::optional<OfferState> state; ///< not set: open
    QString takenBy; ///< who does it, as colleagues call them; of two who took it a person settles which
    QDate closedOn;
};

template<>
inline constexpr auto fieldsOf<StreetOffer> = fields<StreetOffer>(
    field<&StreetOffer::kind>(1, "kind", Merge::M2LastShown, DataClass::Working),
    field<&StreetOffer::what>(2, "what", Merge::M2LastShown, DataClass::Working).search(),
    field<&StreetOffer::day>(3, "day", Merge::M2LastShown, DataClass::Working),
    field<&StreetOffer::where>(4, "where", Merge::M2LastShown, DataClass::Working).search(),
    field<&StreetOffer::state>(5, "state", Merge::M3Ask, DataClass::Working),
    field<&StreetOffer::takenBy>(6, "taken_by", Merge::M3Ask, DataClass::Working),
    field<&StreetOffer::closedOn>(7, "closed_on", Merge::M2LastShown, DataClass::Working));

template<>
inline constexpr KindInfo kindOf<StreetOffer>{32, "street_offer", ScopeKind::Neighbourhood,
    practitioners | Role::Connector | Role::Volunteer, fieldsOf<StreetOffer>};

} // namespace doorstep::core
