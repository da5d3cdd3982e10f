// SPDX-License-Identifier: Apache-2.0
#include "core/wire/fieldjson.h"

#include "core/types/scope.h"
#include "core/wire/recordcodec.h"

#include <QJsonArray>
#include <QTimeZone>

namespace doorstep::core::json {

using namespace Qt::StringLiterals;
namespace {

QString name(const char *text) { return QString::fromLatin1(text); }

QJsonValue fromNumber(const FieldInfo &field, qint64 number)
{
    switch (field.type) {
    case FieldType::Date: return fromDays(number).toString(Qt::ISODate);
    case FieldType::Moment: return fromMoment({number});
    case FieldType::Enumeration:
        if (number >= 0 && std::size_t(number) < field.enumerators.size())
            return name(field.enumerators[std::size_t(number)]);
        return number;
    default: return number;
    }
}

QString uuidText(const QByteArray &bytes)
{
    const auto id = Uuid::fromBytes(bytes);
    return id ? id->toString() : QString();
}

struct ToJson {
    const FieldInfo &field;
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool v) const { return v; }
    QJsonValue operator()(qint64 v) const { return fromNumber(field, v); }
    QJsonValue operator()(const QString &v) const { return v; }
    QJsonValue operator()(const QByteArray &v) const
    {
        return field.type == FieldType::Reference ? uuidText(v) : QString::fromLatin1(v.toBase64());
    }
    QJsonValue operator()(const QStringList &v) const { return QJsonArray::fromStringList(v); }
    QJsonValue operator()(const QList<QByteArray> &v) const
    {
        QJsonArray list;
        for (const QByteArray &id : v)
            list.append(uuidText(id));
        return list;
    }
};

std::optional<Value> number(const QJsonValue &json)
{
    const double asDouble = json.toDouble();
    const qint64 asInteger = json.toInteger();
    return json.isDouble() && double(asInteger) == asDouble ? std::optional<Value>(asInteger) : std::nullopt;
}

std::optional<Value> enumerator(const FieldInfo &field, const QJsonValue &json)
{
    for (std::size_t i = 0; i < field.enumerators.size(); ++i) {
        if (json.toString() == QLatin1StringView(field.enumerators[i]))
            return Value(qint64(i));
    }
    return number(json);
}

std::optional<Value> moment(const QString &text)
{
    const auto when = QDateTime::fromString(text, Qt::ISODateWithMs);
    return when.isValid() ? std::optional<Value>(when.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<Value> textList(const QJsonValue &json)
{
    QStringList list;
    const QJsonArray items = json.toArray();
    for (const auto &item : items) {
        if (!item.isString())
            return std::nullopt;
        list.append(item.toString());
    }
    return json.isArray() ? std::optional<Value>(list) : std::nullopt;
}

std::optional<Value> references(const QJsonValue &json)
{
    QList<QByteArray> list;
    const QJsonArray items = json.toArray();
    for (const auto &item : items) {
        const auto id = Uuid::fromString(item.toString());
        if (!id)
            return std::nullopt;
        list.append(id->bytes());
    }
    return json.isArray() ? std::optional<Value>(list) : std::nullopt;
}

std::optional<Value> read(const FieldInfo &field, const QJsonValue &json)
{
    const QString text = json.toString();
    switch (field.type) {
    case FieldType::Text: return json.isString() ? std::optional<Value>(text) : std::nullopt;
    case FieldType::Bool: return json.isBool() ? std::optional<Value>(json.toBool()) : std::nullopt;
    case FieldType::Integer: return number(json);
    case FieldType::Date: {
        const auto date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional<Value>(toDays(date)) : std::nullopt;
    }
    case FieldType::Moment: return moment(text);
    case FieldType::Enumeration: return enumerator(field, json);
    case FieldType::Reference: {
        const auto id = Uuid::fromString(text);
        return id ? std::optional<Value>(id->bytes()) : std::nullopt;
    }
    case FieldType::TextList: return textList(json);
    case FieldType::ReferenceList: return references(json);
    case FieldType::Bytes: {
        const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1());
        return decoded ? std::optional<Value>(decoded.decoded) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

QString fromMoment(Timestamp moment) { return moment.toDateTime().toUTC().toString(Qt::ISODateWithMs); }

QJsonValue fromValue(const FieldInfo &field, const Value &value) { return std::visit(ToJson{field}, value); }

Result<Value> toValue(const FieldInfo &field, const QJsonValue &json)
{
    if (json.isNull())
        return Value{};
    auto value = read(field, json);
    if (!value)
        return fail(ErrorCode::InvalidInput, u"field %1"_s.arg(name(field.name)));
    return *std::move(value);
}

QJsonObject fromFields(const KindInfo &kind, const FieldMap &fields)
{
    QJsonObject json;
    QJsonObject unknown;
    for (const auto &[tag, bytes] : fields) {
        const FieldInfo *field = kind.field(tag);
        const auto value = field ? decodeValue(field->type, bytes) : std::nullopt;
        if (value)
            json.insert(name(field->name), fromValue(*field, *value));
        else
            unknown.insert(QString::number(tag), QString::fromLatin1(bytes.toBase64()));
    }
    if (!unknown.isEmpty())
        json.insert(u"unknown"_s, unknown);
    return json;
}

Result<FieldMap> toFields(const KindInfo &kind, const QJsonObject &json)
{
    FieldMap fields;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const FieldInfo *field = kind.field(std::string_view(it.key().toLatin1().constData()));
        if (!field)
            return fail(ErrorCode::InvalidInput, u"no field %1 in %2"_s.arg(it.key(), name(kind.name)));
        const auto value = toValue(*field, it.value());
        if (!value)
            return value.error();
        fields.set(field->tag, encodeValue(*value));
    }
    return fields;
}

QJsonObject fromKind(const KindInfo &kind)
{
    QJsonArray writers;
    for (quint8 role = 1; role <= lastRole; ++role) {
        if (kind.writers.contains(Role(role)))
            writers.append(name(roleName(Role(role))));
    }
    QJsonArray fields;
    for (const FieldInfo &field : kind.fields) {
        QJsonObject one{{u"tag"_s, int(field.tag)}, {u"name"_s, name(field.name)},
            {u"type"_s, name(fieldTypeName(field.type))}, {u"merge"_s, u"M%1"_s.arg(int(field.merge))},
            {u"class"_s, u"C%1"_s.arg(int(field.dataClass))}, {u"searched"_s, field.searched},
            {u"indexed"_s, field.indexed}};
        if (field.protective != Protective::None)
            one.insert(u"protective"_s, field.protective == Protective::Lowest ? u"lowest"_s : u"highest"_s);
        if (!field.enumerators.empty()) {
            QJsonArray values;
            for (const char *value : field.enumerators)
                values.append(name(value));
            one.insert(u"values"_s, values);
        }
        fields.append(one);
    }
    return {{u"number"_s, int(kind.number)}, {u"name"_s, name(kind.name)},
        {u"scope_kind"_s, name(scopeKindName(kind.scope))}, {u"writers"_s, writers}, {u"fields"_s, fields}};
}

} // namespace doorstep::core::json
