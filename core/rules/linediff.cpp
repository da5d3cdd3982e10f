// SPDX-License-Identifier: Apache-2.0
#include "core/rules/linediff.h"

#include <algorithm>
#include <cstddef>

namespace doorstep::core {

namespace {

constexpr int rounds = 6; // of looking for anchors between anchors; each costs one pass over the lines

struct Range {
    int from = 0;
    int to = 0;
    int newFrom = 0;
    int newTo = 0;
};

struct Match {
    int older = 0;
    int newer = 0;
};

class Differ
{
public:
    Differ(std::span<const int> older, std::span<const int> newer, int distinct)
        : m_older(older), m_newer(newer), m_counts(std::size_t(distinct))
    {}

    std::vector<Hunk> run()
    {
        match({0, int(m_older.size()), 0, int(m_newer.size())}, rounds);
        m_matches.push_back({int(m_older.size()), int(m_newer.size())});
        std::vector<Hunk> hunks;
        Match next;
        for (const Match &match : m_matches) {
            if (match.older > next.older || match.newer > next.newer)
                addTo(hunks, {next.older, match.older, next.newer, match.newer});
            next = {match.older + 1, match.newer + 1};
        }
        return hunks;
    }

private:
    struct Count {
        int older = 0;
        int newer = 0;
        int place = 0; // the last one in the newer text
    };

    // So many lines for as many: each was changed where it stood.
    static void addTo(std::vector<Hunk> &hunks, Hunk hunk)
    {
        if (hunk.to - hunk.from == hunk.newTo - hunk.newFrom) {
            for (; hunk.from < hunk.to; ++hunk.from, ++hunk.newFrom)
                hunks.push_back({hunk.from, hunk.from + 1, hunk.newFrom, hunk.newFrom + 1});
        } else {
            hunks.push_back(hunk);
        }
    }

    [[nodiscard]] bool same(int older, int newer) const
    {
        return m_older[std::size_t(older)] == m_newer[std::size_t(newer)];
    }

    void match(Range range, int roundsLeft)
    {
        for (; range.from < range.to && range.newFrom < range.newTo && same(range.from, range.newFrom);
            ++range.from, ++range.newFrom)
            m_matches.push_back({range.from, range.newFrom});
        int ending = 0;
        while (range.from < range.to && range.newFrom < range.newTo && same(range.to - 1, range.newTo - 1)) {
            --range.to;
            --range.newTo;
            ++ending;
        }
        if (range.from < range.to && range.newFrom < range.newTo && roundsLeft > 0)
            matchBetweenAnchors(range, roundsLeft - 1);
        for (int i = 0; i < ending; ++i)
            m_matches.push_back({range.to + i, range.newTo + i});
    }

    void matchBetweenAnchors(Range range, int roundsLeft)
    {
        const std::vector<Match> found = anchors(range);
        if (found.empty())
            return; // one hunk
        for (const Match &anchor : found) {
            match({range.from, anchor.older, range.newFrom, anchor.newer}, roundsLeft);
            m_matches.push_back(anchor);
            range.from = anchor.older + 1;
            range.newFrom = anchor.newer + 1;
        }
        match(range, roundsLeft);
    }

    // Lines that are there once on both sides, as many as keep their order.
    std::vector<Match> anchors(const Range &range)
    {
        for (int i = range.from; i < range.to; ++i)
            m_counts[std::size_t(m_older[std::size_t(i)])] = {};
        for (int i = range.newFrom; i < range.newTo; ++i)
            m_counts[std::size_t(m_newer[std::size_t(i)])] = {};
        for (int i = range.from; i < range.to; ++i)
            ++m_counts[std::size_t(m_older[std::size_t(i)])].older;
        for (int i = range.newFrom; i < range.newTo; ++i) {
            Count &count = m_counts[std::size_t(m_newer[std::size_t(i)])];
            ++count.newer;
            count.place = i;
        }
        std::vector<Match> once;
        for (int i = range.from; i < range.to; ++i) {
            const Count &count = m_counts[std::size_t(m_older[std::size_t(i)])];
            if (count.older == 1 && count.newer == 1)
                once.push_back({i, count.place});
        }
        return longestRising(once);
    }

    static std::vector<Match> longestRising(const std::vector<Match> &all)
    {
        std::vector<std::size_t> ends; // of the best rising run of each length
        std::vector<std::ptrdiff_t> before(all.size(), -1);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto at = std::ranges::lower_bound(
                ends, all[i].newer, {}, [&](std::size_t end) { return all[end].newer; });
            if (at != ends.begin())
                before[i] = std::ptrdiff_t(*std::prev(at));
            if (at == ends.end())
                ends.push_back(i);
            else
                *at = i;
        }
        std::vector<Match> rising;
        for (std::ptrdiff_t i = ends.empty() ? -1 : std::ptrdiff_t(ends.back()); i >= 0; i = before[std::size_t(i)])
            rising.push_back(all[std::size_t(i)]);
        std::ranges::reverse(rising);
        return rising;
    }

    std::span<const int> m_older;
    std::span<const int> m_newer;
    std::vector<Count> m_counts; // by line; valid for the range at hand
    std::vector<Match> m_matches;
};

} // namespace

std::vector<Hunk> hunksBetween(std::span<const int> older, std::span<const int> newer, int distinct)
{
    return Differ(older, newer, distinct).run();
}

} // namespace doorstep::core
