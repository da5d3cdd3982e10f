// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/change.h"

namespace doorstep::core {

/// `[change id, dseq, record id, kind, op, base, hlc, schema, {tag: value}]`, and `{tag: value seen}` after it where
/// there is one.
void writeChange(CborWriter &out, const Change &change);
[[nodiscard]] QByteArray encodeChange(const Change &change);

/// Reads such an array; items after the tenth, of a newer version, are passed over. Nothing on a mismatch (and `in` has
/// failed).
[[nodiscard]] std::optional<Change> readChange(CborReader &in);
[[nodiscard]] std::optional<Change> decodeChange(QByteArrayView data);

/// Reads 16 bytes; `in` fails where they are not there.
template<class Tag>
[[nodiscard]] std::optional<Id<Tag>> readId(CborReader &in)
{
    auto id = Id<Tag>::fromBytes(in.bytes(Uuid::size));
    if (!id)
        in.fail();
    return id;
}

} // namespace doorstep::core
