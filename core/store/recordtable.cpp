// SPDX-License-Identifier: Apache-2.0
#include "core/store/recordtable.h"

#include "core/store/columnvalue.h"
#include "core/wire/cbor.h"
#include "core/wire/recordcodec.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// The columns before the fields, in the order of the statements below.
enum Column { Row, RecordIdColumn, Scope, Owner, Deleted, Pending, Conflicts, Extra, WritersColumn, Base, Fields };
constexpr const char *fixedColumns = "_row,_id,_scope,_owner,_deleted,_pending,_conflicts,_extra,_writers,_base";

[[nodiscard]] Error damaged() { return fail(ErrorCode::Damaged, u"a record's row cannot be read"_s); }

} // namespace

QByteArray tableName(const KindInfo *kind)
{
    return kind ? QByteArray("\"record_") + kind->name + '"' : QByteArray("newer");
}

RecordState RecordRow::confirmed() const
{
    if (base)
        return *base;
    return RecordState{visible, writers, owner, visibleDeleted};
}

RecordTable::RecordTable(Database &database, const KindInfo *kind)
    : m_database(database), m_kind(kind), m_name(tableName(kind)), m_columns(fixedColumns)
{
    if (kind) {
        for (const FieldInfo &field : kind->fields) {
            m_columns += ',' + column(field.tag);
            m_searched = m_searched || field.searched;
        }
    } else {
        m_columns += ",_kind";
    }
    const auto count = m_columns.count(',') + 1;
    QByteArray marks = "?";
    for (qsizetype i = 1; i < count; ++i)
        marks += ",?";
    m_insert = "INSERT INTO " + m_name + '(' + m_columns + ") VALUES(" + marks + ')';
    m_update = "REPLACE INTO " + m_name + '(' + m_columns + ") VALUES(" + marks + ')';
}

Result<RecordRow> RecordTable::read(const Statement &statement, bool confirmed) const
{
    const auto id = RecordId::fromBytes(statement.blob(RecordIdColumn));
    auto extra = statement.isNull(Extra) ? FieldMap() : FieldMap::decode(statement.blob(Extra));
    if (!id || !extra)
        return damaged();
    RecordRow row{statement.integer(Row), *id, statement.integer(Scope)};
    row.owner = UserId::fromBytes(statement.blob(Owner));
    row.visibleDeleted = statement.integer(Deleted) != 0;
    row.pending = int(statement.integer(Pending));
    row.openConflicts = int(statement.integer(Conflicts));
    row.kind = m_kind ? m_kind->number : quint16(statement.integer(Fields));
    row.visible = m_kind ? readFields(statement, *std::move(extra)) : *std::move(extra);
    if (!confirmed)
        return row;
    auto writers = Writers::decode(statement.blob(WritersColumn));
    if (!writers)
        return damaged();
    row.writers = *std::move(writers);
    if (!statement.isNull(Base)) {
        row.base = decodeState(statement.blob(Base));
        if (!row.base)
            return damaged();
    }
    return row;
}

FieldMap RecordTable::readFields(const Statement &statement, FieldMap extra) const
{
    FieldMap fields = std::move(extra);
    int column = Fields;
    for (const FieldInfo &field : m_kind->fields) {
        if (QByteArray value = columnvalue::read(statement, column++, field.type); !value.isEmpty())
            fields.set(field.tag, std::move(value));
    }
    return fields;
}

Result<std::optional<RecordRow>> RecordTable::one(Statement &statement) const
{
    const ResetLater later(statement);
    const auto found = statement.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<RecordRow>();
    auto row = read(statement);
    if (!row)
        return row.error();
    return std::optional(*std::move(row));
}

Result<std::optional<RecordRow>> RecordTable::find(const RecordId &id, qint64 scope)
{
    const auto statement = m_database.cached("SELECT " + m_columns + " FROM " + m_name + " WHERE _id=? AND _scope=?");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id).bind(2, scope);
    return one(**statement);
}

Result<std::optional<RecordRow>> RecordTable::findInAnyScope(const RecordId &id)
{
    // While a record moves between scopes it is in both; the one that is not deleted counts.
    const auto statement = m_database.cached(
        "SELECT " + m_columns + " FROM " + m_name + " WHERE _id=? ORDER BY _deleted, _row DESC LIMIT 1");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    return one(**statement);
}

Result<std::optional<RecordRow>> RecordTable::findRow(qint64 row)
{
    const auto statement = m_database.cached("SELECT " + m_columns + " FROM " + m_name + " WHERE _row=?");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, row);
    return one(**statement);
}

Result<Done> RecordTable::write(RecordRow &row, qint64 &nextRow)
{
    const bool fresh = row.row == 0;
    const auto statement = m_database.cached(fresh ? m_insert : m_update);
    if (!statement)
        return statement.error();
    if (fresh)
        row.row = (nextRow++ << rowKindBits) | (m_kind ? m_kind->number : 0);

    // Everything bound must live until run().
    FieldMap extra = m_kind ? FieldMap() : row.visible;
    Statement &out = **statement;
    if (m_kind) {
        for (const auto &[tag, value] : row.visible) {
            const auto field = std::ranges::lower_bound(m_kind->fields, tag, {}, &FieldInfo::tag);
            const bool known = field != m_kind->fields.end() && field->tag == tag;
            const auto index = int(Fields + 1 + (field - m_kind->fields.begin()));
            if (!known || !columnvalue::bind(out, index, field->type, value))
                extra.set(tag, value);
        }
    } else {
        out.bind(Fields + 1, row.kind);
    }
    const QByteArray extraBytes = extra.isEmpty() ? QByteArray() : extra.encoded();
    const QByteArray writers = row.writers.encoded();
    const QByteArray base = row.base ? encodeState(*row.base) : QByteArray();
    out.bind(Row + 1, row.row).bind(RecordIdColumn + 1, row.id).bind(Scope + 1, row.scope);
    if (row.owner)
        out.bind(Owner + 1, *row.owner);
    out.bind(Deleted + 1, row.visibleDeleted ? 1 : 0)
        .bind(Pending + 1, row.pending)
        .bind(Conflicts + 1, row.openConflicts);
    if (!extraBytes.isEmpty())
        out.bindBlob(Extra + 1, extraBytes);
    out.bindBlob(WritersColumn + 1, writers);
    if (row.base)
        out.bindBlob(Base + 1, base);
    return out.run();
}

Result<Done> RecordTable::remove(qint64 row)
{
    const auto statement = m_database.cached("DELETE FROM " + m_name + " WHERE _row=?");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, row);
    return (*statement)->run();
}

Result<qint64> RecordTable::newestRow() { return m_database.number("SELECT ifnull(max(_row),0) FROM " + m_name); }

QByteArray RecordTable::searchText(const FieldMap &visible) const
{
    QByteArray text;
    if (!m_searched)
        return text;
    for (const FieldInfo &field : m_kind->fields) {
        const QByteArray *bytes = field.searched ? visible.find(field.tag) : nullptr;
        const auto value = bytes ? decodeValue(field.type, *bytes) : std::nullopt;
        if (!value)
            continue;
        if (const auto *words = std::get_if<QString>(&*value))
            text += words->toUtf8() + '\n';
        else if (const auto *list = std::get_if<QStringList>(&*value))
            text += list->join(u'\n').toUtf8() + '\n';
    }
    return text;
}

QByteArray encodeState(const RecordState &state)
{
    CborWriter out;
    out.array(4);
    state.fields.write(out);
    out.bytes(state.writers.encoded());
    state.owner ? out.bytes(state.owner->view()) : out.null();
    out.boolean(state.deleted);
    return out.take();
}

std::optional<RecordState> decodeState(QByteArrayView data)
{
    CborReader in(data);
    in.enterArray(4, 4);
    RecordState state;
    state.fields = FieldMap::read(in);
    auto writers = Writers::decode(in.bytes(data.size()));
    if (in.isNull())
        in.skip();
    else if (state.owner = UserId::fromBytes(in.bytes(Uuid::size)); !state.owner)
        in.fail();
    state.deleted = in.boolean();
    in.leave();
    if (!in.finished() || !writers)
        return std::nullopt;
    state.writers = *std::move(writers);
    return state;
}

} // namespace doorstep::core
