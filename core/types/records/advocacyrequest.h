// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Circle;

/// Where the request stands. Declined and NobodyFree pass: after a no the server asks the next advocate (Asked again),
/// or says that nobody is left.
enum class RequestState { Asked, Accepted, Declined, Ended, NobodyFree };
template<>
inline constexpr std::array enumNames<RequestState>{"asked", "accepted", "declined", "ended", "nobody_free"};

/// A parent asks for an advocate, or is offered one. Enough to reach them safely, and no more. Root of a `circle` scope
/// of its own, which those who asked and the advocate who is asked can read; `circle` is opened to the advocate by a
/// yes, and by nothing else. Without `circle` it lies in the circle that it is about (as before version 1).
struct AdvocacyRequest : Provenance {
    QString firstName;
    QString safeWay; ///< how and when it is safe to reach the parent
    QDate meetingOn;
    QString about;
    std::optional<UserId> advocate; ///< who is asked
    std::optional<RequestState> state;
    QString language;
    std::optional<Id<Circle>> circle; ///< what a yes opens; only who asked may name it
};

template<>
inline constexpr auto fieldsOf<AdvocacyRequest> = fields<AdvocacyRequest>(
    field<&AdvocacyRequest::firstName>(1, "first_name", Merge::M2LastShown, DataClass::FamilyPrivate).search(),
    field<&AdvocacyRequest::safeWay>(2, "safe_way", Merge::M5Safest, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::meetingOn>(3, "meeting_on", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::about>(4, "about", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::advocate>(5, "advocate", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::state>(6, "state", Merge::M3Ask, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::language>(7, "language", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&AdvocacyRequest::circle>(8, "circle", Merge::M7OneWriter, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<AdvocacyRequest>{18, "advocacy_request", ScopeKind::Circle,
    practitioners | Role::Parent | Role::Advocate, fieldsOf<AdvocacyRequest>};

} // namespace doorstep::core
