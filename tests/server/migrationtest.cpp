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
    void findsInTheLogWhoWroteBothValuesOfAConflict();

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

// Before 005 a conflict had only one of them.
void MigrationTest::findsInTheLogWhoWroteBothValuesOfAConflict()
{
    PgConnection connection = emptyDatabase();
    QVERIFY(migrate(connection, 4).ok());
    const auto id = [](int n) { return u"00000000-0000-0000-0000-00000000000%1"_s.arg(n); };
    QString script = u"insert into conflict (scope_id, record_id, tag, losing_seq, winning_seq, state, losing_author, "
                     "losing_device) values ('%1', '%2', 1, 1, 2, 2, '%3', '%4');"_s.arg(id(1), id(2), id(3), id(4));
    for (int seq = 1; seq <= 2; ++seq)
        script += u"insert into change (scope_id, seq, change_id, device_id, dseq, author, record_id, kind, op, "
                  u"base_seq, "
                  "hlc, received_at, schema_no, body_hash, hash) values "
                  "('%1', %2, '%3', '%4', 1, '%5', '%6', 1, 1, 0, %7, 1, 1, '', '');"_s.arg(id(1))
                      .arg(seq)
                      .arg(id(seq), id(6 + seq), id(4 + seq), id(2))
                      .arg(seq * 1000);
    QVERIFY(connection.runScript(script).ok());
    QVERIFY(migrate(connection).ok());
    constexpr Statement writers{
        "writers", "select losing_hlc, winning_hlc, winning_author, winning_device from conflict"};
    const auto rows = connection.run(writers);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->integer8(0, 0), 1000);
    QCOMPARE(rows->integer8(0, 1), 2000);
    QCOMPARE(rows->uuid(0, 2).toString(), id(6));
    QCOMPARE(rows->uuid(0, 3).toString(), id(8));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
