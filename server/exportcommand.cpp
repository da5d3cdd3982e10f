// SPDX-License-Identifier: Apache-2.0
#include "server/exportcommand.h"

#include "core/types/kinds.h"
#include "core/wire/fieldjson.h"
#include "core/wire/recordcodec.h"
#include "server/commandline.h"
#include "server/organisation.h"
#include "server/sql.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

struct Order {
    core::ScopeId scope;
    core::ScopeKind kind = core::ScopeKind::Family;
    core::DataClass most = core::DataClass::Sealed;
    QString file; ///< empty: standard output
};

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

QString latin(const char *text) { return QString::fromLatin1(text); }

std::optional<core::DataClass> classFrom(const QString &text)
{
    const int number = text.size() == 2 && text.startsWith(u'C') ? text.mid(1).toInt() : -1;
    const bool known = number >= 0 && number <= int(core::DataClass::Sealed);
    return known ? std::optional(core::DataClass(number)) : std::nullopt;
}

// The fields that may leave, and the names of those that may not.
QJsonObject record(const core::KindInfo *kind, core::FieldMap fields, core::DataClass most)
{
    if (!kind) // of a newer version: what its fields hold, and how private they are, is not known here
        return {{u"withheld"_s, QJsonArray{u"everything"_s}}};
    QJsonArray withheld;
    for (const core::FieldInfo &field : kind->fields) {
        if (field.dataClass > most && fields.find(field.tag)) {
            withheld.append(latin(field.name));
            fields.remove(field.tag);
        }
    }
    QJsonObject json{{u"fields"_s, core::json::fromFields(*kind, fields)}};
    if (!withheld.isEmpty())
        json.insert(u"withheld"_s, withheld);
    return json;
}

Result<QByteArray> records(PgConnection &connection, const Order &order)
{
    auto rows = connection.run(sql::recordsOfScope, PgParams().uuid(order.scope));
    if (!rows)
        return rows.error();
    QByteArray text;
    for (int row = 0; row < rows->size(); ++row) {
        const core::KindInfo *kind = core::findKind(quint16(rows->integer4(row, 1)));
        auto fields = core::FieldMap::decode(rows->bytes(row, 3));
        if (!fields)
            return fail(ErrorCode::Damaged, u"a record cannot be read"_s);
        QJsonObject one = record(kind, *std::move(fields), order.most);
        one.insert(u"kind"_s, kind ? latin(kind->name) : u"%1"_s.arg(rows->integer4(row, 1)));
        one.insert(u"id"_s, rows->uuid(row, 0).toString());
        one.insert(u"author"_s, rows->uuid(row, 2).toString());
        text += line(one);
    }
    return text;
}

Result<QByteArray> otherVersions(PgConnection &connection, const Order &order)
{
    auto rows = connection.run(sql::conflictsOfScope, PgParams().uuid(order.scope));
    if (!rows)
        return rows.error();
    QByteArray text;
    for (int row = 0; row < rows->size(); ++row) {
        const core::KindInfo *kind = core::findKind(quint16(rows->integer4(row, 1)));
        const core::FieldInfo *field = kind ? kind->field(quint16(rows->integer4(row, 2))) : nullptr;
        if (!field || field->dataClass > order.most)
            continue;
        const auto value = core::decodeValue(field->type, rows->bytes(row, 3));
        text += line({{u"other_version"_s,
            QJsonObject{{u"record"_s, rows->uuid(row, 0).toString()}, {u"field"_s, latin(field->name)},
                {u"value"_s, value ? core::json::fromValue(*field, *value) : QJsonValue::Null},
                {u"author"_s, rows->uuid(row, 4).toString()}}}});
    }
    return text;
}

Result<Done> write(const QByteArray &text, const QString &path)
{
    if (path.isEmpty()) {
        const bool whole = std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
        return whole ? Result<Done>(Done{}) : fail(ErrorCode::Io, u"the export could not be written out"_s);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io, u"the export cannot be written: %1"_s.arg(file.errorString()));
    return Done{};
}

Result<Order> orderFrom(Organisation &organisation, QStringList arguments)
{
    const QString most = takeOption(arguments, u"--most"_s);
    const QString file = takeOption(arguments, u"--out"_s);
    const auto scope = core::ScopeId::fromString(arguments.value(0));
    if (arguments.size() != 1 || !scope)
        return fail(ErrorCode::InvalidInput, u"export the id of a family, circle, …; see --help"_s);
    const auto dataClass = most.isEmpty() ? core::DataClass::Sealed : classFrom(most);
    if (!dataClass)
        return fail(ErrorCode::InvalidInput, u"a class is C0 to C5, not %1"_s.arg(most));
    const Result<core::ScopeKind> kind = organisation.scopeKind(*scope);
    return kind ? Result<Order>(Order{*scope, *kind, *dataClass, file}) : kind.error();
}

} // namespace

Result<Done> exportScope(Organisation &organisation, const QStringList &arguments)
{
    const Result<Order> order = orderFrom(organisation, arguments);
    if (!order)
        return order.error();
    const QJsonObject head{{u"export"_s, u"doorstep"_s}, {u"organisation"_s, organisation.data().name},
        {u"scope"_s, order->scope.toString()}, {u"scope_kind"_s, latin(core::scopeKindName(order->kind))},
        {u"at"_s, core::json::fromMoment({QDateTime::currentMSecsSinceEpoch()})},
        {u"schema"_s, int(core::schemaVersion)}};
    Result<QByteArray> text = retrying(organisation.pool(), [&](PgConnection &connection) -> Result<QByteArray> {
        Result<QByteArray> all = records(connection, *order);
        Result<QByteArray> others = all ? otherVersions(connection, *order) : all;
        return others ? Result<QByteArray>(line(head) + *all + *others) : others;
    });
    return text ? write(*text, order->file) : text.error();
}

} // namespace doorstep::server
