// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pgchangelog.h"

namespace doorstep::server {

/// What follows from a request for an advocate, in the transaction of the group that wrote it:
///
/// - Asked: the one who is named, or the advocate with the fewest circles, may read the request (its scope) and is
///   written into it; where nobody is left, the request says so. Those who work with the circle that the request is
///   about, and the parent whose circle it is, may read it too, so that nobody asks twice.
/// - Accepted: the advocate joins that circle, until it ends.
/// - Declined: the advocate's grants end, and the next is asked who has had no part in it yet.
/// - Ended, or taken back: the advocate's grants end.
///
/// A request gives nothing of a circle in which its author may not let anybody in. `id` must be in `plan.records`. Adds
/// to `following`.
[[nodiscard]] core::Result<core::Done> followRequest(PgConnection &connection, const LogGroup &group,
    const LogPlan &plan, const core::RecordId &id, Following &following);

/// How long a grant lasts when nothing else ends it, in days.
inline constexpr int usualGrantDays = 365;

} // namespace doorstep::server
