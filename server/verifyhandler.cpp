// SPDX-License-Identifier: Apache-2.0
#include "server/verifyhandler.h"

#include "server/log.h"
#include "server/synchandler.h"

#include <QScopeGuard>

namespace doorstep::server {

using core::Result;

namespace {

HttpResponse failed(const core::Error &error) { return failedResponse("verify", error); }

// What is compared: cursors of scopes that the user holds. Where the log ends is looked at together with the records.
std::vector<core::Cursor> comparable(
    const Session &session, const QList<core::Holding> &holdings, core::Timestamp now, core::VerifyResponse &response)
{
    const auto grants = session.grantsByScope();
    std::vector<core::Cursor> cursors;
    for (const core::Holding &holding : holdings) {
        const SessionGrant *grant = grants.value(holding.cursor.scope);
        if (grant && grant->scopeExists && grant->holdsAt(now))
            cursors.push_back(holding.cursor);
        else
            response.later.append(holding.cursor.scope); // whether there is such a scope is not told
    }
    return cursors;
}

} // namespace

VerifyHandler::VerifyHandler(Sessions &sessions, ChangeLog &log) : VerifyHandler(sessions, log, SyncHandler::systemTime)
{}

Answer VerifyHandler::answer(const HttpRequest &http)
{
    const Result<core::VerifyRequest> request = core::decodeVerifyRequest(http.body);
    if (!request)
        return errorResponse(400, "protocol", "This is not a verify request.");
    if (request->protocol != core::protocolVersion)
        return errorResponse(400, "too_new", "This server speaks another version of the protocol.");
    Result<std::optional<Session>> session = m_sessions.of(http.bearer);
    if (!session)
        return failed(session.error());
    if (!*session)
        return errorResponse(401, "not_allowed", "This device is not known here.");
    if (Result<core::Done> noted = m_sessions.noteContact(**session, m_now()); !noted)
        return failed(noted.error());
    const auto leave = qScopeGuard([this] { --m_running; });
    if (++m_running > atOnce)
        return errorResponse(503, "busy", "The server compares the records of other devices; try again shortly.");
    return compare(**session, *request);
}

HttpResponse VerifyHandler::compare(const Session &session, const core::VerifyRequest &request)
{
    core::VerifyResponse response{m_now(), {}, {}};
    const std::vector<core::Cursor> cursors = comparable(session, request.holdings, response.serverTime, response);
    const auto sums = m_log.sums(cursors);
    if (!sums)
        return failed(sums.error());
    QHash<core::ScopeId, core::ScopeSum> told;
    for (const core::Holding &holding : request.holdings)
        told.insert(holding.cursor.scope, holding.held);
    for (size_t i = 0; i < cursors.size(); ++i) {
        const core::ScopeId &scope = cursors[i].scope;
        if (!sums->at(i))
            response.later.append(scope);
        else if (*sums->at(i) != told.value(scope))
            response.different.append(core::VerifyResponse::Different{scope, *sums->at(i)});
    }
    if (!response.different.isEmpty())
        logLine("warning", "a device holds other records than the projection in "
                               + QByteArray::number(response.different.size()) + " scopes; it takes their logs again.");
    return {200, core::encodeVerifyResponse(response), 0};
}

} // namespace doorstep::server
