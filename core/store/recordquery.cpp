// SPDX-License-Identifier: Apache-2.0
#include "core/store/columnvalue.h"
#include "core/store/records.h"
#include "core/wire/recordcodec.h"

#include <algorithm>
#include <bit>
#include <deque>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] bool isSet(const Value &value) { return !std::holds_alternative<std::monostate>(value); }

} // namespace

/// A WHERE clause and the values for its question marks.
struct Records::Where {
    struct Bound {
        FieldType type = FieldType::Integer;
        QByteArray cbor;
        std::optional<qint64> number{};
    };
    QByteArray sql = " WHERE 1";
    std::deque<Bound> values; ///< never moves what is bound

    void number(qint64 value) { values.push_back({FieldType::Integer, {}, value}); }
    void field(FieldType type, const Value &value) { values.push_back({type, encodeValue(value)}); }

    /// False where a value is not of `type`.
    [[nodiscard]] bool oneOf(const QByteArray &column, FieldType type, const QList<Value> &wanted)
    {
        if (wanted.isEmpty()) {
            sql += " AND 0";
            return true;
        }
        // Filled up with the last value to a power of two, so that few statements serve pages of every length.
        const auto places = qsizetype(std::bit_ceil(std::size_t(wanted.size())));
        sql += " AND " + column + " IN (?" + QByteArray(",?").repeated(places - 1) + ')';
        for (qsizetype i = 0; i < places; ++i) {
            const Value &value = wanted[std::min(i, wanted.size() - 1)];
            if (!isSet(value) || !fits(type, value))
                return false;
            field(type, value);
        }
        return true;
    }

    [[nodiscard]] Result<int> bind(Statement &statement) const
    {
        int index = 0;
        for (const Bound &value : values) {
            ++index;
            if (value.number)
                statement.bind(index, *value.number);
            else if (!columnvalue::bind(statement, index, value.type, value.cbor))
                return fail(ErrorCode::InvalidInput, u"a value is not of its field's type"_s);
        }
        return index;
    }
};

Result<Records::Where> Records::whereOf(const Query &query, const QList<qint64> &scopes) const
{
    const KindInfo *info = kind(query.kind);
    if (!info)
        return fail(ErrorCode::InvalidInput, u"this version has no such kind of record"_s);
    Where where;
    if (scopes.size() == 1)
        where.sql += " AND _scope=?";
    else if (!scopes.isEmpty())
        where.sql += " AND _scope IN (?" + QByteArray(",?").repeated(scopes.size() - 1) + ')';
    for (const qint64 scope : scopes)
        where.number(scope);
    if (!query.withDeleted)
        where.sql += " AND _deleted=0";
    for (const auto &[tag, value] : query.where) {
        const FieldInfo *field = info->field(tag);
        if (!field || !fits(field->type, value))
            return fail(ErrorCode::InvalidInput, u"no such field, or of another type"_s);
        where.sql += " AND " + RecordTable::column(tag) + (isSet(value) ? "=?" : " IS NULL");
        if (isSet(value))
            where.field(field->type, value);
    }
    for (const auto &[tag, values] : query.among) {
        const FieldInfo *field = tag ? info->field(tag) : nullptr;
        if (tag && !field)
            return fail(ErrorCode::InvalidInput, u"no such field"_s);
        if (!where.oneOf(
                tag ? RecordTable::column(tag) : QByteArray("_id"), field ? field->type : FieldType::Reference, values))
            return fail(ErrorCode::InvalidInput, u"a value of another type"_s);
    }
    const FieldInfo *order = query.orderBy ? info->field(query.orderBy) : nullptr;
    if (query.orderBy && !order)
        return fail(ErrorCode::InvalidInput, u"no such field to order by"_s);
    if (!query.after)
        return where;
    // SQLite puts NULL below every value.
    const QByteArray beyond = query.descending ? "<?" : ">?";
    if (!order) {
        where.sql += " AND _row" + beyond;
    } else if (const QByteArray column = RecordTable::column(order->tag); isSet(query.after->order)) {
        where.sql += " AND (" + column + beyond + (query.descending ? " OR " + column + " IS NULL" : QByteArray())
                     + " OR (" + column + "=? AND _row" + beyond + "))";
        where.field(order->type, query.after->order);
        where.field(order->type, query.after->order);
    } else {
        where.sql += " AND ((" + column + " IS NULL AND _row" + beyond + ')'
                     + (query.descending ? QByteArray() : " OR " + column + " IS NOT NULL") + ')';
    }
    where.number(query.after->row);
    return where;
}

Result<QList<RecordRow>> Records::list(const Query &query, const QList<qint64> &scopes)
{
    const auto where = whereOf(query, scopes);
    if (!where)
        return where.error();
    RecordTable &records = table(query.kind);
    const QByteArray direction = query.descending ? " DESC" : "";
    QByteArray order = " ORDER BY ";
    if (query.orderBy)
        order += RecordTable::column(query.orderBy) + direction + ", ";
    const auto select = m_database.cached("SELECT " + records.columns() + " FROM " + records.name() + where->sql + order
                                          + "_row" + direction + " LIMIT ?");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    const auto bound = where->bind(**select);
    if (!bound)
        return bound.error();
    (*select)->bind(*bound + 1, query.limit);
    QList<RecordRow> all;
    for (;;) {
        const auto row = (*select)->step();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        auto record = records.read(**select, false);
        if (!record)
            return record.error();
        all.append(*std::move(record));
    }
}

Result<int> Records::count(const Query &query, const QList<qint64> &scopes)
{
    const auto where = whereOf(query, scopes);
    if (!where)
        return where.error();
    const auto select = m_database.cached("SELECT count(*) FROM " + table(query.kind).name() + where->sql);
    if (!select)
        return select.error();
    const ResetLater later(**select);
    if (const auto bound = where->bind(**select); !bound)
        return bound.error();
    const auto row = (*select)->step();
    if (!row)
        return row.error();
    return int((*select)->integer(0));
}

} // namespace doorstep::core
