// SPDX-License-Identifier: Apache-2.0
#include "core/store/storefolder.h"

#include <QDir>
#include <QFile>

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
    if (auto locked = files::lock(*lock); !locked)
        return locked.error();
    return StoreFolder(absolute, std::move(*lock));
}

} // namespace doorstep::core
