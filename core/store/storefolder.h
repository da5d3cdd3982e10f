// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/files.h"

namespace doorstep::core {

/// The folder of one user's store, held by this process alone for as long as the object lives. Another process that
/// tries gets InUse. The folder holds `key.a key.b` (keyfile), `outbox.journal`, `drafts.journal`, `records.db` (with
/// its
/// `-wal` and `-shm`) and `lock`.
class StoreFolder
{
public:
    /// Makes the folder (mode 0700) if it is not there. InUse, DiskFull, Io.
    [[nodiscard]] static Result<StoreFolder> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file(QLatin1StringView name) const { return m_path + u'/' + name; }

private:
    StoreFolder(QString path, files::Handle lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

    QString m_path;
    files::Handle m_lock;
};

} // namespace doorstep::core
