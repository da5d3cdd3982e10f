// SPDX-License-Identifier: Apache-2.0
#include "app/dayorder.h"

#include <algorithm>

namespace doorstep::app {

QStringList orderOfDay(const QList<DayStop> &stops, const QStringList &chosen)
{
    QList<DayStop> timed;
    QStringList free;
    for (const DayStop &stop : stops) {
        if (stop.at)
            timed.append(stop);
        else
            free.append(stop.key);
    }
    std::ranges::stable_sort(timed, [](const DayStop &a, const DayStop &b) { return a.at->ms < b.at->ms; });
    QStringList order;
    for (const DayStop &stop : std::as_const(timed))
        order.append(stop.key);
    // As they were put, one after the other: each finds the one before it in its place already.
    for (qsizetype at = 0; at < chosen.size(); ++at) {
        if (!free.removeOne(chosen[at]))
            continue;
        qsizetype place = 0;
        for (qsizetype before = at - 1; before >= 0; --before) {
            if (const qsizetype found = order.indexOf(chosen[before]); found >= 0) {
                place = found + 1;
                break;
            }
        }
        order.insert(place, chosen[at]);
    }
    return order + free;
}

QStringList stopMoved(const QStringList &order, const QString &key, int by)
{
    QStringList moved = order;
    const qsizetype from = moved.indexOf(key);
    const qsizetype to = from + by;
    if (from >= 0 && to >= 0 && to < moved.size())
        moved.move(from, to);
    return moved;
}

} // namespace doorstep::app
