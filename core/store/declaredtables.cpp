// SPDX-License-Identifier: Apache-2.0
#include "core/store/declaredtables.h"

#include "core/store/columnvalue.h"
#include "core/store/recordtable.h"
#include "core/store/searchindex.h"

#include <QCryptographicHash>
#include <QHash>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

struct DeclaredField {
    FieldType type = FieldType::Text;
    bool searched = false;
};
using Declared = QHash<quint32, DeclaredField>; // (kind << 16 | tag)

[[nodiscard]] quint32 keyOf(const KindInfo &kind, const FieldInfo &field)
{
    return quint32(kind.number) << 16 | field.tag;
}

[[nodiscard]] QByteArray hashOf(Kinds kinds)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const KindInfo *kind : kinds) {
        hash.addData(QByteArray::number(kind->number) + ' ' + kind->name + '\n');
        for (const FieldInfo &field : kind->fields) {
            hash.addData(QByteArray::number(field.tag) + ' ' + QByteArray::number(int(field.type))
                         + (field.indexed ? " i" : "") + (field.searched ? " s" : "") + '\n');
        }
    }
    return hash.result();
}

class Aligner
{
public:
    Aligner(Database &database, Kinds kinds) : m_database(database), m_kinds(kinds) {}

    [[nodiscard]] Result<Done> run()
    {
        if (auto read = readDeclared(); !read)
            return read;
        if (auto known = checkKnown(); !known)
            return known;
        for (const KindInfo *kind : m_kinds) {
            if (kind->number == 0 || kind->number >> rowKindBits)
                return fail(ErrorCode::Internal, u"a record kind's number does not fit the tables"_s);
            if (auto aligned = align(*kind); !aligned)
                return aligned;
        }
        return Done{};
    }

private:
    [[nodiscard]] Result<Done> readDeclared()
    {
        auto rows = m_database.prepare("SELECT kind, tag, type, searched FROM declared_field");
        if (!rows)
            return rows.error();
        for (;;) {
            const auto row = rows->step();
            if (!row)
                return row.error();
            if (!*row)
                return Done{};
            const auto key = quint32(rows->integer(0)) << 16 | quint32(rows->integer(1));
            m_declared.insert(key, {FieldType(rows->integer(2)), rows->integer(3) != 0});
        }
    }

    [[nodiscard]] Result<Done> checkKnown() const
    {
        Declared left = m_declared;
        for (const KindInfo *kind : m_kinds) {
            for (const FieldInfo &field : kind->fields) {
                const auto before = left.constFind(keyOf(*kind, field));
                if (before != left.cend() && before->type != field.type)
                    return fail(ErrorCode::Internal, u"a field changed its type; it needs a new tag"_s);
                left.remove(keyOf(*kind, field));
            }
        }
        if (!left.isEmpty())
            return fail(ErrorCode::TooNew, u"the database holds fields of a newer version"_s);
        return Done{};
    }

    [[nodiscard]] Result<Done> align(const KindInfo &kind)
    {
        bool fresh = true;
        bool search = false;
        QList<const FieldInfo *> added;
        for (const FieldInfo &field : kind.fields) {
            const auto before = m_declared.constFind(keyOf(kind, field));
            fresh = fresh && before == m_declared.cend();
            if (before == m_declared.cend())
                added.append(&field);
            search = search || (field.searched && (before == m_declared.cend() || !before->searched));
        }
        if (auto made = fresh ? createTable(kind) : addColumns(kind, added); !made)
            return made;
        if (auto indexed = createIndexes(kind); !indexed)
            return indexed;
        if (auto noted = note(kind); !noted)
            return noted;
        if (fresh)
            return adopt(kind);
        if (added.isEmpty() && !search)
            return Done{};
        return rewrite(kind);
    }

    [[nodiscard]] Result<Done> createTable(const KindInfo &kind)
    {
        QByteArray sql = "CREATE TABLE " + tableName(&kind)
                         + "(_row INTEGER PRIMARY KEY, _id BLOB NOT NULL, _scope INTEGER NOT NULL, _owner BLOB,"
                           " _deleted INTEGER NOT NULL, _pending INTEGER NOT NULL, _conflicts INTEGER NOT NULL";
        for (const FieldInfo &field : kind.fields)
            sql += ", " + RecordTable::column(field.tag) + ' ' + columnvalue::sqlType(field.type);
        // What is rarely read stands last, so that reading the rest does not walk over it.
        sql += ", _extra BLOB, _writers BLOB NOT NULL, _base BLOB, UNIQUE(_id, _scope)) STRICT";
        return m_database.execute(sql);
    }

    [[nodiscard]] Result<Done> addColumns(const KindInfo &kind, const QList<const FieldInfo *> &added)
    {
        for (const FieldInfo *field : added) {
            const QByteArray column = RecordTable::column(field->tag) + ' ' + columnvalue::sqlType(field->type);
            if (auto done = m_database.execute("ALTER TABLE " + tableName(&kind) + " ADD COLUMN " + column); !done)
                return done;
        }
        return Done{};
    }

    [[nodiscard]] Result<Done> createIndexes(const KindInfo &kind)
    {
        const QByteArray on = " ON " + tableName(&kind);
        const QByteArray prefix = QByteArray("CREATE INDEX IF NOT EXISTS \"") + kind.name + '_';
        if (auto done = m_database.execute(prefix + "scope\"" + on + "(_scope, _row)"); !done)
            return done;
        for (const FieldInfo &field : kind.fields) {
            if (!field.indexed)
                continue;
            const QByteArray column = RecordTable::column(field.tag);
            // Most references of most records are empty, and nobody looks those up.
            const QByteArray index = prefix + column + '"' + on + '(' + column + ") WHERE " + column + " IS NOT NULL";
            if (auto done = m_database.execute(index); !done)
                return done;
        }
        return Done{};
    }

    [[nodiscard]] Result<Done> note(const KindInfo &kind)
    {
        const auto insert = m_database.cached("REPLACE INTO declared_field(kind, tag, type, searched) VALUES(?,?,?,?)");
        if (!insert)
            return insert.error();
        for (const FieldInfo &field : kind.fields) {
            (*insert)
                ->bind(1, kind.number)
                .bind(2, field.tag)
                .bind(3, qint64(field.type))
                .bind(4, field.searched ? 1 : 0);
            if (auto done = (*insert)->run(); !done)
                return done;
        }
        return Done{};
    }

    /// Every row read and written again: values kept in `_extra` find their columns, and search learns new words.
    [[nodiscard]] Result<Done> rewrite(const KindInfo &kind)
    {
        RecordTable table(m_database, &kind);
        SearchIndex search(m_database);
        auto rows = rowsOf(table.name(), {});
        if (!rows)
            return rows.error();
        qint64 unused = 0;
        for (const qint64 row : std::as_const(*rows)) {
            auto record = table.findRow(row);
            if (!record)
                return record.error();
            if (!*record)
                continue;
            if (auto written = table.write(**record, unused); !written)
                return written;
            if (auto found = search.set(row, table.searchText((*record)->visible), true); !found)
                return found;
        }
        return Done{};
    }

    /// Records that were kept in `newer` until this version learnt their kind.
    [[nodiscard]] Result<Done> adopt(const KindInfo &kind)
    {
        RecordTable newer(m_database, nullptr);
        RecordTable table(m_database, &kind);
        SearchIndex search(m_database);
        auto rows = rowsOf(newer.name(), " WHERE _kind=" + QByteArray::number(kind.number));
        if (!rows)
            return rows.error();
        for (const qint64 row : std::as_const(*rows)) {
            auto record = newer.findRow(row);
            if (!record)
                return record.error();
            if (auto removed = newer.remove(row); !removed)
                return removed;
            qint64 sameOrder = row >> rowKindBits;
            (*record)->row = 0;
            if (auto written = table.write(**record, sameOrder); !written)
                return written;
            if (auto found = search.set((*record)->row, table.searchText((*record)->visible), false); !found)
                return found;
        }
        return Done{};
    }

    [[nodiscard]] Result<QList<qint64>> rowsOf(const QByteArray &table, const QByteArray &where)
    {
        auto rows = m_database.prepare("SELECT _row FROM " + table + where);
        if (!rows)
            return rows.error();
        QList<qint64> all;
        for (;;) {
            const auto row = rows->step();
            if (!row)
                return row.error();
            if (!*row)
                return all;
            all.append(rows->integer(0));
        }
    }

    Database &m_database;
    Kinds m_kinds;
    Declared m_declared;
};

} // namespace

Result<Done> alignTables(Database &database, Kinds kinds)
{
    const QByteArray hash = hashOf(kinds);
    {
        const auto stored = database.cached("SELECT value FROM meta WHERE name='declarations'");
        if (!stored)
            return stored.error();
        const ResetLater later(**stored);
        const auto row = (*stored)->step();
        if (!row)
            return row.error();
        if (*row && (*stored)->blob(0) == hash)
            return Done{};
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto aligned = Aligner(database, kinds).run(); !aligned)
        return aligned;
    const auto remember = database.cached("REPLACE INTO meta(name, value) VALUES('declarations', ?)");
    if (!remember)
        return remember.error();
    (*remember)->bindBlob(1, hash);
    if (auto done = (*remember)->run(); !done)
        return done;
    return transaction->commit();
}

} // namespace doorstep::core
