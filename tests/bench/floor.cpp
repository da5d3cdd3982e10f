// SPDX-License-Identifier: Apache-2.0
#include "core/wire/changecodec.h"
#include "core/wire/recordcodec.h"
#include "tests/bench/benchstore.h"
#include "tests/bench/caseload.h"
#include "tests/bench/measure.h"

#include <sqlite3.h>

namespace doorstep::bench {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr int saves = 300;
constexpr int searches = 500;

// The pragmas of core/store, but synchronous FULL: nothing stands beside this file to carry durability.
constexpr const char *schema = R"(
    PRAGMA key = "x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef'";
    PRAGMA cipher_memory_security = OFF;
    PRAGMA cache_size = -16384;
    PRAGMA temp_store = MEMORY;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA wal_autocheckpoint = 2000;
    CREATE TABLE record(row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, scope INTEGER NOT NULL, kind INTEGER NOT NULL,
                        moment INTEGER, flag INTEGER, reference BLOB, first TEXT, second TEXT, rest BLOB) STRICT;
    CREATE INDEX record_scope ON record(kind, scope, row);
    CREATE INDEX record_moment ON record(kind, moment);
    CREATE INDEX record_reference ON record(reference) WHERE reference IS NOT NULL;
    CREATE TABLE queue(seq INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
    CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1, detail=none, prefix='2 3',
        tokenize="unicode61 remove_diacritics 2");
)";

class Floor
{
public:
    explicit Floor(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_db));
        check(sqlite3_exec(m_db, schema, nullptr, nullptr, nullptr));
        prepare("INSERT INTO record VALUES(?,?,?,?,?,?,?,?,?,?)", m_insert);
        prepare("INSERT INTO search(rowid, words) VALUES(?,?)", m_index);
        prepare("INSERT INTO queue VALUES(?,?)", m_queue);
        prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50", m_search);
        prepare("SELECT * FROM record WHERE row = ?", m_fetch);
    }
    ~Floor()
    {
        for (sqlite3_stmt *statement : {m_insert, m_index, m_queue, m_search, m_fetch})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    void run(const char *sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }

    void put(const RecordId &id, qint64 scope, quint16 kind, const FieldMap &fields)
    {
        const QByteArray encoded = fields.encoded();
        const QByteArray text = textOf(kind, fields);
        sqlite3_bind_int64(m_insert, 1, ++m_row);
        bind(m_insert, 2, id.bytes(), false);
        sqlite3_bind_int64(m_insert, 3, scope);
        sqlite3_bind_int64(m_insert, 4, kind);
        sqlite3_bind_int64(m_insert, 5, m_row * 1000);
        sqlite3_bind_int64(m_insert, 6, 1);
        bind(m_insert, 7, id.bytes(), false);
        bind(m_insert, 8, text, true);
        bind(m_insert, 9, QByteArray(), true);
        bind(m_insert, 10, encoded.left(100), false);
        step(m_insert);
        sqlite3_bind_int64(m_index, 1, m_row);
        bind(m_index, 2, text, true);
        step(m_index);
    }
    void queue(const QByteArray &body)
    {
        sqlite3_bind_int64(m_queue, 1, ++m_queued);
        bind(m_queue, 2, body, false);
        step(m_queue);
    }
    void search(const QString &typed)
    {
        bind(m_search, 1, u"\"%1\"*"_s.arg(typed).toUtf8(), true);
        while (sqlite3_step(m_search) == SQLITE_ROW) {
            sqlite3_bind_int64(m_fetch, 1, sqlite3_column_int64(m_search, 0));
            step(m_fetch);
        }
        sqlite3_reset(m_search);
    }

private:
    static void check(int code)
    {
        if (code != SQLITE_OK)
            qFatal("floor: %s", sqlite3_errstr(code));
    }
    static QByteArray textOf(quint16 kind, const FieldMap &fields)
    {
        QByteArray text;
        for (const auto &[tag, value] : fields) {
            const bool words = kind == kindOf<Visit>.number ? tag == 10 || tag == 11 : tag <= 2;
            if (const auto decoded = words ? decodeValue(FieldType::Text, value) : std::nullopt)
                text += std::get<QString>(*decoded).toUtf8() + ' ';
        }
        return text;
    }
    void prepare(const char *sql, sqlite3_stmt *&statement)
    {
        check(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr));
    }
    static void bind(sqlite3_stmt *statement, int place, const QByteArray &value, bool text)
    {
        text ? sqlite3_bind_text(statement, place, value.constData(), int(value.size()), SQLITE_TRANSIENT)
             : sqlite3_bind_blob(statement, place, value.constData(), int(value.size()), SQLITE_TRANSIENT);
    }
    static void step(sqlite3_stmt *statement)
    {
        const int code = sqlite3_step(statement);
        if (code != SQLITE_DONE && code != SQLITE_ROW)
            qFatal("floor: %s", sqlite3_errstr(code));
        sqlite3_reset(statement);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_index = nullptr;
    sqlite3_stmt *m_queue = nullptr;
    sqlite3_stmt *m_search = nullptr;
    sqlite3_stmt *m_fetch = nullptr;
    qint64 m_row = 0;
    qint64 m_queued = 0;
};

QJsonObject floorBulk(Floor &floor, Caseload &caseload, int records)
{
    const QList<Frame> frames = caseload.frames(records);
    QElapsedTimer timer;
    timer.start();
    qint64 scope = 0;
    for (const Frame &frame : frames) {
        floor.run("BEGIN");
        ++scope;
        for (const Frame::Item &item : frame.items) {
            const auto &change = std::get<PlacedChange>(item).change;
            floor.put(change.record, scope, change.kind, change.fields);
        }
        floor.run("COMMIT");
    }
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    return {{u"records"_s, records}, {u"ms"_s, ms}, {u"records_per_s"_s, records * 1000.0 / ms}};
}

} // namespace

QJsonObject measureFloor(const QString &folder, int records, int scopes)
{
    Caseload caseload(20261122, scopes);
    Floor floor(folder + u"/floor.db"_s);
    QJsonObject report;
    report[u"apply"_s] = floorBulk(floor, caseload, records);
    Samples save;
    for (int i = 0; i < saves; ++i) {
        const FieldMap fields = toFields(caseload.visit());
        save.time([&] {
            floor.run("BEGIN IMMEDIATE");
            floor.put(RecordId::create(), i % scopes, kindOf<Visit>.number, fields);
            floor.queue(fields.encoded());
            floor.run("COMMIT");
        });
    }
    report[u"save"_s] = save.report();
    Samples search;
    for (int i = 0; i < searches; ++i) {
        const QString typed = caseload.typedPrefix();
        search.time([&] { floor.search(typed); });
    }
    report[u"search"_s] = search.report();
    return report;
}

} // namespace doorstep::bench
