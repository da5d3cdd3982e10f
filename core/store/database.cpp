// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/files.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <sodium.h>
#include <sqlite3.h>

#include <mutex>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcDatabase, "doorstep.database")

// SQLite's messages quote statements and search terms, so only the number is passed on.
void logCode(void *, int code, const char *)
{
    const int base = code & 0xff;
    if (base != SQLITE_NOTICE && base != SQLITE_WARNING && base != SQLITE_SCHEMA)
        qCWarning(lcDatabase, "database error %d", code);
}

// Settings of the library that must be made before its first use in the process.
void prepareLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_config(SQLITE_CONFIG_LOG, &logCode, nullptr);
        sqlite3_initialize();
    });
}

// A raw key is written x'…'; hexadecimal digits without it would be taken for a passphrase.
[[nodiscard]] SecretBytes rawKeyText(const SecretBytes &key)
{
    SecretBytes text(2 + key.size() * 2 + 2);
    text.data()[0] = 'x';
    text.data()[1] = '\'';
    sodium_bin2hex(reinterpret_cast<char *>(text.data() + 2), key.size() * 2 + 1, key.data(), key.size());
    text.data()[2 + key.size() * 2] = '\'';
    return text;
}

// The caller holds the folder's lock, so SQLite need not ask for its own before every step; the index of the
// write-ahead log then lives in memory and not in a file. 16 MB of page cache: with SQLite's own 2 MB, decrypting pages
// again makes bulk work three times slower. The two about fullfsync mean something on iOS alone, see files::sync().
constexpr const char *settings = R"(
    PRAGMA cipher_memory_security = OFF;
    PRAGMA cache_size = -16384;
    PRAGMA temp_store = MEMORY;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA wal_autocheckpoint = 2000;
    PRAGMA journal_size_limit = 16777216;
)";

} // namespace

Result<Database> Database::open(const QString &path, const SecretBytes &key, Opening opening)
{
    const QFileInfo file(path);
    if (key.size() != keySize)
        return fail(ErrorCode::InvalidInput, u"the database key has the wrong size"_s);
    if (opening == Opening::Existing && !file.exists())
        return fail(ErrorCode::Missing, u"the database file is not there"_s);
    // SQLite would take an empty file for a new database of any key.
    if (opening == Opening::Existing && file.size() == 0)
        return fail(ErrorCode::Damaged, u"the database file is empty"_s);
    if (opening == Opening::CreateNew && file.exists())
        return fail(ErrorCode::InvalidInput, u"a database file is already there"_s);

    prepareLibrary();
    if (opening == Opening::CreateNew) {
        // SQLite would let everybody read it; the files beside it take its permissions.
        if (const auto made = files::openForWriting(path, true); !made)
            return made.error();
    }
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    sqlite3 *connection = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &connection, flags, nullptr);
    Database database(connection);
    if (opened != SQLITE_OK)
        return sqlError(connection, "open the database");
    if (auto configured = database.configure(key); !configured)
        return configured.error();
    return database;
}

Result<Done> Database::configure(const SecretBytes &key)
{
    sqlite3 *connection = m_connection.get();
    if (auto quiet = execute("PRAGMA cipher_log_level = NONE"); !quiet)
        return quiet;
    const SecretBytes text = rawKeyText(key);
    if (sqlite3_key_v2(connection, "main", text.data(), int(text.size() - 1)) != SQLITE_OK)
        return sqlError(connection, "give the database its key");
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 100);
    // Before the first read, or that read makes the file of shared memory.
    if (auto alone = execute("PRAGMA locking_mode = EXCLUSIVE"); !alone)
        return alone;
    // The first read shows whether key and file fit.
    if (const auto readable = number("SELECT count(*) FROM sqlite_schema"); !readable)
        return readable.error();
    return execute(settings);
}

Result<Done> Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_connection.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqlError(m_connection.get(), "run a command");
    return Done{};
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int size = int(sql.size());
    if (sqlite3_prepare_v3(m_connection.get(), sql.constData(), size, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return sqlError(m_connection.get(), "prepare a statement");
    return Statement(statement);
}

Result<Statement *> Database::cached(const QByteArray &sql)
{
    auto &slot = m_cache[sql.toStdString()];
    if (!slot) {
        auto statement = prepare(sql);
        if (!statement)
            return statement.error();
        slot = std::make_unique<Statement>(std::move(*statement));
    }
    slot->reset();
    return slot.get();
}

Result<qint64> Database::number(const QByteArray &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return fail(ErrorCode::NotFound, u"the query found nothing"_s);
    return statement->integer(0);
}

qint64 Database::changedRows() const { return sqlite3_changes64(m_connection.get()); }

qint64 Database::lastRowId() const { return sqlite3_last_insert_rowid(m_connection.get()); }

Result<bool> Database::passes(const char *check)
{
    auto statement = prepare(check);
    if (!statement)
        return statement.error().code == ErrorCode::Damaged ? Result<bool>(false) : statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error().code == ErrorCode::Damaged ? Result<bool>(false) : row.error();
    return !*row || statement->text(0) == "ok";
}

// Answers one row for each page that fails its check.
Result<bool> Database::pagesHold() { return passes("PRAGMA cipher_integrity_check"); }

Result<bool> Database::intact()
{
    const auto hold = pagesHold();
    return hold && *hold ? passes("PRAGMA quick_check(1)") : hold;
}

Result<Done> Database::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(m_connection.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)
        != SQLITE_OK)
        return sqlError(m_connection.get(), "empty the write-ahead log");
    return Done{};
}

Result<QByteArray> Database::cipherVersion()
{
    auto statement = prepare("PRAGMA cipher_version");
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->text(0).toByteArray() : QByteArray();
}

void Database::Close::operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }

Result<Transaction> Transaction::begin(Database &database)
{
    auto statement = database.cached("BEGIN IMMEDIATE");
    if (!statement)
        return statement.error();
    if (auto begun = (*statement)->run(); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    // After a full disk SQLite has rolled back by itself.
    if (!m_database || sqlite3_get_autocommit(m_database->m_connection.get()))
        return;
    // A failed rollback leaves SQLite to roll back when the connection closes.
    if (!m_database->execute("ROLLBACK"))
        qCWarning(lcDatabase, "a transaction could not be rolled back");
}

Result<Done> Transaction::commit()
{
    auto statement = m_database->cached("COMMIT");
    if (!statement)
        return statement.error();
    if (auto committed = (*statement)->run(); !committed)
        return committed;
    m_database = nullptr;
    return Done{};
}

} // namespace doorstep::core
