// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <utility>

namespace doorstep::platform {

/// A thread for a service of the system that may take long, or never answer, with what works there. Made and ended on
/// the main thread.
class OwnThread
{
public:
    OwnThread() = default;
    OwnThread(const OwnThread &) = delete;
    OwnThread &operator=(const OwnThread &) = delete;
    ~OwnThread()
    {
        if (!m_thread)
            return;
        m_thread->quit();
        constexpr int partingMs = 500;
        // A thread that waits for a service which never answers is left to the end of the program.
        if (m_thread->wait(partingMs))
            delete m_thread;
    }

    [[nodiscard]] bool hasBegun() const { return m_thread; }
    /// Begins, with `worker`, which lives on the thread and goes with it.
    void begin(QObject *worker)
    {
        m_thread = new QThread;
        worker->moveToThread(m_thread);
        QObject::connect(m_thread, &QThread::finished, worker, &QObject::deleteLater);
        m_thread->start();
    }

private:
    QThread *m_thread = nullptr;
};

} // namespace doorstep::platform
