// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/parts/circlearranger.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace doorstep::ui {

// What lies under the faces: the four rings and the ties. `ties` has the roles fromId, toId, strength (0…4), strained
// and uncertain; a tie to somebody who is not in the circle is not drawn. Owns neither model.
class CircleLines : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::ui::CircleArranger *circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *ties READ ties WRITE setTies NOTIFY changed)
    Q_PROPERTY(QColor ringInk MEMBER m_ringInk NOTIFY changed)
    Q_PROPERTY(QColor tieInk MEMBER m_tieInk NOTIFY changed)

public:
    explicit CircleLines(QQuickItem *parent = nullptr);

    [[nodiscard]] CircleArranger *circle() const;
    void setCircle(CircleArranger *circle);
    [[nodiscard]] QAbstractItemModel *ties() const;
    void setTies(QAbstractItemModel *ties);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void repaint();
    void paintTies(QPainter &painter) const;

    QPointer<CircleArranger> m_circle;
    QPointer<QAbstractItemModel> m_ties;
    QColor m_ringInk;
    QColor m_tieInk;
};

} // namespace doorstep::ui
