// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonObject>
#include <QList>

class QQuickWindow;

namespace doorstep::test {

/// How long the UI thread works between one frame and the next: handling events, running timers and animations,
/// reading what came from the store, laying out and handing the scene over. Drawing is counted apart: here it is done
/// by software on this thread, on a phone by the graphics chip on another.
class FrameMeter : public QObject
{
    Q_OBJECT

public:
    explicit FrameMeter(QQuickWindow &window);

    /// Forgets what was measured.
    void begin();
    /// `frames`; `own_p50_ms`, `own_p95_ms`, `own_max_ms` of the UI thread's own work a frame; `own_over_16_ms`, how
    /// many frames had more; `draw_p95_ms`.
    [[nodiscard]] QJsonObject end();

    /// An event was handled in this time.
    void handled(qint64 ns);

private:
    void endFrame();

    QList<double> m_ownMs;
    QList<double> m_drawMs;
    QElapsedTimer m_drawing;
    qint64 m_work = 0; ///< since the last frame
    qint64 m_drawnInside = 0; ///< of the event that is being handled
    bool m_frameEnded = false;
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
