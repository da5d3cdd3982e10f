// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// Stops the process at its nth durable step, or lets the machine refuse there. The linker hands every write, fsync,
/// rename, truncate, unlink, open and read of the program, SQLCipher's included, to faultpoints.cpp (ld --wrap): what
/// is tested is the code that is shipped.
namespace doorstep::fault {

enum class Mode {
    // The process ends; counted are the steps that change something.
    Kill,      ///< before the step
    Torn,      ///< of a write, the first half still happens
    PowerCut,  ///< and whatever was written and never put on the disk is gone
    Scattered, ///< the same, but each of these writes is gone, there, or there in some of its 512 bytes
    // The system refuses, the process goes on.
    Full,           ///< once: no space for what is written or made
    FullFromThere,  ///< until disarm()
    Broken,         ///< once: any step fails, reading too
    BrokenFromThere,
    NoDescriptors,  ///< opening a file fails, until disarm()
    NoMemory,       ///< malloc fails once
};

/// From now on the steps are counted; at number `at` it happens. The process then ends with code 137, or not. `seed` is
/// for Mode::Scattered.
void arm(int at, Mode how, quint32 seed = 0);
/// No more of it; the number of steps that were counted.
int disarm();

} // namespace doorstep::fault
