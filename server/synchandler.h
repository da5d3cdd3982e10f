// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/syncmessage.h"
#include "server/changelog.h"
#include "server/http.h"
#include "server/promisejudge.h"
#include "server/sessions.h"
#include "server/snapshots.h"
#include "server/syncwork.h"
#include "server/teamauthor.h"
#include "server/viewmemory.h"

namespace doorstep::server {

/// POST /v1/sync: push and pull in one request (core/wire/PROTOCOL.md). Thread-safe; blocking on the database.
class SyncHandler
{
public:
    using Now = std::function<core::Timestamp()>;
    [[nodiscard]] static core::Timestamp systemTime();

    /// All outlive the handler. `generation` is the server's; devices notice a restored backup by it. `now` is what
    /// grants are held against.
    SyncHandler(Sessions &sessions, ChangeLog &log, const core::Uuid &generation, Now now = systemTime)
        : m_sessions(sessions), m_log(log), m_generation(generation), m_now(std::move(now))
    {}

    /// From here on devices that take snapshots are offered some. Outlives the handler; before the first request.
    void setSnapshots(Snapshots &snapshots) { m_snapshots = &snapshots; }

    [[nodiscard]] Answer answer(const HttpRequest &http);
    /// Of requests that wait at the same time: those that say by a hash where their devices stand are looked up by one
    /// statement, and answered at once where there is nothing new, as nearly always. The others are work of their own.
    [[nodiscard]] std::vector<Begun> answerTogether(std::span<const HttpRequest *const> requests);

private:
    [[nodiscard]] Answer respondOrWait(const QByteArray &bearer, SyncWork &work);
    [[nodiscard]] HttpResponse respond(SyncWork &work);
    void findPlace(SyncWork &work);
    [[nodiscard]] core::Result<core::Done> checkHeads(SyncWork &work);
    [[nodiscard]] core::Result<core::Done> push(SyncWork &work);
    [[nodiscard]] HttpResponse resumed(const QByteArray &bearer, core::SyncRequest request);

    Sessions &m_sessions;
    ChangeLog &m_log;
    core::Uuid m_generation;
    Now m_now;
    TeamAuthor m_teams;
    Snapshots *m_snapshots = nullptr;
    ViewMemory m_views;
};

/// What lets a change of `session` into `group`'s scope; see design §4 and core/rules/access.h and councilpromise.h.
/// `author` is who will stand in the log; `opens` tells whether the group makes the scope.
[[nodiscard]] Judge judgeFor(const Session &session, const core::UserId &author, const core::PushGroup &group,
    bool opens, core::Timestamp now, const PromiseJudge &promises);

/// Places what the device of `session` pushes, circles before families; the placements are in the order of the changes
/// as they stand in `groups`. The same for a sync request as for an outbox that was opened on the device's behalf.
[[nodiscard]] core::Result<std::vector<Placement>> placePush(
    ChangeLog &log, TeamAuthor &teams, Session session, const QList<core::PushGroup> &groups, core::Timestamp now);

/// True where the group starts with, or holds, its scope's root record: what a scope is opened by.
[[nodiscard]] bool holdsRoot(const core::PushGroup &group);

} // namespace doorstep::server
