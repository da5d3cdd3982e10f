// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/ledger.h"

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <random>
#include <ranges>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

// The linker's --wrap gives these names.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
ssize_t __real_pwrite64(int, const void *, size_t, off64_t);
ssize_t __real_pread64(int, void *, size_t, off64_t);
int __real_ftruncate(int, off_t);
int __real_rename(const char *, const char *);
int __real_open(const char *, int, ...);
}
// NOLINTEND(bugprone-reserved-identifier)

namespace doorstep::fault::ledger {

namespace {

constexpr off_t sector = 512;

/// One write or, with an `after` of nothing, one truncation.
struct Step {
    std::string path;
    off_t offset = 0;
    off_t sizeBefore = 0;
    off_t sizeAfter = 0;
    std::vector<char> before;
    std::vector<char> after;
};

/// One name that went; `to` is empty where it is gone for good. `replaced` is what the file `to`, or `from`, held.
struct Name {
    std::string from;
    std::string to;
    std::optional<std::vector<char>> replaced;
};

// The wrapped calls are plain functions and have nowhere else to look.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
std::vector<Step> steps;
std::vector<Name> names;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

std::optional<std::vector<char>> content(const std::string &path, off_t offset = 0, off_t length = -1)
{
    const int file = __real_open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    struct stat status{};
    ::fstat(file, &status);
    std::vector<char> bytes(size_t(length < 0 ? status.st_size : length));
    const ssize_t got = bytes.empty() ? 0 : __real_pread64(file, bytes.data(), bytes.size(), offset);
    ::close(file);
    bytes.resize(got > 0 ? size_t(got) : 0);
    return bytes;
}

void put(const std::string &path, const char *bytes, size_t length, off_t offset, off_t size)
{
    const int file = __real_open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    const bool written = length == 0 || __real_pwrite64(file, bytes, length, offset) == ssize_t(length);
    if (!written || (size >= 0 && __real_ftruncate(file, size) != 0))
        std::perror("ledger");
    ::close(file);
}

[[nodiscard]] std::string folderOf(const std::string &path) { return path.substr(0, path.rfind('/')); }

void undoSteps()
{
    for (const Step &step : std::views::reverse(steps))
        put(step.path, step.before.data(), step.before.size(), step.offset, step.sizeBefore);
}

void redo(const Step &step, std::mt19937 &dice)
{
    const auto fate = dice() % 3;
    if (fate == 0)
        return;
    if (step.after.empty() || fate == 1) {
        put(step.path, step.after.data(), step.after.size(), step.offset, step.after.empty() ? step.sizeAfter : -1);
        return;
    }
    const auto end = step.offset + off_t(step.after.size());
    for (off_t at = step.offset; at < end;) {
        const off_t next = std::min(end, (at / sector + 1) * sector);
        if (dice() % 2 == 0)
            put(step.path, step.after.data() + (at - step.offset), size_t(next - at), at, -1);
        at = next;
    }
}

void undo(const Name &name)
{
    if (!name.to.empty())
        __real_rename(name.to.c_str(), name.from.c_str());
    if (!name.replaced)
        return;
    const std::string &path = name.to.empty() ? name.from : name.to;
    ::close(__real_open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    put(path, name.replaced->data(), name.replaced->size(), 0, off_t(name.replaced->size()));
}

} // namespace

std::string pathOf(int descriptor)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length > 0 ? std::string(path, size_t(length)) : std::string();
}

void clear()
{
    steps.clear();
    names.clear();
}

void write(int descriptor, off_t offset, const void *bytes, size_t length)
{
    struct stat status{};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return;
    const auto *from = static_cast<const char *>(bytes);
    std::string path = pathOf(descriptor);
    auto before = content(path, offset, off_t(length)).value_or(std::vector<char>());
    steps.push_back({std::move(path), offset, status.st_size, std::max<off_t>(status.st_size, offset + off_t(length)),
        std::move(before), std::vector<char>(from, from + length)});
}

void truncate(int descriptor, off_t size)
{
    struct stat status{};
    if (::fstat(descriptor, &status) != 0 || status.st_size == size)
        return;
    const off_t from = std::min(size, status.st_size);
    std::string path = pathOf(descriptor);
    auto before = content(path, from, status.st_size - from).value_or(std::vector<char>());
    steps.push_back({std::move(path), from, status.st_size, size, std::move(before), {}});
}

void rename(const char *from, const char *to)
{
    std::erase_if(steps, [&](const Step &step) { return step.path == to; });
    for (Step &step : steps) {
        if (step.path == from)
            step.path = to;
    }
    names.push_back({from, to, content(to)});
}

void unlink(const char *path)
{
    std::erase_if(steps, [&](const Step &step) { return step.path == path; });
    if (auto held = content(path))
        names.push_back({path, {}, std::move(held)});
}

void synced(int descriptor)
{
    const std::string path = pathOf(descriptor);
    std::erase_if(steps, [&](const Step &step) { return step.path == path; });
    std::erase_if(names, [&](const Name &name) { return folderOf(name.from) == path; });
}

void loseAll() { undoSteps(); }

void loseSome(quint32 seed)
{
    std::mt19937 dice(seed);
    undoSteps();
    for (const Step &step : steps)
        redo(step, dice);
    const size_t kept = names.empty() ? 0 : dice() % (names.size() + 1);
    while (names.size() > kept) {
        undo(names.back());
        names.pop_back();
    }
}

} // namespace doorstep::fault::ledger
