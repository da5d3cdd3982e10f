// SPDX-License-Identifier: Apache-2.0
#include "app/placelist.h"

#include "app/engine/enrolment.h"
#include "app/placerecords.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;

namespace {

PlaceList::Row rowOf(const Stored<core::Place> &stored, QDate today)
{
    const core::Place &place = stored.value;
    QStringList whenAndWhere{place.when, place.where};
    whenAndWhere.removeAll(QString());
    QStringList note{whenAndWhere.join(u" · "_s), placeFacts(place).join(u" · "_s)};
    note.removeAll(QString());
    return {stored.record.id.toString(), place.name, place.what, note.join(u'\n'), isStale(place, today),
        stored.record.sending == core::Sending::Waiting};
}

Result<PlaceList::Facts> readRows(core::RecordStore &store, const Identity &me, const QString &search, QDate today)
{
    const auto places = readPlaces(store, me.organisation);
    if (!places)
        return places.error();
    const auto mayAdd = mayWritePlaces(store, me.organisation, today, core::Post(me.post));
    if (!mayAdd)
        return mayAdd.error();
    PlaceList::Facts facts{{}, *mayAdd, false};
    for (const bool slips : {false, true}) {
        for (const Stored<core::Place> &place : *places) {
            if (isMeant(place.value, search, slips))
                facts.rows.append(rowOf(place, today));
        }
        facts.comesClose = slips && !facts.rows.isEmpty();
        if (!facts.rows.isEmpty())
            break;
    }
    return facts;
}

} // namespace

const std::array<RowModel<PlaceList::Row>::Role, 6> PlaceList::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"detail", [](const Row &row) { return QVariant(row.detail); }},
    {"note", [](const Row &row) { return QVariant(row.note); }},
    {"stale", [](const Row &row) { return QVariant(row.stale); }},
    {"waiting", [](const Row &row) { return QVariant(row.waiting); }},
}};

PlaceList::PlaceList(QObject *parent) : ViewModel(parent), m_rows(s_roles)
{
    watch({core::kindOf<core::Place>.number});
}

void PlaceList::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) == search)
        return;
    Q_EMIT searchChanged();
    propertyChanged();
}

void PlaceList::load()
{
    const Identity *identity = services()->identity();
    if (!identity)
        return;
    read([me = *identity, search = m_search, day = today()](
             core::RecordStore &store) { return readRows(store, me, search, day); },
        [this](const Facts &facts) {
            m_rows.update(facts.rows);
            m_mayAdd = facts.mayAdd;
            m_comesClose = facts.comesClose;
            setState(facts.rows.isEmpty() ? State::Empty : State::Ready);
            Q_EMIT shown();
        });
}

void PlaceList::forget()
{
    m_rows.update({});
    m_mayAdd = m_comesClose = false;
    Q_EMIT shown();
}

} // namespace doorstep::app
