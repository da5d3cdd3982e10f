// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/systemclock.h"

#include <QSysInfo>

#include <ctime>

namespace doorstep::platform {

SystemClock::SystemClock() : m_bootId(QString::fromLatin1(QSysInfo::bootUniqueId())) {}

core::Timestamp SystemClock::now() const { return {QDateTime::currentMSecsSinceEpoch()}; }

qint64 SystemClock::sinceBootMs() const
{
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) != 0)
        return 0;
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace doorstep::platform
