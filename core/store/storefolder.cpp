// SPDX-License-Identifier: Apache-2.0
#include "core/store/storefolder.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <sys/file.h>

namespace doorstep::core {

using namespace Qt::StringLiterals;

Result<StoreFolder> StoreFolder::open(const QString &path)
{
    const QString absolute = QDir(path).absolutePath();
    if (!QDir(absolute).exists()) {
        if (!QDir().mkpath(absolute))
            return fail(ErrorCode::Io, u"cannot make the store's folder"_s);
        const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        if (!QFile::setPermissions(absolute, ownerOnly))
            return fail(ErrorCode::Io, u"cannot close the store's folder to others"_s);
    }
    auto lock = files::openForWriting(absolute + u"/lock"_s, true);
    if (!lock)
        return lock.error();
    if (::flock(lock->get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return fail(ErrorCode::InUse, u"another process holds the store"_s);
        return files::systemError("lock the store's folder");
    }
    return StoreFolder(absolute, std::move(*lock));
}

} // namespace doorstep::core
