// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/syncmessage.h"
#include "server/http.h"
#include "server/pull.h"
#include "server/session.h"

#include <QHash>
#include <QSet>

namespace doorstep::server {

/// One sync request while it is being answered: what was asked, by whom, and what follows from both. No database.
struct SyncWork {
    core::SyncRequest request;
    Session session;
    core::Timestamp time;
    std::optional<bool> viewFits{};          ///< of a request with a view; nothing of one with cursors
    /// The request pushes nothing and says that the device is at the head of every scope: it lacks nothing, and nothing
    /// has ended or is another history.
    bool atHead = false;
    QSet<core::ScopeId> forked{}; ///< another history than ours; findForks(). Nothing of them is sent
    QSet<core::ScopeId> unheard{}; ///< without a grant, and not here at all: it cannot have ended
    QHash<quint64, core::Ack> acks{}; ///< of what the request pushed
    QHash<core::ChangeId, quint64> own{}; ///< placed by this request: id and dseq

    /// Compares a request's view with what the user may hold now. Where they are the same the device is at the head of
    /// every scope, so those heads stand for its cursors from here on, and what is pushed or committed later is sent as
    /// if the cursors had been in the request. Before the push.
    void compareView(const core::Uuid &generation);
    /// Whether the generation is part of the request's view, in place of key 3.
    [[nodiscard]] bool viewTells() const;
    /// `view` is what the device holds: as if it had been in the request.
    void standAt(QList<core::Cursor> view);
    /// Takes `standAt` back: the view is one that does not fit.
    void leavePlace();

    /// What the device lacks, in the order in which it is to be sent.
    [[nodiscard]] std::vector<Pull::Source> sources() const;
    /// Whether the request tells its heads, so that `forked` was looked for.
    [[nodiscard]] bool tellsHeads() const;
    /// Scopes that the device holds or asks for, and whose grant is not there or over.
    [[nodiscard]] QList<core::ScopeId> ended() const;
    /// The scopes whose next change is news, each with the number that the device will have.
    [[nodiscard]] std::vector<std::pair<core::ScopeId, qint64>> waitsFor() const;
    /// For a view that does not fit: the buckets, where they save more than they cost.
    [[nodiscard]] QByteArray buckets() const;

private:
    [[nodiscard]] QHash<core::ScopeId, const core::Cursor *> cursors() const;
};

/// What a user may hold now, as cursors at the head of each scope's log.
[[nodiscard]] QList<core::Cursor> viewOf(const Session &session, core::Timestamp now);

} // namespace doorstep::server
