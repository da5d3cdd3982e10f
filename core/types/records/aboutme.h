// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// The card of a worker or volunteer that families read: being knowable.
struct AboutMe : Provenance {
    std::optional<UserId> user;
    QString called;
    QString does; ///< what I do, in plain words
    QString likes;
    QStringList languages;
    std::optional<qint64> years;
    std::optional<RecordId> picture;
};

template<>
inline constexpr auto fieldsOf<AboutMe> = fields<AboutMe>(
    field<&AboutMe::user>(1, "user", Merge::M7OneWriter, DataClass::Public),
    field<&AboutMe::called>(2, "called", Merge::M7OneWriter, DataClass::Public).search(),
    field<&AboutMe::does>(3, "does", Merge::M7OneWriter, DataClass::Public).search(),
    field<&AboutMe::likes>(4, "likes", Merge::M7OneWriter, DataClass::Public),
    field<&AboutMe::languages>(5, "languages", Merge::M7OneWriter, DataClass::Public),
    field<&AboutMe::years>(6, "years", Merge::M7OneWriter, DataClass::Public),
    field<&AboutMe::picture>(7, "picture", Merge::M7OneWriter, DataClass::Public));

template<>
inline constexpr KindInfo kindOf<AboutMe>{23, "about_me", ScopeKind::Organisation,
    practitioners | Role::Member | Role::Advocate | Role::Volunteer | Role::Connector, fieldsOf<AboutMe>};

} // namespace doorstep::core
