// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/faultpoints.h"

#include <cstdio>
#include <fcntl.h>
#include <ranges>
#include <string>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

// The linker's --wrap gives these names.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
ssize_t __real_write(int, const void *, size_t);
ssize_t __real_pwrite64(int, const void *, size_t, off64_t);
int __real_fsync(int);
int __real_fdatasync(int);
int __real_rename(const char *, const char *);
int __real_ftruncate(int, off_t);
int __real_ftruncate64(int, off64_t);
int __real_unlink(const char *);
}
// NOLINTEND(bugprone-reserved-identifier)

namespace {

using doorstep::fault::Mode;

// The wrapped calls are plain functions and have nowhere else to look.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
int stopAt = 0;
int counted = 0;
Mode stopMode = Mode::Kill;

/// What a file held where it was written to since it was last put on the disk.
struct Undo {
    std::string path;
    off_t offset = 0;
    off_t size = 0;
    std::vector<char> bytes;
};
std::vector<Undo> undos;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

std::string pathOf(int descriptor)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length > 0 ? std::string(path, size_t(length)) : std::string();
}

void remember(int descriptor, off_t offset, size_t length)
{
    struct stat status{};
    if (stopAt == 0 || stopMode != Mode::PowerCut || ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return;
    Undo undo{pathOf(descriptor), offset, status.st_size, std::vector<char>(length)};
    const int reader = ::open(undo.path.c_str(), O_RDONLY | O_CLOEXEC);
    const ssize_t got = ::pread(reader, undo.bytes.data(), length, offset);
    ::close(reader);
    undo.bytes.resize(got > 0 ? size_t(got) : 0);
    undos.push_back(std::move(undo));
}

void forget(int descriptor)
{
    const std::string path = pathOf(descriptor);
    std::erase_if(undos, [&](const Undo &undo) { return undo.path == path; });
}

[[noreturn]] void stop()
{
    for (const Undo &undo : std::views::reverse(undos)) {
        const int file = ::open(undo.path.c_str(), O_WRONLY | O_CLOEXEC);
        if (file < 0)
            continue;
        if (__real_pwrite64(file, undo.bytes.data(), undo.bytes.size(), undo.offset) < 0
            || __real_ftruncate(file, undo.size) != 0)
            std::perror("undo");
        ::close(file);
    }
    ::_exit(137);
}

/// True at the step where the process has to stop.
bool isHere() { return stopAt > 0 && ++counted == stopAt; }

} // namespace

namespace doorstep::fault {

void arm(int at, Mode mode)
{
    stopAt = at;
    stopMode = mode;
    counted = 0;
    undos.clear();
}

int disarm()
{
    stopAt = 0;
    return counted;
}

} // namespace doorstep::fault

// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {

ssize_t __wrap_write(int file, const void *bytes, size_t length)
{
    const off_t offset = ::lseek(file, 0, SEEK_CUR);
    if (isHere()) {
        if (stopMode == Mode::Torn && __real_write(file, bytes, length / 2) < 0)
            std::perror("write");
        stop();
    }
    remember(file, offset, length);
    return __real_write(file, bytes, length);
}

ssize_t __wrap_pwrite64(int file, const void *bytes, size_t length, off64_t offset)
{
    if (isHere()) {
        if (stopMode == Mode::Torn && __real_pwrite64(file, bytes, length / 2, offset) < 0)
            std::perror("pwrite");
        stop();
    }
    remember(file, offset, length);
    return __real_pwrite64(file, bytes, length, offset);
}

int __wrap_fsync(int file)
{
    if (isHere())
        stop();
    const int done = __real_fsync(file);
    forget(file);
    return done;
}

int __wrap_fdatasync(int file)
{
    if (isHere())
        stop();
    const int done = __real_fdatasync(file);
    forget(file);
    return done;
}

int __wrap_rename(const char *from, const char *to)
{
    if (isHere())
        stop();
    std::erase_if(undos, [&](const Undo &undo) { return undo.path == to; });
    for (Undo &undo : undos) {
        if (undo.path == from)
            undo.path = to;
    }
    return __real_rename(from, to);
}

int __wrap_ftruncate(int file, off_t size)
{
    if (isHere())
        stop();
    return __real_ftruncate(file, size);
}

int __wrap_ftruncate64(int file, off64_t size)
{
    if (isHere())
        stop();
    return __real_ftruncate64(file, size);
}

int __wrap_unlink(const char *path)
{
    if (isHere())
        stop();
    return __real_unlink(path);
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier)
