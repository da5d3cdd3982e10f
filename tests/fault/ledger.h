// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string>
#include <sys/types.h>

/// What was done to files and never put on the disk, so that a power cut can take it back. Calls the system past the
/// wrapped names. Never allocates through Qt; one thread.
namespace doorstep::fault::ledger {

[[nodiscard]] std::string pathOf(int descriptor);

void clear();
/// Before `bytes` are written.
void write(int descriptor, off_t offset, const void *bytes, size_t length);
void truncate(int descriptor, off_t size);
void rename(const char *from, const char *to);
void unlink(const char *path);
/// The file, or the names in the folder, are on the disk.
void synced(int descriptor);

/// Nothing of it ever happened, but for names, which a file system keeps in order and soon.
void loseAll();
/// Of each write, all, nothing or some sectors of 512 bytes are there, whatever their order; of the names the first
/// few.
void loseSome(quint32 seed);

} // namespace doorstep::fault::ledger
