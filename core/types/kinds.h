// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

#include <QByteArrayView>

#include <span>

namespace doorstep::core {

/// Every declared record kind, by number.
[[nodiscard]] std::span<const KindInfo *const> allKinds();

/// The kind, or nullptr: then the record was written by a newer app and is kept as it is.
[[nodiscard]] const KindInfo *findKind(quint16 number);
[[nodiscard]] const KindInfo *findKind(std::string_view name);

/// A hash of every kind's fields (name, tag, type, merge rule): two builds with the same value have the same tables.
[[nodiscard]] QByteArray schemaHash();

/// The version of the declarations, sent with each change. Raise it with every added kind or field.
inline constexpr quint16 schemaVersion = 1;

} // namespace doorstep::core
