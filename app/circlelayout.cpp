// SPDX-License-Identifier: Apache-2.0
#include "app/circlelayout.h"

#include "app/circlearc.h"
#include "app/circlecrowd.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace doorstep::app {

namespace {

constexpr int phases = 48; // ways in which a ring may be turned before the best is kept
constexpr double growth = 1.06;
constexpr qsizetype mostOnLines = 40; // more are a crowd, at once
constexpr double tall = 1.6; // a page scrolls down, not sideways, so the paper grows down first: to this many widths
constexpr int centreRing = -1;
constexpr int rounds = 60; // of giving way, before the paper grows
constexpr double air = 2; // paper by what is covered: rings that are fuller than this have never been laid out
constexpr double nearest = 0.40; // the rings' half axes as shares of the outermost
constexpr double band = 0.09; // how far from its ring somebody may stand, in the same shares; under half a step
constexpr double touching = 0.01;
constexpr double round = 1.5; // rings look best not too flat …
constexpr double flat = 100; // … but rather flat than larger than the room

struct Cell {
    QSizeF size;
    double faceOffset; // from the cell's middle up to the face's middle, as a positive number
    int ring;
    bool fixed;
    QPointF middle;

    [[nodiscard]] QRectF rect(double gap) const
    {
        return {middle.x() - (size.width() + gap) / 2, middle.y() - (size.height() + gap) / 2, size.width() + gap,
            size.height() + gap};
    }
};

double overlap(const Cell &one, const Cell &other, double gap)
{
    const QRectF common = one.rect(gap).intersected(other.rect(gap));
    return common.isEmpty() ? 0.0 : common.width() * common.height();
}

double overlapWith(const Cell &cell, const QList<Cell> &cells, const QList<qsizetype> &placed, double gap)
{
    double sum = 0;
    for (const qsizetype index : placed)
        sum += overlap(cell, cells.at(index), gap);
    return sum;
}

// Turns the ring as little as covers the least of those who are placed and of each other.
void placeRing(QList<Cell> &cells, const QList<qsizetype> &members, const QList<qsizetype> &placed, QPointF middle,
    QSizeF axes, double start, double gap)
{
    if (members.isEmpty())
        return;
    double least = -1;
    double best = start;
    const Arc arc(axes);
    const auto stand = [&](double from) {
        for (qsizetype i = 0; i < members.size(); ++i) {
            const double share = double(i) / double(members.size());
            cells[members.at(i)].middle = onEllipse(middle, axes, arc.angle(from, share));
        }
    };
    for (int phase = 0; phase < phases && least != 0; ++phase) {
        const int step = (phase + 1) / 2 * (phase % 2 == 0 ? 1 : -1); // from the start outwards to both sides
        const double from = start + turn * step / phases;
        stand(from);
        QList<qsizetype> done = placed;
        double covered = 0;
        for (const qsizetype member : members) {
            covered += overlapWith(cells.at(member), cells, done, gap);
            done.append(member);
        }
        if (least < 0 || covered < least) {
            least = covered;
            best = from;
        }
    }
    stand(best);
}

// Moves two cells that meet apart, by the shorter way. True if they met.
bool part(Cell &one, Cell &other, double gap)
{
    const QRectF common = one.rect(gap).intersected(other.rect(gap));
    if (common.width() <= touching || common.height() <= touching)
        return false;
    const QPointF between = other.middle - one.middle;
    QPointF push;
    if (common.width() < common.height())
        push.setX((between.x() < 0 ? -0.5 : 0.5) * (common.width() + touching));
    else
        push.setY((between.y() < 0 ? -0.5 : 0.5) * (common.height() + touching));
    if (one.fixed)
        other.middle += 2 * push;
    else if (other.fixed)
        one.middle -= 2 * push;
    else {
        one.middle -= push;
        other.middle += push;
    }
    return true;
}

// Keeps a cell within its own ring's band, so that everybody can be seen to stand on their ring.
void keepToRing(Cell &cell, const CircleLayout &layout)
{
    if (cell.ring == centreRing)
        return;
    const QSizeF axes = layout.rings.at(cell.ring);
    const QSizeF outer = layout.rings.last();
    const QPointF from = cell.middle - layout.middle;
    const double away = std::hypot(from.x() / axes.width(), from.y() / axes.height());
    if (away <= 0)
        return;
    const double slack = band * outer.width() / axes.width();
    cell.middle = layout.middle
                  + from * (std::clamp(away, 1 - slack, cell.ring + 1 == circleRings ? 1.0 : 1 + slack) / away);
}

// Lets everybody give way to everybody. True when nobody covers anybody any more.
bool giveWay(QList<Cell> &cells, const CircleLayout &layout, double gap)
{
    for (int turnOfAll = 0; turnOfAll < rounds; ++turnOfAll) {
        bool met = false;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            for (qsizetype j = i + 1; j < cells.size(); ++j)
                met = part(cells[i], cells[j], gap) || met;
        }
        if (!met)
            return true;
        for (Cell &cell : cells)
            keepToRing(cell, layout);
    }
    return false;
}

QList<Cell> cellsOf(const QList<CirclePerson> &people, double face)
{
    constexpr double nameGap = 2;
    const auto inTheMiddle = std::count_if(
        people.begin(), people.end(), [](const CirclePerson &person) { return person.centre; });
    QList<Cell> cells;
    for (const CirclePerson &person : people) {
        const double height = face + (person.label.height() > 0 ? nameGap + person.label.height() : 0);
        cells.append({QSizeF(std::max(face, person.label.width()), height), (height - face) / 2,
            person.centre ? centreRing : std::clamp(person.ring, 0, circleRings - 1), person.centre && inTheMiddle == 1,
            {}});
    }
    return cells;
}

QList<qsizetype> membersOf(const QList<Cell> &cells, int ring)
{
    QList<qsizetype> members;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i).ring == ring)
            members.append(i);
    }
    return members;
}

// Tries one size, with rings no flatter than `flattest` (longer by shorter half axis); false if somebody would cover
// somebody.
bool layOutIn(QList<Cell> &cells, CircleLayout &layout, double gap, double flattest)
{
    QSizeF largest;
    for (const Cell &cell : std::as_const(cells))
        largest = largest.expandedTo(cell.size);
    QSizeF outer = (layout.size - largest - QSizeF(gap, gap)) / 2;
    if (outer.width() <= 0 || outer.height() <= 0)
        return false;
    outer = outer.boundedTo(QSizeF(outer.height(), outer.width()) * flattest);
    layout.middle = {layout.size.width() / 2, layout.size.height() / 2};
    layout.rings.clear();
    for (int ring = 0; ring < circleRings; ++ring)
        layout.rings.append(outer * (nearest + (1 - nearest) / (circleRings - 1) * ring));

    QList<qsizetype> placed = membersOf(cells, centreRing);
    if (placed.size() == 1)
        cells[placed.first()].middle = layout.middle;
    else
        placeRing(cells, placed, {}, layout.middle, layout.rings.first() * 0.42, std::numbers::pi, gap);
    for (int ring = 0; ring < circleRings; ++ring) {
        // Rings start at different sides, so that two people alone on theirs do not stand behind each other.
        constexpr std::array starts{-0.5, 0.35, -0.1, 0.75};
        const QList<qsizetype> members = membersOf(cells, ring);
        const double start = starts[static_cast<size_t>(ring)] * std::numbers::pi;
        placeRing(cells, members, placed, layout.middle, layout.rings.at(ring), start, gap);
        placed.append(members);
    }
    return giveWay(cells, layout, gap);
}

} // namespace

CircleLayout layOutCircle(const QList<CirclePerson> &people, QSizeF room, double face, double gap)
{
    CircleLayout layout;
    layout.size = room.expandedTo(QSizeF(face, face));
    QList<Cell> cells = cellsOf(people, face);
    double covered = 0; // by all cells, however well they were packed
    for (const Cell &cell : std::as_const(cells))
        covered += cell.rect(gap).width() * cell.rect(gap).height();
    const auto fits = [&] {
        if (layout.size.width() * layout.size.height() < air * covered)
            return false;
        return layOutIn(cells, layout, gap, round) || layOutIn(cells, layout, gap, flat);
    };
    const auto areaOf = [](QSizeF size) { return size.width() * size.height(); };
    CircleLayout crowd = layOutCrowd(people, room, face, gap);
    const double most = std::max(areaOf(crowd.size), areaOf(layout.size));
    if (people.size() > mostOnLines)
        return crowd;
    while (!fits()) {
        // Lines that need more paper than a crowd are emptier, not clearer.
        if (areaOf(layout.size) * growth > most)
            return crowd;
        const bool down = layout.size.height() * growth <= tall * layout.size.width();
        layout.size = down ? QSizeF(layout.size.width(), layout.size.height() * growth) : layout.size * growth;
    }
    for (const Cell &cell : std::as_const(cells)) {
        const QRectF rect = cell.rect(0);
        const QSizeF label = people.at(layout.places.size()).label;
        layout.places.append({QPointF(cell.middle.x(), cell.middle.y() - cell.faceOffset),
            QRectF(QPointF(cell.middle.x() - label.width() / 2, rect.bottom() - label.height()), label), rect});
    }
    return layout;
}

int ringAt(const CircleLayout &layout, QPointF point)
{
    const QPointF from = point - layout.middle;
    if (!layout.edges.isEmpty()) {
        const double shape = layout.rings.last().height() / layout.rings.last().width();
        const double away = std::hypot(from.x(), from.y() / shape);
        const auto zone = std::ranges::find_if(layout.edges, [away](double edge) { return away <= edge; });
        return static_cast<int>(std::min<qsizetype>(zone - layout.edges.begin(), circleRings - 1));
    }
    int closest = 0;
    double least = -1;
    for (int ring = 0; ring < layout.rings.size(); ++ring) {
        const QSizeF axes = layout.rings.at(ring);
        const double away = std::abs(std::hypot(from.x() / axes.width(), from.y() / axes.height()) - 1) * axes.width();
        if (least < 0 || away < least) {
            least = away;
            closest = ring;
        }
    }
    return closest;
}

} // namespace doorstep::app
