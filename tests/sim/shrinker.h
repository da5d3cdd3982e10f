// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/world.h"

namespace doorstep::sim {

/// As few of `operations` as still break the same promise in the world of `seed`: none of them can be left out alone
/// (delta debugging; Zeller and Hildebrandt, 2002).
[[nodiscard]] std::vector<Operation> shrunk(quint64 seed, std::vector<Operation> operations, const QByteArray &promise);

/// What to say of a seed that fails: the promise, how, how to play it again, and the operations that are left of it.
[[nodiscard]] QString reportOf(quint64 seed, const Violation &violation, const std::vector<Operation> &left);

} // namespace doorstep::sim
