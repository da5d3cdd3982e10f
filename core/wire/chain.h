// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/change.h"

namespace doorstep::core {

/// The hash chain over one scope's log, which makes any later change of history visible.
///
///     body_hash = HMAC-SHA-256(commit key of the scope, change id ‖ canonical {tag: value} ‖ the same of what was
///     seen) hash(n)   = SHA-256(hash(n−1) ‖ canonical [seq, author, device, change header without fields] ‖ body_hash)
///
/// hash(0) is 32 zero bytes. The body is hashed under a key so that it can be erased later without breaking the chain
/// and without leaving a hash to guess it from.
[[nodiscard]] QByteArray bodyHash(QByteArrayView commitKey, const Change &change);
[[nodiscard]] QByteArray nextHash(QByteArrayView previous, const PlacedChange &placed, QByteArrayView bodyHash);
[[nodiscard]] QByteArray firstHash();

} // namespace doorstep::core
