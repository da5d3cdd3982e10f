// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/enumeration.h"

#include <array>

namespace doorstep::core {

/// The words that an offer to a street and one in a circle share. Two kinds, as a kind lives in one kind of scope.
enum class OfferKind { Offer, Ask };
template<>
inline constexpr std::array enumNames<OfferKind>{"offer", "ask"};

/// Where it stands. Whoever took it says how it ended.
enum class OfferState { Open, Taken, Done, FellThrough };
template<>
inline constexpr std::array enumNames<OfferState>{"open", "taken", "done", "fell_through"};

} // namespace doorstep::core
