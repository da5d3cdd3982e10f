// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <array>
#include <optional>

namespace doorstep::core {

/// The first bytes of a frame's checksum; the next frame repeats them, so that a missing frame shows.
using JournalLink = std::array<char, 8>;

enum class JournalFrameType : quint8 {
    Save = 1,      ///< the edits of one save
    Draft = 2,     ///< typing in progress
    DraftGone = 3, ///< a draft that was saved or thrown away
};

/// Where the bytes of a device's journal lie (core/store/README.md, "Journal"): a header, then frames. Needs no key.
/// Here and not in core/store, because the server reads the journal of a device whose keys are gone.
namespace journalformat {

inline constexpr qsizetype headerBytes = 96;
inline constexpr qsizetype checksumBytes = 16;
// magic 4, length 4, number 8, type 1, zero 3, previous 8, length of the local part 4
inline constexpr qsizetype frameHeadBytes = 32;
/// Room for the largest save: 200 changes of 256 KiB are far more than a person makes in one tap.
inline constexpr qsizetype mostFrameBytes = 64 * 1024 * 1024;

struct Header {
    QByteArray journalId;     ///< 16 random bytes, bound into every frame
    QByteArray organisation;  ///< 32 bytes, zero without one
    quint64 firstNumber = 1;
    JournalLink link{};       ///< what the first frame repeats
};
[[nodiscard]] QByteArray encodeHeader(const Header &header);
/// Damaged or TooNew.
[[nodiscard]] Result<Header> decodeHeader(QByteArrayView bytes);

/// Where one whole frame with the right checksum lies; its boxes are still closed.
struct Sealed {
    JournalFrameType type = JournalFrameType::Save;
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
/// The boxes sealed to the organisation of every whole frame, whatever lies between them.
[[nodiscard]] QList<QByteArray> sealedBoxes(QByteArrayView bytes);

/// What `bytes` without their checksum are to be followed by.
[[nodiscard]] QByteArray checksumOf(QByteArrayView bytes);
template<class T>
void put(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

inline constexpr QByteArrayView frameMagic = "DSF1";

} // namespace journalformat
} // namespace doorstep::core
