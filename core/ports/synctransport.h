// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "core/wire/snapshot.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace doorstep::core {

/// Carries one request body to the sync server and its answer back; knows nothing of what is inside. Pinning, tokens
/// and time-outs are the transport's. One exchange at a time; used on the thread that made it.
class SyncTransport
{
public:
    /// Which of the server's questions: PROTOCOL.md 4, 4.3 and 10.
    enum class To : quint8 { Sync, Verify, Snapshot };
    /// What is sent, and what the caller wants to hear. Both functions are called on the caller's thread, `finished`
    /// exactly once and last.
    struct Exchange {
        QByteArray body;
        std::function<void(QByteArray piece)> received; ///< the answer's bytes in order, as they arrive
        std::function<void(Result<Done>)> finished; ///< Offline, NotTrusted, Refused, Busy, TooLarge, Protocol, or done
        To to = To::Sync;
        std::optional<SnapshotCall> piece{}; ///< To::Snapshot: what is asked for, in place of `body`
        /// To::Snapshot: once and before `finished`, where the server answered at all; whatever its status.
        std::function<void(int status, const QByteArray &contentRange)> answered{};
    };

    SyncTransport() = default;
    SyncTransport(const SyncTransport &) = delete;
    SyncTransport &operator=(const SyncTransport &) = delete;
    virtual ~SyncTransport() = default;

    virtual void start(Exchange exchange) = 0;
    /// Ends a running exchange; its `finished` is called with Offline before this returns. Without one: nothing
    /// happens.
    virtual void cancel() = 0;
};

} // namespace doorstep::core
