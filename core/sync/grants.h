// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/grant.h"

#include <QDate>
#include <QList>

namespace doorstep::core {

/// The scopes that `grants` open on `today`, each once. A day is allowed either way: clocks and time zones differ, and
/// the server decides; asking for a scope that has ended gets the word "ended" and nothing else.
[[nodiscard]] QList<ScopeId> grantedScopes(const QList<Grant> &grants, QDate today);

} // namespace doorstep::core
