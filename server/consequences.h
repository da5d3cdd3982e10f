// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pgchangelog.h"

namespace doorstep::server {

/// What follows from what people write, done by the server in the same transaction:
///
/// - whoever opens a family leads it, and may write its `restricted` scope; whoever opens a circle leads it;
/// - who is in a family's team (lead, co-worker, manager) may join a circle that the circle's lead puts on the family;
/// - a request for an advocate reaches one, who joins the circle by saying yes (requestfollowed.h).
///
/// Runs inside the transaction that holds the lock of the group's scope.
[[nodiscard]] core::Result<Following> consequencesOf(
    PgConnection &connection, const LogGroup &group, const LogPlan &plan);

/// The role that a post has in the organisation.
[[nodiscard]] core::Role roleOfPost(qint64 post);

} // namespace doorstep::server
