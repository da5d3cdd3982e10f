// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

#include <functional>

namespace doorstep::test {

/// How often a fault is tried: `everyDay` within `./dev test`, `full` within `./dev fault NAME`, which sets
/// DOORSTEP_FULL. Both forms run the same lines. DOORSTEP_ROUNDS overrules both.
[[nodiscard]] inline int rounds(int everyDay, int full)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("DOORSTEP_ROUNDS", &given);
    return given ? wanted : qEnvironmentVariableIsSet("DOORSTEP_FULL") ? full : everyDay;
}

/// Tries a fault so often, each time with dice of its own. The first seed is DOORSTEP_SEED, or chance; round n has the
/// seed first + n. A round that answers false ends it, and is said in such a way that it can be repeated: alone where
/// rounds do not know of each other, else with those before it.
inline bool eachRound(int rounds, const std::function<bool(QRandomGenerator &)> &once)
{
    bool given = false;
    const auto wanted = quint32(qEnvironmentVariableIntValue("DOORSTEP_SEED", &given));
    const quint32 first = given ? wanted : QRandomGenerator::global()->bounded(1'000'000u);
    qInfo("%d rounds from seed %u", rounds, first);
    for (int round = 0; round < rounds; ++round) {
        const quint32 seed = first + quint32(round);
        QRandomGenerator dice(seed);
        if (!once(dice)) {
            qInfo(
                "round %d; to repeat it: DOORSTEP_SEED=%u DOORSTEP_ROUNDS=1, or with those before it DOORSTEP_SEED=%u "
                "DOORSTEP_ROUNDS=%d",
                round, seed, first, round + 1);
            return false;
        }
    }
    return true;
}

} // namespace doorstep::test
