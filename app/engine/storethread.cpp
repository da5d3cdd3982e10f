// SPDX-License-Identifier: Apache-2.0
#include "app/engine/storethread.h"

#include <QSemaphore>

namespace doorstep::app {

StoreThread::StoreThread(QObject *parent)
    : QObject(parent), m_place(std::make_unique<Place>()), m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // The last call in the queue closes the store on its own thread, after everything that was asked for before.
    post([this](Place &place) {
        place.store.reset();
        place.keyfile.reset();
        place.folder.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

bool StoreThread::waitUntilDone(int longestMs)
{
    // Shared, for the call may come to its turn after this gave up.
    const auto reached = std::make_shared<QSemaphore>();
    post([reached](Place &) { reached->release(); });
    return reached->tryAcquire(1, longestMs);
}

void StoreThread::announceSet(const core::ChangeSet &set)
{
    if (!set.isEmpty())
        QMetaObject::invokeMethod(this, [this, set] { Q_EMIT changed(set); }, Qt::QueuedConnection);
}

void StoreThread::post(std::function<void(Place &)> call)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, call = std::move(call)] { call(*m_place); }, Qt::QueuedConnection);
}

} // namespace doorstep::app
