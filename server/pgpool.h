// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pgconnection.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace doorstep::server {

/// A bounded set of connections. Thread-safe. Connections are made when first needed; a broken one, or one that comes
/// back inside a transaction, is closed and not handed out again.
class PgPool
{
public:
    using Connect = std::function<core::Result<PgConnection>()>;

    /// `size` connections at most are open at once.
    PgPool(Connect connect, int size);

    /// A connection on loan; goes back when this object ends.
    class Lease
    {
    public:
        Lease(PgPool &pool, PgConnection connection) : m_pool(&pool), m_connection(std::move(connection)) {}
        Lease(Lease &&other) noexcept
            : m_pool(std::exchange(other.m_pool, nullptr)), m_connection(std::move(other.m_connection))
        {}
        Lease &operator=(Lease &&) = delete;
        ~Lease();

        PgConnection &operator*() { return m_connection; }
        PgConnection *operator->() { return &m_connection; }

    private:
        PgPool *m_pool;
        PgConnection m_connection;
    };

    /// Waits for a free connection. Errors: Busy after `patience`; Offline when the database does not answer.
    [[nodiscard]] core::Result<Lease> take(std::chrono::milliseconds patience = std::chrono::seconds(10));

private:
    void giveBack(PgConnection connection);

    Connect m_connect;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<PgConnection> m_idle;
    int m_room;
};

/// Runs `work(connection)` and runs it again when the database asked for that (serialisation failure, deadlock) or when
/// an idle connection turned out to be dead. `work` is one whole transaction and must be safe to repeat. `work` returns
/// a Result; what it left open is rolled back with its connection.
template<class Work>
[[nodiscard]] auto retrying(PgPool &pool, Work work) -> decltype(work(std::declval<PgConnection &>()))
{
    constexpr int attempts = 8;
    for (int attempt = 1;; ++attempt) {
        core::Result<PgPool::Lease> lease = pool.take();
        if (!lease)
            return lease.error();
        auto result = work(**lease);
        if (result.ok() || attempt == attempts)
            return result;
        const core::ErrorCode code = result.error().code;
        if (code != core::ErrorCode::Busy && (code != core::ErrorCode::Offline || attempt != 1))
            return result;
    }
}

} // namespace doorstep::server
