// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Stops the process at its nth durable step. The linker hands every write, fsync, rename, truncate and unlink of the
/// program, SQLCipher's included, to faultpoints.cpp (ld --wrap): what is tested is the code that is shipped.
namespace doorstep::fault {

enum class Mode {
    Kill,    ///< the process ends before the step
    Torn,    ///< of a write, the first half still happens
    PowerCut ///< and whatever was written and never put on the disk is gone
};

/// From now on the steps are counted; at number `at` the process ends with code 137.
void arm(int at, Mode mode);
/// No more stops; the number of steps that were counted.
int disarm();

} // namespace doorstep::fault
