// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ink.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// A sheet of paper that a finger, a pen or a mouse draws on. What is drawn is kept as lines on a grid and shown as
// large as the item allows, in its middle, whatever its size and direction: a signature is never mirrored. Touch and
// pen come as the mouse, as Qt makes them; a second finger draws nothing. It takes them only while `drawing`, and then
// keeps them, so that a page that scrolls neither draws nor is moved by accident. GUI thread.
class InkPaper : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The strokes as letters (app/ink.h); empty: nothing drawn. Letters that are no strokes show nothing.
    Q_PROPERTY(QString ink READ ink WRITE setInk NOTIFY inkChanged FINAL)
    Q_PROPERTY(int strokes READ strokes NOTIFY inkChanged FINAL)
    Q_PROPERTY(bool readable READ readable NOTIFY inkChanged FINAL) ///< false: kept, but not to be shown
    Q_PROPERTY(bool full READ full NOTIFY inkChanged FINAL) ///< no stroke more has room
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY inkChanged FINAL)
    Q_PROPERTY(bool drawing MEMBER m_drawing NOTIFY changed FINAL)
    Q_PROPERTY(
        bool signature READ signature WRITE setSignature NOTIFY inkChanged FINAL) ///< a wide paper and at most 2 KB
    Q_PROPERTY(double ratio READ ratio NOTIFY inkChanged FINAL) ///< height by width
    Q_PROPERTY(QColor pen MEMBER m_pen NOTIFY changed FINAL)

public:
    explicit InkPaper(QQuickItem *parent = nullptr);

    [[nodiscard]] QString ink() const { return m_text; }
    void setInk(const QString &text);
    [[nodiscard]] bool signature() const { return m_signature; }
    void setSignature(bool signature);
    [[nodiscard]] int strokes() const { return int(m_ink.strokes.size()); }
    [[nodiscard]] bool readable() const { return m_readable; }
    [[nodiscard]] bool full() const;
    [[nodiscard]] bool canUndo() const { return !m_ink.strokes.isEmpty() || !m_cleared.isEmpty(); }
    [[nodiscard]] double ratio() const;

    /// Takes the last stroke away, or gives back what clear() took.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void clear();

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void inkChanged();
    void edited(); ///< by a hand here, not by whoever set `ink`

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;

private:
    [[nodiscard]] qsizetype mostBytes() const;
    [[nodiscard]] QSize paper() const;
    [[nodiscard]] QRectF sheet() const; // where the paper lies in the item
    [[nodiscard]] double penWidth() const;
    [[nodiscard]] QPoint onGrid(QPointF at) const;
    [[nodiscard]] QRect touched(const QList<QPoint> &points) const;
    void read();
    void lift();
    void keep(const app::Ink &ink);

    app::Ink m_ink;
    QList<QPoint> m_stroke; // under the pen now
    QList<QList<QPoint>> m_cleared;
    QString m_text;
    QColor m_pen;
    bool m_readable = true;
    bool m_drawing = false;
    bool m_signature = false;
};

} // namespace doorstep::ui
