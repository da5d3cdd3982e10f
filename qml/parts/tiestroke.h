// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace doorstep::ui {

// How one person is tied to another, as the viewer whose picture it is sees it (Hartman's ecomap: the line says it).
struct TieStroke {
    int strength = 2; // 0 gone, 1 thin, 2 there, 3 close, 4 rock; others are clamped
    bool strained = false; // wavy
    bool uncertain = false; // dotted
};

// Draws the line: gone and uncertain dotted, thin fine, there plain, close double, rock thick, strained wavy.
void paintTie(QPainter &painter, QPointF from, QPointF to, const TieStroke &stroke, const QColor &ink);

// Half of the widest that paintTie draws on either side of the straight line.
inline constexpr double tieReach = 6;

} // namespace doorstep::ui
