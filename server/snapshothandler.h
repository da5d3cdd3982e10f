// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http.h"
#include "server/sessions.h"
#include "server/snapshots.h"

namespace doorstep::server {

/// GET /v1/snapshot/SCOPE/EPOCH/SEQ (core/wire/PROTOCOL.md §10): who holds a scope now may read its snapshots.
/// Thread-safe; blocking on the database.
class SnapshotHandler
{
public:
    /// Both outlive the handler. `now` is what grants are held against.
    SnapshotHandler(Sessions &sessions, Snapshots &snapshots, Snapshots::Now now)
        : m_sessions(sessions), m_snapshots(snapshots), m_now(std::move(now))
    {}

    [[nodiscard]] HttpResponse answer(const HttpRequest &http);

private:
    Sessions &m_sessions;
    Snapshots &m_snapshots;
    Snapshots::Now m_now;
};

} // namespace doorstep::server
