// SPDX-License-Identifier: Apache-2.0
// The commands of a device that read and write records.
#include "app/device/device.h"
#include "app/device/recordjson.h"
#include "core/types/kinds.h"

#include <QJsonArray>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

Result<const core::KindInfo *> kindOfCommand(const QJsonObject &command)
{
    const QByteArray name = command.value(u"kind"_s).toString().toLatin1();
    if (const auto *kind = core::findKind(std::string_view(name.constData(), std::size_t(name.size()))))
        return kind;
    return core::fail(ErrorCode::InvalidInput, u"no such kind; `kinds` lists them"_s);
}

template<class T>
Result<T> idOfCommand(const QJsonObject &command, const QString &key)
{
    if (const auto id = T::fromString(command.value(key).toString()))
        return *id;
    return core::fail(ErrorCode::InvalidInput, u"%1 is not a UUID"_s.arg(key));
}

/// The scope that a new record goes to where the command names none: the organisation's and the user's own are known, a
/// family or circle is the root of its own scope, and a restricted one follows from its family.
Result<core::ScopeId> scopeOfNew(
    const QJsonObject &command, const core::KindInfo &kind, const core::RecordId &id, const Identity &identity)
{
    if (command.contains(u"scope"_s))
        return idOfCommand<core::ScopeId>(command, u"scope"_s);
    switch (kind.scope) {
    case core::ScopeKind::Organisation: return identity.organisation;
    case core::ScopeKind::User: return core::userScope(identity.user);
    case core::ScopeKind::Restricted: {
        const auto family = idOfCommand<core::ScopeId>(command, u"family"_s);
        return family ? Result<core::ScopeId>(core::restrictedScope(*family)) : family;
    }
    default:
        if (QLatin1StringView(kind.name) == QLatin1StringView(core::scopeKindName(kind.scope)))
            return core::ScopeId(id);
        return core::fail(ErrorCode::InvalidInput, u"scope is missing"_s);
    }
}

Result<core::Edit> newRecordOf(const QJsonObject &command, const Identity &identity)
{
    const auto kind = kindOfCommand(command);
    if (!kind)
        return kind.error();
    const auto id = command.contains(u"id"_s) ? idOfCommand<core::RecordId>(command, u"id"_s)
                                              : Result<core::RecordId>(core::RecordId::create());
    if (!id)
        return id.error();
    const auto scope = scopeOfNew(command, **kind, *id, identity);
    if (!scope)
        return scope.error();
    auto fields = json::toFields(**kind, command.value(u"fields"_s).toObject());
    if (!fields)
        return fields.error();
    const auto scopeKind = core::findScopeKind(command.value(u"scope_kind"_s).toString().toStdString())
                               .value_or((*kind)->scope);
    return core::Edit{*scope, scopeKind, *id, (*kind)->number, core::Op::Put, *std::move(fields), 0};
}

QJsonObject recordsJson(const core::KindInfo *kind, const QList<core::StoredRecord> &records)
{
    QJsonArray list;
    for (const core::StoredRecord &record : records) {
        if (const auto *known = kind ? kind : core::findKind(record.kind))
            list.append(json::fromRecord(*known, record));
    }
    return {{u"records"_s, list}};
}

Result<core::Op> opNamed(const QString &name)
{
    static const QHash<QString, core::Op> ops{{QString(), core::Op::Put}, {u"put"_s, core::Op::Put},
        {u"delete"_s, core::Op::Delete}, {u"restore"_s, core::Op::Restore}};
    if (const auto op = ops.find(name); op != ops.end())
        return *op;
    return core::fail(ErrorCode::InvalidInput, u"op is put, delete or restore"_s);
}

Result<core::Query> queryOf(const core::KindInfo &kind, const QJsonObject &command)
{
    core::Query query;
    query.kind = kind.number;
    query.limit = command.value(u"limit"_s).toInt(query.limit);
    query.withDeleted = command.value(u"deleted"_s).toBool();
    query.descending = command.value(u"descending"_s).toBool(true);
    if (command.contains(u"scope"_s)) {
        const auto scope = idOfCommand<core::ScopeId>(command, u"scope"_s);
        if (!scope)
            return scope.error();
        query.scope = *scope;
    }
    const auto fieldNamed = [&](const QString &name) {
        return kind.field(std::string_view(name.toLatin1().constData()));
    };
    const QJsonObject where = command.value(u"where"_s).toObject();
    for (auto it = where.begin(); it != where.end(); ++it) {
        const auto *field = fieldNamed(it.key());
        const auto value = field ? json::toValue(*field, it.value())
                                 : Result<core::Value>(core::fail(ErrorCode::InvalidInput, u"no field "_s + it.key()));
        if (!value)
            return value.error();
        query.equal(field->tag, *value);
    }
    if (const QString order = command.value(u"order"_s).toString(); !order.isEmpty()) {
        const auto *field = fieldNamed(order);
        if (!field)
            return core::fail(ErrorCode::InvalidInput, u"no field "_s + order);
        query.orderBy = field->tag;
    }
    return query;
}

} // namespace

Device::Future Device::put(const QJsonObject &command)
{
    const auto identity = m_engine.session().identity();
    return onStore([command, identity](core::RecordStore &store) -> Result<Reply> {
        const bool many = command.contains(u"records"_s);
        const QJsonArray items = many ? command.value(u"records"_s).toArray() : QJsonArray{command};
        QList<core::Edit> edits;
        QJsonArray ids;
        for (const auto &item : items) {
            auto edit = identity ? newRecordOf(item.toObject(), *identity)
                                 : Result<core::Edit>(core::fail(ErrorCode::Locked));
            if (!edit)
                return edit.error();
            ids.append(edit->record.toString());
            edits.append(*std::move(edit));
        }
        const auto written = store.write(std::span<const core::Edit>(edits.constData(), std::size_t(edits.size())));
        if (!written)
            return written.error();
        if (many)
            return Reply{{{u"ids"_s, ids}}, written->changed};
        return Reply{{{u"id"_s, ids.first()}, {u"scope"_s, edits.first().scope.toString()},
                         {u"change"_s, written->changes.first().toString()}},
            written->changed};
    });
}

Device::Future Device::edit(const QJsonObject &command)
{
    return onStore([command](core::RecordStore &store) -> Result<Reply> {
        const auto kind = kindOfCommand(command);
        if (!kind)
            return kind.error();
        const auto id = idOfCommand<core::RecordId>(command, u"id"_s);
        if (!id)
            return id.error();
        const auto op = opNamed(command.value(u"op"_s).toString());
        if (!op)
            return op.error();
        auto fields = json::toFields(**kind, command.value(u"fields"_s).toObject());
        if (!fields)
            return fields.error();
        const auto record = store.find((*kind)->number, *id);
        if (!record)
            return record.error();
        const auto base = core::Seq(command.value(u"base"_s).toInteger(qint64(record->base)));
        const auto written = store.write(
            core::Edit{record->scope, record->scopeKind, *id, record->kind, *op, *std::move(fields), base});
        if (!written)
            return written.error();
        return Reply{{{u"id"_s, id->toString()}, {u"change"_s, written->changes.first().toString()}}, written->changed};
    });
}

Device::Future Device::get(const QJsonObject &command)
{
    return onStore([command](core::RecordStore &store) -> Result<Reply> {
        const auto kind = kindOfCommand(command);
        if (!kind)
            return kind.error();
        const auto id = idOfCommand<core::RecordId>(command, u"id"_s);
        if (!id)
            return id.error();
        const auto record = store.find((*kind)->number, *id);
        if (!record)
            return record.error();
        return Reply{{{u"record"_s, json::fromRecord(**kind, *record)}}, {}};
    });
}

Device::Future Device::list(const QJsonObject &command)
{
    return onStore([command](core::RecordStore &store) -> Result<Reply> {
        const auto kind = kindOfCommand(command);
        if (!kind)
            return kind.error();
        const auto query = queryOf(**kind, command);
        if (!query)
            return query.error();
        const auto records = store.list(*query);
        if (!records)
            return records.error();
        return Reply{recordsJson(*kind, *records), {}};
    });
}

Device::Future Device::search(const QJsonObject &command)
{
    return onStore([command](core::RecordStore &store) -> Result<Reply> {
        const auto records = store.search(command.value(u"text"_s).toString(), command.value(u"limit"_s).toInt(50));
        if (!records)
            return records.error();
        return Reply{recordsJson(nullptr, *records), {}};
    });
}

} // namespace doorstep::app
