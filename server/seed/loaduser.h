// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/seedoptions.h"

namespace doorstep::server::seed {

/// A user with as many records as a measurement wants: `records` in all, over `scopes` families that this user leads,
/// in the mixture of a real year (visits, children seen, notes, promises apart). Returns the user.
[[nodiscard]] core::Result<PersonToBe> writeLoadUser(SeedSink &sink, const SeedOrder &order, int records, int scopes);

} // namespace doorstep::server::seed
