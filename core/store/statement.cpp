// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"

#include <sqlite3.h>

#include <cerrno>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] ErrorCode classOf(sqlite3 *connection, int code)
{
    const int number = sqlite3_system_errno(connection);
    switch (code & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return number == ENOSPC || number == EFBIG || number == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::InUse;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::Io;
    case SQLITE_TOOBIG: return ErrorCode::TooLarge;
    default: return ErrorCode::Internal;
    }
}

// An empty view has a null pointer, which SQLite would store as NULL.
[[nodiscard]] const char *notNull(QByteArrayView bytes) { return bytes.data() ? bytes.data() : ""; }

} // namespace

Error sqlError(sqlite3 *connection, const char *what)
{
    const int code = sqlite3_extended_errcode(connection);
    return fail(classOf(connection, code), u"%1: database error %2"_s.arg(QLatin1StringView(what)).arg(code));
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

Statement &Statement::bindBlob(int index, QByteArrayView value)
{
    sqlite3_bind_blob64(m_statement.get(), index, notNull(value), sqlite3_uint64(value.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindText(int index, QByteArrayView utf8)
{
    const auto size = sqlite3_uint64(utf8.size());
    sqlite3_bind_text64(m_statement.get(), index, notNull(utf8), size, SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
    return *this;
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return sqlError(sqlite3_db_handle(m_statement.get()), "run a statement");
    }
}

Result<Done> Statement::run()
{
    const auto stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return Done{};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QByteArrayView Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArrayView Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

int Statement::type(int column) const { return sqlite3_column_type(m_statement.get(), column); }

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

} // namespace doorstep::core
