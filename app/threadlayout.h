// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QRectF>
#include <QSizeF>

namespace doorstep::app {

// The thread of people: one ribbon a person over the years, thick when close, ending when they are gone. All sizes are
// device-independent pixels; time runs in the direction of reading.

struct ThreadRibbon {
    QDate from; // invalid: nobody said since when; only the end of the ribbon is drawn
    QDate to; // invalid: goes on
    int strength = 2; // 0 gone, 1 thin, 2 there, 3 close, 4 a rock
    QSizeF label; // room that the name and its words need at the width of threadLabelWidth()
};

struct ThreadRoom {
    double width = 320;
    bool mirrored = false; // right to left
    double button = 48; // at the end of each label, for hiding the ribbon; also the least height of a label
    QSizeF year{40, 20}; // room that the figures of a year need
    QDate today;
};

struct ThreadBand {
    QRectF band; // all of one person: label, button and ribbon; no two bands meet
    QRectF label;
    QRectF ribbon; // as thick as the tie is close
    bool open = false; // nobody said since when
    bool ended = false;
};

struct ThreadYear {
    int year = 0;
    double x = 0; // where the year begins
    QRectF label; // the figures, within the width; no two meet
};

struct ThreadLayout {
    QSizeF size;
    QRectF time; // the room in which the years run
    QList<ThreadYear> years; // earliest first
    QList<ThreadBand> bands; // as the ribbons given
};

// From this width on names stand beside their ribbons, else above them.
inline constexpr double threadWide = 600;
[[nodiscard]] double threadLabelWidth(const ThreadRoom &room);
[[nodiscard]] double ribbonThickness(int strength);
// Pure: the same ribbons and room give the same picture.
[[nodiscard]] ThreadLayout layOutThread(const QList<ThreadRibbon> &ribbons, const ThreadRoom &room);

} // namespace doorstep::app
