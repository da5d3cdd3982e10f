// SPDX-License-Identifier: Apache-2.0
#include "app/ink.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace doorstep::app {

namespace {

constexpr char version = 1;
constexpr int largestSide = 4096;
constexpr qsizetype headBytes = 8; // version, width, height, count of strokes
constexpr qsizetype strokeBytes = 9; // two points, each number in two bytes, on a paper of inkGrid
constexpr auto toText = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

double distance(QPoint point, QPoint from, QPoint to)
{
    const QPointF along(to - from);
    const QPointF off(point - from);
    const double length = std::hypot(along.x(), along.y());
    if (length == 0)
        return std::hypot(off.x(), off.y());
    const double at = std::clamp(QPointF::dotProduct(off, along) / (length * length), 0.0, 1.0);
    return std::hypot(off.x() - at * along.x(), off.y() - at * along.y());
}

// Without recursion: a hostile or very long stroke must not decide how deep the stack grows.
QList<QPoint> thinned(const QList<QPoint> &points, double tolerance)
{
    if (points.size() < 3)
        return points;
    QList<bool> kept(points.size(), false);
    kept.first() = kept.last() = true;
    QVarLengthArray<std::pair<qsizetype, qsizetype>, 64> open{{0, points.size() - 1}};
    while (!open.isEmpty()) {
        const auto [first, last] = open.last();
        open.removeLast();
        double farthest = tolerance;
        qsizetype at = -1;
        for (qsizetype i = first + 1; i < last; ++i) {
            const double away = distance(points[i], points[first], points[last]);
            if (away > farthest) {
                farthest = away;
                at = i;
            }
        }
        if (at < 0)
            continue;
        kept[at] = true;
        open.append({first, at});
        open.append({at, last});
    }
    QList<QPoint> left;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (kept[i])
            left.append(points[i]);
    }
    return left;
}

void put(QByteArray &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char((number & 0x7f) | 0x80));
    bytes.append(char(number));
}

quint32 zigzag(int number) { return (quint32(number) << 1) ^ quint32(number >> 31); }

int unzigzag(quint32 number) { return int(number >> 1) ^ -int(number & 1); }

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    // A number of at most three bytes, as short as it can be written.
    std::optional<quint32> number()
    {
        quint32 value = 0;
        for (int shift = 0; shift < 21 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = quint8(m_bytes[m_at++]);
            value |= quint32(byte & 0x7f) << shift;
            if (byte < 0x80)
                return byte == 0 && shift > 0 ? std::nullopt : std::optional(value);
        }
        return std::nullopt;
    }

    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

bool isOn(QSize paper, QPoint point)
{
    return point.x() >= 0 && point.y() >= 0 && point.x() <= paper.width() && point.y() <= paper.height();
}

std::optional<QList<QPoint>> readStroke(Reader &reader, QSize paper)
{
    const std::optional<quint32> count = reader.number();
    if (!count || *count == 0 || 2 * qsizetype(*count) > reader.left()) // two bytes a point at least
        return std::nullopt;
    QList<QPoint> points;
    points.reserve(*count);
    for (quint32 i = 0; i < *count; ++i) {
        const std::optional<quint32> x = reader.number();
        const std::optional<quint32> y = reader.number();
        if (!x || !y)
            return std::nullopt;
        const QPoint point = points.isEmpty() ? QPoint(int(*x), int(*y))
                                              : points.last() + QPoint(unzigzag(*x), unzigzag(*y));
        if (!isOn(paper, point))
            return std::nullopt;
        points.append(point);
    }
    return points;
}

} // namespace

qsizetype mostStrokes(qsizetype mostBytes) { return std::max(qsizetype(0), (mostBytes - headBytes) / strokeBytes); }

Ink simplified(const Ink &ink, double tolerance)
{
    Ink thin{ink.paper, {}};
    for (const QList<QPoint> &stroke : ink.strokes)
        thin.strokes.append(thinned(stroke, tolerance));
    return thin;
}

Ink fitted(const Ink &ink, qsizetype mostBytes)
{
    Ink whole = ink;
    whole.strokes.resize(std::min(ink.strokes.size(), mostStrokes(mostBytes)));
    Ink thin = simplified(whole, 1);
    const double widest = 2.0 * largestSide; // from here on every stroke is its two ends
    for (double tolerance = 1.4; encodeInk(thin).size() > mostBytes && tolerance < widest; tolerance *= 1.4)
        thin = simplified(whole, tolerance);
    return thin;
}

QByteArray encodeInk(const Ink &ink)
{
    QByteArray bytes(1, version);
    put(bytes, quint32(ink.paper.width()));
    put(bytes, quint32(ink.paper.height()));
    put(bytes, quint32(ink.strokes.size()));
    for (const QList<QPoint> &stroke : ink.strokes) {
        put(bytes, quint32(stroke.size()));
        QPoint before;
        for (qsizetype i = 0; i < stroke.size(); ++i) {
            const QPoint step = stroke[i] - before;
            put(bytes, i == 0 ? quint32(step.x()) : zigzag(step.x()));
            put(bytes, i == 0 ? quint32(step.y()) : zigzag(step.y()));
            before = stroke[i];
        }
    }
    return bytes;
}

std::optional<Ink> decodeInk(QByteArrayView bytes, qsizetype mostBytes)
{
    if (bytes.isEmpty() || bytes.size() > mostBytes || bytes.front() != version)
        return std::nullopt;
    Reader reader(bytes.sliced(1));
    const std::optional<quint32> width = reader.number();
    const std::optional<quint32> height = reader.number();
    const std::optional<quint32> count = reader.number();
    if (!width || !height || !count || *width < 1 || *height < 1 || *width > largestSide || *height > largestSide)
        return std::nullopt;
    Ink ink{QSize(int(*width), int(*height)), {}};
    for (quint32 i = 0; i < *count; ++i) {
        std::optional<QList<QPoint>> stroke = readStroke(reader, ink.paper);
        if (!stroke)
            return std::nullopt;
        ink.strokes.append(*std::move(stroke));
    }
    return reader.left() == 0 ? std::optional(ink) : std::nullopt;
}

QString textOfInk(const Ink &ink)
{
    return ink.strokes.isEmpty() ? QString() : QString::fromLatin1(encodeInk(ink).toBase64(toText));
}

std::optional<Ink> inkOfText(const QString &text, qsizetype mostBytes)
{
    if (text.size() > mostBytes * 4 / 3 + 1)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), toText | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    std::optional<Ink> ink = decodeInk(*decoded, mostBytes);
    // One drawing, one text: letters that differ in bits nobody reads are not ours.
    return ink && textOfInk(*ink) == text ? ink : std::nullopt;
}

} // namespace doorstep::app
