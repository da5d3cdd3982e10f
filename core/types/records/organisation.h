// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// The organisation. Root of the `organisation` scope.
struct Organisation : Provenance {
    QString name;
    QString shortName;
    std::optional<qint64> ringSize; ///< volunteers in an extended family; Thread uses up to five
    QStringList draftLanguages; ///< BCP 47; translations that nobody has checked yet, and that are offered all the same
    std::optional<bool> practice; ///< nobody in it is real; every screen of its devices says so
};

template<>
inline constexpr auto fieldsOf<Organisation> = fields<Organisation>(
    field<&Organisation::name>(1, "name", Merge::M2LastShown, DataClass::Public),
    field<&Organisation::shortName>(2, "short_name", Merge::M2LastShown, DataClass::Public),
    field<&Organisation::ringSize>(3, "ring_size", Merge::M2LastShown, DataClass::Public),
    field<&Organisation::draftLanguages>(4, "draft_languages", Merge::M2LastShown, DataClass::Public),
    field<&Organisation::practice>(5, "practice", Merge::M2LastShown, DataClass::Public));

template<>
inline constexpr KindInfo kindOf<Organisation>{
    29, "organisation", ScopeKind::Organisation, nobody, fieldsOf<Organisation>};

} // namespace doorstep::core
