// SPDX-License-Identifier: Apache-2.0
// What the peer of `./dev bench peer` does not do is taken out of doorstep-bench-device at the linker (`--wrap`), so
// that shipped code has no switch for it: encryption of the database, waiting for the disk, the index of words. The
// journal stays sealed.
#include "core/store/searchindex.h"

struct sqlite3;

extern "C" {

// Anything but zero is an error of SQLite.
int __wrap_sqlite3_key_v2(sqlite3 *, const char *, const void *, int) { return 0; }
int __wrap_fsync(int) { return 0; }
int __wrap_fdatasync(int) { return 0; }

} // extern "C"

// SearchIndex::set(qint64, const QByteArray &, bool). A member function is called with the object first.
doorstep::core::Result<doorstep::core::Done> wrappedSet(doorstep::core::SearchIndex *, qint64, const QByteArray &,
    bool) asm("__wrap__ZN8doorstep4core11SearchIndex3setExRK10QByteArrayb");

doorstep::core::Result<doorstep::core::Done> wrappedSet(doorstep::core::SearchIndex *, qint64, const QByteArray &, bool)
{
    return doorstep::core::Done{};
}
