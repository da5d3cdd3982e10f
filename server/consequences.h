// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pgchangelog.h"

namespace doorstep::server {

/// Grants that follow from what people write, given by the server in the same transaction:
///
/// - whoever opens a family leads it, and may write its `restricted` scope; whoever opens a circle leads it;
/// - who is in a family's team (lead, co-worker, manager) may join a circle that the circle's lead puts on the family;
/// - an advocate who is named in a request of a circle may join that circle, until it ends; a request that names nobody
///   goes to the advocate with the fewest circles; a request that was declined or has ended gives nothing.
///
/// Runs inside the transaction that holds the lock of the group's scope.
[[nodiscard]] core::Result<std::vector<GrantOrder>> consequencesOf(
    PgConnection &connection, const LogGroup &group, const LogPlan &plan);

/// The role that a post has in the organisation.
[[nodiscard]] core::Role roleOfPost(qint64 post);

/// How long a grant lasts when nothing else ends it, in days.
inline constexpr int usualGrantDays = 365;

} // namespace doorstep::server
