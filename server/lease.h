// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/leaseterms.h"
#include "core/types/scope.h"

namespace doorstep::server {

/// What a device does without a contact: enrolment begins it, every answered sync begins it anew. Whoever helps for an
/// hour a week is reminded after a day, for whom it is work after three. The role is that of the post.
[[nodiscard]] constexpr core::LeaseTerms leaseFor(core::Role role)
{
    core::LeaseTerms terms;
    if (role == core::Role::Volunteer || role == core::Role::Connector)
        terms.remindMs = core::LeaseTerms::dayMs;
    return terms;
}

} // namespace doorstep::server
