// SPDX-License-Identifier: Apache-2.0
#include "app/placemodel.h"

#include "app/engine/enrolment.h"
#include "app/placerecords.h"
#include "app/promiserecords.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using core::Place;
using core::Result;

namespace {

Result<PlaceModel::Facts> readPlace(
    core::RecordStore &store, const core::Id<Place> &id, const Identity &me, QDate today)
{
    const auto place = store.find(id);
    if (!place)
        return place.error();
    const auto mayWrite = mayWritePlaces(store, me.organisation, today, core::Post(me.post));
    const auto all = readPlaces(store, me.organisation);
    if (!mayWrite || !all)
        return mayWrite ? all.error() : mayWrite.error();
    const auto right = std::ranges::count_if(*all, [&](const auto &each) { return !isStale(each.value, today); });
    return PlaceModel::Facts{*place, Words::source(place->value), *mayWrite, int(all->size()), int(right)};
}

} // namespace

void PlaceModel::setPlaceId(const QString &id)
{
    if (std::exchange(m_placeId, id) == id)
        return;
    Q_EMIT shown();
    propertyChanged();
}

QString PlaceModel::name() const { return m_facts ? m_facts->place.value.name : QString(); }

QString PlaceModel::checked() const { return m_facts ? checkedWords(m_facts->place.value, today()) : QString(); }

bool PlaceModel::isStale() const { return m_facts && app::isStale(m_facts->place.value, today()); }

bool PlaceModel::isCheckedToday() const { return m_facts && m_facts->place.value.checkedOn == today(); }

QString PlaceModel::thanks() const { return m_thanked ? tr("Thank you. It stands as checked today.") : QString(); }

QString PlaceModel::givesBack() const
{
    if (!m_thanked || !m_facts)
        return {};
    if (m_facts->right == m_facts->all)
        return tr("Every place on the list was checked within the year.");
    return tr("%1 of %2 places on the list were checked within the year.").arg(m_facts->right).arg(m_facts->all);
}

void PlaceModel::load()
{
    const auto id = core::Id<Place>::fromString(m_placeId);
    const Identity *identity = services()->identity();
    if (!id || !identity)
        return;
    read([id = *id, me = *identity, day = today()](core::RecordStore &store) { return readPlace(store, id, me, day); },
        [this](const Facts &facts) {
            m_facts = facts;
            setState(State::Ready);
            Q_EMIT shown();
            Q_EMIT thanked();
        });
}

void PlaceModel::forget()
{
    m_facts.reset();
    m_thanked = false;
    Q_EMIT shown();
    Q_EMIT thanked();
}

void PlaceModel::stillRight()
{
    if (!mayWrite() || isBusy() || isCheckedToday())
        return;
    m_before = m_facts->place.value.checkedOn;
    writeChecked(today(), true);
}

void PlaceModel::undo()
{
    if (m_thanked && m_facts && !isBusy())
        writeChecked(m_before, false);
}

void PlaceModel::writeChecked(QDate day, bool thanking)
{
    clearNotice();
    Place wanted = m_facts->place.value;
    wanted.checkedOn = day;
    write([edit = patched(m_facts->place, wanted)](core::RecordStore &store) { return store.write(edit); },
        [this, thanking](const core::Written &) {
            m_thanked = thanking;
            Q_EMIT thanked();
        });
}

} // namespace doorstep::app
