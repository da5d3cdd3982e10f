// SPDX-License-Identifier: Apache-2.0
#include "app/threadlayout.h"

#include <algorithm>
#include <array>

namespace doorstep::app {

namespace {

constexpr double gap = 8;
constexpr double shortest = 12; // of a ribbon, so that a week can be seen beside ten years
constexpr double unknown = 48; // of one that began nobody knows when: long enough for its dots, and no claim of years

// The room of one time, from its first day to today.
struct Scale {
    QDate first;
    QDate last;
    double left = 0;
    double width = 1;
    bool mirrored = false;

    [[nodiscard]] double along(QDate day) const
    {
        const double whole = std::max(1.0, double(first.daysTo(last)));
        return std::clamp(double(first.daysTo(day)) / whole, 0.0, 1.0) * width;
    }
    [[nodiscard]] double at(QDate day) const { return mirrored ? left + width - along(day) : left + along(day); }
};

// The year of whatever came first, from its first day: at least the year before this one.
QDate firstDay(const QList<ThreadRibbon> &ribbons, QDate today)
{
    QDate first = today.addYears(-1);
    for (const ThreadRibbon &ribbon : ribbons) {
        for (const QDate day : {ribbon.from, ribbon.to}) {
            if (day.isValid() && day < first)
                first = day;
        }
    }
    return {first.year(), 1, 1};
}

QRectF mirroredIn(const QRectF &rect, double width, bool mirrored)
{
    return mirrored ? QRectF(width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

QList<ThreadYear> yearsOf(const Scale &scale, const ThreadRoom &room)
{
    constexpr std::array steps{1, 2, 5, 10, 20, 25, 50, 100};
    const double years = std::max(1.0, double(scale.first.daysTo(scale.last)) / 365.25);
    const double wanted = (room.year.width() + 2 * gap) * years / std::max(1.0, scale.width);
    const auto *const step = std::ranges::find_if(steps, [wanted](int each) { return each >= wanted; });
    const int every = step == steps.end() ? steps.back() : *step;
    QList<ThreadYear> found;
    for (int year = scale.first.year(); year <= scale.last.year(); ++year) {
        if (year % every != 0 && year != scale.first.year())
            continue;
        const double x = scale.at(QDate(year, 1, 1));
        const double middle = std::clamp(x, room.year.width() / 2, room.width - room.year.width() / 2);
        const QRectF label(QPointF(middle - room.year.width() / 2, 0), room.year);
        // The first year stands in any case; a round one too near to it does not.
        const auto meets = [&](const ThreadYear &other) {
            return other.label.adjusted(-gap, 0, gap, 0).intersects(label);
        };
        if (std::ranges::none_of(found, meets))
            found.append({year, x, label});
    }
    return found;
}

ThreadBand bandOf(const ThreadRibbon &ribbon, const ThreadRoom &room, const Scale &scale, double top)
{
    const bool wide = room.width >= threadWide;
    const double thickness = ribbonThickness(ribbon.strength);
    const double labelHeight = std::max(ribbon.label.height(), room.button);
    ThreadBand band;
    band.open = !ribbon.from.isValid();
    band.ended = ribbon.to.isValid() && ribbon.to < scale.last;
    const double below = wide ? 0 : gap / 2 + ribbonThickness(4);
    band.band = QRectF(0, top, room.width, labelHeight + below + gap);
    const QRectF label(0, top + (labelHeight - ribbon.label.height()) / 2,
        std::min(ribbon.label.width(), threadLabelWidth(room)), ribbon.label.height());
    band.label = mirroredIn(label, room.width, room.mirrored);
    const double end = scale.along(band.ended ? ribbon.to : scale.last);
    const double begin = band.open ? std::max(0.0, end - unknown) : scale.along(ribbon.from);
    const double length = std::min(scale.width, std::max(shortest, end - begin));
    const double start = std::min(begin, scale.width - length);
    const double middle = wide ? top + labelHeight / 2 : top + labelHeight + gap / 2 + ribbonThickness(4) / 2;
    const double x = scale.mirrored ? scale.left + scale.width - start - length : scale.left + start;
    band.ribbon = QRectF(x, middle - thickness / 2, length, thickness);
    return band;
}

} // namespace

double ribbonThickness(int strength)
{
    constexpr std::array thickness{3.0, 3.0, 6.0, 9.0, 12.0}; // one strand to four
    return thickness[std::size_t(std::clamp(strength, 0, 4))];
}

double threadLabelWidth(const ThreadRoom &room)
{
    const double column = room.width >= threadWide ? room.width * 0.36 : room.width;
    return std::max(1.0, column - room.button - gap);
}

ThreadLayout layOutThread(const QList<ThreadRibbon> &ribbons, const ThreadRoom &room)
{
    const double aside = room.width >= threadWide ? threadLabelWidth(room) + room.button + 2 * gap : 0;
    const double width = std::max(1.0, room.width - aside);
    const Scale scale{firstDay(ribbons, room.today), room.today, room.mirrored ? 0 : aside, width, room.mirrored};
    ThreadLayout layout;
    layout.years = yearsOf(scale, room);
    double top = 0;
    for (const ThreadRibbon &ribbon : ribbons) {
        layout.bands.append(bandOf(ribbon, room, scale, top));
        top = layout.bands.constLast().band.bottom();
    }
    layout.size = {room.width, top};
    layout.time = QRectF(scale.left, 0, width, top);
    return layout;
}

} // namespace doorstep::app
