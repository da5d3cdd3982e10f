// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/visit/pageworld.h"

#include <QVariantMap>

namespace doorstep::walk {

/// A person of whom two colleagues wrote different things, each without the other's words before them.
[[nodiscard]] core::RecordId twoVersions(test::PageWorld &world);
/// A child whose name nobody has said yet, in a family of their own: `familyId` and `personId`.
[[nodiscard]] QVariantMap unnamed(test::PageWorld &world);
/// A grandmother whom two people wrote down: `familyId`, and as `personId` the record that was made last.
[[nodiscard]] QVariantMap twiceWritten(test::PageWorld &world);

} // namespace doorstep::walk
