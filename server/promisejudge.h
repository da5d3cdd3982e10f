// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/councilpromise.h"
#include "core/wire/syncmessage.h"
#include "server/changelog.h"

#include <QHash>

namespace doorstep::server {

/// What has to be known to judge a group's words about promises: the promises that they are about, and to whom those
/// were made. Read before the group is placed, since a judge may not wait for the database.
class PromiseJudge
{
public:
    [[nodiscard]] static core::Result<PromiseJudge> of(ChangeLog &log, const core::PushGroup &group);

    /// core/rules/councilpromise.h for one change; None for every other kind.
    [[nodiscard]] core::QuarantineReason judge(
        const core::Change &change, const core::RecordState &before, core::Role role, const core::UserId &author) const;

private:
    struct Known {
        std::optional<core::Promise> promise;
        std::optional<core::CircleCard> toWhom;
    };
    QHash<core::RecordId, Known> m_promises;
};

} // namespace doorstep::server
