// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace doorstep::app {

/// Where one of the people who share a device keeps their work: a store folder of their own, with their own PIN, keys
/// and queue. The first is `store`, those of others stand beside it as `store-2`, `store-3` … Nothing in one is ever
/// opened or sent with another's.
struct UserFolder {
    QString folder;
    QDate since; ///< when it was made; nothing that says who

    friend bool operator==(const UserFolder &, const UserFolder &) = default;
};

constexpr int mostUserFolders = 20; ///< a device that a whole team shares

/// Those in which somebody has enrolled, in the order of their numbers, whatever state they are in. `first` is the
/// folder of the first.
[[nodiscard]] QList<UserFolder> userFoldersBeside(const QString &first);
/// Where the next person may enrol: the first in which nobody has finished enrolling; empty where mostUserFolders
/// people have.
[[nodiscard]] QString freeUserFolderBeside(const QString &first);

} // namespace doorstep::app
