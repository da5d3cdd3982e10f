// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// A place, group or ritual that residents say is useful.
struct Place : Provenance {
    QString name;
    QString what;
    QString where;
    QString when;
    QString cost;
    std::optional<bool> stepFree;
    QStringList languages;
    QString runBy;
    QString funder;
    QDate checkedOn;
};

template<>
inline constexpr auto fieldsOf<Place> = fields<Place>(
    field<&Place::name>(1, "name", Merge::M2LastShown, DataClass::Public).search(),
    field<&Place::what>(2, "what", Merge::M2LastShown, DataClass::Public).search(),
    field<&Place::where>(3, "where", Merge::M2LastShown, DataClass::Public).search(),
    field<&Place::when>(4, "when", Merge::M2LastShown, DataClass::Public),
    field<&Place::cost>(5, "cost", Merge::M2LastShown, DataClass::Public),
    field<&Place::stepFree>(6, "step_free", Merge::M2LastShown, DataClass::Public),
    field<&Place::languages>(7, "languages", Merge::M4Set, DataClass::Public),
    field<&Place::runBy>(8, "run_by", Merge::M2LastShown, DataClass::Public).search(),
    field<&Place::funder>(9, "funder", Merge::M2LastShown, DataClass::Public),
    field<&Place::checkedOn>(10, "checked_on", Merge::M2LastShown, DataClass::Public));

template<>
inline constexpr KindInfo kindOf<Place>{19, "place", ScopeKind::Organisation,
    practitioners | Role::Connector | Role::Member | Role::Volunteer | Role::Advocate, fieldsOf<Place>};

} // namespace doorstep::core
