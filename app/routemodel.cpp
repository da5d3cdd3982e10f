// SPDX-License-Identifier: Apache-2.0
#include "app/routemodel.h"

#include "app/dayorder.h"
#include "app/engine/enrolment.h"
#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

const std::array<RowModel<RouteModel::Row>::Role, 13> RouteModel::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"familyId", [](const Row &row) { return QVariant(row.familyId); }},
    {"gap", [](const Row &row) { return QVariant(row.gap); }},
    {"time", [](const Row &row) { return QVariant(row.time); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"address", [](const Row &row) { return QVariant(row.address); }},
    {"wayIn", [](const Row &row) { return QVariant(row.wayIn); }},
    {"pets", [](const Row &row) { return QVariant(row.pets); }},
    {"parking", [](const Row &row) { return QVariant(row.parking); }},
    {"bring", [](const Row &row) { return QVariant(row.bring); }},
    {"movable", [](const Row &row) { return QVariant(row.movable); }},
    {"first", [](const Row &row) { return QVariant(row.first); }},
    {"last", [](const Row &row) { return QVariant(row.last); }},
}};

RouteModel::RouteModel(QObject *parent) : ViewModel(parent), m_stops(s_roles) {}

QString RouteModel::title() const { return services() ? Words::date(today(), today()) : QString(); }

int RouteModel::movable() const
{
    return m_facts.size() < 2 ? 0 : int(std::ranges::count_if(m_facts, [](const auto &stop) { return !stop.at; }));
}

// A draft is half a second of typing; a day's route has none, and everything else may move it.
bool RouteModel::concerns(const core::ChangeSet &changes) const
{
    return !changes.records.isEmpty() || !changes.purged.isEmpty();
}

void RouteModel::load()
{
    const Identity *identity = services()->identity();
    if (!identity)
        return;
    const RouteReader reader{identity->user, core::Post(identity->post), today()};
    read([reader](core::RecordStore &store) { return readRoute(store, reader); },
        [this](const DayRouteFacts &facts) {
            m_facts = facts.stops;
            QList<DayStop> stops;
            for (const RouteStop &stop : std::as_const(m_facts))
                stops.append({stop.key, stop.at});
            // What is in the hand, or on its way to the disk, is newer than what was read.
            const bool mine = m_carrying || isBusy();
            m_order = orderOfDay(stops, mine ? m_order : facts.chosen);
            setState(m_facts.isEmpty() ? State::Empty : State::Ready);
            show();
        });
}

void RouteModel::forget()
{
    m_facts.clear();
    m_order.clear();
    m_said.clear();
    show();
}

RouteModel::Row RouteModel::rowOf(const RouteStop &stop) const
{
    Row row;
    row.key = stop.key;
    row.familyId = stop.family ? stop.family->toString() : QString();
    row.title = stop.family ? stop.title : tr("Street round: %1").arg(fenced(stop.title));
    row.time = stop.underWay ? tr("You are there now") : stop.at ? Words::time(*stop.at) : tr("Some time today");
    row.address = stop.place.kept ? tr("The address is kept safe, and is not shown here.")
                                  : stop.place.address.join(u'\n');
    row.wayIn = stop.place.wayIn.join(u'\n');
    row.pets = stop.place.pets.join(u'\n');
    row.parking = stop.place.parking.join(u'\n');
    row.bring = stop.bring.join(u'\n');
    row.movable = isMovable(stop.key);
    return row;
}

void RouteModel::show()
{
    QList<Row> rows;
    std::optional<core::Timestamp> before;
    for (const QString &key : std::as_const(m_order)) {
        const auto stop = std::ranges::find(m_facts, key, &RouteStop::key);
        if (stop == m_facts.cend())
            continue;
        Row row = rowOf(*stop);
        row.first = rows.isEmpty();
        if (stop->at) {
            if (before)
                row.gap = between(*before, *stop->at);
            before = stop->at;
        }
        rows.append(row);
    }
    if (!rows.isEmpty())
        rows.last().last = true;
    m_stops.update(rows);
    Q_EMIT shown();
}

QString RouteModel::between(core::Timestamp from, core::Timestamp to)
{
    constexpr int minutesAnHour = 60;
    const auto minutes = int((to.ms - from.ms) / 60'000);
    const QString hours = minutes < minutesAnHour ? QString() : tr("%Ln hours", nullptr, minutes / minutesAnHour);
    const int rest = minutes % minutesAnHour;
    const QString more = rest > 0 || hours.isEmpty() ? tr("%Ln minutes", nullptr, rest) : QString();
    QStringList parts{hours, more};
    parts.removeAll(QString());
    //: 1 and 2: times of day; 3: "2 hours 30 minutes"
    return tr("From %1 to %2: %3").arg(Words::time(from), Words::time(to), parts.join(u' '));
}

bool RouteModel::isMovable(const QString &key) const
{
    const auto stop = std::ranges::find(m_facts, key, &RouteStop::key);
    return m_facts.size() > 1 && stop != m_facts.cend() && !stop->at;
}

bool RouteModel::step(const QString &key, int by)
{
    if (!isMovable(key))
        return false;
    const QStringList moved = stopMoved(m_order, key, by);
    if (moved == m_order)
        return false;
    m_order = moved;
    const auto stop = std::ranges::find(m_facts, key, &RouteStop::key);
    //: 1: whom or which street; 2: its place; 3: how many there are
    m_said = tr("%1 is now stop %2 of %3.").arg(fenced(stop->title)).arg(m_order.indexOf(key) + 1).arg(m_order.size());
    show();
    return true;
}

void RouteModel::earlier(const QString &key)
{
    if (step(key, -1))
        keep();
}

void RouteModel::later(const QString &key)
{
    if (step(key, 1))
        keep();
}

void RouteModel::carryOver(const QString &key, const QString &other, double above)
{
    const qsizetype here = m_order.indexOf(key);
    const qsizetype there = m_order.indexOf(other);
    if (here < 0 || there < 0 || here == there)
        return;
    // Not before the finger is past the middle: else two stops of different heights would change places for ever.
    constexpr double middle = 0.5;
    const bool past = there > here ? above > middle : above < middle;
    if (!past)
        return;
    m_carrying = true;
    (void)step(key, there > here ? 1 : -1);
}

void RouteModel::drop()
{
    if (std::exchange(m_carrying, false))
        keep();
}

void RouteModel::keep()
{
    const Identity *identity = services()->identity();
    if (!identity)
        return;
    clearNotice();
    write([user = identity->user, day = today(), order = m_order](
              core::RecordStore &store) { return keepRoute(store, user, day, order); },
        [](const core::Written &) {});
}

} // namespace doorstep::app
