// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

#include <QString>

namespace doorstep::core {

/// The data dictionary of one kind as a Markdown section: what it holds, where it lives, who writes it, and of each
/// field the tag, type, merge rule and class. From the declaration alone.
[[nodiscard]] QString dictionaryOf(const KindInfo &kind);

/// The whole page, every kind by number: core/types/DICTIONARY.md.
[[nodiscard]] QString dictionary();

} // namespace doorstep::core
