// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/types/leaseterms.h"
#include "core/types/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace doorstep::core {

class RecordStore;

/// How long the record on a device may be read without a contact with the server, and how much of that has passed. All
/// of it by the device's own clock, right or wrong: what counts is how far it has moved since the last contact. It does
/// not move back: setting the clock back changes nothing, and while the machine stays on, time passes by its time since
/// boot. Where it was off and its clock stands back, nobody knows for how long: that counts as a day.
struct Lease {
    LeaseTerms terms; ///< the usual ones where the server does not say
    Timestamp contact; ///< the last one
    Timestamp seen; ///< the latest moment that this device has lived through since then
    qint64 bootMs = 0; ///< since boot, when it was seen
    QString bootId{};
    int lateOpenings = 0; ///< since `terms.keysMs` have passed; those of one day are one
    Timestamp late{}; ///< when one was last counted

    /// From a contact at this moment on.
    [[nodiscard]] static Lease from(const Clock &clock, const LeaseTerms &terms);
    /// Moves `seen` on.
    void look(const Clock &clock);
    [[nodiscard]] qint64 withoutContactMs() const { return seen.ms - contact.ms; }
    /// Whole ones.
    [[nodiscard]] int daysWithoutContact() const;
    /// Until it ends, a day begun counted as one.
    [[nodiscard]] int daysLeft() const;
    /// The soft end: its user is told, and everything goes on.
    [[nodiscard]] bool reminds() const { return withoutContactMs() >= terms.remindMs; }
    /// The hard end: nothing of the record is shown.
    [[nodiscard]] bool hasEnded() const { return withoutContactMs() >= terms.endMs; }
    /// This opening is the last without a contact.
    [[nodiscard]] bool isLastOpening() const { return lateOpenings == 1; }
    [[nodiscard]] bool keysHaveEnded() const { return lateOpenings > 1; }

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static std::optional<Lease> decode(QByteArrayView bytes);

    friend bool operator==(const Lease &, const Lease &) = default;
};

/// Reads the store's lease, moves it on and keeps it. A store of before there were leases, or whose lease cannot be
/// read, begins one now.
[[nodiscard]] Result<Lease> lookAtLease(RecordStore &store, const Clock &clock);
/// The same when somebody has opened the store; once the keys are due to go, each opening counts.
[[nodiscard]] Result<Lease> openUnderLease(RecordStore &store, const Clock &clock);
/// The server has answered. The lease as it is from now on.
[[nodiscard]] Result<Lease> renewLease(RecordStore &store, const Clock &clock, const LeaseTerms &terms);

} // namespace doorstep::core
