// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct CircleCard;

/// The people round a child or a parent, as that person opened it. Holds no address, status or note of the family's
/// file. Root of a `circle` scope.
struct Circle : Provenance {
    QString name; ///< chosen by whom it belongs to ("Mum's circle")
    std::optional<Id<CircleCard>> openedBy; ///< whose circle it is
    QString purpose; ///< what it is for, read by everybody in it
    QDate endsOn; ///< every circle ends
};

template<>
inline constexpr auto fieldsOf<Circle> = fields<Circle>(
    field<&Circle::name>(1, "name", Merge::M2LastShown, DataClass::FamilyPrivate).search(),
    field<&Circle::openedBy>(2, "opened_by", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Circle::purpose>(3, "purpose", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Circle::endsOn>(4, "ends_on", Merge::M5Safest, DataClass::FamilyPrivate).safest(Protective::Lowest));
// Tag 5 was once who must not be in it; that is kept in `restricted`, with the family's safe contact.

template<>
inline constexpr KindInfo kindOf<Circle>{
    6, "circle", ScopeKind::Circle, practitioners | Role::Parent | Role::YoungPerson, fieldsOf<Circle>};

} // namespace doorstep::core
