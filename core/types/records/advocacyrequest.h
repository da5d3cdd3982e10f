// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// Where the request stands.
enum class RequestState { Asked, Accepted, Declined, Ended };
template<>
inline constexpr std::array enumNames<RequestState>{"asked", "accepted", "declined", "ended"};

/// A parent asks for an advocate, or is offered one. Enough to reach her safely, and no more.
struct AdvocacyRequest : Provenance {
    QString firstName;
    QString safeWay; ///< how and when it is safe to reach her
    QDate meetingOn;
    QString about;
    std::optional<UserId> advocate; ///< who is asked
    std::optional<RequestState> state;
    QString language;
};

template<>
inline constexpr auto fieldsOf<AdvocacyRequest> = fields<AdvocacyRequest>(
    field<&AdvocacyRequest::firstName>(1, "first_name", Merge::M2LastShown, DataClass::FamilyPrivate).search(),
    field<&AdvocacyRequest::safeWay>(2, "safe_way", Merge::M5Safest, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::meetingOn>(3, "meeting_on", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::about>(4, "about", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::advocate>(5, "advocate", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::state>(6, "state", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::language>(7, "language", Merge::M2LastShown, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<AdvocacyRequest>{18, "advocacy_request", ScopeKind::Circle,
    practitioners | Role::Parent | Role::Advocate, fieldsOf<AdvocacyRequest>};

} // namespace doorstep::core
