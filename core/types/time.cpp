// SPDX-License-Identifier: Apache-2.0
#include "core/types/time.h"

namespace doorstep::core {

namespace {
constexpr qint64 julianDayOf1970 = 2440588;
}

Hlc Hlc::next(Timestamp now) const { return now > time() ? at(now) : Hlc{packed + 1}; }

qint64 toDays(QDate date) { return date.toJulianDay() - julianDayOf1970; }

QDate fromDays(qint64 days)
{
    constexpr qint64 most = 4'000'000; // about the years -9000 to 12900; beyond them the sum below could overflow
    return days < -most || days > most ? QDate() : QDate::fromJulianDay(days + julianDayOf1970);
}

} // namespace doorstep::core
