// SPDX-License-Identifier: Apache-2.0
#include "platform/ios/iosscreenarea.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWindow>

#import <UIKit/UIKit.h>

namespace doorstep::platform {

namespace {
constexpr int laidOutMs = 400; // UIKit lays its views out after Qt told of a turn
}

IosScreenArea::IosScreenArea()
{
    const auto again = [this] {
        tell();
        QTimer::singleShot(laidOutMs, &m_here, [this] { tell(); });
    };
    QObject::connect(QGuiApplication::primaryScreen(), &QScreen::geometryChanged, &m_here, again);
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, &m_here, again);
}

// UIKit counts in the units that Qt counts in, and says how much of this very view is covered.
QMarginsF IosScreenArea::kept() const
{
    const QWindow *window = QGuiApplication::topLevelWindows().value(0);
    if (!window || !window->handle())
        return {};
    const UIView *view = (__bridge UIView *)reinterpret_cast<void *>(window->winId());
    const UIEdgeInsets insets = view.safeAreaInsets;
    return {insets.left, insets.top, insets.right, insets.bottom};
}

} // namespace doorstep::platform
