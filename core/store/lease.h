// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/types/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace doorstep::core {

class RecordStore;

/// How long the record on a device may be read without a contact with the server, and how much of that has passed. All
/// of it by the device's own clock, right or wrong: what counts is how far it has moved since the last contact. It does
/// not move back: setting the clock back changes nothing, and while the machine stays on, time passes by its time since
/// boot.
struct Lease {
    static constexpr qint64 usualMs = 14LL * 24 * 3600 * 1000; ///< where the server does not say

    qint64 lastsMs = usualMs;
    Timestamp contact; ///< the last one
    Timestamp seen; ///< the latest moment that this device has lived through since then
    qint64 bootMs = 0; ///< since boot, when it was seen
    QString bootId{};

    /// From a contact at this moment on.
    [[nodiscard]] static Lease from(const Clock &clock, qint64 lastsMs);
    /// Moves `seen` on.
    void look(const Clock &clock);
    [[nodiscard]] qint64 withoutContactMs() const { return seen.ms - contact.ms; }
    [[nodiscard]] int daysWithoutContact() const;
    [[nodiscard]] bool hasEnded() const { return withoutContactMs() >= lastsMs; }

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static std::optional<Lease> decode(QByteArrayView bytes);

    friend bool operator==(const Lease &, const Lease &) = default;
};

/// Reads the store's lease, moves it on and keeps it. A store of before there were leases, or whose lease cannot be
/// read, begins one now.
[[nodiscard]] Result<Lease> lookAtLease(RecordStore &store, const Clock &clock);
/// The server has answered.
[[nodiscard]] Result<Done> renewLease(RecordStore &store, const Clock &clock, qint64 lastsMs);

} // namespace doorstep::core
