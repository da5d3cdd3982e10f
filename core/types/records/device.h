// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// One enrolment of one device of this user. Written by the server only.
struct EnrolledDevice : Provenance {
    std::optional<DeviceId> device;
    QString name;
    QDate enrolledOn;
    QDate endedOn;
};

template<>
inline constexpr auto fieldsOf<EnrolledDevice> = fields<EnrolledDevice>(
    field<&EnrolledDevice::device>(1, "device", Merge::M2LastShown, DataClass::Working),
    field<&EnrolledDevice::name>(2, "name", Merge::M2LastShown, DataClass::Working),
    field<&EnrolledDevice::enrolledOn>(3, "enrolled_on", Merge::M2LastShown, DataClass::Working),
    field<&EnrolledDevice::endedOn>(4, "ended_on", Merge::M5Safest, DataClass::Working).safest(Protective::Lowest));

template<>
inline constexpr KindInfo kindOf<EnrolledDevice>{27, "device", ScopeKind::User, nobody, fieldsOf<EnrolledDevice>};

} // namespace doorstep::core
