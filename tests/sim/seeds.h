// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/shrinker.h"

namespace doorstep::sim {

/// What many seeds did together.
struct Seeds {
    qint64 played = 0;
    qint64 operations = 0;
    qint64 failed = 0;
    std::map<QByteArray, QStringList> broken; ///< by promise: a report of each seed that broke it
    Counts counts;
};

/// Once, before the first run of a process: nothing in it may depend on chance of its own.
void repeatable();

/// Plays `count` seeds from `first` on. Every failure is shrunk; after the first `mostBroken` no more are played.
[[nodiscard]] Seeds playSeeds(quint64 first, qint64 count, int mostBroken = 5);

} // namespace doorstep::sim
