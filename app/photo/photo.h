// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>
#include <QSize>

/// Photos as they may be kept: the picture alone.
namespace doorstep::app::photo {

inline constexpr qint64 mostBytes = 25LL * 1024 * 1024; ///< of what is taken in; what is kept is far less
inline constexpr int mostPixels = 64'000'000; ///< of it; a JPEG is read smaller than it is
inline constexpr int mostPngPixels = 33'000'000; ///< Qt reads none that takes over 128 MiB, and says not why
inline constexpr int longestSide = 1600; ///< of what is kept

/// Decodes a picture, turns it upright, makes it at most `longestSide` long, and encodes its pixels anew as JPEG: of
/// where, when, by whom and with what it was taken, of previews and of whatever stood behind the picture nothing is
/// left. What shines through becomes white. Takes JPEG and PNG. May take a second: not for the main thread. TooLarge:
/// more bytes or pixels than may be; nothing was decoded. InvalidInput: neither JPEG nor PNG. Damaged: it is one, and
/// cannot be read.
[[nodiscard]] core::Result<QByteArray> withoutTraces(const QByteArray &picture);

} // namespace doorstep::app::photo
