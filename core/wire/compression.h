// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace doorstep::core {

/// One zstd frame that states its content size; empty where zstd cannot. `level` is zstd's. Any thread.
[[nodiscard]] QByteArray compress(QByteArrayView plain, int level);

/// What compress() packed. Protocol where it is not that, TooLarge where it says that it holds more than `most` bytes:
/// no more than those are ever taken from memory for it. Any thread.
[[nodiscard]] Result<QByteArray> decompress(QByteArrayView packed, qsizetype most);

} // namespace doorstep::core
