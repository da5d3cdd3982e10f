// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/seeds.h"

#include <QHashSeed>

#include <cstdio>

namespace doorstep::sim {

void repeatable()
{
    QHashSeed::setDeterministicGlobalSeed();
    // The server writes a line for each database that is lost, which is every third run here. Sanitizers write to the
    // descriptor and are still heard.
    stderr = std::fopen("/dev/null", "w");
}

Seeds playSeeds(quint64 first, qint64 count, int mostBroken)
{
    Seeds seeds;
    for (quint64 seed = first; seeds.played < count && seeds.failed < mostBroken; ++seed) {
        const std::vector<Operation> operations = operationsOf(seed);
        const Outcome outcome = play(seed, operations);
        ++seeds.played;
        seeds.operations += qint64(operations.size());
        for (const auto &[what, times] : outcome.counts)
            seeds.counts[what] += times;
        if (!outcome.violation)
            continue;
        ++seeds.failed;
        const std::vector<Operation> left = shrunk(seed, operations, outcome.violation->promise);
        const Violation violation = play(seed, left).violation.value_or(*outcome.violation);
        seeds.broken[violation.promise].append(reportOf(seed, violation, left));
    }
    return seeds;
}

} // namespace doorstep::sim
