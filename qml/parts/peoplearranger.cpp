// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/peoplearranger.h"

namespace doorstep::ui {

PeopleArranger::PeopleArranger(QList<int> places, QObject *parent)
    : QIdentityProxyModel(parent), m_places(std::move(places))
{
    connect(this, &PeopleArranger::measuresChanged, this, &PeopleArranger::invalidate);
}

void PeopleArranger::setPeople(QAbstractItemModel *people)
{
    if (sourceModel() == people)
        return;
    if (sourceModel() != nullptr)
        sourceModel()->disconnect(this);
    m_stale = true;
    m_roles.clear();
    if (people != nullptr) {
        // Before the base class passes a change on: whoever reads a place then reads one of the new picture.
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(people, signal, this, &PeopleArranger::invalidate);
        connect(people, &QAbstractItemModel::rowsMoved, this, &PeopleArranger::invalidate);
        connect(people, &QAbstractItemModel::dataChanged, this, &PeopleArranger::invalidate);
        connect(people, &QAbstractItemModel::modelReset, this, &PeopleArranger::invalidate);
    }
    setSourceModel(people);
    Q_EMIT peopleChanged();
    invalidate();
}

void PeopleArranger::invalidate()
{
    m_stale = true;
    if (m_announcing)
        return;
    m_announcing = true; // many changes in one go are one new picture
    QMetaObject::invokeMethod(this, &PeopleArranger::announce, Qt::QueuedConnection);
}

void PeopleArranger::announce()
{
    m_announcing = false;
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, 0), m_places);
    Q_EMIT arranged();
}

QVariant PeopleArranger::sourceValue(int row, const QByteArray &role) const
{
    const QAbstractItemModel *people = sourceModel();
    if (people == nullptr)
        return {};
    auto known = m_roles.constFind(role);
    if (known == m_roles.constEnd()) {
        const int number = people->roleNames().key(role, -1);
        if (number < 0)
            return {}; // a model that was empty may learn it later
        known = m_roles.insert(role, number);
    }
    return people->data(people->index(row, 0), *known);
}

} // namespace doorstep::ui
