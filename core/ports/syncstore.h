// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/changeset.h"
#include "core/types/result.h"
#include "core/wire/syncmessage.h"
#include "core/wire/verifymessage.h"

#include <optional>

namespace doorstep::core {

/// What the sync session needs of a device's store. Every call is one transaction: after an error nothing has happened.
/// One thread. Repeating any call with the same arguments is harmless.
class SyncStore
{
public:
    SyncStore() = default;
    SyncStore(const SyncStore &) = delete;
    SyncStore &operator=(const SyncStore &) = delete;
    virtual ~SyncStore() = default;

    /// How far each scope on the device has been applied. A scope in which only this device has written has seq 0.
    [[nodiscard]] virtual Result<QList<Cursor>> cursors() = 0;
    /// Unsent changes, oldest first, grouped by scope, about `maxBytes` encoded in all and at least one change if there
    /// is any. A change that the server has acknowledged or set aside is not offered again.
    [[nodiscard]] virtual Result<QList<PushGroup>> pendingPush(qsizetype maxBytes) = 0;
    /// Merges every change of the frame and moves the scope's cursor to frame.to(). Items at or before the cursor are
    /// passed over. Protocol: the frame begins after cursor + 1, or names an own change that this device never made.
    /// A frame of a higher epoch than the cursor's must begin at 1: the scope then starts anew, own unsent edits kept.
    [[nodiscard]] virtual Result<ChangeSet> applyFrame(const Frame &frame) = 0;
    /// Makes the scope's records those of the snapshot and moves the cursor to it, where it is further than the cursor
    /// or of a greater epoch; else nothing happens. What it does not name leaves, unless it has unsent edits or
    /// startAnew() left it standing; unsent edits stay, on top; what was acknowledged and has come back in no frame is
    /// offered again. Protocol: its blocks cannot be read.
    [[nodiscard]] virtual Result<ChangeSet> applySnapshot(const Snapshot &snapshot) = 0;
    /// Takes acknowledged changes out of the queue; those in quarantine are kept and shown to their author.
    [[nodiscard]] virtual Result<ChangeSet> settle(const QList<Ack> &acks) = 0;
    /// Removes everything of the scope from the device, unsent changes excepted: they stay in the queue and the journal
    /// until they are settled.
    [[nodiscard]] virtual Result<ChangeSet> purgeScope(const ScopeId &scope) = 0;

    /// The server generation that the cursors belong to; nothing before the first sync.
    [[nodiscard]] virtual Result<std::optional<Uuid>> serverGeneration() = 0;
    /// Another generation than the stored one sets every cursor to 0 and offers every own change of the journal's
    /// retention again, so that a server restored from a backup is refilled.
    [[nodiscard]] virtual Result<Done> setServerGeneration(const Uuid &generation) = 0;

    // For a server that compares histories. A store that does not keep its own sent changes may leave these out.
    /// Another generation of such a server: the cursors stay, for it names the scopes whose history is another. What it
    /// had acknowledged and never sent back is offered again.
    [[nodiscard]] virtual Result<Done> followGeneration(const Uuid &generation)
    {
        return setServerGeneration(generation);
    }
    /// The server has another history of the scope than this device: the cursor goes back to 0, and every own change in
    /// it of the journal's retention is offered again. Nothing leaves the screen: each record stays as it is until the
    /// scope's log names it, for what others wrote and the server lost may be nowhere else.
    [[nodiscard]] virtual Result<Done> startAnew(const ScopeId &scope)
    {
        return fail(ErrorCode::Internal, QStringLiteral("this store cannot start a scope anew: ") + scope.toString());
    }
    /// What was acknowledged and is not in any log although everything has been received, is offered again: a server
    /// that lost its last commits may have acknowledged it.
    [[nodiscard]] virtual Result<Done> offerAcknowledgedAgain() { return Done{}; }

    // For comparing records with the server's. A store whose records cannot go wrong may leave these out.
    /// What is held of the scope, without unsent edits; nothing where it cannot be compared, as nothing of it has been
    /// received. Records that startAnew() left standing are not the log's and do not count. Damaged: a record of it
    /// cannot be read, and mend() is the way on.
    [[nodiscard]] virtual Result<std::optional<Holding>> holding(const ScopeId &scope)
    {
        Q_UNUSED(scope)
        return std::optional<Holding>();
    }
    /// Makes the scope's records what its whole log makes them. `log` has every frame from the first change to the
    /// cursor or past it, else Protocol. What the log does not name leaves, unless it has unsent edits or startAnew()
    /// left it standing; nothing else goes from the screen, not for a moment. Unsent edits stay, on top.
    [[nodiscard]] virtual Result<ChangeSet> mend(const ScopeId &scope, const QList<Frame> &log)
    {
        Q_UNUSED(log)
        return fail(ErrorCode::Internal, QStringLiteral("this store cannot mend a scope: ") + scope.toString());
    }
};

} // namespace doorstep::core
