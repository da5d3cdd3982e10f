// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/changelog.h"
#include "server/http.h"
#include "server/sessions.h"

#include <atomic>

namespace doorstep::server {

/// POST /v1/verify: are the records on a device those of the projection? Reads every record of the scopes that are
/// asked about, so that few run at once and the others are told to come later. Thread-safe; blocking on the database.
class VerifyHandler
{
public:
    using Now = std::function<core::Timestamp()>;
    static constexpr int atOnce = 2;

    /// Both outlive the handler. `now` is what grants are held against.
    VerifyHandler(Sessions &sessions, ChangeLog &log);
    VerifyHandler(Sessions &sessions, ChangeLog &log, Now now) : m_sessions(sessions), m_log(log), m_now(std::move(now))
    {}

    [[nodiscard]] Answer answer(const HttpRequest &http);

private:
    [[nodiscard]] HttpResponse compare(const Session &session, const core::VerifyRequest &request);

    Sessions &m_sessions;
    ChangeLog &m_log;
    Now m_now;
    std::atomic_int m_running = 0;
};

} // namespace doorstep::server
