// SPDX-License-Identifier: Apache-2.0
// The linker leads every call of these two, SQLCipher's included, through here (`--wrap`, as in tests/fault).
#include "tests/bench/measure.h"

#include <atomic>

namespace {
std::atomic<qint64> waits;
}

namespace doorstep::bench {

qint64 diskWaits() { return waits.load(); }

} // namespace doorstep::bench

extern "C" {

int __real_fsync(int file);
int __real_fdatasync(int file);

int __wrap_fsync(int file)
{
    ++waits;
    return __real_fsync(file);
}

int __wrap_fdatasync(int file)
{
    ++waits;
    return __real_fdatasync(file);
}

} // extern "C"
