// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/turns.h"

#include <QElapsedTimer>

#include <algorithm>

namespace doorstep::ui {

namespace {
constexpr int frameMs = 16;
constexpr int quickMs = 2; // of a frame; after more than this nobody else begins in it
} // namespace

Turns::Turns()
{
    m_frames.setInterval(frameMs);
    connect(&m_frames, &QTimer::timeout, this, &Turns::goOn);
}

Turns &Turns::shared()
{
    static Turns turns;
    return turns;
}

void Turns::ask(QObject *who, Work work)
{
    if (std::ranges::any_of(m_waiting, [who](const Waiting &waiting) { return waiting.who == who; }))
        return;
    m_waiting.append({who, std::move(work)});
    if (!m_frames.isActive())
        m_frames.start();
}

void Turns::forget(const QObject *who)
{
    m_waiting.removeIf([who](const Waiting &waiting) { return waiting.who == who; });
}

void Turns::goOn()
{
    QElapsedTimer spent;
    spent.start();
    // Who asks again while its work is done stands at the end of those that wait.
    for (qsizetype left = m_waiting.size(); left > 0 && !m_waiting.isEmpty() && !spent.hasExpired(quickMs); --left) {
        const Waiting next = m_waiting.takeFirst();
        if (next.who)
            next.work();
    }
    if (m_waiting.isEmpty())
        m_frames.stop();
}

} // namespace doorstep::ui
