// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/faultpoints.h"

#include "tests/fault/ledger.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

// The linker's --wrap gives these names.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
ssize_t __real_write(int, const void *, size_t);
ssize_t __real_pwrite64(int, const void *, size_t, off64_t);
ssize_t __real_read(int, void *, size_t);
ssize_t __real_pread64(int, void *, size_t, off64_t);
int __real_open(const char *, int, ...);
int __real_open64(const char *, int, ...);
int __real_fsync(int);
int __real_fdatasync(int);
int __real_rename(const char *, const char *);
int __real_ftruncate(int, off_t);
int __real_ftruncate64(int, off64_t);
int __real_unlink(const char *);
void *__libc_malloc(size_t);
}
// NOLINTEND(bugprone-reserved-identifier)

namespace {

using namespace doorstep::fault;

// The wrapped calls are plain functions and have nowhere else to look.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
int stopAt = 0;
int counted = 0;
Mode mode = Mode::Kill;
quint32 chance = 0;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

enum class Call { Write, Sync, Name, Shrink, Open, Make, Read };

[[nodiscard]] bool stops() { return mode <= Mode::Scattered; }
[[nodiscard]] bool remembers() { return stopAt > 0 && (mode == Mode::PowerCut || mode == Mode::Scattered); }

/// Whether this call is one that the fault is about.
[[nodiscard]] bool counts(Call call)
{
    switch (mode) {
    case Mode::Full:
    case Mode::FullFromThere: return call == Call::Write || call == Call::Sync || call == Call::Make;
    case Mode::Broken:
    case Mode::BrokenFromThere: return true;
    case Mode::NoDescriptors: return call == Call::Open || call == Call::Make;
    case Mode::NoMemory: return false;
    default: return call == Call::Write || call == Call::Sync || call == Call::Name || call == Call::Shrink;
    }
}

[[noreturn]] void stop()
{
    const int at = stopAt;
    stopAt = 0;
    if (mode == Mode::PowerCut)
        ledger::loseAll();
    else if (mode == Mode::Scattered)
        ledger::loseSome(chance + quint32(at));
    ::_exit(137);
}

/// True at the step where it happens.
[[nodiscard]] bool isHere(Call call)
{
    if (stopAt <= 0 || !counts(call))
        return false;
    ++counted;
    const bool fromThere = mode == Mode::FullFromThere || mode == Mode::BrokenFromThere || mode == Mode::NoDescriptors;
    return fromThere ? counted >= stopAt : counted == stopAt;
}

/// Ends the process, or sets errno and is true where the call has to fail.
[[nodiscard]] bool fails(Call call)
{
    if (!isHere(call))
        return false;
    if (stops())
        stop();
    errno = mode == Mode::NoDescriptors ? EMFILE : mode == Mode::Full || mode == Mode::FullFromThere ? ENOSPC : EIO;
    return true;
}

[[nodiscard]] Call callOf(const char *path, int flags)
{
    struct stat status{};
    return (flags & O_CREAT) != 0 && ::stat(path, &status) != 0 ? Call::Make : Call::Open;
}

[[nodiscard]] mode_t modeOf(int flags, va_list more)
{
    return (flags & O_CREAT) != 0 ? mode_t(va_arg(more, int)) : 0; // NOLINT(clang-analyzer-valist.Uninitialized)
}

/// True where the truncation has to fail.
[[nodiscard]] bool truncates(int file, off_t size)
{
    if (fails(Call::Shrink))
        return true;
    if (remembers())
        ledger::truncate(file, size);
    return false;
}

} // namespace

namespace doorstep::fault {

void arm(int at, Mode how, quint32 seed)
{
    ledger::clear();
    counted = 0;
    mode = how;
    chance = seed;
    stopAt = at;
}

int disarm()
{
    stopAt = 0;
    return counted;
}

} // namespace doorstep::fault

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl50-cpp)
extern "C" {

ssize_t __wrap_write(int file, const void *bytes, size_t length)
{
    const off_t offset = ::lseek(file, 0, SEEK_CUR);
    const bool here = isHere(Call::Write);
    if (here && stops()) {
        if (mode == Mode::Torn && __real_write(file, bytes, length / 2) < 0)
            std::perror("write");
        stop();
    }
    if (here) {
        errno = mode == Mode::Broken || mode == Mode::BrokenFromThere ? EIO : ENOSPC;
        return -1;
    }
    if (remembers())
        ledger::write(file, offset, bytes, length);
    return __real_write(file, bytes, length);
}

ssize_t __wrap_pwrite64(int file, const void *bytes, size_t length, off64_t offset)
{
    const bool here = isHere(Call::Write);
    if (here && stops()) {
        if (mode == Mode::Torn && __real_pwrite64(file, bytes, length / 2, offset) < 0)
            std::perror("pwrite");
        stop();
    }
    if (here) {
        errno = mode == Mode::Broken || mode == Mode::BrokenFromThere ? EIO : ENOSPC;
        return -1;
    }
    if (remembers())
        ledger::write(file, offset, bytes, length);
    return __real_pwrite64(file, bytes, length, offset);
}

ssize_t __wrap_read(int file, void *bytes, size_t length)
{
    return fails(Call::Read) ? -1 : __real_read(file, bytes, length);
}

ssize_t __wrap_pread64(int file, void *bytes, size_t length, off64_t offset)
{
    return fails(Call::Read) ? -1 : __real_pread64(file, bytes, length, offset);
}

int __wrap_open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t access = modeOf(flags, more);
    va_end(more);
    return fails(callOf(path, flags)) ? -1 : __real_open(path, flags, access);
}

int __wrap_open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t access = modeOf(flags, more);
    va_end(more);
    return fails(callOf(path, flags)) ? -1 : __real_open64(path, flags, access);
}

int __wrap_fsync(int file)
{
    if (fails(Call::Sync))
        return -1;
    const int done = __real_fsync(file);
    if (remembers())
        ledger::synced(file);
    return done;
}

int __wrap_fdatasync(int file)
{
    if (fails(Call::Sync))
        return -1;
    const int done = __real_fdatasync(file);
    if (remembers())
        ledger::synced(file);
    return done;
}

int __wrap_rename(const char *from, const char *to)
{
    if (fails(Call::Name))
        return -1;
    if (remembers())
        ledger::rename(from, to);
    return __real_rename(from, to);
}

int __wrap_ftruncate(int file, off_t size) { return truncates(file, size) ? -1 : __real_ftruncate(file, size); }

int __wrap_ftruncate64(int file, off64_t size) { return truncates(file, size) ? -1 : __real_ftruncate64(file, size); }

int __wrap_unlink(const char *path)
{
    if (fails(Call::Name))
        return -1;
    if (remembers())
        ledger::unlink(path);
    return __real_unlink(path);
}

// Takes the place of the library's for the whole process, Qt's share included.
void *malloc(size_t size)
{
    if (stopAt > 0 && mode == Mode::NoMemory && ++counted == stopAt) {
        errno = ENOMEM;
        return nullptr;
    }
    return __libc_malloc(size);
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier,cert-dcl50-cpp)
