// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/floorrow.h"

#include <QString>

#include <map>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace doorstep::bench {

/// SQLCipher by hand, with what one durable save or one received record cannot do without, and nothing else. Any fault
/// ends the process.
///
/// A save is: one row in the kind's table (a tree of its own, UNIQUE(_id, _scope) and an index of (_scope, _row), both
/// needed by every look-up), one row of full-text search, one row of the queue with its index by record, and one wait
/// for the disk (synchronous FULL). The store has the same four and the same one wait, which it spends on its journal.
/// What the store writes beyond that is its own cost and not in here: the journal's second and third copy of the words
/// (sealed for the device and for the organisation), its progress row, and the confirmed state beside the row.
///
/// A received frame is the same rows without the queue, the scope's cursor, and no wait for the disk (NORMAL), as in
/// the store: what is lost with the power is sent again.
class FloorDatabase
{
public:
    FloorDatabase(const QString &path, std::span<const core::KindInfo *const> kinds, int scopes);
    ~FloorDatabase();
    FloorDatabase(const FloorDatabase &) = delete;
    FloorDatabase &operator=(const FloorDatabase &) = delete;

    /// All of one frame in one transaction.
    void receive(const std::vector<FloorRow> &rows);
    /// From here on every commit waits for the disk.
    void waitForDisk();
    void save(const FloorRow &row);
    /// Reads the rows of the newest `limit` hits of one typed prefix.
    void search(const QByteArray &typed, int limit);

private:
    struct Table {
        sqlite3_stmt *insert = nullptr;
        sqlite3_stmt *fetch = nullptr;
    };
    void run(const char *sql);
    void put(const FloorRow &row);
    [[nodiscard]] sqlite3_stmt *prepare(const QByteArray &sql);
    void makeTable(const core::KindInfo &kind);

    sqlite3 *m_db = nullptr;
    std::map<quint16, Table> m_tables;
    std::vector<sqlite3_stmt *> m_statements;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_cursor = nullptr;
    sqlite3_stmt *m_index = nullptr;
    sqlite3_stmt *m_queue = nullptr;
    sqlite3_stmt *m_search = nullptr;
    qint64 m_row = 0;
    qint64 m_queued = 0;
};

} // namespace doorstep::bench
