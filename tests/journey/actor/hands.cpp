// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/actor/hands.h"

#include "tests/journey/actor/finder.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QKeySequence>
#include <QPointer>
#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QWheelEvent>

namespace doorstep::test {

namespace {

constexpr int dragSteps = 12;
constexpr int stepMs = 16; // a frame, so that velocity is a finger's
constexpr int mostTurns = 200;
constexpr int mostLooks = 8;
constexpr int glanceMs = 40; // a few frames
constexpr int restMs = 120;
constexpr int longestMotionMs = 5000;
constexpr int longestFrameMs = 1000; // a window that is behind another draws none

// In the window, be it in sight there or not.
QRectF placeOf(const QQuickItem &item) { return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())); }

// A list that was turned flies on; as a finger laid on it does.
void stopWhatFlies(QQuickItem &item)
{
    for (QQuickItem *above = item.parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable"))
            QMetaObject::invokeMethod(above, "cancelFlick");
    }
}

} // namespace

Hands::Hands(QQuickWindow &window) : m_window(window), m_finger(QTest::createTouchDevice()) {}

void Hands::tap(QPointF where)
{
    const QPoint point = where.toPoint();
    QTest::touchEvent(&m_window, m_finger).press(0, point, &m_window);
    QTest::qWait(stepMs);
    QTest::touchEvent(&m_window, m_finger).release(0, point, &m_window);
    QTest::qWait(stepMs);
}

void Hands::hold(QPointF where, int ms)
{
    const QPoint point = where.toPoint();
    QTest::touchEvent(&m_window, m_finger).press(0, point, &m_window);
    QTest::qWait(ms);
    QTest::touchEvent(&m_window, m_finger).release(0, point, &m_window);
    QTest::qWait(stepMs);
}

void Hands::drag(QPointF from, QPointF to)
{
    QTest::touchEvent(&m_window, m_finger).press(0, from.toPoint(), &m_window);
    QTest::qWait(stepMs);
    for (int step = 1; step <= dragSteps; ++step) {
        const QPointF at = from + (to - from) * step / dragSteps;
        QTest::touchEvent(&m_window, m_finger).move(0, at.toPoint(), &m_window);
        QTest::qWait(stepMs);
    }
    QTest::qWait(10 * stepMs); // at rest before it is lifted, so that nothing flies on
    QTest::touchEvent(&m_window, m_finger).release(0, to.toPoint(), &m_window);
    QTest::qWait(stepMs);
}

void Hands::type(const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(character), Qt::NoModifier, 1);
}

bool Hands::press(const QString &key)
{
    const QKeySequence sequence(key);
    if (sequence.isEmpty())
        return false;
    const QKeyCombination first = sequence[0];
    QTest::keyClick(&m_window, first.key(), first.keyboardModifiers());
    return true;
}

void Hands::wheel(QPointF where, int turns)
{
    const QPoint angle(0, turns * 120);
    QWheelEvent event(
        where, m_window.mapToGlobal(where), QPoint(), angle, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    // A list that has just been turned takes a second turn of the same moment for the first one again.
    event.setTimestamp(quint64(QDateTime::currentMSecsSinceEpoch()));
    QCoreApplication::sendEvent(&m_window, &event);
    QTest::qWait(2 * stepMs);
}

QPointF Hands::inTheMargin(const QRectF &frame)
{
    constexpr double fromTheEdge = 13; // between a page's bar and what stands on it
    return {frame.right() - fromTheEdge, frame.center().y()};
}

bool Hands::reveal(QQuickItem &item)
{
    const QPointer<QQuickItem> watched(&item); // rows of a list come and go
    for (int look = 0; look < mostLooks; ++look) {
        if (!scrollTo(item))
            return false;
        stopWhatFlies(item);
        still(item, glanceMs);
        if (!watched)
            return false;
        if (isInSight(item))
            return true;
    }
    return false;
}

QRectF Hands::atRest(QQuickItem &item) { return still(item, restMs); }

QRectF Hands::still(QQuickItem &item, int forMs)
{
    const QPointer<QQuickItem> watched(&item); // rows of a list come and go
    const QDeadlineTimer end(longestMotionMs);
    QRectF place = placeOf(item);
    QElapsedTimer since;
    since.start();
    while (watched && !since.hasExpired(forMs) && !end.hasExpired()) {
        awaitFrame();
        if (watched && placeOf(*watched) != place) {
            place = placeOf(*watched);
            since.restart();
        }
    }
    return watched ? visibleRect(*watched) : QRectF();
}

void Hands::awaitFrame()
{
    bool drawn = false;
    const auto done = QObject::connect(&m_window, &QQuickWindow::frameSwapped, [&drawn] { drawn = true; });
    m_window.update();
    std::ignore = QTest::qWaitFor([&drawn] { return drawn; }, longestFrameMs);
    QObject::disconnect(done);
}

bool Hands::isInSight(const QQuickItem &item) const
{
    const QRectF whole = placeOf(item);
    const QRectF seen = visibleRect(item);
    return seen.contains(whole.center())
           && (seen.height() >= whole.height() - 1 || whole.height() > m_window.height() / 2.0);
}

bool Hands::scrollTo(QQuickItem &item)
{
    for (int turn = 0; turn < mostTurns; ++turn) {
        const QRectF whole = placeOf(item);
        if (isInSight(item))
            return true;
        const QQuickItem *scroller = item.parentItem();
        // The circle of a page scrolls too; while it is out of sight itself, the page is what brings it.
        while (scroller && (!scroller->inherits("QQuickFlickable") || visibleRect(*scroller).isEmpty()))
            scroller = scroller->parentItem();
        if (!scroller)
            return visibleRect(item).contains(whole.center());
        const QRectF frame = visibleRect(*scroller);
        wheel(inTheMargin(frame), whole.center().y() > frame.center().y() ? -1 : 1);
    }
    return false;
}

} // namespace doorstep::test
