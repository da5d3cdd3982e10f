// SPDX-License-Identifier: Apache-2.0
#include "server/migrations.h"

#include "server/sql.h"

#include <QDateTime>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

Result<Done> apply(PgConnection &connection, const Migration &migration)
{
    const QString script = u"begin;\n"_s + QString::fromUtf8(migration.sql)
                           + u"\nupdate schema_version set version = %1 where version = %2;\ncommit;"_s
                                 .arg(migration.number)
                                 .arg(migration.number - 1);
    Result<Done> done = connection.runScript(script);
    if (!done && connection.isInTransaction())
        (void)connection.runScript(u"rollback"_s);
    return done;
}

} // namespace

Result<int> schemaVersionOf(PgConnection &connection)
{
    if (Result<Done> made = connection.runScript(QString::fromLatin1(sql::makeSchemaVersion)); !made)
        return made.error();
    Result<PgRows> rows = connection.run(sql::schemaVersion);
    if (!rows)
        return rows.error();
    return rows->size() == 1 ? rows->integer4(0, 0) : 0;
}

Result<Done> migrate(PgConnection &connection, int target)
{
    const int newest = allMigrations().back().number;
    const int wanted = target > 0 ? target : newest;
    // Another process may be at the same step; whoever loses sees its error, looks again and finds the step done.
    for (int attempts = 0; attempts < 20; ++attempts) {
        Result<int> version = schemaVersionOf(connection);
        if (!version)
            continue;
        if (*version > newest)
            return fail(
                ErrorCode::TooNew, u"the database has schema %1, this server knows %2"_s.arg(*version).arg(newest));
        if (*version >= wanted) {
            Result<PgRows> made = connection.run(
                sql::makeGeneration, PgParams().uuid(core::Uuid::v7()).integer8(QDateTime::currentMSecsSinceEpoch()));
            if (!made)
                return made.error();
            return Done{};
        }
        Result<Done> applied = apply(connection, allMigrations()[size_t(*version)]);
        if (!applied && attempts == 19)
            return applied.error();
    }
    return fail(ErrorCode::Busy, u"the schema is being changed by another process"_s);
}

} // namespace doorstep::server
