// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/secretbytes.h"
#include "core/store/statement.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace doorstep::core {

/// One connection to an encrypted database file (SQLCipher 4, raw key, WAL). Not thread-safe: one thread uses it.
/// Durability: a commit survives the end of the process; after a power cut the last commits may be missing, and the
/// journal (journal.h) brings them back.
class Database
{
public:
    enum class Opening {
        CreateNew, ///< the file must not be there
        Existing   ///< the file must be there; a missing one is Missing, an empty one Damaged, and nothing is created
    };
    /// Bytes of key: 32 of AES key, then 16 of salt.
    static constexpr std::size_t keySize = 48;

    /// Damaged: the bytes are not a database of this key. Missing, InUse, DiskFull, Io.
    [[nodiscard]] static Result<Database> open(const QString &path, const SecretBytes &key, Opening opening);

    /// Runs one or more statements without parameters or rows.
    [[nodiscard]] Result<Done> execute(const QByteArray &sql);
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);
    /// A statement prepared once and kept, already reset. Owned by the database; do not use it in two loops at once.
    [[nodiscard]] Result<Statement *> cached(const QByteArray &sql);
    /// The one integer that `sql` answers with.
    [[nodiscard]] Result<qint64> number(const QByteArray &sql);

    /// Rows that the last statement touched.
    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] qint64 lastRowId() const;
    /// Whether every page of the file still carries the right checksum; leaves the page cache alone. Reads the whole
    /// file, about 0.4 s a 100 MB.
    [[nodiscard]] Result<bool> pagesHold();
    /// The same, and whether the pages fit together. Takes about three times as long.
    [[nodiscard]] Result<bool> intact();
    /// Moves everything from the write-ahead log into the file, to the disk, and empties the log.
    [[nodiscard]] Result<Done> checkpoint();
    /// The version of SQLCipher in use, such as "4.6.1 community".
    [[nodiscard]] Result<QByteArray> cipherVersion();

private:
    friend class Transaction;
    struct Close {
        void operator()(sqlite3 *connection) const;
    };
    explicit Database(sqlite3 *connection) : m_connection(connection) {}
    [[nodiscard]] Result<Done> configure(const SecretBytes &key);
    [[nodiscard]] Result<bool> passes(const char *check);

    std::unique_ptr<sqlite3, Close> m_connection;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_cache; ///< goes before the connection
};

/// All or nothing: what happened since its start is undone unless commit() was reached.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<Done> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace doorstep::core
