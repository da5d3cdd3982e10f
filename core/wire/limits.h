// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// What a well-formed message can hold at most. Both ends refuse more before they allocate for it.
namespace doorstep::core::limits {

inline constexpr qsizetype textBytes = 64 * 1024;            ///< one text value, UTF-8
inline constexpr qsizetype bytesValue = 16 * 1024;           ///< one bytes value
inline constexpr qsizetype listItems = 500;                  ///< one list value
inline constexpr qsizetype fieldsPerChange = 200;
inline constexpr qsizetype changeBytes = 256 * 1024;         ///< one change, encoded
inline constexpr qsizetype frameBytes = 64 * 1024; ///< aim for one frame before compression; one change may exceed it
inline constexpr qsizetype frameBytesMax = 1024 * 1024; ///< one frame after decompression
inline constexpr qsizetype changesPerFrame = 500;
inline constexpr qsizetype changesPerPush = 2000;
inline constexpr qsizetype cursors = 5000;
inline constexpr qsizetype requestBytes = 4 * 1024 * 1024; ///< one sync request
inline constexpr qsizetype verifyBytes = 512 * 1024; ///< one request of /v1/verify
inline constexpr qsizetype responseBytes = 8 * 1024 * 1024; ///< one sync response; more comes with the next request
inline constexpr qint64 blobBytes = 25 * 1024 * 1024;      ///< one attachment, as encrypted
inline constexpr qsizetype blobChunk = 256 * 1024;         ///< one piece of it in one request
inline constexpr qsizetype blobChunkLeast = 16 * 1024;     ///< the last one excepted
inline constexpr qint64 snapshotBytes = 64 * 1024 * 1024;  ///< one snapshot of a scope, as it travels
inline constexpr qsizetype snapshotBlock = 128 * 1024; ///< aim for one block of it before compression
inline constexpr qsizetype snapshotBlockMax = 4 * 1024 * 1024; ///< one block after decompression
inline constexpr qsizetype devicesOfScope = 100 * 1000; ///< that ever wrote in one
inline constexpr qsizetype snapshotsPerAnswer = 16; ///< offered at once; more come with the next answer
inline constexpr int depth = 12; ///< nesting of CBOR items
inline constexpr int waitSeconds = 60; ///< longest wait of one request

} // namespace doorstep::core::limits
