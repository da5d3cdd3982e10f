// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/keepinsight.h"

#include <QQuickWindow>

#include <algorithm>
#include <utility>

namespace doorstep::ui {

namespace {
constexpr double air = 16; // round the line, so that it does not touch the keyboard
}

void KeepInSight::setFlickable(QQuickItem *flickable)
{
    if (m_flickable == flickable)
        return;
    if (m_flickable)
        m_flickable->disconnect(this);
    m_flickable = flickable;
    if (flickable) {
        connect(flickable, &QQuickItem::windowChanged, this, &KeepInSight::followWindow);
        connect(flickable, &QQuickItem::heightChanged, this, &KeepInSight::lookLater);
    }
    followWindow();
    Q_EMIT flickableChanged();
}

void KeepInSight::followWindow()
{
    disconnect(m_focus);
    QQuickWindow *window = m_flickable ? m_flickable->window() : nullptr;
    if (window)
        m_focus = connect(window, &QQuickWindow::activeFocusItemChanged, this, &KeepInSight::followField);
    followField();
}

void KeepInSight::followField()
{
    if (m_field)
        m_field->disconnect(this);
    m_field = nullptr;
    const QQuickWindow *window = m_flickable ? m_flickable->window() : nullptr;
    QQuickItem *item = window ? window->activeFocusItem() : nullptr;
    if (!item || !item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod) || !m_flickable->isAncestorOf(item))
        return;
    m_field = item;
    // Of a line or of several: both are declared by private classes of Qt, and both have this signal.
    connect(item, SIGNAL(cursorRectangleChanged()), this, SLOT(lookLater()));
    lookLater();
}

void KeepInSight::lookLater()
{
    // After the layouts of this turn; a keyboard that slides up moves everything in many small steps.
    if (m_field && !std::exchange(m_looking, true))
        QMetaObject::invokeMethod(this, &KeepInSight::look, Qt::QueuedConnection);
}

void KeepInSight::look()
{
    m_looking = false;
    if (!m_field || !m_flickable)
        return;
    const QRectF line = m_field->property("cursorRectangle").toRectF();
    const QRectF seen = m_field->mapRectToItem(m_flickable, line).adjusted(0, -air, 0, air);
    const double over = seen.bottom() - m_flickable->height();
    const double by = over > 0 ? over : std::min(seen.top(), 0.0);
    if (by == 0)
        return;
    const double origin = m_flickable->property("originY").toDouble();
    const double last = origin + m_flickable->property("contentHeight").toDouble() - m_flickable->height();
    const double wanted = m_flickable->property("contentY").toDouble() + by;
    m_flickable->setProperty("contentY", std::clamp(wanted, origin, std::max(origin, last)));
}

} // namespace doorstep::ui
