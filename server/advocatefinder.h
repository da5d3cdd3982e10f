// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"
#include "core/types/time.h"
#include "server/pgconnection.h"

#include <optional>
#include <span>

namespace doorstep::server {

/// Who can be asked to stand beside a parent. Reads on `connection`, in whatever transaction it is in.
class AdvocateFinder
{
public:
    using Found = core::Result<std::optional<core::UserId>>;

    AdvocateFinder(PgConnection &connection, core::Timestamp now) : m_connection(connection), m_now(now) {}

    /// `user`, where they are an advocate or lead advocates and have not left.
    [[nodiscard]] Found named(const std::optional<core::UserId> &user);
    /// An advocate of one of the scopes, the first scope first.
    [[nodiscard]] Found alreadyIn(std::span<const core::Uuid> scopes);
    /// The advocate with the fewest circles among those who have never had a part in any of the scopes.
    [[nodiscard]] Found freest(std::span<const core::Uuid> scopes);

private:
    PgConnection &m_connection;
    core::Timestamp m_now;
};

} // namespace doorstep::server
