// SPDX-License-Identifier: Apache-2.0
#include "app/touchpointthanks.h"

#include "app/visitwords.h"

#include <QCoreApplication>
#include <QSet>

namespace doorstep::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TouchpointThanks)
};

/// `count` is two or more; each weekday is a sentence of its own, because languages bend them differently.
QString weekdays(int weekday, int count)
{
    switch (weekday) {
    case Qt::Monday: return Say::tr("That's %Ln Mondays.", nullptr, count);
    case Qt::Tuesday: return Say::tr("That's %Ln Tuesdays.", nullptr, count);
    case Qt::Wednesday: return Say::tr("That's %Ln Wednesdays.", nullptr, count);
    case Qt::Thursday: return Say::tr("That's %Ln Thursdays.", nullptr, count);
    case Qt::Friday: return Say::tr("That's %Ln Fridays.", nullptr, count);
    case Qt::Saturday: return Say::tr("That's %Ln Saturdays.", nullptr, count);
    default: return Say::tr("That's %Ln Sundays.", nullptr, count);
    }
}

} // namespace

QString touchpointThanks(const QList<QDate> &days, QDate day, const QString &name)
{
    QSet<QDate> distinct(days.cbegin(), days.cend());
    distinct.insert(day);
    int sameWeekday = 0;
    for (const QDate &each : distinct) {
        if (each.isValid() && each.dayOfWeek() == day.dayOfWeek())
            ++sameWeekday;
    }
    if (sameWeekday >= 2)
        return weekdays(day.dayOfWeek(), sameWeekday);
    if (distinct.size() >= 2)
        return Say::tr("That's %Ln days with %1.", nullptr, int(distinct.size())).arg(fenced(name));
    return Say::tr("That's your first day with %1 here.").arg(fenced(name));
}

} // namespace doorstep::app
