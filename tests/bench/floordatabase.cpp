// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/floordatabase.h"

#include "core/store/columnvalue.h"
#include "core/store/recordtable.h"

#include <sqlite3.h>

namespace doorstep::bench {

namespace {

// Settings, search and queue of core/store (database.cpp, migrations.cpp), to the letter.
constexpr const char *settings = R"(
    PRAGMA key = "x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef'";
    PRAGMA cipher_memory_security = OFF;
    PRAGMA cache_size = -16384;
    PRAGMA temp_store = MEMORY;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA wal_autocheckpoint = 2000;
    PRAGMA journal_size_limit = 16777216;
)";
constexpr const char *schema = R"(
    CREATE TABLE scope(handle INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
    CREATE TABLE own_change(dseq INTEGER PRIMARY KEY, scope INTEGER NOT NULL, record BLOB NOT NULL, kind INTEGER NOT NULL,
                            state INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
    CREATE INDEX own_change_record ON own_change(record);
    CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
        tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
)";
constexpr int fixedColumns = 8; // before the fields

void check(int code)
{
    if (code != SQLITE_OK)
        qFatal("floor: %s", sqlite3_errstr(code));
}

void bindBytes(sqlite3_stmt *statement, int place, const QByteArray &value)
{
    sqlite3_bind_blob(statement, place, value.isNull() ? "" : value.constData(), int(value.size()), SQLITE_STATIC);
}

void bindText(sqlite3_stmt *statement, int place, const QByteArray &utf8)
{
    sqlite3_bind_text(statement, place, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()), SQLITE_STATIC);
}

void bind(sqlite3_stmt *statement, int place, const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, place, *number);
    else if (const auto *text = std::get_if<SqlText>(&value))
        bindText(statement, place, text->utf8);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        bindBytes(statement, place, *bytes);
    else
        sqlite3_bind_null(statement, place);
}

void step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("floor: %s", sqlite3_errstr(code));
    sqlite3_reset(statement);
}

} // namespace

FloorDatabase::FloorDatabase(const QString &path, std::span<const core::KindInfo *const> kinds, int scopes)
{
    check(sqlite3_open(path.toUtf8().constData(), &m_db));
    run(settings);
    run(schema);
    for (const core::KindInfo *kind : kinds)
        makeTable(*kind);
    for (int scope = 1; scope <= scopes; ++scope)
        run(("INSERT INTO scope VALUES(" + QByteArray::number(scope) + ",0)").constData());
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_cursor = prepare("UPDATE scope SET seq=seq+? WHERE handle=?");
    m_index = prepare("INSERT INTO search(rowid, words) VALUES(?,?)");
    m_queue = prepare("INSERT INTO own_change VALUES(?,?,?,?,0,?)");
    m_search = prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?");
}

FloorDatabase::~FloorDatabase()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void FloorDatabase::run(const char *sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }

sqlite3_stmt *FloorDatabase::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v3(m_db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    m_statements.push_back(statement);
    return statement;
}

void FloorDatabase::makeTable(const core::KindInfo &kind)
{
    const QByteArray name = core::tableName(&kind);
    QByteArray
        columns = "_row INTEGER PRIMARY KEY, _id BLOB NOT NULL, _scope INTEGER NOT NULL, _owner BLOB, _deleted "
                  "INTEGER NOT NULL, _pending INTEGER NOT NULL, _conflicts INTEGER NOT NULL, _writers BLOB NOT NULL";
    QByteArray marks = "?,?,?,?,0,0,0,?";
    QByteArrayList indexes{"(_scope, _row)"};
    for (const core::FieldInfo &field : kind.fields) {
        const QByteArray column = core::RecordTable::column(field.tag);
        columns += ", " + column + ' ' + core::columnvalue::sqlType(field.type);
        marks += ",?";
        if (field.indexed)
            indexes.append('(' + column + ") WHERE " + column + " IS NOT NULL");
    }
    run(QByteArray("CREATE TABLE " + name + '(' + columns + ", UNIQUE(_id, _scope)) STRICT").constData());
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const QByteArray index = QByteArray(kind.name) + '_' + QByteArray::number(i);
        run(QByteArray("CREATE INDEX \"" + index + "\" ON " + name + indexes[i]).constData());
    }
    m_tables[kind.number] = {
        prepare("INSERT INTO " + name + " VALUES(" + marks + ')'), prepare("SELECT * FROM " + name + " WHERE _row=?")};
}

void FloorDatabase::put(const FloorRow &row)
{
    const qint64 number = (++m_row << core::rowKindBits) | row.kind->number;
    sqlite3_stmt *insert = m_tables.at(row.kind->number).insert;
    sqlite3_bind_int64(insert, 1, number);
    sqlite3_bind_blob(insert, 2, row.id.view().data(), int(row.id.view().size()), SQLITE_STATIC);
    sqlite3_bind_int64(insert, 3, row.scope);
    row.owner.isEmpty() ? (void)sqlite3_bind_null(insert, 4) : bindBytes(insert, 4, row.owner);
    bindBytes(insert, 5, row.writers);
    int place = fixedColumns - 2; // three of the fixed columns are constants
    for (const SqlValue &value : row.fields)
        bind(insert, place++, value);
    step(insert);
    sqlite3_bind_int64(m_index, 1, number);
    bindText(m_index, 2, row.words);
    step(m_index);
}

void FloorDatabase::receive(const std::vector<FloorRow> &rows)
{
    step(m_begin);
    for (const FloorRow &row : rows)
        put(row);
    sqlite3_bind_int64(m_cursor, 1, qint64(rows.size()));
    sqlite3_bind_int64(m_cursor, 2, rows.front().scope);
    step(m_cursor);
    step(m_commit);
}

void FloorDatabase::waitForDisk() { run("PRAGMA synchronous = FULL"); }

void FloorDatabase::save(const FloorRow &row)
{
    step(m_begin);
    put(row);
    sqlite3_bind_int64(m_queue, 1, ++m_queued);
    sqlite3_bind_int64(m_queue, 2, row.scope);
    sqlite3_bind_blob(m_queue, 3, row.id.view().data(), int(row.id.view().size()), SQLITE_STATIC);
    sqlite3_bind_int64(m_queue, 4, row.kind->number);
    bindBytes(m_queue, 5, row.change);
    step(m_queue);
    step(m_commit);
}

void FloorDatabase::search(const QByteArray &typed, int limit)
{
    const QByteArray match = '"' + typed + "\"*";
    bindText(m_search, 1, match);
    sqlite3_bind_int(m_search, 2, limit);
    while (sqlite3_step(m_search) == SQLITE_ROW) {
        const qint64 row = sqlite3_column_int64(m_search, 0);
        sqlite3_stmt *fetch = m_tables.at(core::kindOfRow(row)).fetch;
        sqlite3_bind_int64(fetch, 1, row);
        if (sqlite3_step(fetch) != SQLITE_ROW)
            qFatal("floor: search finds a row that is not there");
        for (int column = 0; column < sqlite3_column_count(fetch); ++column)
            (void)sqlite3_column_blob(fetch, column);
        sqlite3_reset(fetch);
    }
    sqlite3_reset(m_search);
}

} // namespace doorstep::bench
