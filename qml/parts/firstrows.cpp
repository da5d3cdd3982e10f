// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/firstrows.h"

#include <algorithm>

namespace doorstep::ui {

namespace {
constexpr int frameMs = 16;
constexpr int few = 40; // are made at once
} // namespace

FirstRows::FirstRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_frames.setInterval(frameMs);
    connect(&m_frames, &QTimer::timeout, this, &FirstRows::showMore);
}

void FirstRows::setSourceModel(QAbstractItemModel *model)
{
    if (model == sourceModel())
        return;
    if (sourceModel() != nullptr)
        disconnect(sourceModel(), nullptr, this, nullptr);
    m_shown = aFrame;
    QSortFilterProxyModel::setSourceModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &FirstRows::count);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FirstRows::count);
        connect(model, &QAbstractItemModel::modelReset, this, &FirstRows::count);
    }
    Q_EMIT rowsChanged();
    count();
}

void FirstRows::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    Q_EMIT mostChanged();
    count();
}

int FirstRows::length() const { return sourceModel() != nullptr ? sourceModel()->rowCount() : 0; }

bool FirstRows::isCrowded() const { return length() > std::min(few, m_most); }

int FirstRows::beyond() const { return std::max(0, length() - m_most); }

bool FirstRows::filterAcceptsRow(int row, const QModelIndex &) const { return row < std::min(m_shown, m_most); }

void FirstRows::count()
{
    Q_EMIT crowdedChanged();
    invalidateRowsFilter(); // a row that came in before others pushes one of them out
    if (m_shown < std::min(length(), m_most))
        m_frames.start();
}

void FirstRows::showMore()
{
    m_shown += aFrame;
    if (m_shown >= std::min(length(), m_most))
        m_frames.stop();
    invalidateRowsFilter();
}

} // namespace doorstep::ui
