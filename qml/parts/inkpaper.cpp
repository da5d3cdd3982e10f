// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/inkpaper.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace doorstep::ui {

namespace {

constexpr QSize signaturePaper(app::inkGrid, app::inkGrid * 3 / 8);
constexpr QSize drawingPaper(app::inkGrid, app::inkGrid * 3 / 4);

QPainterPath lineThrough(const QList<QPoint> &points)
{
    QPainterPath path(points.constFirst());
    if (points.size() == 1)
        path.lineTo(QPointF(points.constFirst()) + QPointF(0.01, 0)); // a dot, by the round ends of the pen
    for (qsizetype i = 1; i < points.size(); ++i)
        path.lineTo(points[i]);
    return path;
}

} // namespace

InkPaper::InkPaper(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &InkPaper::changed, this, [this] { update(); });
    connect(this, &InkPaper::inkChanged, this, [this] { update(); });
}

qsizetype InkPaper::mostBytes() const { return m_signature ? app::signatureBytes : app::drawingBytes; }

QSize InkPaper::paper() const
{
    if (!m_ink.strokes.isEmpty())
        return m_ink.paper;
    return m_signature ? signaturePaper : drawingPaper;
}

double InkPaper::ratio() const { return double(paper().height()) / paper().width(); }

bool InkPaper::full() const { return m_ink.strokes.size() >= app::mostStrokes(mostBytes()); }

void InkPaper::setInk(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    read();
}

// How much may be kept hangs on what it is, and the two may come in either order.
void InkPaper::setSignature(bool signature)
{
    if (signature == m_signature)
        return;
    m_signature = signature;
    read();
}

void InkPaper::read()
{
    const std::optional<app::Ink> ink = app::inkOfText(m_text, mostBytes());
    m_readable = ink || m_text.isEmpty();
    m_ink = ink.value_or(app::Ink{});
    m_stroke.clear();
    m_cleared.clear();
    Q_EMIT inkChanged();
}

void InkPaper::undo()
{
    if (m_ink.strokes.isEmpty() && !m_cleared.isEmpty()) {
        keep({paper(), std::exchange(m_cleared, {})});
    } else if (!m_ink.strokes.isEmpty()) {
        app::Ink less = m_ink;
        less.strokes.removeLast();
        keep(less);
    }
}

void InkPaper::clear()
{
    if (m_text.isEmpty())
        return;
    m_cleared = m_ink.strokes;
    keep({});
}

void InkPaper::keep(const app::Ink &ink)
{
    m_ink = ink;
    m_text = app::textOfInk(ink);
    m_readable = true;
    Q_EMIT inkChanged();
    Q_EMIT edited();
}

QRectF InkPaper::sheet() const
{
    QRectF place(QPointF(), QSizeF(paper()).scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(boundingRect().center());
    return place;
}

double InkPaper::penWidth() const { return std::max(2.0, sheet().width() / 160); }

QPoint InkPaper::onGrid(QPointF at) const
{
    const QRectF place = sheet();
    const QSize grid = paper();
    const QPointF on(
        (at.x() - place.x()) * grid.width() / place.width(), (at.y() - place.y()) * grid.height() / place.height());
    return {std::clamp(qRound(on.x()), 0, grid.width()), std::clamp(qRound(on.y()), 0, grid.height())};
}

void InkPaper::mousePressEvent(QMouseEvent *event)
{
    if (!m_drawing || !m_readable || full() || sheet().isEmpty()) {
        event->ignore(); // the page may scroll
        return;
    }
    setKeepMouseGrab(true);
    m_stroke = {onGrid(event->position())};
    update(touched(m_stroke));
}

void InkPaper::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = onGrid(event->position());
    if (m_stroke.isEmpty() || point == m_stroke.constLast())
        return;
    m_stroke.append(point);
    update(touched(m_stroke.last(2)));
}

void InkPaper::mouseReleaseEvent(QMouseEvent *) { lift(); }

// What was drawn so far stays, whatever took the finger away.
void InkPaper::mouseUngrabEvent() { lift(); }

void InkPaper::lift()
{
    setKeepMouseGrab(false);
    if (m_stroke.isEmpty())
        return;
    app::Ink more = m_ink.strokes.isEmpty() ? app::Ink{paper(), {}} : m_ink;
    more.strokes.append(std::exchange(m_stroke, {}));
    m_cleared.clear();
    keep(app::fitted(more, mostBytes()));
}

// Only what changed is painted again: a long drawing stays as quick under the pen as a short one.
QRect InkPaper::touched(const QList<QPoint> &points) const
{
    const QRectF place = sheet();
    const double scale = place.width() / paper().width();
    QRectF around;
    for (const QPoint point : points)
        around |= QRectF(place.topLeft() + QPointF(point) * scale, QSizeF(0.1, 0.1));
    const double pen = penWidth() + 2;
    return around.adjusted(-pen, -pen, pen, pen).toAlignedRect();
}

void InkPaper::paint(QPainter *painter)
{
    const QRectF place = sheet();
    if (place.isEmpty())
        return;
    const double scale = place.width() / paper().width();
    painter->translate(place.topLeft());
    painter->scale(scale, scale);
    painter->setPen(QPen(m_pen, penWidth() / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPoint> &stroke : std::as_const(m_ink.strokes))
        painter->drawPath(lineThrough(stroke));
    if (!m_stroke.isEmpty())
        painter->drawPath(lineThrough(m_stroke));
}

} // namespace doorstep::ui
