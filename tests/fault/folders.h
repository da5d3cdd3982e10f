// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace doorstep::fault {

/// A pattern for QTemporaryDir, in memory where the system has such a place: programs are stopped, the machine is not.
[[nodiscard]] inline QString scratch()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/doorstep-fault-XXXXXX");
}

/// All files of a folder and of the folders in it; false where one could not be copied.
[[nodiscard]] inline bool copyFolder(const QString &from, const QString &to)
{
    bool copied = QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files))
        copied = copied && QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name);
    for (const QString &name : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copied = copied && copyFolder(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name);
    return copied;
}

/// Nothing where there is no such file.
[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace doorstep::fault
