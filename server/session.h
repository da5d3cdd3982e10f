// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/scope.h"
#include "core/types/time.h"
#include "server/pgpool.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace doorstep::server {

/// One grant of the asking user, with the head of its scope as it was read in the same statement.
struct SessionGrant {
    core::ScopeId scope;
    core::ScopeKind kind = core::ScopeKind::Family;
    core::Role role = core::Role::Member;
    core::Timestamp from; ///< holds from here …
    core::Timestamp to;   ///< … to before here
    bool scopeExists = false;
    quint64 seq = 0;
    quint32 epoch = 0;
    QByteArray headHash{}; ///< of the log's last change
    quint64 floor = 0; ///< below it who takes snapshots gets no log

    [[nodiscard]] bool holdsAt(core::Timestamp when) const { return from <= when && when < to; }
};

/// Who asks, and what they may: read afresh for every request, so that revoking works at once.
struct Session {
    core::DeviceId device;
    core::UserId user;
    std::vector<SessionGrant> grants; ///< those that ended as well
    /// When the device was last in contact, and the time before that, each at least `contactGap` apart. What it was
    /// told at the earlier of them it has had time to act on, whatever its own clock says.
    core::Timestamp lastSeen{};
    core::Timestamp seenBefore{};

    static constexpr qint64 contactGap = 10 * 60 * 1000; ///< milliseconds
    /// Whether a contact now is to be stored, which is at most once in `contactGap`.
    [[nodiscard]] bool isNewContact(core::Timestamp now) const { return now.ms - lastSeen.ms >= contactGap; }
    /// Takes the contact into the session; true where it is to be stored.
    [[nodiscard]] bool contactAt(core::Timestamp now);
    /// Notes that the device is in contact now.
    [[nodiscard]] core::Result<core::Done> noteContact(PgPool &pool, core::Timestamp now);

    [[nodiscard]] const SessionGrant *grantOn(const core::ScopeId &scope) const;
    /// The same for who asks about many: of each scope its grant. Points into `grants`.
    [[nodiscard]] QHash<core::ScopeId, const SessionGrant *> grantsByScope() const;
    /// The user's role in the organisation, which follows from their post; decides who may open a family.
    [[nodiscard]] core::Role postRole() const;

    /// The session that a device would have if it asked now, also one that was ended: for work that is brought on its
    /// behalf. Nothing for a device that never enrolled.
    [[nodiscard]] static core::Result<std::optional<Session>> ofDevice(PgPool &pool, const core::DeviceId &device);
    /// The sessions of bearer tokens (base64url of 32 bytes each), in their order, read by one statement; nothing for a
    /// token that is unknown or was ended.
    [[nodiscard]] static core::Result<std::vector<std::optional<Session>>> of(
        PgPool &pool, std::span<const QByteArray> bearers);
};

/// What is stored of a token.
[[nodiscard]] QByteArray tokenHash(const QByteArray &token);

} // namespace doorstep::server
