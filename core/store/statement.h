// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"

#include <QByteArrayView>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace doorstep::core {

/// The error of the last failed call on `connection`; `what` names the step. Never carries SQLite's own message, which
/// may quote what a person typed.
[[nodiscard]] Error sqlError(sqlite3 *connection, const char *what);

/// One prepared SQL statement. Parameters count from 1, columns from 0. Bound bytes are not copied: they must live
/// until the statement is reset. Belongs to its Database and its thread.
class Statement
{
public:
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}

    Statement &bind(int index, qint64 value);
    Statement &bindBlob(int index, QByteArrayView value);
    Statement &bindText(int index, QByteArrayView utf8);
    Statement &bindNull(int index);
    Statement &bind(int index, const Uuid &id) { return bindBlob(index, id.view()); }

    /// True: a row stands ready. False: no more rows.
    [[nodiscard]] Result<bool> step();
    /// For statements without rows: one step, then reset, whatever came of it.
    [[nodiscard]] Result<Done> run();
    /// Ready for the next use; parameters become NULL.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// Valid until the next step or reset.
    [[nodiscard]] QByteArrayView blob(int column) const;
    /// UTF-8, valid until the next step or reset.
    [[nodiscard]] QByteArrayView text(int column) const;
    /// SQLITE_INTEGER, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL of the value itself.
    [[nodiscard]] int type(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Resets a shared statement when the block that uses it ends.
class ResetLater
{
public:
    explicit ResetLater(Statement &statement) : m_statement(statement) {}
    ResetLater(const ResetLater &) = delete;
    ResetLater &operator=(const ResetLater &) = delete;
    ~ResetLater() { m_statement.reset(); }

private:
    Statement &m_statement;
};

} // namespace doorstep::core
