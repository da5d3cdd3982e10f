// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/changeset.h"
#include "core/types/result.h"
#include "core/wire/syncmessage.h"

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
};

} // namespace doorstep::core
