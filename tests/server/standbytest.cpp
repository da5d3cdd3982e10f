// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/visit.h"
#include "server/pgconnection.h"
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <thread>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

/// What a PostgreSQL with standbys says that one without never does: a wait that was cancelled, and no writes here.
class StandbyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>(nullptr, TestServer::Database::Private);
        m_client = std::make_unique<TestClient>(
            m_server->invite(m_server->addUser(u"Asha"_s, core::Post::SocialWorker)));
        QCOMPARE(m_client->enrol().status, 200);
        const auto opened = m_client->sync(TestClient::request(
            {{m_scope, core::ScopeKind::Family, {m_client->put(core::rootRecord(m_scope), core::Family())}}}));
        QVERIFY(opened.has_value());
        m_server->closeOrganisation();
    }
    void cleanupTestCase() { m_server.reset(); }

    void acknowledgesNothingWhoseWaitForAStandbyWasCancelled();
    void goesOnWhereItMayWriteAgain();

private:
    /// By an administrator of the database, each on its own; terminates the program where one fails.
    void tell(const QStringList &statements) const
    {
        auto connection = server::PgConnection::open(
            u"host='%1/sock' port=5432 user=doorstep dbname=postgres"_s.arg(m_server->dataFolder()));
        for (const QString &statement : statements) {
            if (!connection || !connection->runScript(statement))
                qFatal("%s failed", qPrintable(statement));
        }
    }
    [[nodiscard]] core::SyncRequest aVisit()
    {
        return TestClient::request(
            {{m_scope, core::ScopeKind::Family, {m_client->put(core::RecordId::create(), core::Visit())}}});
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_client;
    core::ScopeId m_scope = core::ScopeId::create();
};

void StandbyTest::acknowledgesNothingWhoseWaitForAStandbyWasCancelled()
{
    const core::SyncRequest visit = aVisit();
    tell({u"alter system set synchronous_standby_names = 'nobody'"_s, u"select pg_reload_conf()"_s});
    std::jthread canceller([this](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            QThread::msleep(100);
            tell({u"select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'"_s});
        }
    });
    const Reply reply = m_client->syncReply(visit);
    canceller.request_stop();
    canceller.join();
    QCOMPARE(reply.status, 503);
    QVERIFY(!reply.field("retry-after").isEmpty());
    tell({u"alter system reset synchronous_standby_names"_s, u"select pg_reload_conf()"_s});
    // It is in the log of this machine all the same: asked again, the commit waits as it should.
    const auto again = m_client->sync(visit);
    QVERIFY(again.has_value());
    QCOMPARE(again->acks.size(), 1);
    QCOMPARE(again->acks[0].verdict, core::Verdict::Duplicate);
}

void StandbyTest::goesOnWhereItMayWriteAgain()
{
    const core::SyncRequest visit = aVisit();
    // As a standby, or a primary that was taken back: who connects from now on may only read.
    tell({u"alter database doorstep set default_transaction_read_only = on"_s,
        u"select pg_terminate_backend(pid) from pg_stat_activity where datname = 'doorstep'"_s});
    QCOMPARE(m_client->syncReply(visit).status, 503);
    tell({u"alter database doorstep reset default_transaction_read_only"_s});
    const auto again = m_client->sync(visit);
    QVERIFY(again.has_value());
    QCOMPARE(again->acks.size(), 1);
    QCOMPARE(again->acks[0].verdict, core::Verdict::Applied);
}

QTEST_GUILESS_MAIN(StandbyTest)
#include "standbytest.moc"
