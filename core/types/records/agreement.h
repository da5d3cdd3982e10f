// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Person;

/// Who agreed to share what, with whom, for what, until when (at most twelve months), and on which lawful basis.
/// Agreement to help under s17 is a different thing from a basis under data protection law.
struct Agreement : Provenance {
    std::optional<Id<Person>> subject;
    QString recipient;
    QString purpose;
    QString items;
    QString basis; ///< UK GDPR article 6 and 9 basis, in words
    std::optional<Id<Person>> agreedBy;
    QString how;
    QDate from;
    QDate to;
    QDate withdrawnOn;
};

template<>
inline constexpr auto fieldsOf<Agreement> = fields<Agreement>(
    field<&Agreement::subject>(1, "subject", Merge::M5Safest, DataClass::FamilyPrivate),
    field<&Agreement::recipient>(2, "recipient", Merge::M5Safest, DataClass::FamilyPrivate).search(),
    field<&Agreement::purpose>(3, "purpose", Merge::M5Safest, DataClass::FamilyPrivate),
    field<&Agreement::items>(4, "items", Merge::M5Safest, DataClass::FamilyPrivate),
    field<&Agreement::basis>(5, "basis", Merge::M5Safest, DataClass::FamilyPrivate),
    field<&Agreement::agreedBy>(6, "agreed_by", Merge::M5Safest, DataClass::FamilyPrivate),
    field<&Agreement::how>(7, "how", Merge::M5Safest, DataClass::FamilyPrivate),
    field<&Agreement::from>(8, "from", Merge::M5Safest, DataClass::FamilyPrivate).safest(Protective::Highest),
    field<&Agreement::to>(9, "to", Merge::M5Safest, DataClass::FamilyPrivate).safest(Protective::Lowest),
    field<&Agreement::withdrawnOn>(10, "withdrawn_on", Merge::M5Safest, DataClass::FamilyPrivate)
        .safest(Protective::Lowest));

template<>
inline constexpr KindInfo kindOf<Agreement>{
    21, "agreement", ScopeKind::Family, practitioners | Role::Parent | Role::YoungPerson, fieldsOf<Agreement>};

} // namespace doorstep::core
