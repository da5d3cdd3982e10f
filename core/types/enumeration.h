// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace doorstep::core {

/// The wire names of an enumeration's values, in order from 0. Specialise it beside the enumeration:
///     template<> inline constexpr std::array enumNames<Warmth>{"warm", "mixed", "strained"};
/// Values are stored and sent as their number; names serve `doorstep-device`, export and the dictionary. Append only.
template<class E>
inline constexpr auto enumNames = std::array<const char *, 0>{};

} // namespace doorstep::core
