// SPDX-License-Identifier: Apache-2.0
#include "server/syncwork.h"

#include <algorithm>

namespace doorstep::server {

using core::ScopeKind;

namespace {

// A user's own grants come first, so that a device knows its scopes before their records; then the directory.
int placeOf(ScopeKind kind) { return kind == ScopeKind::User ? 0 : kind == ScopeKind::Organisation ? 1 : 2; }

} // namespace

QList<core::Cursor> viewOf(const Session &session, core::Timestamp now)
{
    QList<core::Cursor> view;
    for (const SessionGrant &grant : session.grants) {
        if (grant.holdsAt(now) && grant.scopeExists)
            view.append({grant.scope, grant.seq, grant.epoch, core::headOf(grant.headHash)});
    }
    return view;
}

bool SyncWork::viewTells() const { return request.dictionaries && !request.generation && !request.view.isEmpty(); }

void SyncWork::compareView(const core::Uuid &generation)
{
    if (request.view.isEmpty())
        return;
    QList<core::Cursor> view = viewOf(session, time);
    viewFits = viewTells() ? core::viewHash(view, generation) == request.view
                           : request.generation == generation && core::viewHash(view) == request.view;
    if (*viewFits)
        standAt(std::move(view));
    atHead = *viewFits && request.push.isEmpty();
}

void SyncWork::standAt(QList<core::Cursor> view)
{
    viewFits = true;
    request.cursors = std::move(view);
    if (request.push.isEmpty())
        return;
    // A scope that this push opens, or a stranger's: as a device with cursors asks for it.
    const auto known = cursors();
    QList<core::Cursor> pushed;
    for (const core::PushGroup &group : request.push) {
        if (!known.contains(group.scope))
            pushed.append({group.scope, 0, 0});
    }
    request.cursors += pushed;
}

void SyncWork::leavePlace()
{
    viewFits = false;
    request.cursors.clear();
    forked.clear();
    unheard.clear();
}

QHash<core::ScopeId, const core::Cursor *> SyncWork::cursors() const
{
    QHash<core::ScopeId, const core::Cursor *> found;
    for (const core::Cursor &cursor : request.cursors)
        found.insert(cursor.scope, &cursor);
    return found;
}

bool SyncWork::tellsHeads() const
{
    return std::ranges::any_of(request.cursors, [](const core::Cursor &cursor) { return !cursor.head.isEmpty(); });
}

std::vector<Pull::Source> SyncWork::sources() const
{
    std::vector<Pull::Source> found;
    if (viewFits == false || atHead) // where the device stands is not known, or nothing is lacking
        return found;
    const auto asked = cursors();
    for (const SessionGrant &grant : session.grants) {
        if (!grant.holdsAt(time) || !grant.scopeExists || forked.contains(grant.scope))
            continue;
        const core::Cursor *cursor = asked.value(grant.scope);
        if (!cursor && grant.kind != ScopeKind::User)
            continue; // a scope that is left out is not sent; a user's own always is
        const core::Seq after = cursor && cursor->epoch == grant.epoch ? cursor->seq : 0;
        if (grant.seq > after)
            found.push_back({{grant.scope, grant.kind, grant.seq, grant.epoch, {}}, after, grant.floor});
    }
    std::ranges::stable_sort(found, {}, [](const Pull::Source &source) { return placeOf(source.head.kind); });
    return found;
}

QList<core::ScopeId> SyncWork::ended() const
{
    if (atHead)
        return {};
    const auto grants = session.grantsByScope();
    QList<core::ScopeId> scopes;
    for (const core::Cursor &cursor : request.cursors) {
        const SessionGrant *grant = grants.value(cursor.scope);
        if ((!grant || !grant->holdsAt(time)) && !unheard.contains(cursor.scope))
            scopes.append(cursor.scope);
    }
    return scopes;
}

std::vector<std::pair<core::ScopeId, qint64>> SyncWork::waitsFor() const
{
    std::vector<std::pair<core::ScopeId, qint64>> scopes;
    const auto asked = cursors();
    for (const SessionGrant &grant : session.grants) {
        if (grant.holdsAt(time) && (grant.kind == ScopeKind::User || asked.contains(grant.scope)))
            scopes.emplace_back(grant.scope, qint64(grant.seq));
    }
    return scopes;
}

QByteArray SyncWork::buckets() const
{
    if (viewFits != false)
        return {};
    const QList<core::Cursor> view = viewOf(session, time);
    return view.size() > core::scopesInline ? core::bucketHashes(view) : QByteArray();
}

} // namespace doorstep::server
