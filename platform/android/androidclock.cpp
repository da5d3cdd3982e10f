// SPDX-License-Identifier: Apache-2.0
#include "platform/android/androidclock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJniObject>

#include <ctime>

namespace doorstep::platform {

using namespace Qt::StringLiterals;

// An app may not read the kernel's boot id; the count of starts (since Android 7) changes as often.
AndroidClock::AndroidClock()
{
    const QJniObject context = QNativeInterface::QAndroidApplication::context();
    const QJniObject resolver = context.callObjectMethod("getContentResolver", "()Landroid/content/ContentResolver;");
    const QJniObject name = QJniObject::fromString(u"boot_count"_s);
    const jint count = QJniObject::callStaticMethod<jint>("android/provider/Settings$Global", "getInt",
        "(Landroid/content/ContentResolver;Ljava/lang/String;I)I", resolver.object(), name.object<jstring>(), jint(-1));
    if (count >= 0)
        m_bootId = u"start-%1"_s.arg(count);
}

core::Timestamp AndroidClock::now() const { return {QDateTime::currentMSecsSinceEpoch()}; }

qint64 AndroidClock::sinceBootMs() const
{
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) != 0)
        return 0;
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace doorstep::platform
