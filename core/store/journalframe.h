// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/secretbytes.h"
#include "core/wire/journallayout.h"

namespace doorstep::core {

/// Under which keys a journal is written.
struct JournalKeys {
    SecretBytes local;        ///< 32 bytes; derived from the root key
    QByteArray organisation;  ///< X25519 public key, 32 bytes; empty: frames are for this device only

    [[nodiscard]] JournalKeys copy() const { return {local.copy(), organisation}; }
};

/// One entry of a journal, opened.
struct JournalFrame {
    using Type = JournalFrameType;
    Type type = Type::Save;
    quint64 number = 0;
    QByteArray payload;
};

/// What of a journal's bytes needs a key; where they lie is in core/wire/journallayout.h.
namespace journalformat {

[[nodiscard]] Header newHeader(const JournalKeys &keys, quint64 firstNumber, const JournalLink &link);
[[nodiscard]] QByteArray seal(
    const JournalFrame &frame, const Header &header, const JournalLink &previous, const JournalKeys &keys);
/// Nothing where the box is not of this key and journal.
[[nodiscard]] std::optional<JournalFrame> open(const Sealed &sealed, const Header &header, const JournalKeys &keys);

} // namespace journalformat
} // namespace doorstep::core
