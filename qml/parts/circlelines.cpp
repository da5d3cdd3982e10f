// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/circlelines.h"

#include "qml/parts/tiestroke.h"

#include <QPainter>

namespace doorstep::ui {

CircleLines::CircleLines(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &CircleLines::changed, this, &CircleLines::repaint);
}

CircleArranger *CircleLines::circle() const { return m_circle; }

void CircleLines::setCircle(CircleArranger *circle)
{
    if (circle == m_circle)
        return;
    if (m_circle)
        m_circle->disconnect(this);
    m_circle = circle;
    if (m_circle)
        connect(m_circle, &CircleArranger::arranged, this, &CircleLines::repaint);
    Q_EMIT changed();
}

QAbstractItemModel *CircleLines::ties() const { return m_ties; }

void CircleLines::setTies(QAbstractItemModel *ties)
{
    if (ties == m_ties)
        return;
    if (m_ties)
        m_ties->disconnect(this);
    m_ties = ties;
    if (m_ties) {
        connect(m_ties, &QAbstractItemModel::rowsInserted, this, &CircleLines::repaint);
        connect(m_ties, &QAbstractItemModel::rowsRemoved, this, &CircleLines::repaint);
        connect(m_ties, &QAbstractItemModel::dataChanged, this, &CircleLines::repaint);
        connect(m_ties, &QAbstractItemModel::modelReset, this, &CircleLines::repaint);
    }
    Q_EMIT changed();
}

void CircleLines::paint(QPainter *painter)
{
    if (!m_circle)
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_ringInk, 1.5));
    const app::CircleLayout &layout = m_circle->layout();
    for (const QSizeF &axes : layout.rings)
        painter->drawEllipse(layout.middle, axes.width(), axes.height());
    if (m_ties)
        paintTies(*painter);
}

void CircleLines::repaint() { update(); }

void CircleLines::paintTies(QPainter &painter) const
{
    const QHash<int, QByteArray> roles = m_ties->roleNames();
    const auto value = [&](int row, const char *role) {
        return m_ties->data(m_ties->index(row, 0), roles.key(role, -1));
    };
    const QHash<QString, QPointF> faces = m_circle->faces();
    const int rows = m_ties->rowCount();
    for (int row = 0; row < rows; ++row) {
        const auto from = faces.constFind(value(row, "fromId").toString());
        const auto to = faces.constFind(value(row, "toId").toString());
        if (from != faces.constEnd() && to != faces.constEnd()) {
            paintTie(painter, *from, *to,
                {value(row, "strength").toInt(), value(row, "strained").toBool(), value(row, "uncertain").toBool()},
                m_tieInk);
        }
    }
}

} // namespace doorstep::ui
