// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/tiestroke.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace doorstep::ui {

namespace {

QPainterPath straight(QPointF from, QPointF to, QPointF aside)
{
    QPainterPath path(from + aside);
    path.lineTo(to + aside);
    return path;
}

QPainterPath wave(QPointF from, QPointF to, QPointF across, QPointF aside)
{
    constexpr double halfWave = 9;
    const QLineF line(from, to);
    const int halves = std::max(2, static_cast<int>(line.length() / halfWave) & ~1);
    QPainterPath path(from + aside);
    for (int i = 0; i < halves; ++i) {
        const double side = i % 2 == 0 ? 1 : -1;
        path.quadTo(line.pointAt((i + 0.5) / halves) + across * side + aside, line.pointAt((i + 1.0) / halves) + aside);
    }
    return path;
}

} // namespace

void paintTie(QPainter &painter, QPointF from, QPointF to, const TieStroke &stroke, const QColor &ink)
{
    constexpr double widths[] = {1.5, 1.5, 3, 2, 6};
    const int strength = std::clamp(stroke.strength, 0, 4);
    const QLineF line(from, to);
    if (line.length() < 1)
        return;
    const QPointF across(-line.dy() / line.length(), line.dx() / line.length());
    QPen pen(ink, widths[strength], Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (strength == 0 || stroke.uncertain)
        pen.setDashPattern({0.1, std::max(2.2, 6 / pen.widthF())});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&](double aside) {
        painter.drawPath(
            stroke.strained ? wave(from, to, across * 7, across * aside) : straight(from, to, across * aside));
    };
    if (strength == 3) {
        draw(-2.5);
        draw(2.5);
    } else {
        draw(0);
    }
}

} // namespace doorstep::ui
