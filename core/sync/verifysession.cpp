// SPDX-License-Identifier: Apache-2.0
#include "core/sync/verifysession.h"

#include "core/types/kinds.h"
#include "core/wire/limits.h"

#include <algorithm>

namespace doorstep::core {

Result<Done> VerifySession::begin(SyncStore &store)
{
    const auto cursors = store.cursors();
    if (!cursors)
        return cursors.error();
    m_left.clear();
    for (const Cursor &cursor : *cursors) {
        if (cursor.seq > 0)
            m_left.append(cursor);
    }
    return Done{};
}

Result<bool> VerifySession::sumNext(SyncStore &store)
{
    if (m_left.isEmpty() || m_holdings.size() >= limits::cursors)
        return false;
    const Cursor cursor = m_left.takeLast();
    const auto holding = store.holding(cursor.scope);
    if (!holding && holding.error().code != ErrorCode::Damaged)
        return holding.error();
    if (!holding)
        m_different.append({cursor, {}});
    else if (*holding)
        m_holdings.append(**holding);
    else
        m_summary.later.append(cursor.scope); // left the device, or starts anew
    return true;
}

std::optional<VerifyRequest> VerifySession::question()
{
    if (m_holdings.isEmpty())
        return std::nullopt;
    m_asked = std::exchange(m_holdings, {});
    m_summary.requests++;
    return VerifyRequest{protocolVersion, m_app, m_asked};
}

Result<Done> VerifySession::takeAnswer(const VerifyResponse &response)
{
    m_summary.compared += int(m_asked.size() - response.later.size());
    m_summary.later.append(response.later);
    for (const VerifyResponse::Different &one : response.different) {
        const auto asked = std::ranges::find_if(
            m_asked, [&](const Holding &holding) { return holding.cursor.scope == one.scope; });
        if (asked == m_asked.end())
            return fail(ErrorCode::Protocol, QStringLiteral("a scope that was not asked about"));
        m_different.append({asked->cursor, one.held});
    }
    return Done{};
}

std::optional<SyncRequest> VerifySession::logRequest()
{
    if (m_different.isEmpty())
        return std::nullopt;
    const ScopeId &scope = m_different.constFirst().here.scope;
    SyncRequest request;
    request.app = m_app;
    request.schema = schemaVersion;
    Cursor from{scope, 0, 0};
    if (!m_log.isEmpty()) {
        const Frame &last = m_log.constLast();
        from = {scope, last.to(), last.epoch, headOf(last.headHash)};
    }
    request.cursors.append(from);
    m_summary.requests++;
    return request;
}

Result<Done> VerifySession::takeLog(SyncStore &store, const SyncResponse &response)
{
    if (m_different.isEmpty())
        return Done{};
    const Cursor here = m_different.constFirst().here;
    const qsizetype before = m_log.size();
    for (const Frame &frame : response.frames) {
        if (frame.scope == here.scope) // the user's own comes unasked; it is the next sync's
            m_log.append(frame);
    }
    const Seq reached = m_log.isEmpty() ? 0 : m_log.constLast().to();
    if (response.more && m_log.size() > before)
        return Done{};
    if (reached < here.seq) {
        leave(m_summary.later); // it ended, or has another history: the next sync is told so
        return Done{};
    }
    return mend(store);
}

Result<Done> VerifySession::mend(SyncStore &store)
{
    const Different asked = m_different.constFirst();
    const auto mended = store.mend(asked.here.scope, m_log);
    if (!mended) {
        if (mended.error().code != ErrorCode::Protocol)
            return mended.error();
        leave(m_summary.later); // frames came meanwhile
        return Done{};
    }
    m_summary.changed.add(*mended);
    const auto now = store.holding(asked.here.scope);
    if (!now)
        return now.error();
    // With more of the log than was asked about there is nothing to compare with.
    const bool comparable = asked.there && *now && (*now)->cursor == asked.here;
    leave(comparable && (*now)->held != *asked.there ? m_summary.unmended : m_summary.mended);
    return Done{};
}

// The first of those that differ is settled, in one way or another.
void VerifySession::leave(QList<ScopeId> &where)
{
    where.append(m_different.takeFirst().here.scope);
    m_log.clear();
}

} // namespace doorstep::core
