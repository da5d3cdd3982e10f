// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/actor/framemeter.h"

#include <QAbstractEventDispatcher>
#include <QQuickWindow>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

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

Spent Spent::now()
{
    timespec cpu{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
    const auto wall = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::nanoseconds(wall).count(), qint64(cpu.tv_sec) * 1'000'000'000 + cpu.tv_nsec};
}

FrameMeter::FrameMeter(QQuickWindow &window)
{
    // The software renderer draws on this thread, inside the event that asked for a frame.
    const auto at = [&window, this](void (QQuickWindow::*signal)(), auto act) {
        connect(&window, signal, this, act, Qt::DirectConnection);
    };
    at(&QQuickWindow::beforeSynchronizing, [this] { m_handingOverSince = Spent::now(); });
    at(&QQuickWindow::afterSynchronizing, [this] { stood(m_handingOverSince, m_handOverMs); });
    at(&QQuickWindow::beforeRendering, [this] { m_drawingSince = Spent::now(); });
    at(&QQuickWindow::frameSwapped, [this] {
        stood(m_drawingSince, m_drawMs);
        m_drew = true;
    });
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &FrameMeter::endTurn);
}

// It is over, and was none of the app's own work.
void FrameMeter::stood(Spent &since, QList<double> &times)
{
    const Spent spent = since.wall > 0 ? Spent::now() - since : Spent();
    since = {};
    m_drawnInside += spent;
    times.append(double(spent.cpu) / nsInMs);
}

void FrameMeter::begin()
{
    m_ownMs.clear();
    m_handOverMs.clear();
    m_drawMs.clear();
    m_awayMs = 0;
    m_work = {};
}

QJsonObject FrameMeter::end()
{
    endTurn();
    const auto over = std::ranges::count_if(m_ownMs, [](double ms) { return ms > frameMs; });
    return {{u"frames"_s, m_drawMs.size()}, {u"turns"_s, m_ownMs.size()},
        {u"own_p50_ms"_s, rounded(percentile(m_ownMs, 0.5))}, {u"own_p95_ms"_s, rounded(percentile(m_ownMs, 0.95))},
        {u"own_max_ms"_s, rounded(percentile(m_ownMs, 1))}, {u"own_over_16_ms"_s, over},
        {u"away_max_ms"_s, rounded(m_awayMs)}, {u"hand_over_p95_ms"_s, rounded(percentile(m_handOverMs, 0.95))},
        {u"hand_over_max_ms"_s, rounded(percentile(m_handOverMs, 1))},
        {u"draw_p95_ms"_s, rounded(percentile(m_drawMs, 0.95))}};
}

void FrameMeter::handled(Spent spent)
{
    m_work += spent - m_drawnInside;
    m_drawnInside = {};
}

void FrameMeter::endTurn()
{
    if (m_drew || double(m_work.cpu) >= nsInMs)
        m_ownMs.append(double(m_work.cpu) / nsInMs);
    m_awayMs = std::max(m_awayMs, double(m_work.wall) / nsInMs);
    m_work = {};
    m_drew = false;
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
    const Spent before = Spent::now();
    const bool done = QGuiApplication::notify(receiver, event);
    m_meter->handled(Spent::now() - before);
    m_handling = false;
    return done;
}

} // namespace doorstep::test
