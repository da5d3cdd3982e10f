// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace doorstep::core {

/// Where a text differs from what it was made of: the lines from `from` up to `to` of the older one are replaced by
/// those from `newFrom` up to `newTo` of the newer. Lines are numbers; equal lines have the same.
struct Hunk {
    int from = 0;
    int to = 0;
    int newFrom = 0;
    int newTo = 0;

    [[nodiscard]] bool onlyAdds() const { return from == to; }
    [[nodiscard]] bool onlyRemoves() const { return newFrom == newTo; }
};

/// The hunks between two texts, in order. Where as many lines follow each other in place of as many others, each is a
/// hunk of its own. `distinct`: numbers of lines are below it. Lines match at both ends and where a line is the only
/// one of its kind in both texts (and again between such lines, a few times): not always the shortest difference, but
/// in n log n steps for any two texts.
[[nodiscard]] std::vector<Hunk> hunksBetween(std::span<const int> older, std::span<const int> newer, int distinct);

} // namespace doorstep::core
