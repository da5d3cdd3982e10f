// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// One street round: a date, a block of at least 20 homes, and counts. Nothing here can name a door, a person or a
/// family.
struct StreetRound : Provenance {
    QDate day;
    QString block; ///< street and side; at least 20 homes
    std::optional<qint64> homes;
    std::optional<qint64> noAnswer;
    std::optional<qint64> notNow;
    std::optional<qint64> chatted;
    std::optional<qint64> wantsIn;
    std::optional<qint64> doNotCall;
};

template<>
inline constexpr auto fieldsOf<StreetRound> = fields<StreetRound>(
    field<&StreetRound::day>(1, "day", Merge::M1Union, DataClass::Working),
    field<&StreetRound::block>(2, "block", Merge::M1Union, DataClass::Working).search(),
    field<&StreetRound::homes>(3, "homes", Merge::M1Union, DataClass::Working),
    field<&StreetRound::noAnswer>(4, "no_answer", Merge::M1Union, DataClass::Working),
    field<&StreetRound::notNow>(5, "not_now", Merge::M1Union, DataClass::Working),
    field<&StreetRound::chatted>(6, "chatted", Merge::M1Union, DataClass::Working),
    field<&StreetRound::wantsIn>(7, "wants_in", Merge::M1Union, DataClass::Working),
    field<&StreetRound::doNotCall>(8, "do_not_call", Merge::M1Union, DataClass::Working));

template<>
inline constexpr KindInfo kindOf<StreetRound>{15, "street_round", ScopeKind::Neighbourhood,
    practitioners | Role::Connector | Role::Volunteer, fieldsOf<StreetRound>};

} // namespace doorstep::core
