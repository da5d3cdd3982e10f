// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/firstrows.h"

#include "qml/parts/turns.h"

#include <QElapsedTimer>

#include <algorithm>

namespace doorstep::ui {

namespace {
constexpr int budgetMs = 4; // of a frame, for rows; on a slow device one row may take more
} // namespace

FirstRows::FirstRows(QObject *parent) : QAbstractListModel(parent) {}

void FirstRows::componentComplete()
{
    m_complete = true;
    settle();
}

void FirstRows::setRows(QAbstractItemModel *rows)
{
    if (rows == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = rows;
    if (m_source)
        follow();
    startAnew();
    Q_EMIT rowsChanged();
}

void FirstRows::follow()
{
    connect(m_source, &QAbstractItemModel::rowsInserted, this, &FirstRows::inserted);
    connect(m_source, &QAbstractItemModel::rowsRemoved, this, &FirstRows::removed);
    connect(m_source, &QAbstractItemModel::rowsMoved, this, &FirstRows::moved);
    connect(m_source, &QAbstractItemModel::dataChanged, this, &FirstRows::changed);
    connect(m_source, &QAbstractItemModel::modelReset, this, &FirstRows::startAnew);
    connect(m_source, &QAbstractItemModel::layoutChanged, this, &FirstRows::startAnew);
    connect(m_source, &QObject::destroyed, this, &FirstRows::startAnew);
}

void FirstRows::startAnew()
{
    beginResetModel();
    m_allowed = atFirst;
    m_shown = std::min(length(), limit());
    endResetModel();
    settle();
}

void FirstRows::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    Q_EMIT mostChanged();
    settle();
}

int FirstRows::length() const { return m_source ? m_source->rowCount() : 0; }

int FirstRows::beyond() const { return std::max(0, length() - m_most); }

int FirstRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_shown; }

QVariant FirstRows::data(const QModelIndex &index, int role) const
{
    return m_source && checkIndex(index, CheckIndexOption::IndexIsValid)
               ? m_source->data(m_source->index(index.row(), 0), role)
               : QVariant();
}

QHash<int, QByteArray> FirstRows::roleNames() const
{
    return m_source ? m_source->roleNames() : QHash<int, QByteArray>();
}

void FirstRows::insert(int first, int rows)
{
    if (rows <= 0)
        return;
    beginInsertRows({}, first, first + rows - 1);
    m_shown += rows;
    endInsertRows();
}

void FirstRows::remove(int first, int rows)
{
    if (rows <= 0)
        return;
    beginRemoveRows({}, first, first + rows - 1);
    m_shown -= rows;
    endRemoveRows();
}

void FirstRows::inserted(const QModelIndex &, int first, int last)
{
    if (first < m_shown) // between those that are shown; what comes at their end is for settle()
        insert(first, std::min(last - first + 1, limit() - first));
    settle();
}

void FirstRows::removed(const QModelIndex &, int first, int last)
{
    remove(first, std::min(last + 1, m_shown) - first);
    settle();
}

void FirstRows::moved(const QModelIndex &, int first, int last, const QModelIndex &, int before)
{
    const int rows = last - first + 1;
    const int to = before > first ? before - rows : before; // the row that the first of them has now
    if (last < m_shown && before <= m_shown) {
        if (beginMoveRows({}, first, last, {}, before))
            endMoveRows();
        return;
    }
    remove(first, std::min(last + 1, m_shown) - first);
    if (to < m_shown)
        insert(to, std::min(rows, limit() - to));
    settle();
}

void FirstRows::changed(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (first.row() < m_shown)
        Q_EMIT dataChanged(index(first.row()), index(std::min(last.row(), m_shown - 1)), roles);
}

void FirstRows::settle()
{
    const int allowed = std::min(length(), limit());
    remove(allowed, m_shown - allowed);
    QElapsedTimer spent;
    spent.start();
    while (m_shown < allowed && !(m_complete && spent.hasExpired(budgetMs)))
        insert(m_shown, 1);
    if (!m_complete || m_shown == std::min(length(), m_most))
        Turns::shared().forget(this);
    else
        Turns::shared().ask(this, [this] { showMore(); });
    Q_EMIT beyondChanged();
}

void FirstRows::showMore()
{
    m_allowed = m_shown + aFrame;
    settle();
}

} // namespace doorstep::ui
