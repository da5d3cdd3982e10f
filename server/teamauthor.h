// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/time.h"

#include <mutex>

namespace doorstep::server {

/// Who stands in a neighbourhood's log in place of the person who walked the street: the log keeps the team, not the
/// user (design §4). The author is the same for everybody in the scope. The device is a stand-in by a salt that only
/// this process knows and that changes every day: changes of one round still count as seen by each other, and nobody
/// can work out later whose they were. Thread-safe.
class TeamAuthor
{
public:
    struct Names {
        core::UserId author;
        core::DeviceId device;
    };

    /// The team alone.
    [[nodiscard]] static core::UserId authorIn(const core::ScopeId &neighbourhood);
    [[nodiscard]] Names of(const core::ScopeId &neighbourhood, const core::DeviceId &device, core::Timestamp now);

private:
    std::mutex m_mutex;
    qint64 m_day = -1;
    QByteArray m_salt;
};

} // namespace doorstep::server
