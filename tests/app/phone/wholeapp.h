// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "platform/fake/fakescreenarea.h"
#include "platform/fake/fakescreenguard.h"
#include "tests/app/visit/pageworld.h"
#include "tests/journey/actor/finder.h"
#include "tests/journey/actor/hands.h"

#include <QTemporaryDir>

#include <memory>

class QQuickItem;

namespace doorstep::test {

/// The app as main.cpp puts it together, in one window, on the store of a PageWorld and with the fakes of every port.
/// Opened with the PIN, and driven by a finger. A step that cannot be done ends the program.
class WholeApp
{
public:
    explicit WholeApp(QSize window, Qt::LayoutDirection direction = Qt::LeftToRight);

    void tap(const QString &name);
    void type(const QString &text) const { hands->type(text); }
    void waitFor(const QString &words) const;
    [[nodiscard]] bool shows(const QString &words) const { return finder->find(words).has_value(); }
    /// What the system does with a key of its own: sends it, and looks whether the app took it.
    [[nodiscard]] bool takes(Qt::Key key);
    /// Types a PIN; without one, that of the PageWorld.
    void unlock(const QString &pin = QStringLiteral("246810"));
    /// The app is closed and started again; nobody is in.
    void start();
    void settle();
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] app::Session &session() const { return app->services().session(); }
    /// The line that is being typed in, on the window; empty where nobody types.
    [[nodiscard]] QRectF typedLine() const;

    PageWorld world; ///< its own engine is closed: the store belongs to `app`
    platform::FakeNetworkStatus network{false};
    platform::FakeScreenArea area;
    platform::FakeScreenGuard guard;
    std::unique_ptr<app::Application> app;
    std::unique_ptr<Finder> finder;
    std::unique_ptr<Hands> hands;

private:
    const QSize m_window;
    const Qt::LayoutDirection m_direction;
};

} // namespace doorstep::test
