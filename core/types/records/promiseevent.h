// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Promise;

/// Where a promise stands.
enum class PromiseState { Offered, Accepted, Doing, Kept, KeptLate, Broken, Changed, Released };
template<>
inline constexpr std::array enumNames<PromiseState>{
    "offered", "accepted", "doing", "kept", "kept_late", "broken", "changed", "released"};

/// One thing that happened to a promise. The person promised to sets the outcome; the owner answers only.
struct PromiseEvent : Provenance {
    std::optional<Id<Promise>> promise;
    std::optional<PromiseState> state;
    QString words;
    QDate on;
    std::optional<bool> byOwner; ///< an answer of whoever promised, not an outcome
};

template<>
inline constexpr auto fieldsOf<PromiseEvent> = fields<PromiseEvent>(
    field<&PromiseEvent::promise>(1, "promise", Merge::M1Union, DataClass::Personal),
    field<&PromiseEvent::state>(2, "state", Merge::M1Union, DataClass::Personal),
    field<&PromiseEvent::words>(3, "words", Merge::M1Union, DataClass::Personal).search(),
    field<&PromiseEvent::on>(4, "on", Merge::M1Union, DataClass::Personal),
    field<&PromiseEvent::byOwner>(5, "by_owner", Merge::M1Union, DataClass::Personal));

template<>
inline constexpr KindInfo kindOf<PromiseEvent>{13, "promise_event", ScopeKind::Circle,
    practitioners | Role::Parent | Role::YoungPerson | Role::Advocate | Role::Volunteer, fieldsOf<PromiseEvent>};

} // namespace doorstep::core
