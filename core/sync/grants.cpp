// SPDX-License-Identifier: Apache-2.0
#include "core/sync/grants.h"

#include "core/rules/access.h"

namespace doorstep::core {

QList<ScopeId> grantedScopes(const QList<Grant> &grants, QDate today)
{
    QList<ScopeId> scopes;
    for (const Grant &grant : grants) {
        const bool open = inForce(grant, today) || inForce(grant, today.addDays(1))
                          || inForce(grant, today.addDays(-1));
        if (open && grant.scope && !scopes.contains(*grant.scope))
            scopes.append(*grant.scope);
    }
    return scopes;
}

} // namespace doorstep::core
