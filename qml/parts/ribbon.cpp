// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/ribbon.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace doorstep::ui {

namespace {

QPainterPath lineFrom(QPointF from, QPointF to, bool strained)
{
    QPainterPath path(from);
    if (!strained) {
        path.lineTo(to);
        return path;
    }
    constexpr double halfWave = 12;
    constexpr double high = 5;
    const int waves = std::max(1, int(std::ceil((to.x() - from.x()) / halfWave)));
    for (int wave = 0; wave < waves; ++wave) {
        const double x = from.x() + wave * halfWave;
        const double next = std::min(x + halfWave, to.x());
        const double side = wave % 2 == 0 ? 1 : -1;
        path.quadTo(QPointF((x + next) / 2, from.y() + side * high), QPointF(next, from.y()));
    }
    return path;
}

} // namespace

Ribbon::Ribbon(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Ribbon::changed, this, [this] { update(); });
}

// Painted from left to right, and turned round for a language that reads the other way.
void Ribbon::paint(QPainter *painter)
{
    constexpr double dotted = 24;
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    const double middle = height() / 2;
    const double half = m_thickness / 2;
    const double first = m_openStart ? std::min(dotted, width() / 2) : half;
    const double last = m_ended ? std::max(first, width() - ring) : width();
    QPen pen(m_ink, m_thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (m_strength == 0)
        pen.setDashPattern({0.1, 2.2});
    if (!m_ended)
        pen.setCapStyle(m_strength == 0 ? Qt::RoundCap : Qt::FlatCap); // it goes on
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    painter->drawPath(lineFrom({first, middle}, {last, middle}, m_strained));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ink);
    if (m_openStart) {
        constexpr int apart = 8;
        for (int dot = 0; 2 + dot * apart < first - half; ++dot)
            painter->drawEllipse(QPointF(2 + dot * apart, middle), 2, 2);
    } else {
        painter->drawEllipse(QPointF(half, middle), half, half); // a round beginning
    }
    if (!m_ended)
        return;
    constexpr double line = 3;
    painter->setPen(QPen(m_ink, line));
    painter->setBrush(m_paper);
    painter->drawEllipse(QPointF(width() - ring / 2, middle), (ring - line) / 2, (ring - line) / 2);
}

} // namespace doorstep::ui
