// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGuiApplication>
#include <QJsonObject>
#include <QList>

class QQuickWindow;

namespace doorstep::test {

/// Time as a clock tells it, and as this thread used it of a processor. Nanoseconds since some moment.
struct Spent {
    qint64 wall = 0;
    qint64 cpu = 0;

    [[nodiscard]] static Spent now();
    friend Spent operator-(Spent a, Spent b) { return {a.wall - b.wall, a.cpu - b.cpu}; }
    Spent &operator+=(Spent more)
    {
        wall += more.wall;
        cpu += more.cpu;
        return *this;
    }
};

/// How long the UI thread is away from drawing: what it does in one turn of its event loop, for what a finger or an
/// animation asks for in one turn is drawn in the next. Handling events, running timers and animations, making pages,
/// reading what came from the store, laying out. Handing the scene over and drawing it are counted apart: here both
/// draw, by software on this thread; on a phone the graphics chip draws for another.
class FrameMeter : public QObject
{
    Q_OBJECT

public:
    explicit FrameMeter(QQuickWindow &window);

    /// Forgets what was measured.
    void begin();
    /// `frames` drawn; `turns`, those that drew or took a millisecond; `own_p50_ms`, `own_p95_ms`, `own_max_ms` of the
    /// UI thread's own work in one, as processor time, which other programs of the machine do not lengthen;
    /// `own_over_16_ms`, how many had more; `away_max_ms`, the longest by the clock, waiting among it; `draw_p95_ms` of
    /// a frame.
    [[nodiscard]] QJsonObject end();

    /// An event was handled with this.
    void handled(Spent spent);

private:
    void stood(Spent &since, QList<double> &times);
    void endTurn();

    QList<double> m_ownMs;
    QList<double> m_handOverMs;
    QList<double> m_drawMs;
    double m_awayMs = 0;
    Spent m_handingOverSince;
    Spent m_drawingSince;
    Spent m_work; ///< in this turn
    Spent m_drawnInside; ///< of the event that is being handled
    bool m_drew = false; ///< in this turn
};

/// Times every event of the UI thread, but those of `person`, who is no part of the app. Events that come while a
/// person waits are the app's again.
class MeteredApplication : public QGuiApplication
{
    Q_OBJECT

public:
    using QGuiApplication::QGuiApplication;

    void measure(FrameMeter *meter, const QObject *person);
    bool notify(QObject *receiver, QEvent *event) override;

private:
    FrameMeter *m_meter = nullptr;
    const QObject *m_person = nullptr;
    bool m_handling = false;
};

} // namespace doorstep::test
