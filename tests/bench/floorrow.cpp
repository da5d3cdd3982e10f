// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/floorrow.h"

#include "core/rules/merge.h"
#include "core/types/kinds.h"
#include "core/wire/changecodec.h"
#include "core/wire/recordcodec.h"

namespace doorstep::bench {

using core::FieldType;

namespace {

SqlValue sqlValue(FieldType type, const QByteArray &cbor)
{
    const auto value = core::decodeValue(type, cbor);
    if (!value)
        qFatal("floor: a made-up value cannot be read");
    if (const auto *text = std::get_if<QString>(&*value))
        return SqlText{text->toUtf8()};
    if (const auto *number = std::get_if<qint64>(&*value))
        return *number;
    if (const auto *flag = std::get_if<bool>(&*value))
        return qint64(*flag);
    if (const auto *bytes = std::get_if<QByteArray>(&*value))
        return *bytes;
    return cbor; // a list
}

void addWords(QByteArray &words, FieldType type, const QByteArray &cbor)
{
    const auto value = core::decodeValue(type, cbor);
    if (const auto *text = value ? std::get_if<QString>(&*value) : nullptr)
        words += text->toUtf8() + '\n';
    else if (const auto *list = value ? std::get_if<QStringList>(&*value) : nullptr)
        words += list->join(u'\n').toUtf8() + '\n';
}

FloorRow rowOf(const core::Change &change, qint64 scope)
{
    FloorRow row{core::findKind(change.kind), change.record, scope, {}, {}, {}, {}, {}};
    for (const core::FieldInfo &field : row.kind->fields) {
        const QByteArray *cbor = change.fields.find(field.tag);
        row.fields.push_back(cbor ? sqlValue(field.type, *cbor) : SqlValue());
        if (cbor && field.searched)
            addWords(row.words, field.type, *cbor);
    }
    return row;
}

} // namespace

FloorRow receivedRow(const core::PlacedChange &placed, qint64 scope)
{
    FloorRow row = rowOf(placed.change, scope);
    core::RecordState state;
    (void)core::merge(row.kind, state, placed);
    row.owner = state.owner->bytes();
    row.writers = state.writers.encoded();
    return row;
}

FloorRow savedRow(const core::Change &change, qint64 scope)
{
    FloorRow row = rowOf(change, scope);
    row.writers = core::Writers().encoded();
    row.change = core::encodeChange(change);
    return row;
}

} // namespace doorstep::bench
