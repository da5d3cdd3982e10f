// SPDX-License-Identifier: Apache-2.0
#include "platform/ios/iosclock.h"

#include <QDateTime>
#include <QSysInfo>

#include <ctime>

namespace doorstep::platform {

IosClock::IosClock() : m_bootId(QString::fromLatin1(QSysInfo::bootUniqueId())) {}

core::Timestamp IosClock::now() const { return {QDateTime::currentMSecsSinceEpoch()}; }

// Apple's CLOCK_MONOTONIC_RAW goes on while the phone sleeps, as Linux's CLOCK_BOOTTIME does.
qint64 IosClock::sinceBootMs() const
{
    timespec time{};
    if (clock_gettime(CLOCK_MONOTONIC_RAW, &time) != 0)
        return 0;
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace doorstep::platform
