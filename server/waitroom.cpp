// SPDX-License-Identifier: Apache-2.0
#include "server/waitroom.h"

#include <algorithm>

namespace doorstep::server {

quint64 WaitRoom::enter(const Known &known, std::function<void()> wake)
{
    {
        const std::lock_guard lock(m_mutex);
        const quint64 ticket = ++m_lastTicket;
        const bool old = std::any_of(known.begin(), known.end(),
            [this](const auto &one) { return m_announced.value(one.first, 0) > one.second; });
        if (!old) {
            for (const auto &[scope, seq] : known)
                m_byScope.insert(scope, ticket);
            m_waiters.insert(ticket, Waiter{known, std::move(wake)});
            return ticket;
        }
    }
    wake();
    return 0;
}

void WaitRoom::remove(quint64 ticket, const Waiter &waiter)
{
    for (const auto &[scope, seq] : waiter.known)
        m_byScope.remove(scope, ticket);
    m_waiters.remove(ticket);
}

void WaitRoom::leave(quint64 ticket)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_waiters.constFind(ticket); found != m_waiters.constEnd())
        remove(ticket, Waiter(*found));
}

void WaitRoom::announce(const core::ScopeId &scope, qint64 seq)
{
    std::vector<std::function<void()>> woken;
    {
        const std::lock_guard lock(m_mutex);
        qint64 &announced = m_announced[scope];
        announced = qMax(announced, seq);
        for (const quint64 ticket : m_byScope.values(scope)) {
            const Waiter waiter = m_waiters.value(ticket);
            const bool news = std::any_of(waiter.known.begin(), waiter.known.end(),
                [&](const auto &one) { return one.first == scope && one.second < seq; });
            if (!news)
                continue;
            woken.push_back(waiter.wake);
            remove(ticket, waiter);
        }
    }
    for (const auto &wake : woken)
        wake();
}

std::vector<core::ScopeId> WaitRoom::waitedFor() const
{
    const std::lock_guard lock(m_mutex);
    const QList<core::ScopeId> scopes = m_byScope.uniqueKeys();
    return {scopes.begin(), scopes.end()};
}

qsizetype WaitRoom::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiters.size();
}

} // namespace doorstep::server
