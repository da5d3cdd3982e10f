// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/seedoptions.h"
#include "server/seed/specials.h"

namespace doorstep::server::seed {

/// The council in which newcomers practise: small, with three people to be. Asha Begum leads about nine families, among
/// them the Okafor-Lewis family, with visits planned for today; Dawn Price is asked to stand by their mum; Leo Marsh
/// knows the street and is a young person's volunteer. Nobody in it is real. Errors are the sink's.
[[nodiscard]] core::Result<std::vector<PersonToBe>> writePractice(SeedSink &sink, const SeedOrder &order);

/// The Okafor-Lewis family (okaforlewis.cpp).
[[nodiscard]] core::Result<core::Done> writeOkaforLewis(SeedSink &sink, const SeedOrder &order, Staff &staff,
    const Member &asha, const Member &dawn, const Member &coWorker);

} // namespace doorstep::server::seed
