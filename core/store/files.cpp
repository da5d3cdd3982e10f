// SPDX-License-Identifier: Apache-2.0
#include "core/store/files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace doorstep::core::files {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

// On the disk, not only on the way to it. Where F_FULLFSYNC is known, fsync stops at the drive's own memory; some
// drives know no better, and then fsync is what there is.
bool reachesTheDisk(const Handle &file)
{
#ifdef F_FULLFSYNC
    return ::fcntl(file.get(), F_FULLFSYNC) == 0 || ::fsync(file.get()) == 0;
#else
    return ::fdatasync(file.get()) == 0;
#endif
}

[[nodiscard]] Result<qint64> sizeOf(const Handle &file)
{
    struct stat status{};
    if (fstat(file.get(), &status) != 0)
        return systemError("read the size of a file");
    return qint64(status.st_size);
}

} // namespace

Handle::~Handle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Error systemError(const char *what)
{
    const int number = errno;
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    const ErrorCode code = full ? ErrorCode::DiskFull : number == ENOENT ? ErrorCode::Missing : ErrorCode::Io;
    return fail(code, u"%1: system error %2"_s.arg(QLatin1StringView(what)).arg(number));
}

Result<Handle> openForWriting(const QString &path, bool create)
{
    const int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (create ? O_CREAT : 0);
    Handle file(::open(QFile::encodeName(path).constData(), flags, ownerOnly));
    if (!file.isOpen())
        return systemError("open a file");
    return file;
}

Result<QByteArray> readAll(const QString &path, qint64 limit)
{
    const Handle file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return systemError("open a file");
    const auto size = sizeOf(file);
    if (!size)
        return size.error();
    if (*size > limit)
        return fail(ErrorCode::TooLarge, u"a file is larger than it may be"_s);
    QByteArray bytes(*size, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < bytes.size()) {
        const ssize_t got = ::read(file.get(), bytes.data() + have, size_t(bytes.size() - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("read a file");
        if (got == 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

Result<Done> writeAll(const Handle &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file.get(), bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError("write a file");
        bytes = bytes.sliced(written);
    }
    return Done{};
}

Result<Done> sync(const Handle &file)
{
    if (!reachesTheDisk(file))
        return systemError("put a file on the disk");
    return Done{};
}

Result<Done> seek(const Handle &file, qint64 position)
{
    if (::lseek(file.get(), position, SEEK_SET) != position)
        return systemError("find a place in a file");
    return Done{};
}

Result<Done> lock(const Handle &file)
{
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
        return Done{};
    return errno == EWOULDBLOCK ? fail(ErrorCode::InUse, u"another process holds the file"_s)
                                : systemError("lock a file");
}

Result<Done> syncFolder(const QString &folder)
{
    const Handle handle(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isOpen())
        return systemError("open a folder");
    if (::fsync(handle.get()) != 0)
        return systemError("put a folder on the disk");
    return Done{};
}

Result<Done> truncate(const Handle &file, qint64 size)
{
    if (::ftruncate(file.get(), size) != 0)
        return systemError("cut a file");
    return Done{};
}

Result<Done> replace(const QString &path, QByteArrayView bytes) { return replaceAll(std::span(&path, 1), bytes); }

Result<Done> replaceAll(std::span<const QString> paths, QByteArrayView bytes)
{
    std::vector<Handle> files;
    for (const QString &path : paths) {
        auto file = openForWriting(path + u".new"_s, true);
        if (!file)
            return file.error();
        if (auto cut = truncate(*file, 0); !cut)
            return cut;
        if (auto written = writeAll(*file, bytes); !written)
            return written;
        files.push_back(*std::move(file));
    }
    for (const Handle &file : files) {
        if (auto synced = sync(file); !synced)
            return synced;
    }
    for (const QString &path : paths) {
        if (::rename(QFile::encodeName(path + u".new"_s).constData(), QFile::encodeName(path).constData()) != 0)
            return systemError("put a file in its place");
    }
    return syncFolder(QFileInfo(paths.front()).path());
}

Result<Done> move(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError("put a file in its place");
    return syncFolder(QFileInfo(to).path());
}

QString asideName(const QString &path, QLatin1StringView why)
{
    const QString name = u"%1.%2-%3"_s.arg(path, why).arg(QDateTime::currentMSecsSinceEpoch());
    QString free = name;
    for (int n = 2; QFile::exists(free); ++n)
        free = name + u'-' + QString::number(n);
    return free;
}

Result<Done> setAside(const QString &path, QLatin1StringView why)
{
    if (!QFile::exists(path))
        return Done{};
    return move(path, asideName(path, why));
}

Result<Done> shred(const QString &path)
{
    Result<Done> zeroed = Done{};
    {
        const auto file = openForWriting(path, false);
        if (!file)
            return file.error().code == ErrorCode::Missing ? Result<Done>(Done{}) : file.error();
        const auto size = sizeOf(*file);
        if (!size)
            return size.error();
        zeroed = writeAll(*file, QByteArray(*size, '\0'));
        if (zeroed)
            zeroed = sync(*file);
    }
    // A disk that writes elsewhere what is written over has no room for zeros when it is full. Then the file goes
    // without them, or nothing would ever make room.
    if (!zeroed && zeroed.error().code != ErrorCode::DiskFull)
        return zeroed;
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return systemError("remove a file");
    return syncFolder(QFileInfo(path).path());
}

} // namespace doorstep::core::files
