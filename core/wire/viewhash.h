// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/frame.h"

#include <array>
#include <optional>
#include <span>

namespace doorstep::core {

/// How far a device has applied one scope, or a server's log of it reaches.
struct Cursor {
    ScopeId scope;
    Seq seq = 0;
    quint32 epoch = 0;
    /// The first `headBytes` of the chain's hash at `seq` (core/wire/chain.h); empty where it is not known.
    QByteArray head{};

    static constexpr qsizetype headBytes = 8;
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

/// The first bytes of a chain's hash, as a cursor carries them.
[[nodiscard]] QByteArray headOf(const QByteArray &chainHash);

/// What stands in a request for all of its cursors, so that asking whether there is news costs the same with ten scopes
/// and with two thousand. Both ends hash what they hold; equal hashes mean the same scopes, each at the same place of
/// the same history. Scopes at seq 0 are left out: whoever holds nothing of a scope need not know of it.
///
///     SHA-256 over, for each scope in ascending order of its id: id ‖ seq (8 bytes) ‖ epoch (4 bytes) ‖ head (8 bytes)
///
/// in network byte order, cut to 16 bytes. With a `generation` its bytes come before all else: such a hash says that of
/// the cursors as well.
[[nodiscard]] QByteArray viewHash(std::span<const Cursor> cursors, const std::optional<Uuid> &generation = {});
inline constexpr qsizetype viewHashBytes = 16;

/// Whether every scope of which something is held has its head, without which no view can be hashed.
[[nodiscard]] bool canBeHashed(std::span<const Cursor> cursors);

inline constexpr int viewBuckets = 64;
inline constexpr qsizetype bucketHashBytes = 8;
/// Up to so many scopes cursors are small enough to be sent whole; over it a server that finds another view says in
/// which buckets.
inline constexpr qsizetype scopesInline = 64;

/// The bucket of a scope: the last six bits of its id, which are random.
[[nodiscard]] int bucketOf(const ScopeId &scope);
/// The same hash for the scopes of each bucket, cut to 8 bytes, one after the other.
[[nodiscard]] QByteArray bucketHashes(std::span<const Cursor> cursors);
/// The buckets whose hashes differ. Both of `viewBuckets` hashes.
[[nodiscard]] std::array<bool, viewBuckets> differingBuckets(const QByteArray &ours, const QByteArray &theirs);

} // namespace doorstep::core
