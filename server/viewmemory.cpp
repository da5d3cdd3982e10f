// SPDX-License-Identifier: Apache-2.0
#include "server/viewmemory.h"

#include <QtEndian>

namespace doorstep::server {

using core::Cursor;
using core::Uuid;

namespace {

constexpr qsizetype seqAt = Uuid::size;
constexpr qsizetype epochAt = seqAt + qsizetype(sizeof(quint64));
constexpr qsizetype headAt = epochAt + qsizetype(sizeof(quint32));
constexpr qsizetype entryBytes = headAt + Cursor::headBytes;
constexpr qsizetype overhead = 200; // of one device

QByteArray packed(const QList<Cursor> &view)
{
    QByteArray bytes(view.size() * entryBytes, '\0');
    char *at = bytes.data();
    for (const Cursor &cursor : view) {
        std::ranges::copy(cursor.scope.view(), at);
        qToBigEndian(quint64(cursor.seq), at + seqAt);
        qToBigEndian(cursor.epoch, at + epochAt);
        std::ranges::copy(cursor.head, at + headAt);
        at += entryBytes;
    }
    return bytes;
}

QList<Cursor> unpacked(const QByteArray &bytes)
{
    QList<Cursor> view;
    view.reserve(bytes.size() / entryBytes);
    for (qsizetype at = 0; at < bytes.size(); at += entryBytes) {
        const char *entry = bytes.constData() + at;
        view.append({*core::ScopeId::fromBytes({entry, Uuid::size}), qFromBigEndian<quint64>(entry + seqAt),
            qFromBigEndian<quint32>(entry + epochAt), QByteArray(entry + headAt, Cursor::headBytes)});
    }
    return view;
}

// What the device holds once it has applied the answer; scopes of which there is nothing are in no view.
QList<Cursor> viewAfter(const SyncWork &work)
{
    QSet<core::ScopeId> asked;
    for (const Cursor &cursor : work.request.cursors)
        asked.insert(cursor.scope);
    QList<Cursor> view;
    for (const SessionGrant &grant : work.session.grants) {
        const bool sent = grant.kind == core::ScopeKind::User || asked.contains(grant.scope);
        if (sent && grant.holdsAt(work.time) && grant.scopeExists && grant.seq > 0)
            view.append({grant.scope, grant.seq, grant.epoch, core::headOf(grant.headHash)});
    }
    return view;
}

} // namespace

void ViewMemory::remember(const SyncWork &work, const Uuid &generation)
{
    const core::DeviceId device = work.session.device;
    if (work.viewFits == true && work.request.push.isEmpty() && work.sources().empty()) {
        const std::lock_guard lock(m_mutex);
        const View *known = m_views.object(device);
        if (known && says(*known, work))
            return; // nothing new, and so it stays
    }
    const QList<Cursor> view = viewAfter(work);
    auto *kept = new View{core::viewHash(view), core::viewHash(view, generation), packed(view)};
    const qsizetype cost = kept->cursors.size() + overhead;
    const std::lock_guard lock(m_mutex);
    m_views.insert(device, kept, cost); // takes it
}

std::optional<QList<Cursor>> ViewMemory::recall(const SyncWork &work)
{
    QByteArray bytes;
    {
        const std::lock_guard lock(m_mutex);
        const View *known = m_views.object(work.session.device);
        if (!known || !says(*known, work))
            return std::nullopt;
        bytes = known->cursors;
    }
    QList<Cursor> cursors = unpacked(bytes);
    QSet<core::ScopeId> scopes;
    for (const Cursor &cursor : std::as_const(cursors))
        scopes.insert(cursor.scope);
    for (const Cursor &held : viewOf(work.session, work.time)) {
        if (held.seq > 0 && !scopes.contains(held.scope))
            return std::nullopt;
    }
    return cursors;
}

} // namespace doorstep::server
