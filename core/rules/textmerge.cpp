// SPDX-License-Identifier: Apache-2.0
#include "core/rules/textmerge.h"

#include "core/rules/linediff.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace doorstep::core {

namespace {

using Lines = std::vector<int>;

// Each line as a number, the same for equal ones.
class LineNumbers
{
public:
    Lines take(const QString &text)
    {
        Lines lines;
        if (text.isEmpty())
            return lines;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            auto known = m_numbers.constFind(line);
            if (known == m_numbers.cend()) {
                known = m_numbers.insert(line, int(m_lines.size()));
                m_lines.push_back(line);
            }
            lines.push_back(*known);
        }
        return lines;
    }
    [[nodiscard]] int distinct() const { return int(m_lines.size()); }
    [[nodiscard]] QString text(const Lines &lines) const
    {
        QString joined;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i > 0)
                joined += u'\n';
            joined += m_lines[std::size_t(lines[i])];
        }
        return joined;
    }

private:
    QHash<QStringView, int> m_numbers;
    std::vector<QStringView> m_lines;
};

enum Side { Standing, Written };

// Changes of one side or of both that cannot be told apart: lines `from` to `to` of what both were made of.
struct Place {
    int from = 0;
    int to = 0;
    std::array<std::vector<Hunk>, 2> hunks;

    // Where both put lines between the same two, that is one place; else only what overlaps.
    [[nodiscard]] bool reaches(const Hunk &hunk) const
    {
        return hunk.from < to || (from == to && hunk.onlyAdds() && hunk.from == from);
    }
    void take(Side side, const Hunk &hunk)
    {
        to = std::max(to, hunk.to);
        hunks[side].push_back(hunk);
    }
    [[nodiscard]] bool onlyRemoves() const
    {
        return std::ranges::all_of(
            hunks, [](const std::vector<Hunk> &side) { return std::ranges::all_of(side, &Hunk::onlyRemoves); });
    }
};

class Merging
{
public:
    Merging(const Lines &seen, std::array<Lines, 2> sides, int distinct, bool writtenWins)
        : m_seen(seen)
        , m_sides(std::move(sides))
        , m_hunks{hunksBetween(seen, m_sides[Standing], distinct), hunksBetween(seen, m_sides[Written], distinct)}
        , m_winner(writtenWins ? Written : Standing)
    {}

    void run()
    {
        while (std::optional<Place> place = nextPlace()) {
            both(std::span(m_seen).subspan(std::size_t(m_done), std::size_t(place->from - m_done)));
            merge(*place);
            m_done = place->to;
        }
        both(std::span(m_seen).subspan(std::size_t(m_done)));
    }

    Lines inForce;
    Lines beside;
    bool clashes = false;

private:
    [[nodiscard]] const Hunk *next(Side side) const
    {
        return m_at[side] < m_hunks[side].size() ? &m_hunks[side][m_at[side]] : nullptr;
    }

    std::optional<Place> nextPlace()
    {
        const Hunk *standing = next(Standing);
        const Hunk *written = next(Written);
        if (!standing && !written)
            return std::nullopt;
        // Of two that begin at one line, what only adds comes before what replaces.
        const bool first = !written
                           || (standing
                               && std::pair(standing->from, standing->to) <= std::pair(written->from, written->to));
        const Hunk &begin = first ? *standing : *written;
        Place place{begin.from, begin.to, {}};
        for (bool grew = true; std::exchange(grew, false);) {
            for (const Side side : {Standing, Written}) {
                const Hunk *hunk = next(side);
                for (; hunk && (hunk == &begin || place.reaches(*hunk)); hunk = next(side)) {
                    place.take(side, *hunk);
                    ++m_at[side];
                    grew = true;
                }
            }
        }
        return place;
    }

    [[nodiscard]] Lines as(Side side, const Place &place) const
    {
        Lines lines;
        int at = place.from;
        const auto unchanged = [&](int to) { lines.insert(lines.end(), m_seen.begin() + at, m_seen.begin() + to); };
        for (const Hunk &hunk : place.hunks[side]) {
            unchanged(hunk.from);
            const auto begin = m_sides[side].begin();
            lines.insert(lines.end(), begin + hunk.newFrom, begin + hunk.newTo);
            at = hunk.to;
        }
        unchanged(place.to);
        return lines;
    }

    void merge(const Place &place)
    {
        if (place.hunks[Written].empty())
            return both(as(Standing, place));
        if (place.hunks[Standing].empty())
            return both(as(Written, place));
        const std::array<Lines, 2> texts{as(Standing, place), as(Written, place)};
        if (texts[Standing] == texts[Written])
            return both(texts[Standing]);
        if (place.from == place.to) {
            both(texts[Standing]);
            return both(texts[Written]);
        }
        if (place.onlyRemoves())
            return both(leftByBoth(place));
        clashes = true;
        inForce.insert(inForce.end(), texts[m_winner].begin(), texts[m_winner].end());
        const Lines &other = texts[1 - m_winner];
        beside.insert(beside.end(), other.begin(), other.end());
    }

    [[nodiscard]] Lines leftByBoth(const Place &place) const
    {
        std::vector<bool> gone(std::size_t(place.to - place.from));
        for (const std::vector<Hunk> &side : place.hunks) {
            for (const Hunk &hunk : side)
                std::fill(gone.begin() + (hunk.from - place.from), gone.begin() + (hunk.to - place.from), true);
        }
        Lines left;
        for (int i = place.from; i < place.to; ++i) {
            if (!gone[std::size_t(i - place.from)])
                left.push_back(m_seen[std::size_t(i)]);
        }
        return left;
    }

    void both(std::span<const int> lines)
    {
        inForce.insert(inForce.end(), lines.begin(), lines.end());
        beside.insert(beside.end(), lines.begin(), lines.end());
    }

    const Lines &m_seen;
    std::array<Lines, 2> m_sides;
    std::array<std::vector<Hunk>, 2> m_hunks;
    std::array<std::size_t, 2> m_at{};
    Side m_winner;
    int m_done = 0;
};

} // namespace

MergedText mergeParagraphs(const QString &seen, const QString &standing, const QString &written, bool writtenWins)
{
    LineNumbers numbers;
    const Lines before = numbers.take(seen);
    std::array<Lines, 2> sides{numbers.take(standing), numbers.take(written)};
    Merging merging(before, std::move(sides), numbers.distinct(), writtenWins);
    merging.run();
    MergedText merged{numbers.text(merging.inForce), std::nullopt};
    if (merging.clashes)
        merged.beside = numbers.text(merging.beside);
    return merged;
}

} // namespace doorstep::core
