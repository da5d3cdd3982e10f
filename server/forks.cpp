// SPDX-License-Identifier: Apache-2.0
#include "server/forks.h"

namespace doorstep::server {

using core::Cursor;
using core::Done;
using core::Result;
using core::ScopeId;

namespace {

// What can be said of one cursor by the head of its log alone.
enum class Known { Same, Forked, ByLog };

bool tellsHead(const Cursor &cursor) { return cursor.seq > 0 && !cursor.head.isEmpty(); }

Known byHead(const Cursor &cursor, const SessionGrant &grant)
{
    if (!grant.scopeExists)
        return Known::Forked;
    if (cursor.epoch != grant.epoch)
        return Known::Same; // it starts anew for that reason
    if (cursor.seq < grant.seq)
        return Known::ByLog;
    return cursor.seq == grant.seq && core::headOf(grant.headHash) == cursor.head ? Known::Same : Known::Forked;
}

// What is no longer in the log, up to its floor, cannot be compared.
Result<Done> addForkedInLog(ChangeLog &log, const QList<Cursor> &cursors,
    const QHash<ScopeId, const SessionGrant *> &grants, QSet<ScopeId> &forked)
{
    if (cursors.isEmpty())
        return Done{};
    std::vector<LogRange> places;
    for (const Cursor &cursor : cursors)
        places.push_back({cursor.scope, cursor.seq - 1, cursor.seq});
    const auto found = log.read(places);
    if (!found)
        return found.error();
    QHash<ScopeId, QByteArray> heads;
    for (const LoggedChange &change : *found)
        heads.insert(change.scope, core::headOf(change.hash));
    for (const Cursor &cursor : cursors) {
        const bool gone = !heads.contains(cursor.scope) && cursor.seq <= grants.value(cursor.scope)->floor;
        if (!gone && heads.value(cursor.scope) != cursor.head)
            forked.insert(cursor.scope);
    }
    return Done{};
}

// A scope without a grant has ended for this user, unless nobody here has ever heard of it.
Result<QSet<ScopeId>> unheardOf(ChangeLog &log, const std::vector<ScopeId> &scopes)
{
    QSet<ScopeId> unheard(scopes.begin(), scopes.end());
    if (scopes.empty())
        return unheard;
    const auto heads = log.heads(scopes);
    if (!heads)
        return heads.error();
    for (const LogHead &head : *heads) {
        if (head.seq > 0)
            unheard.remove(head.scope);
    }
    return unheard;
}

} // namespace

Result<Done> findForks(ChangeLog &log, SyncWork &work)
{
    const auto grants = work.session.grantsByScope();
    QList<Cursor> behind;
    std::vector<ScopeId> withoutGrant;
    for (const Cursor &cursor : work.request.cursors) {
        const SessionGrant *grant = grants.value(cursor.scope);
        if (!grant)
            withoutGrant.push_back(cursor.scope);
        if (!grant || !grant->holdsAt(work.time) || !tellsHead(cursor))
            continue;
        const Known known = byHead(cursor, *grant);
        if (known == Known::Forked)
            work.forked.insert(cursor.scope);
        else if (known == Known::ByLog)
            behind.append(cursor);
    }
    auto unheard = unheardOf(log, withoutGrant);
    if (!unheard)
        return unheard.error();
    work.unheard = *std::move(unheard);
    for (const Cursor &cursor : work.request.cursors) {
        if (tellsHead(cursor) && work.unheard.contains(cursor.scope))
            work.forked.insert(cursor.scope);
    }
    return addForkedInLog(log, behind, grants, work.forked);
}

} // namespace doorstep::server
