// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/files.h"
#include "core/store/secretbytes.h"
#include "core/types/id.h"

#include <functional>

/// How one file is encrypted (README.md has the format): libsodium's secretstream under a key of its own, padded so
/// that its length tells little, bound to the id of its record so that one file cannot stand in for another.
namespace doorstep::core::filecipher {

inline constexpr std::size_t keyBytes = 32;
inline constexpr qsizetype block = 64 * 1024; ///< of what is encrypted; a file is a multiple of it

/// How long `plain` bytes are as encrypted.
[[nodiscard]] qint64 sealedSize(qint64 plain);

/// Encrypts `plain` and hands over the result piece by piece; stops at the first error of `write`.
[[nodiscard]] Result<Done> seal(QByteArrayView plain, const RecordId &record, const SecretBytes &key,
    const std::function<Result<Done>(QByteArrayView)> &write);

/// Damaged: another key, another record, a byte changed, cut or added. Never gives a part of a file.
[[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, const RecordId &record, const SecretBytes &key);

} // namespace doorstep::core::filecipher
