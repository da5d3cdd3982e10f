// SPDX-License-Identifier: Apache-2.0
#include "core/wire/recordcodec.h"

#include "core/wire/limits.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

struct ValueWriter {
    CborWriter &out;
    void operator()(std::monostate) const { out.null(); }
    void operator()(bool v) const { out.boolean(v); }
    void operator()(qint64 v) const { out.integer(v); }
    void operator()(const QString &v) const { out.text(v); }
    void operator()(const QByteArray &v) const { out.bytes(v); }
    void operator()(const QStringList &v) const
    {
        out.array(v.size());
        for (const QString &item : v)
            out.text(item);
    }
    void operator()(const QList<QByteArray> &v) const
    {
        out.array(v.size());
        for (const QByteArray &item : v)
            out.bytes(item);
    }
};

Value readValue(FieldType type, CborReader &in)
{
    switch (type) {
    case FieldType::Text: return in.text(limits::textBytes);
    case FieldType::Bool: return in.boolean();
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Enumeration: return in.integer();
    case FieldType::Reference: return in.bytes(Uuid::size);
    case FieldType::Bytes: return in.bytes(limits::bytesValue);
    case FieldType::TextList: {
        QStringList list;
        for (qsizetype n = in.enterArray(0, limits::listItems); n > 0 && in.ok(); --n)
            list.append(in.text(limits::textBytes));
        in.leave();
        return list;
    }
    case FieldType::ReferenceList: {
        QList<QByteArray> list;
        for (qsizetype n = in.enterArray(0, limits::listItems); n > 0 && in.ok(); --n)
            list.append(in.bytes(Uuid::size));
        in.leave();
        return list;
    }
    }
    return {};
}

} // namespace

QByteArray encodeValue(const Value &value)
{
    CborWriter out;
    std::visit(ValueWriter{out}, value);
    return out.take();
}

std::optional<Value> decodeValue(FieldType type, QByteArrayView bytes)
{
    CborReader in(bytes);
    if (in.isNull())
        return Value{};
    Value value = readValue(type, in);
    if (!in.finished() || !fits(type, value))
        return std::nullopt;
    return value;
}

FieldMap encodeRecord(const KindInfo &kind, const void *record)
{
    FieldMap fields;
    for (const FieldInfo &field : kind.fields) {
        const Value value = field.get(record);
        if (!std::holds_alternative<std::monostate>(value))
            fields.set(field.tag, encodeValue(value));
    }
    return fields;
}

Result<Done> decodeRecord(const KindInfo &kind, const FieldMap &fields, void *record)
{
    for (const FieldInfo &field : kind.fields) {
        const QByteArray *bytes = fields.find(field.tag);
        const auto value = bytes ? decodeValue(field.type, *bytes) : Value{};
        if (!value || !field.set(record, *value))
            return fail(
                ErrorCode::Damaged, u"%1.%2"_s.arg(QLatin1StringView(kind.name), QLatin1StringView(field.name)));
    }
    return Done{};
}

FieldMap difference(const FieldMap &before, const FieldMap &after)
{
    FieldMap patch;
    for (const auto &[tag, value] : after) {
        const QByteArray *old = before.find(tag);
        if (!old || *old != value)
            patch.set(tag, value);
    }
    for (const auto &[tag, value] : before) {
        if (!after.find(tag))
            patch.set(tag, clearedValue());
    }
    return patch;
}

} // namespace doorstep::core
