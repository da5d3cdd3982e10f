// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/session.h"

namespace doorstep::server {

/// Who asks: the one thing that the sync handler needs to know of accounts and grants. Thread-safe; blocking.
class Sessions
{
public:
    Sessions() = default;
    Sessions(const Sessions &) = delete;
    Sessions &operator=(const Sessions &) = delete;
    virtual ~Sessions() = default;

    /// The session of a bearer token, read afresh; nothing for a token that is unknown or was ended.
    [[nodiscard]] virtual core::Result<std::optional<Session>> of(const QByteArray &bearer) = 0;
    /// The same of several tokens at once, in their order.
    [[nodiscard]] virtual core::Result<std::vector<std::optional<Session>>> ofAll(std::span<const QByteArray> bearers)
    {
        std::vector<std::optional<Session>> sessions;
        for (const QByteArray &bearer : bearers) {
            auto one = of(bearer);
            if (!one)
                return one.error();
            sessions.push_back(std::move(*one));
        }
        return sessions;
    }
    /// Notes that the device of `session` is in contact now, in the session and for those that are read later.
    [[nodiscard]] virtual core::Result<core::Done> noteContact(Session &session, core::Timestamp now) = 0;
};

/// In PostgreSQL.
class PgSessions final : public Sessions
{
public:
    /// `pool` outlives this.
    explicit PgSessions(PgPool &pool) : m_pool(pool) {}

    [[nodiscard]] core::Result<std::optional<Session>> of(const QByteArray &bearer) override
    {
        auto sessions = ofAll({&bearer, 1});
        return sessions ? core::Result<std::optional<Session>>(std::move(sessions->front())) : sessions.error();
    }
    [[nodiscard]] core::Result<std::vector<std::optional<Session>>> ofAll(std::span<const QByteArray> bearers) override
    {
        return Session::of(m_pool, bearers);
    }
    [[nodiscard]] core::Result<core::Done> noteContact(Session &session, core::Timestamp now) override
    {
        return session.noteContact(m_pool, now);
    }

private:
    PgPool &m_pool;
};

} // namespace doorstep::server
