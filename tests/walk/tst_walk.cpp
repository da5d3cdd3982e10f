// SPDX-License-Identifier: Apache-2.0
// Every page at phone and tablet size, design §8.
#include "tests/walk/walktest.h"

int main(int argc, char **argv) { return doorstep::walk::runWalk(argc, argv, doorstep::walk::allLooks()); }
