// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"

#include <QHash>

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace doorstep::server {

/// Requests that wait for news of a scope. Commits of this process announce themselves at once; commits of other copies
/// are found by whoever polls the scope heads and announces them (see SyncServer). Thread-safe.
class WaitRoom
{
public:
    using Known = std::vector<std::pair<core::ScopeId, qint64>>; ///< scope and the last sequence number that is known

    /// Calls `wake` once, on any thread, as soon as a scope of `known` is past its number; at once when that has
    /// already been announced, which closes the gap between looking and waiting. Returns the ticket for `leave`.
    [[nodiscard]] quint64 enter(const Known &known, std::function<void()> wake);
    /// Ends the waiting; `wake` is not called after this returns unless it is already running.
    void leave(quint64 ticket);

    /// `scope` has reached `seq`.
    void announce(const core::ScopeId &scope, qint64 seq);

    /// What anybody waits for now.
    [[nodiscard]] std::vector<core::ScopeId> waitedFor() const;
    [[nodiscard]] qsizetype waiting() const;

private:
    struct Waiter {
        Known known;
        std::function<void()> wake;
    };
    void remove(quint64 ticket, const Waiter &waiter);

    mutable std::mutex m_mutex;
    quint64 m_lastTicket = 0;
    QHash<quint64, Waiter> m_waiters;
    QMultiHash<core::ScopeId, quint64> m_byScope;
    QHash<core::ScopeId, qint64> m_announced;
};

} // namespace doorstep::server
