// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace doorstep::app {

// The picture of a circle: the child, or the children, in the middle; the others on four rings, nearest first (Judith
// Snow's circles of support: intimacy, friendship, participation, exchange). All sizes are device-independent pixels.
inline constexpr int circleRings = 4;

struct CirclePerson {
    int ring = 0; // 0, the nearest, to circleRings - 1
    bool centre = false; // stands in the middle; `ring` does not count
    QSizeF label; // room that the name needs under the face
};

struct CirclePlace {
    QPointF face; // middle of the face
    QRectF label; // under the face
    QRectF cell; // face and label together; no two cells of one layout meet
};

struct CircleLayout {
    QSizeF size; // at least the room given; larger when the people did not fit into it, downwards first
    QPointF middle;
    QList<QSizeF> rings; // half axes of the four rings, nearest first
    QList<CirclePlace> places; // as the people given
    QList<double> edges; // of a crowd: how far each ring's zone reaches, measured to the side; else empty
};

// Places everybody so that no face and no name covers another. Pure: the same people in the same order and room give
// the same picture, and someone added at the end of a ring moves others along their rings only.
// A circle in which they would not fit on the rings is laid out as a crowd (layOutCrowd()).
// `face` is the diameter of a face, `gap` the least distance between two cells. A person's ring is clamped to 0…3.
[[nodiscard]] CircleLayout layOutCircle(const QList<CirclePerson> &people, QSizeF room, double face, double gap);

// The ring in whose zone `point` lies, or whose line is nearest to it; 0 inside the nearest. For a face that was
// dragged there.
[[nodiscard]] int ringAt(const CircleLayout &layout, QPointF point);

} // namespace doorstep::app
