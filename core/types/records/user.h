// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// What a user is to the organisation.
enum class Post {
    SocialWorker,
    FamilyHelp,
    Manager,
    Coordinator,
    Advocate,
    AdvocacyLead,
    Volunteer,
    VolunteerLead,
    Connector,
    Parent,
    YoungPerson,
    Admin
};
template<>
inline constexpr std::array enumNames<Post>{"social_worker", "family_help", "manager", "coordinator", "advocate",
    "advocacy_lead", "volunteer", "volunteer_lead", "connector", "parent", "young_person", "admin"};

/// A person who signs in. Root of a `user` scope elsewhere; this card is the directory's.
struct User : Provenance {
    QString name;
    std::optional<Post> post;
    QString team;
    QDate endedOn;
};

template<>
inline constexpr auto fieldsOf<User> = fields<User>(
    field<&User::name>(1, "name", Merge::M2LastShown, DataClass::Working).search(),
    field<&User::post>(2, "post", Merge::M2LastShown, DataClass::Working),
    field<&User::team>(3, "team", Merge::M2LastShown, DataClass::Working).search(),
    field<&User::endedOn>(4, "ended_on", Merge::M5Safest, DataClass::Working).safest(Protective::Lowest));

template<>
inline constexpr KindInfo kindOf<User>{26, "user", ScopeKind::Organisation, nobody, fieldsOf<User>};

} // namespace doorstep::core
