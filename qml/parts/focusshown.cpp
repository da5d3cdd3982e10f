// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/focusshown.h"

#include <QQuickWindow>

#include <algorithm>

namespace doorstep::ui {

namespace {

constexpr double margin = 8; // room for the ring round what has the keyboard

} // namespace

FocusShown::FocusShown(QQuickItem *parent) : QQuickItem(parent)
{
    connect(this, &QQuickItem::windowChanged, this, [this](QQuickWindow *window) {
        if (window)
            connect(window, &QQuickWindow::activeFocusItemChanged, this, &FocusShown::show, Qt::UniqueConnection);
    });
}

void FocusShown::show()
{
    const QQuickItem *focus = window() ? window()->activeFocusItem() : nullptr;
    if (!focus || !m_flickable || !m_flickable->isAncestorOf(focus))
        return;
    const QVariant reason = focus->property("focusReason");
    if (reason.isValid() && reason.toInt() == Qt::MouseFocusReason)
        return;
    const auto *content = m_flickable->property("contentItem").value<QQuickItem *>();
    const QRectF place = focus->mapRectToItem(content, focus->boundingRect())
                             .adjusted(-margin, -margin, margin, margin);
    const double top = m_flickable->property("contentY").toDouble();
    const double lowest = std::min(top, place.top());
    // What is higher than the room shows its beginning.
    const double wanted = place.bottom() > top + m_flickable->height()
                              ? std::min(place.top(), place.bottom() - m_flickable->height())
                              : lowest;
    const double origin = m_flickable->property("originY").toDouble();
    const double last = origin
                        + std::max(0.0, m_flickable->property("contentHeight").toDouble() - m_flickable->height());
    if (wanted != top)
        m_flickable->setProperty("contentY", std::clamp(wanted, origin, last));
}

} // namespace doorstep::ui
