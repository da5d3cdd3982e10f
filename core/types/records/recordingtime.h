// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Visit;

/// How long recording took. It belongs to the worker and is shown to nobody else.
struct RecordingTime : Provenance {
    std::optional<Id<Visit>> visit;
    std::optional<qint64> seconds;
    QDate day;
};

template<>
inline constexpr auto fieldsOf<RecordingTime> = fields<RecordingTime>(
    field<&RecordingTime::visit>(1, "visit", Merge::M2LastShown, DataClass::Working),
    field<&RecordingTime::seconds>(2, "seconds", Merge::M2LastShown, DataClass::Working),
    field<&RecordingTime::day>(3, "day", Merge::M2LastShown, DataClass::Working));

template<>
inline constexpr KindInfo kindOf<RecordingTime>{
    28, "recording_time", ScopeKind::User, only(Role::Owner), fieldsOf<RecordingTime>};

} // namespace doorstep::core
