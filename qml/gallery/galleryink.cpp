// SPDX-License-Identifier: Apache-2.0
#include "qml/gallery/galleryink.h"

#include "app/ink.h"

#include <cmath>
#include <numbers>

namespace doorstep::ui {

namespace {

constexpr double turn = 2 * std::numbers::pi;

QList<QPoint> around(QPointF middle, double radius, double from, double to)
{
    QList<QPoint> points;
    constexpr int steps = 48;
    for (int i = 0; i <= steps; ++i) {
        const double angle = (from + (to - from) * i / steps) * turn;
        points.append((middle + QPointF(std::cos(angle), std::sin(angle)) * radius).toPoint());
    }
    return points;
}

} // namespace

// Loops that run along a line, with a stroke under them, as names often are.
QString GalleryInk::signature()
{
    QList<QPoint> loops;
    constexpr int steps = 240;
    for (int i = 0; i <= steps; ++i) {
        const double at = double(i) / steps;
        const double high = 90 * (1 - 0.6 * at);
        loops.append(
            QPointF(140 + 640 * at + 46 * std::sin(at * 7 * turn), 220 - high * std::cos(at * 7 * turn)).toPoint());
    }
    const app::Ink ink{{1024, 384}, {loops, {{150, 340}, {420, 318}, {860, 330}}, {{820, 120}}}};
    return app::textOfInk(app::fitted(ink, app::signatureBytes));
}

// A house with a sun.
QString GalleryInk::drawing()
{
    const app::Ink ink{{1024, 768}, {{{260, 680}, {260, 380}, {480, 220}, {700, 380}, {700, 680}, {260, 680}},
                                        {{430, 680}, {430, 500}, {530, 500}, {530, 680}}, {{260, 380}, {700, 380}},
                                        {{515, 590}}, around({850, 150}, 70, 0, 1), around({150, 640}, 50, 0.5, 1.4),
                                        {{150, 690}, {150, 740}}, {{720, 740}, {40, 744}}}};
    return app::textOfInk(app::fitted(ink, app::drawingBytes));
}

QString GalleryInk::full()
{
    app::Ink ink{{1024, 384}, {}};
    for (int i = 0; i < app::mostStrokes(app::signatureBytes); ++i)
        ink.strokes.append({{60 + (i % 20) * 48, 40 + (i / 20) * 36}, {80 + (i % 20) * 48, 60 + (i / 20) * 36}});
    return app::textOfInk(app::fitted(ink, app::signatureBytes));
}

} // namespace doorstep::ui
