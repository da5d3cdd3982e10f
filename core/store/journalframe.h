// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/secretbytes.h"
#include "core/types/result.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace doorstep::core {

/// Under which keys a journal is written.
struct JournalKeys {
    SecretBytes local;        ///< 32 bytes; derived from the root key
    QByteArray organisation;  ///< X25519 public key, 32 bytes; empty: frames are for this device only

    [[nodiscard]] JournalKeys copy() const { return {local.copy(), organisation}; }
};

/// The first bytes of a frame's checksum; the next frame repeats them, so that a missing frame shows.
using JournalLink = std::array<char, 8>;

/// One entry of a journal, opened.
struct JournalFrame {
    enum class Type : quint8 {
        Save = 1,      ///< the edits of one save
        Draft = 2,     ///< typing in progress
        DraftGone = 3, ///< a draft that was saved or thrown away
    };
    Type type = Type::Save;
    quint64 number = 0;
    QByteArray payload;
};

/// The layout of a journal's bytes (README.md): a header, then frames.
namespace journalformat {

inline constexpr qsizetype headerBytes = 96;
inline constexpr qsizetype checksumBytes = 16;
/// Room for the largest save: 200 changes of 256 KiB are far more than a person makes in one tap.
inline constexpr qsizetype mostFrameBytes = 64 * 1024 * 1024;

struct Header {
    QByteArray journalId;     ///< 16 random bytes, bound into every frame
    QByteArray organisation;  ///< 32 bytes, zero without one
    quint64 firstNumber = 1;
    JournalLink link{};       ///< what the first frame repeats
};
[[nodiscard]] Header newHeader(const JournalKeys &keys, quint64 firstNumber, const JournalLink &link);
[[nodiscard]] QByteArray encodeHeader(const Header &header);
/// Damaged or TooNew.
[[nodiscard]] Result<Header> decodeHeader(QByteArrayView bytes);

/// Where one whole frame with the right checksum lies; its boxes are still closed.
struct Sealed {
    JournalFrame::Type type = JournalFrame::Type::Save;
    quint64 number = 0;
    JournalLink previous{};
    JournalLink link{};
    QByteArrayView bytes;    ///< all of it
    QByteArrayView local;    ///< nonce and box for this device
    QByteArrayView toServer; ///< box for the organisation; empty without one
};
/// The frame at the start of `bytes`, or nothing.
[[nodiscard]] std::optional<Sealed> frameAt(QByteArrayView bytes);
/// The offset of the next whole frame at or after `from`, or -1.
[[nodiscard]] qsizetype findFrame(QByteArrayView bytes, qsizetype from);

[[nodiscard]] QByteArray seal(
    const JournalFrame &frame, const Header &header, const JournalLink &previous, const JournalKeys &keys);
/// Nothing where the box is not of this key and journal.
[[nodiscard]] std::optional<JournalFrame> open(const Sealed &sealed, const Header &header, const JournalKeys &keys);

} // namespace journalformat
} // namespace doorstep::core
