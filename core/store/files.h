// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>

#include <span>
#include <utility>

/// The few file operations that decide whether something is saved. They call the system directly, so that a test can
/// stop the process at each of them; nothing else in core does. What they call is POSIX as Linux, Android and iOS have
/// it.
namespace doorstep::core::files {

/// An open file descriptor; closed when it goes.
class Handle
{
public:
    Handle() = default;
    explicit Handle(int descriptor) : m_descriptor(descriptor) {}
    Handle(Handle &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~Handle();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

/// The error of a failed system call, from `errno`: DiskFull (also over a quota or a size limit), Missing, Io.
/// `what` names the step, never a path.
[[nodiscard]] Error systemError(const char *what);

/// Opens for reading and writing; makes it (mode 0600) if it is not there and `create` says so.
[[nodiscard]] Result<Handle> openForWriting(const QString &path, bool create);
/// All bytes of a file; TooLarge over `limit`, Missing if there is none.
[[nodiscard]] Result<QByteArray> readAll(const QString &path, qint64 limit);
/// Writes all bytes at the descriptor's position.
[[nodiscard]] Result<Done> writeAll(const Handle &file, QByteArrayView bytes);
/// The bytes are on the disk when this returns.
[[nodiscard]] Result<Done> sync(const Handle &file);
/// The next write begins at `position`.
[[nodiscard]] Result<Done> seek(const Handle &file, qint64 position);
/// Keeps every other process from the file until the handle is closed; InUse where another has it.
[[nodiscard]] Result<Done> lock(const Handle &file);
/// The names in the folder are on the disk when this returns.
[[nodiscard]] Result<Done> syncFolder(const QString &folder);
[[nodiscard]] Result<Done> truncate(const Handle &file, qint64 size);
/// Puts `bytes` in the place of the file `path`: whoever reads it, even after a power cut, finds the old bytes or the
/// new.
[[nodiscard]] Result<Done> replace(const QString &path, QByteArrayView bytes);
/// The same for several files of one folder that shall hold the same bytes. None is put in its place before all are on
/// the disk, and the names are waited for once. Stopped half-way, each of them is still the old one or the new one.
[[nodiscard]] Result<Done> replaceAll(std::span<const QString> paths, QByteArrayView bytes);
/// Gives the file another name in the same folder, in the place of what had that name.
[[nodiscard]] Result<Done> move(const QString &from, const QString &to);
/// Gives the file a name of its own beside it, `NAME.WHY-TIME`, so that nothing is written over it; success if it was
/// not there.
[[nodiscard]] Result<Done> setAside(const QString &path, QLatin1StringView why);
/// Such a name, which no file has.
[[nodiscard]] QString asideName(const QString &path, QLatin1StringView why);
/// Overwrites and removes the file; success if it was not there. On a full disk it goes without being overwritten.
[[nodiscard]] Result<Done> shred(const QString &path);

} // namespace doorstep::core::files
