// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/seedoptions.h"
#include "server/seed/staff.h"
#include "server/seed/town.h"

namespace doorstep::server::seed {

/// Makes a whole council up and writes it: staff, streets, families with their year, and one of each thing that real
/// councils have and made-up ones forget. Returns where to find those. Errors are the sink's.
[[nodiscard]] core::Result<std::vector<MustInclude>> writeCouncil(SeedSink &sink, const SeedOrder &order);

/// The organisation of a council that is written into a file.
[[nodiscard]] core::ScopeId madeUpOrganisation();

/// The drawn families with their grants; the part that the practice council shares.
[[nodiscard]] core::Result<core::Done> writeFamilies(
    SeedSink &sink, const SeedOrder &order, Staff &staff, const Town &town);

/// The special families (mustinclude.cpp).
[[nodiscard]] core::Result<std::vector<MustInclude>> writeMustIncludes(
    SeedSink &sink, const SeedOrder &order, Staff &staff, const Town &town);

} // namespace doorstep::server::seed
