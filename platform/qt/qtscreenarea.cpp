// SPDX-License-Identifier: Apache-2.0
#include "platform/qt/qtscreenarea.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QWindow>

#include <algorithm>

namespace doorstep::platform {

QtScreenArea::QtScreenArea()
{
    const QInputMethod *keys = QGuiApplication::inputMethod();
    QObject::connect(keys, &QInputMethod::keyboardRectangleChanged, &m_context, [this] { tell(); });
    QObject::connect(keys, &QInputMethod::visibleChanged, &m_context, [this] { tell(); });
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, &m_context, [this] { tell(); });
}

double QtScreenArea::keyboard() const
{
    const QInputMethod *keys = QGuiApplication::inputMethod();
    const QWindow *window = QGuiApplication::focusWindow();
    return window && keys->isVisible() ? covered(keys->keyboardRectangle(), window->height()) : 0;
}

double QtScreenArea::covered(const QRectF &keys, double windowHeight)
{
    return keys.isEmpty() ? 0 : std::clamp(windowHeight - keys.top(), 0.0, windowHeight);
}

void QtScreenArea::tell() const
{
    if (m_changed)
        m_changed();
}

} // namespace doorstep::platform
