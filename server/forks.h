// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/changelog.h"
#include "server/syncwork.h"

namespace doorstep::server {

/// Finds the scopes of which the asking device holds a history that this server does not have: it was restored from a
/// backup, or another server took over before it had everything. Known by the cursors' heads: such a cursor is past the
/// log's end, or the chain has another hash there, or the scope is not here at all. A device that sends no heads is
/// taken at its word. Reads the log only where a cursor is behind its head, the heads only where one has no grant, each
/// in one statement. Sets `forked` and `unheard`; before the push.
[[nodiscard]] core::Result<core::Done> findForks(ChangeLog &log, SyncWork &work);

} // namespace doorstep::server
