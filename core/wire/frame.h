// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "core/wire/change.h"
#include "core/wire/packing.h"

#include <variant>

namespace doorstep::core {

/// A change that the asking device pushed in this very request: it holds the words already, so only its number returns.
struct OwnEcho {
    quint64 dseq = 0;
    friend bool operator==(const OwnEcho &, const OwnEcho &) = default;
};

/// A run of one scope's log, `from` to `to` without gaps: the unit of applying. A device takes a frame whole, with its
/// cursor, in one transaction, or not at all.
struct Frame {
    using Item = std::variant<PlacedChange, OwnEcho>;

    ScopeId scope;
    ScopeKind kind = ScopeKind::Family;
    quint32 epoch = 0; ///< raised when the scope's log was rewritten; a device then starts the scope anew
    Seq from = 0; ///< of items[0]
    QList<Item> items; ///< items[i] has seq from + i
    QByteArray headHash; ///< the chain's hash at the last item (core/wire/chain.h): 32 bytes, or its first 8

    [[nodiscard]] Seq to() const { return from + Seq(items.size()) - 1; }
    friend bool operator==(const Frame &, const Frame &) = default;
};

/// What the reader of a frame has said that it can read.
struct FrameForm {
    DictionaryVersion dictionary = 0; ///< one that both ends have; 0 where there is none
    bool shortHead = false; ///< takes the first 8 bytes of the head hash for all of it
};

/// One item of a CBOR sequence; the changes are compressed (zstd) where that saves bytes.
[[nodiscard]] QByteArray encodeFrame(const Frame &frame, const FrameForm &form = {});
/// Protocol or TooLarge where it is not one, NotFound where it needs a dictionary that is not known here.
[[nodiscard]] Result<Frame> decodeFrame(QByteArrayView data);

} // namespace doorstep::core
