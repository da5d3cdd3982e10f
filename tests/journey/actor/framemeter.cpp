// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/actor/framemeter.h"

#include <QQuickWindow>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double nsInMs = 1e6;
constexpr double frameMs = 16;

// Nearest rank.
double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto rank = static_cast<qsizetype>(std::ceil(share * double(values.size())));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

double rounded(double ms) { return std::round(ms * 100) / 100; }

} // namespace

FrameMeter::FrameMeter(QQuickWindow &window)
{
    // The software renderer draws on this thread, inside the event that asked for a frame.
    connect(&window, &QQuickWindow::beforeRendering, this, [this] { m_drawing.start(); }, Qt::DirectConnection);
    connect(
        &window, &QQuickWindow::frameSwapped, this,
        [this] {
            const qint64 drawn = m_drawing.isValid() ? m_drawing.nsecsElapsed() : 0;
            m_drawing.invalidate();
            m_drawnInside += drawn;
            m_drawMs.append(double(drawn) / nsInMs);
            m_frameEnded = true;
        },
        Qt::DirectConnection);
}

void FrameMeter::begin()
{
    m_ownMs.clear();
    m_drawMs.clear();
    m_work = 0;
}

QJsonObject FrameMeter::end()
{
    if (m_work > 0)
        endFrame(); // work that nothing was drawn after holds a finger up all the same
    const auto over = std::ranges::count_if(m_ownMs, [](double ms) { return ms > frameMs; });
    return {{u"frames"_s, m_ownMs.size()}, {u"own_p50_ms"_s, rounded(percentile(m_ownMs, 0.5))},
        {u"own_p95_ms"_s, rounded(percentile(m_ownMs, 0.95))}, {u"own_max_ms"_s, rounded(percentile(m_ownMs, 1))},
        {u"own_over_16_ms"_s, over}, {u"draw_p95_ms"_s, rounded(percentile(m_drawMs, 0.95))}};
}

void FrameMeter::handled(qint64 ns)
{
    m_work += ns - m_drawnInside;
    m_drawnInside = 0;
    if (m_frameEnded)
        endFrame();
}

void FrameMeter::endFrame()
{
    m_ownMs.append(double(m_work) / nsInMs);
    m_work = 0;
    m_frameEnded = false;
}

void MeteredApplication::measure(FrameMeter *meter, const QObject *person)
{
    m_meter = meter;
    m_person = person;
}

bool MeteredApplication::notify(QObject *receiver, QEvent *event)
{
    // Other threads deliver their events through here too.
    if (m_meter == nullptr || QThread::currentThread() != thread() || m_handling || receiver == m_person)
        return QGuiApplication::notify(receiver, event);
    m_handling = true;
    QElapsedTimer timer;
    timer.start();
    const bool done = QGuiApplication::notify(receiver, event);
    m_meter->handled(timer.nsecsElapsed());
    m_handling = false;
    return done;
}

} // namespace doorstep::test
