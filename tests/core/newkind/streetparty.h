// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

// What somebody writes who adds a record kind: this header, and nothing anywhere else.
namespace doorstep::core {

enum class Season { Spring, Summer, Autumn, Winter };
template<>
inline constexpr std::array enumNames<Season>{"spring", "summer", "autumn", "winter"};

struct StreetParty : Provenance {
    QString name;
    QDate day;
    std::optional<Season> season;
    QStringList brought;
    std::optional<qint64> heads;
    QString hostsPhone;
};

template<>
inline constexpr auto fieldsOf<StreetParty> = fields<StreetParty>(
    field<&StreetParty::heads>(9, "heads", Merge::M2LastShown, DataClass::Working),
    field<&StreetParty::name>(1, "name", Merge::M2LastShown, DataClass::Working).search(),
    field<&StreetParty::day>(2, "day", Merge::M3Ask, DataClass::Working).index(),
    field<&StreetParty::season>(3, "season", Merge::M2LastShown, DataClass::Working),
    field<&StreetParty::brought>(4, "brought", Merge::M4Set, DataClass::Working),
    field<&StreetParty::hostsPhone>(10, "hosts_phone", Merge::M2LastShown, DataClass::Personal));

template<>
inline constexpr KindInfo kindOf<StreetParty>{
    201, "street_party", ScopeKind::Family, practitioners | Role::Connector, fieldsOf<StreetParty>};

} // namespace doorstep::core
