// SPDX-License-Identifier: Apache-2.0
#include "app/device/recordjson.h"

#include <QJsonArray>
#include <QTimeZone>

namespace doorstep::app::json {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::FieldInfo;
using core::FieldType;
using core::Value;

namespace {

QString name(const char *text) { return QString::fromLatin1(text); }

QJsonValue fromNumber(const FieldInfo &field, qint64 number)
{
    switch (field.type) {
    case FieldType::Date: return core::fromDays(number).toString(Qt::ISODate);
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
    const auto id = core::Uuid::fromBytes(bytes);
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
        const auto id = core::Uuid::fromString(item.toString());
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
        return date.isValid() ? std::optional<Value>(core::toDays(date)) : std::nullopt;
    }
    case FieldType::Moment: return moment(text);
    case FieldType::Enumeration: return enumerator(field, json);
    case FieldType::Reference: {
        const auto id = core::Uuid::fromString(text);
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

QString fromMoment(core::Timestamp moment) { return moment.toDateTime().toUTC().toString(Qt::ISODateWithMs); }

QJsonValue fromValue(const FieldInfo &field, const Value &value) { return std::visit(ToJson{field}, value); }

core::Result<Value> toValue(const FieldInfo &field, const QJsonValue &json)
{
    if (json.isNull())
        return Value{};
    auto value = read(field, json);
    if (!value)
        return core::fail(ErrorCode::InvalidInput, u"field %1"_s.arg(name(field.name)));
    return *std::move(value);
}

QJsonObject fromFields(const core::KindInfo &kind, const core::FieldMap &fields)
{
    QJsonObject json;
    QJsonObject unknown;
    for (const auto &[tag, bytes] : fields) {
        const FieldInfo *field = kind.field(tag);
        const auto value = field ? core::decodeValue(field->type, bytes) : std::nullopt;
        if (value)
            json.insert(name(field->name), fromValue(*field, *value));
        else
            unknown.insert(QString::number(tag), QString::fromLatin1(bytes.toBase64()));
    }
    if (!unknown.isEmpty())
        json.insert(u"unknown"_s, unknown);
    return json;
}

core::Result<core::FieldMap> toFields(const core::KindInfo &kind, const QJsonObject &json)
{
    core::FieldMap fields;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const FieldInfo *field = kind.field(std::string_view(it.key().toLatin1().constData()));
        if (!field)
            return core::fail(ErrorCode::InvalidInput, u"no field %1 in %2"_s.arg(it.key(), name(kind.name)));
        const auto value = toValue(*field, it.value());
        if (!value)
            return value.error();
        fields.set(field->tag, core::encodeValue(*value));
    }
    return fields;
}

QJsonObject fromKind(const core::KindInfo &kind)
{
    QJsonArray writers;
    for (quint8 role = 1; role <= core::lastRole; ++role) {
        if (kind.writers.contains(core::Role(role)))
            writers.append(name(core::roleName(core::Role(role))));
    }
    QJsonArray fields;
    for (const FieldInfo &field : kind.fields) {
        QJsonObject one{{u"tag"_s, int(field.tag)}, {u"name"_s, name(field.name)},
            {u"type"_s, name(core::fieldTypeName(field.type))}, {u"merge"_s, u"M%1"_s.arg(int(field.merge))},
            {u"class"_s, u"C%1"_s.arg(int(field.dataClass))}, {u"searched"_s, field.searched}};
        if (!field.enumerators.empty()) {
            QJsonArray values;
            for (const char *value : field.enumerators)
                values.append(name(value));
            one.insert(u"values"_s, values);
        }
        fields.append(one);
    }
    return {{u"number"_s, int(kind.number)}, {u"name"_s, name(kind.name)},
        {u"scope_kind"_s, name(core::scopeKindName(kind.scope))}, {u"writers"_s, writers}, {u"fields"_s, fields}};
}

QJsonObject fromRecord(const core::KindInfo &kind, const core::StoredRecord &record)
{
    QJsonObject json{{u"id"_s, record.id.toString()}, {u"kind"_s, name(kind.name)},
        {u"scope"_s, record.scope.toString()}, {u"scope_kind"_s, name(core::scopeKindName(record.scopeKind))},
        {u"fields"_s, fromFields(kind, record.fields)}, {u"base"_s, qint64(record.base)},
        {u"state"_s, name(sendingName(record.sending))}, {u"open_conflicts"_s, record.openConflicts}};
    if (record.deleted)
        json.insert(u"deleted"_s, true);
    if (record.author)
        json.insert(u"author"_s, record.author->toString());
    return json;
}

const char *sendingName(core::Sending sending)
{
    switch (sending) {
    case core::Sending::Sent: return "sent";
    case core::Sending::Waiting: return "waiting";
    case core::Sending::Quarantined: return "quarantined";
    }
    return "";
}

QString sendingWords(core::Sending sending)
{
    switch (sending) {
    case core::Sending::Sent: return u"The office has it."_s;
    case core::Sending::Waiting: return u"Saved on this device. It goes when there is a connection."_s;
    case core::Sending::Quarantined: return u"Kept at the office. A person there looks at it before others see it."_s;
    }
    return {};
}

} // namespace doorstep::app::json
