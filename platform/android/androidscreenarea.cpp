// SPDX-License-Identifier: Apache-2.0
#include "platform/android/androidscreenarea.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJniEnvironment>
#include <QJniObject>
#include <QScreen>
#include <QTimer>

#include <array>

namespace doorstep::platform {

namespace {

constexpr int laidOutMs = 400; // Android lays its windows out after it told of a turn

/// Left, top, right and bottom, in the screen's pixels. On Android's main thread.
QVariant askAndroid()
{
    const QJniObject activity = QNativeInterface::QAndroidApplication::context();
    const QJniObject found = QJniObject::callStaticObjectMethod(
        "org/doorstep/app/Screen", "kept", "(Landroid/app/Activity;)[I", activity.object());
    std::array<jint, 4> edges{};
    QJniEnvironment env;
    if (found.isValid() && env->GetArrayLength(found.object<jintArray>()) == 4)
        env->GetIntArrayRegion(found.object<jintArray>(), 0, 4, edges.data());
    return QVariantList{edges[0], edges[1], edges[2], edges[3]};
}

} // namespace

AndroidScreenArea::AndroidScreenArea()
{
    const auto again = [this] {
        read();
        QTimer::singleShot(laidOutMs, &m_here, [this] { read(); });
    };
    const QScreen *screen = QGuiApplication::primaryScreen();
    QObject::connect(screen, &QScreen::geometryChanged, &m_here, again);
    QObject::connect(screen, &QScreen::availableGeometryChanged, &m_here, again);
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_here, again);
    again();
}

void AndroidScreenArea::read()
{
    QNativeInterface::QAndroidApplication::runOnAndroidMainThread(askAndroid)
        .then(&m_here, [this](const QVariant &answer) {
            const QVariantList edges = answer.toList();
            const double ratio = QGuiApplication::primaryScreen()->devicePixelRatio();
            const QMarginsF kept = QMarginsF(edges.value(0).toDouble(), edges.value(1).toDouble(),
                                       edges.value(2).toDouble(), edges.value(3).toDouble())
                                   / ratio;
            if (kept == m_kept)
                return;
            m_kept = kept;
            tell();
        });
}

} // namespace doorstep::platform
