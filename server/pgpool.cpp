// SPDX-License-Identifier: Apache-2.0
#include "server/pgpool.h"

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

PgPool::PgPool(Connect connect, int size) : m_connect(std::move(connect)), m_room(size) {}

PgPool::Lease::~Lease()
{
    if (m_pool)
        m_pool->giveBack(std::move(m_connection));
}

Result<PgPool::Lease> PgPool::take(std::chrono::milliseconds patience)
{
    {
        std::unique_lock lock(m_mutex);
        if (!m_freed.wait_for(lock, patience, [this] { return m_room > 0; }))
            return fail(ErrorCode::Busy, u"every connection to the database is in use"_s);
        --m_room;
        if (!m_idle.empty()) {
            PgConnection connection = std::move(m_idle.back());
            m_idle.pop_back();
            return Lease(*this, std::move(connection));
        }
    }
    Result<PgConnection> made = m_connect();
    if (made)
        return Lease(*this, std::move(*made));
    {
        const std::lock_guard lock(m_mutex);
        ++m_room;
    }
    m_freed.notify_one();
    return made.error();
}

void PgPool::giveBack(PgConnection connection)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_room;
        if (connection.isUsable() && !connection.isInTransaction())
            m_idle.push_back(std::move(connection));
        else
            m_idle.clear(); // the database went away or misbehaved: its other connections are likely dead as well
    }
    m_freed.notify_one();
}

} // namespace doorstep::server
