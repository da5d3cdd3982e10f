// SPDX-License-Identifier: Apache-2.0
// Every page at the other widths, where words are longest: whether all of it can be read and reached.
#include "tests/walk/walktest.h"

int main(int argc, char **argv) { return doorstep::walk::runWalk(argc, argv, doorstep::walk::otherWidths()); }
