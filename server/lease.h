// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/time.h"

namespace doorstep::server {

/// How long a device may show what it holds without a contact: enrolment begins it, every answered sync renews it.
inline constexpr qint64 leaseMs = 14LL * 24 * 3600 * 1000;

[[nodiscard]] inline core::Timestamp leaseEnd(core::Timestamp now) { return {now.ms + leaseMs}; }

} // namespace doorstep::server
