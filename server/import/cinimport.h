// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "server/import/importreport.h"
#include "server/import/importstore.h"

namespace doorstep::server {

/// Imports a Children in Need census return. Children with an episode that is not closed on the reference date become
/// open: each a family of one without a name, or, where the child's council number is known already, in the family
/// where it stands. Children with nothing open are left out, unless they are known: then their dates are brought up to
/// date. Errors: InvalidInput (no such return), and those of the store. What was read before an error of the store is
/// written.
[[nodiscard]] core::Result<core::Done> importCin(ImportStore &store, const core::Uuid &organisation,
    const QString &fileName, QByteArrayView bytes, core::Timestamp now, ImportReport &report);

} // namespace doorstep::server
