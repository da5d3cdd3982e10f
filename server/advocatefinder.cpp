// SPDX-License-Identifier: Apache-2.0
#include "server/advocatefinder.h"

#include "core/types/records/user.h"
#include "core/types/scope.h"
#include "server/sql.h"

namespace doorstep::server {

using core::UserId;

AdvocateFinder::Found AdvocateFinder::named(const std::optional<UserId> &user)
{
    if (!user)
        return std::optional<UserId>();
    auto found = m_connection.run(sql::userById, PgParams().uuid(*user));
    if (!found)
        return found.error();
    const auto post = found->size() == 1 ? core::Post(found->integer2(0, 2)) : core::Post::Admin;
    const bool advocate = post == core::Post::Advocate || post == core::Post::AdvocacyLead;
    return advocate && found->integer8(0, 3) == 0 ? user : std::nullopt;
}

AdvocateFinder::Found AdvocateFinder::alreadyIn(std::span<const core::Uuid> scopes)
{
    for (const core::Uuid &scope : scopes) {
        auto here = m_connection.run(sql::grantsOfScope, PgParams().uuid(scope).integer8(m_now.ms));
        if (!here)
            return here.error();
        for (int row = 0; row < here->size(); ++row) {
            if (core::Role(here->integer2(row, 1)) == core::Role::Advocate)
                return std::optional(UserId(here->uuid(row, 0)));
        }
    }
    return std::optional<UserId>();
}

AdvocateFinder::Found AdvocateFinder::freest(std::span<const core::Uuid> scopes)
{
    auto row = m_connection.run(
        sql::freestAdvocate, PgParams().integer8(m_now.ms).integer2(qint16(core::Post::Advocate)).uuids(scopes));
    if (!row)
        return row.error();
    return row->size() == 1 ? std::optional(UserId(row->uuid(0, 0))) : std::nullopt;
}

} // namespace doorstep::server
