// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPoint>
#include <QSize>
#include <QString>

#include <optional>

namespace doorstep::app {

// What somebody drew or signed, as lines and never as a picture: small, sharp at any size, and the same in every
// colour scheme. Pure values; no item and no thread.

struct Ink {
    QSize paper; // how wide and high the grid is, 1 to 4096 each; points lie from 0 to these, both included
    QList<QList<QPoint>> strokes; // in the order drawn; one point is a dot

    bool operator==(const Ink &) const = default;
};

// As text (four letters for three bytes) a signature takes 2 KB, a drawing 8 KB.
inline constexpr qsizetype signatureBytes = 1536;
inline constexpr qsizetype drawingBytes = 6144;
inline constexpr int inkGrid = 1024; // the longer side of a new paper

// As many strokes as fit into so many bytes however they lie: each can be thinned to its two ends.
[[nodiscard]] qsizetype mostStrokes(qsizetype mostBytes);

// The same strokes without the points that lie within `tolerance` of the line between those kept (Ramer, 1972; Douglas
// and Peucker, 1973). The ends of a stroke stay.
[[nodiscard]] Ink simplified(const Ink &ink, double tolerance);

// Thinned until it fits, by the least tolerance of a rising row. Of more than mostStrokes() the first are kept.
[[nodiscard]] Ink fitted(const Ink &ink, qsizetype mostBytes);

// Bytes: a version (1), then unsigned LEB128 numbers: width, height, count of strokes; for each stroke its count of
// points, the first point, and for each further one how far it lies from the one before, zigzag.
[[nodiscard]] QByteArray encodeInk(const Ink &ink);

// Nothing for bytes that encodeInk() does not write: another version, a number in more bytes than it needs, a point
// off the paper, a stroke without a point, bytes left over or missing, more than `mostBytes`. Never trusts a count.
[[nodiscard]] std::optional<Ink> decodeInk(QByteArrayView bytes, qsizetype mostBytes);

// The same as letters that a text field or a draft can keep (base64url without padding). No strokes are no letters.
[[nodiscard]] QString textOfInk(const Ink &ink);
[[nodiscard]] std::optional<Ink> inkOfText(const QString &text, qsizetype mostBytes);

} // namespace doorstep::app
