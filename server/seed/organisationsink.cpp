// SPDX-License-Identifier: Apache-2.0
#include "server/seed/organisationsink.h"

#include "server/organisation.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

OrganisationSink::OrganisationSink(Organisation &organisation)
    : m_organisation(organisation), m_writer(organisation.writer("seed"))
{}

Result<Done> OrganisationSink::user(const core::UserId &id, const core::User &user)
{
    const auto added = m_organisation.addUser(user, id);
    return added ? Result<Done>(Done{}) : added.error();
}

Result<Done> OrganisationSink::records(
    const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records)
{
    const auto summary = m_writer.write(scope, kind, records);
    if (!summary)
        return summary.error();
    if (summary->refused > 0)
        return core::fail(core::ErrorCode::Internal, u"%1 made-up records are not valid"_s.arg(summary->refused));
    m_written += summary->written;
    m_alreadyThere += summary->alreadyThere;
    return Done{};
}

Result<Done> OrganisationSink::grants(std::span<const SeedGrant> grants)
{
    std::vector<GrantOrder> orders;
    for (const SeedGrant &grant : grants)
        orders.push_back({grant.user, grant.scope, grant.scopeKind, grant.role, grant.from, grant.to, grant.purpose,
            m_organisation.data().name});
    return m_organisation.grantAll(orders);
}

} // namespace doorstep::server::seed
