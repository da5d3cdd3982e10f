// SPDX-License-Identifier: Apache-2.0
#include "core/wire/changecodec.h"

#include "core/wire/limits.h"

#include <limits>

namespace doorstep::core {

namespace {
constexpr qsizetype changeItems = 9; // and one more with what its author had seen
constexpr qsizetype changeItemsMax = 16;
} // namespace

void writeChange(CborWriter &out, const Change &change)
{
    const bool hasSeen = !change.seen.isEmpty();
    out.array(hasSeen ? changeItems + 1 : changeItems)
        .bytes(change.id.view())
        .uint(change.dseq)
        .bytes(change.record.view())
        .uint(change.kind)
        .uint(quint8(change.op))
        .uint(change.base)
        .uint(change.hlc.packed)
        .uint(change.schema);
    change.fields.write(out);
    if (hasSeen)
        change.seen.write(out);
}

QByteArray encodeChange(const Change &change)
{
    CborWriter out;
    writeChange(out, change);
    return out.take();
}

std::optional<Change> readChange(CborReader &in)
{
    const qsizetype items = in.enterArray(changeItems, changeItemsMax);
    const auto id = readId<ChangeTag>(in);
    const quint64 dseq = in.uint();
    const auto record = readId<AnyRecordTag>(in);
    const quint64 kind = in.uint();
    const quint64 op = in.uint();
    const quint64 base = in.uint();
    const quint64 hlc = in.uint();
    const quint64 schema = in.uint();
    FieldMap fields = FieldMap::read(in);
    FieldMap seen = items > changeItems ? FieldMap::read(in) : FieldMap();
    in.leave();
    constexpr quint64 most16 = std::numeric_limits<quint16>::max();
    if (!in.ok() || kind == 0 || kind > most16 || schema > most16 || op < 1
        || op > std::numeric_limits<quint8>::max()) {
        in.fail();
        return std::nullopt;
    }
    return Change{
        *id, dseq, *record, quint16(kind), Op(op), base, Hlc{hlc}, quint16(schema), std::move(fields), std::move(seen)};
}

std::optional<Change> decodeChange(QByteArrayView data)
{
    CborReader in(data);
    auto change = readChange(in);
    return in.finished() ? change : std::nullopt;
}

} // namespace doorstep::core
