// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <compare>

namespace doorstep::core {

/// A moment: milliseconds since 1970-01-01 UTC. What a clock says, or what a worker typed.
struct Timestamp {
    qint64 ms = 0;

    [[nodiscard]] static Timestamp fromDateTime(const QDateTime &when) { return {when.toMSecsSinceEpoch()}; }
    [[nodiscard]] QDateTime toDateTime() const { return QDateTime::fromMSecsSinceEpoch(ms); }

    friend auto operator<=>(const Timestamp &, const Timestamp &) = default;
};

/// A hybrid logical clock value (Kulkarni and others, 2014): 48 bits of milliseconds, then a 16-bit counter. It breaks
/// ties and sorts what is displayed; it never decides whether two edits conflict.
struct Hlc {
    quint64 packed = 0;

    [[nodiscard]] static Hlc at(Timestamp when, quint16 counter = 0) { return {(quint64(when.ms) << 16) | counter}; }
    [[nodiscard]] Timestamp time() const { return {qint64(packed >> 16)}; }
    /// The value of the next event on a device that last issued or saw `*this`, at wall time `now`. Never goes back.
    [[nodiscard]] Hlc next(Timestamp now) const;

    friend auto operator<=>(const Hlc &, const Hlc &) = default;
};

/// Dates travel and are stored as days since 1970-01-01.
[[nodiscard]] qint64 toDays(QDate date);
/// Null for a number that is no date of historical or planned time (some 11,000 years either way).
[[nodiscard]] QDate fromDays(qint64 days);

} // namespace doorstep::core
