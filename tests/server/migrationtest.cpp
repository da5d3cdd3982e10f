// SPDX-License-Identifier: Apache-2.0
#include "server/migrations.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::server;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement columns{"columns", R"(
select table_name::text || '.' || column_name::text || ' ' || data_type::text || ' ' || is_nullable::text
from information_schema.columns where table_schema = 'public' order by 1)"};

QStringList shapeOf(PgConnection &connection)
{
    QStringList shape;
    const auto rows = connection.run(columns);
    for (int row = 0; rows && row < rows->size(); ++row)
        shape << rows->text(row, 0);
    return shape;
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void numbersMigrationsFromOne();
    void reachesTheSameSchemaFromEveryOlderOne();
    void doesNothingWhenRunAgain();
    void leavesADatabaseOfANewerServerAlone();

private:
    PgConnection emptyDatabase()
    {
        auto connection = PgConnection::open(m_cluster->makeDatabase());
        (void)connection->runScript(u"drop schema public cascade; create schema public"_s);
        return std::move(*connection);
    }
    std::unique_ptr<test::TestCluster> m_cluster;
};

void MigrationTest::numbersMigrationsFromOne()
{
    int expected = 0;
    for (const Migration &migration : allMigrations())
        QCOMPARE(migration.number, ++expected);
    QVERIFY(expected > 0);
}

void MigrationTest::reachesTheSameSchemaFromEveryOlderOne()
{
    auto newest = PgConnection::open(m_cluster->makeDatabase());
    const QStringList shape = shapeOf(*newest);
    QVERIFY(shape.size() > 50);
    for (int version = 0; version <= allMigrations().back().number; ++version) {
        PgConnection connection = emptyDatabase();
        if (version > 0)
            QVERIFY(migrate(connection, version).ok());
        QCOMPARE(*schemaVersionOf(connection), version);
        QVERIFY(migrate(connection).ok());
        QCOMPARE(shapeOf(connection), shape);
    }
}

void MigrationTest::doesNothingWhenRunAgain()
{
    auto connection = PgConnection::open(m_cluster->makeDatabase());
    const QStringList shape = shapeOf(*connection);
    QVERIFY(migrate(*connection).ok());
    QCOMPARE(shapeOf(*connection), shape);
}

void MigrationTest::leavesADatabaseOfANewerServerAlone()
{
    auto connection = PgConnection::open(m_cluster->makeDatabase());
    QVERIFY(connection->runScript(u"update schema_version set version = 9999"_s).ok());
    const auto migrated = migrate(*connection);
    QVERIFY(!migrated.ok());
    QCOMPARE(migrated.error().code, core::ErrorCode::TooNew);
    QCOMPARE(*schemaVersionOf(*connection), 9999);
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
