// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/operation.h"

#include "tests/sim/dice.h"

#include <array>
#include <numeric>

namespace doorstep::sim {

namespace {

struct Line {
    const char *name;
    int weight; // how often, among all
};

// In the order of Act.
constexpr std::array<Line, actCount> lines{{
    {"save", 20},
    {"save new", 9},
    {"open editor", 6},
    {"save opened", 6},
    {"delete", 4},
    {"restore", 2},
    {"resolve", 4},
    {"open family", 2},
    {"sync", 12},
    {"ask", 15},
    {"arrive", 17},
    {"receive", 17},
    {"cut answer", 3},
    {"give up", 4},
    {"news or time", 3},
    {"stop device", 4},
    {"stop server", 2},
    {"turn clock", 2},
    {"sleep", 2},
    {"grant", 4},
    {"end grant", 4},
    {"end device", 0},
    {"verify", 0},
    {"decide", 0},
    {"raise floor", 0},
    {"snapshots dropped", 0},
}};

constexpr int fewest = 60;
constexpr int more = 120;

} // namespace

const char *nameOf(Act act) { return lines[size_t(act)].name; }

std::vector<Operation> operationsOf(quint64 seed)
{
    Dice dice(seed);
    const int all = std::accumulate(
        lines.begin(), lines.end(), 0, [](int sum, const Line &line) { return sum + line.weight; });
    std::vector<Operation> operations(fewest + dice.below(more));
    for (Operation &operation : operations) {
        int at = int(dice.below(size_t(all)));
        int act = 0;
        while (at >= lines[size_t(act)].weight)
            at -= lines[size_t(act++)].weight;
        operation = {Act(act), dice.next()};
    }
    if (dice.chance(30)) // the office ends a device, once
        operations[dice.below(operations.size())].act = Act::EndDevice;
    // After the others, so that those of a seed are what they were before there was this one.
    for (size_t times = dice.below(3); times > 0; --times)
        operations[dice.below(operations.size())].act = Act::Verify;
    for (size_t times = dice.below(9); times > 0; --times)
        operations[dice.below(operations.size())].act = Act::Decide;
    for (size_t times = dice.below(4); times > 0; --times)
        operations[dice.below(operations.size())].act = Act::RaiseFloor;
    if (dice.chance(20))
        operations[dice.below(operations.size())].act = Act::DropSnapshots;
    return operations;
}

} // namespace doorstep::sim
