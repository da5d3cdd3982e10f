// SPDX-License-Identifier: Apache-2.0
#include "app/circlecrowd.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace doorstep::app {

namespace {

constexpr double nameGap = 2;
constexpr double between = 0.3; // of a brick's width, free between two zones
constexpr std::array shapes{1.0, 1.3, 1.6}; // height by width; a page scrolls down, not sideways
constexpr int zones = circleRings + 1; // the children stand inside the nearest ring

// Where somebody may stand, seen from the middle.
struct Brick {
    QPointF place;
    double away; // as if the zones were round
    double angle; // from the top, clockwise
};

int zoneOf(const CirclePerson &person) { return person.centre ? 0 : 1 + std::clamp(person.ring, 0, circleRings - 1); }

double cellHeight(const CirclePerson &person, double face)
{
    return face + (person.label.height() > 0 ? nameGap + person.label.height() : 0);
}

// Enough bricks for `count` people and the free space between their zones, nearest first.
QList<Brick> bricks(qsizetype count, QSizeF brick, double shape)
{
    const double people = double(count) * brick.width() * brick.height();
    const double reach = std::sqrt(people / (std::numbers::pi * shape))
                         + (zones + 1) * (brick.width() + brick.height() / shape);
    const int rows = static_cast<int>(reach * shape / brick.height()) + 1;
    const int columns = static_cast<int>(reach / brick.width()) + 1;
    QList<Brick> all;
    for (int row = -rows; row <= rows; ++row) {
        for (int column = -columns; column <= columns; ++column) {
            const double shift = row % 2 == 0 ? 0 : 0.5;
            const QPointF place((column + shift) * brick.width(), row * brick.height());
            all.append({place, std::hypot(place.x(), place.y() / shape),
                std::atan2(place.x(), -place.y()) + (place.x() < 0 ? 2 * std::numbers::pi : 0)});
        }
    }
    std::ranges::stable_sort(all, {}, &Brick::away);
    return all;
}

struct Zone {
    double inner = 0;
    double outer = 0;
};

class Crowd
{
public:
    Crowd(const QList<CirclePerson> &people, QSizeF brick, double shape)
        : m_people(people), m_brick(brick), m_bricks(bricks(people.size(), brick, shape)), m_places(people.size())
    {
        for (int zone = 0; zone < zones; ++zone)
            fill(zone);
    }

    [[nodiscard]] const QList<QPointF> &places() const { return m_places; }
    [[nodiscard]] const Zone &zone(int ring) const { return m_zones[static_cast<size_t>(ring) + 1]; }

private:
    void fill(int zone)
    {
        QList<qsizetype> members;
        for (qsizetype i = 0; i < m_people.size(); ++i) {
            if (zoneOf(m_people.at(i)) == zone)
                members.append(i);
        }
        const double inner = zone == 0 ? 0 : m_edge + between * m_brick.width();
        while (m_next < m_bricks.size() && m_bricks.at(m_next).away < inner)
            ++m_next;
        QList<Brick> taken = m_bricks.mid(m_next, members.size());
        m_next += members.size();
        // A zone that nobody stands in has room for one who is moved there; the middle needs none.
        double outer = zone == 0 ? 0 : inner + m_brick.width() / 2;
        if (!taken.isEmpty())
            outer = std::max(outer, taken.constLast().away);
        m_edge = outer;
        m_zones[static_cast<size_t>(zone)] = {inner, outer};
        std::ranges::stable_sort(taken, {}, &Brick::angle); // neighbours in the list stay neighbours
        for (qsizetype i = 0; i < members.size(); ++i)
            m_places[members.at(i)] = taken.at(i).place;
    }

    const QList<CirclePerson> &m_people;
    QSizeF m_brick;
    QList<Brick> m_bricks;
    QList<QPointF> m_places;
    std::array<Zone, zones> m_zones;
    qsizetype m_next = 0;
    double m_edge = 0;
};

CircleLayout layoutOf(const Crowd &crowd, QSizeF brick, double gap, double shape)
{
    CircleLayout layout;
    QSizeF half;
    for (int ring = 0; ring < circleRings; ++ring) {
        const Zone &zone = crowd.zone(ring);
        const double middle = (zone.inner + zone.outer) / 2;
        layout.rings.append({middle, middle * shape});
        const double next = ring + 1 < circleRings ? crowd.zone(ring + 1).inner : zone.outer;
        layout.edges.append((zone.outer + next) / 2);
        half = half.expandedTo(layout.rings.last());
    }
    for (const QPointF &place : crowd.places())
        half = half.expandedTo({std::abs(place.x()) + brick.width() / 2, std::abs(place.y()) + brick.height() / 2});
    layout.size = 2 * (half + QSizeF(gap, gap));
    return layout;
}

} // namespace

CircleLayout layOutCrowd(const QList<CirclePerson> &people, QSizeF room, double face, double gap)
{
    QSizeF brick(face, face);
    for (const CirclePerson &person : people)
        brick = brick.expandedTo({person.label.width(), cellHeight(person, face)});
    brick += QSizeF(gap, gap);

    CircleLayout layout;
    QList<QPointF> places;
    for (const double shape : shapes) {
        const Crowd crowd(people, brick, shape);
        layout = layoutOf(crowd, brick, gap, shape);
        places = crowd.places();
        if (layout.size.width() <= room.width())
            break;
    }
    layout.size = layout.size.expandedTo(room);
    layout.middle = {layout.size.width() / 2, layout.size.height() / 2};
    for (qsizetype i = 0; i < people.size(); ++i) {
        const CirclePerson &person = people.at(i);
        const QSizeF size(std::max(face, person.label.width()), cellHeight(person, face));
        const QPointF middle = layout.middle + places.at(i);
        const QRectF cell(middle - QPointF(size.width() / 2, size.height() / 2), size);
        const QRectF label(
            QPointF(middle.x() - person.label.width() / 2, cell.bottom() - person.label.height()), person.label);
        layout.places.append({QPointF(middle.x(), cell.top() + face / 2), label, cell});
    }
    return layout;
}

} // namespace doorstep::app
