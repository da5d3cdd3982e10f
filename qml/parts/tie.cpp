// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/tie.h"

#include "qml/parts/tiestroke.h"

#include <QPainter>

namespace doorstep::ui {

Tie::Tie(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(64, 2 * tieReach + 2);
    connect(this, &Tie::changed, this, [this] { update(); });
}

void Tie::paint(QPainter *painter)
{
    const double middle = height() / 2;
    paintTie(*painter, {tieReach, middle}, {width() - tieReach, middle}, {m_strength, m_strained, m_uncertain}, m_ink);
}

} // namespace doorstep::ui
