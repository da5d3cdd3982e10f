// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The bytes of each trained dictionary, as hexadecimal digits; made by tests/bench/traindictionary.cpp.
namespace doorstep::core {

extern const std::string_view packingDictionary1;

} // namespace doorstep::core
