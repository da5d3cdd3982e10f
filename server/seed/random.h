// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"

#include <QDate>

#include <random>
#include <span>

namespace doorstep::server::seed {

/// Chance that is the same on every machine: std::mt19937_64, whose numbers the standard fixes, under distributions of
/// our own, whose numbers it does not. Integers only.
class Random
{
public:
    /// The stream `name` number `index` of a seed; streams do not disturb each other.
    Random(quint64 seed, const char *name, quint64 index = 0);

    /// 0 to `bound` - 1, all alike. `bound` is at least 1.
    [[nodiscard]] int below(int bound);
    /// From `least` to `most`, both included.
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    /// True in `perMille` of 1000.
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    template<class T, std::size_t N>
    [[nodiscard]] const T &pick(std::span<const T, N> choices)
    {
        return choices[size_t(below(int(choices.size())))];
    }
    template<class Array>
    [[nodiscard]] const auto &pick(const Array &choices)
    {
        return choices[size_t(below(int(std::size(choices))))];
    }
    /// A place in `weights`, each as likely as its weight says.
    [[nodiscard]] int weighted(std::span<const int> weights);
    /// A version 7 id of a moment; sorts by it.
    [[nodiscard]] core::Uuid id(qint64 unixMs);
    [[nodiscard]] QDate dayBetween(QDate first, QDate last);
    /// A minute of a day in England, between the first of one hour and the last of another. Two draws belong into two
    /// statements: the order in which a call's arguments are drawn is the compiler's choice.
    [[nodiscard]] qint64 momentOn(QDate day, int firstHour, int lastHour);

private:
    std::mt19937_64 m_engine;
};

/// The UTC moment of a time on a clock in England. Summer time by its rule since 1996 (last Sundays of March and
/// October, 01:00 UTC), not by the machine's tables.
[[nodiscard]] qint64 englandMs(QDate day, int hour, int minute);

} // namespace doorstep::server::seed
