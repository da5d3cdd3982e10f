// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>

#include <functional>

namespace doorstep::test {

inline constexpr int patienceMs = 60'000; ///< how long a test waits before it gives up; never what it measures

/// Lets events run until `done()`; false where it never came.
[[nodiscard]] inline bool eventually(const std::function<bool()> &done)
{
    const QDeadlineTimer end(patienceMs);
    while (!done()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

/// The future's value, once it is there; a value that never comes ends the program with a message.
template<class T>
[[nodiscard]] T await(QFuture<T> future)
{
    if (!eventually([&] { return future.isFinished(); }) || !future.isResultReadyAt(0))
        qFatal("a future never got its value");
    return future.takeResult();
}

} // namespace doorstep::test
