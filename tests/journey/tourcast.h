// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testserver.h"

namespace doorstep::test {

/// Enrols a manager on a device of her own in `folder`, with `pin`. Before her lies what a colleague wrote on `family`
/// after their time with it.
void castManager(TestServer &server, const QString &folder, const QString &pin, const core::ScopeId &family);

} // namespace doorstep::test
