// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/visit.h"
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <csignal>
#include <thread>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

/// The embedded cluster as in real use: the server starts it, stops it, and recovers from being killed.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>(nullptr, TestServer::Database::Private);
        m_client = std::make_unique<TestClient>(
            m_server->invite(m_server->addUser(u"Asha"_s, core::Post::SocialWorker)));
        QCOMPARE(m_client->enrol().status, 200);
        m_server->closeOrganisation();
    }
    void cleanupTestCase() { m_server.reset(); }

    void keepsEveryAcknowledgedChangeWhenTheServerIsKilled();
    void keepsEveryAcknowledgedChangeWhenPostgresIsKilled();
    void startsOnItsPortBesideThePostgresThatItStarted();
    void stopsItsClusterWithTheLastUser();
    void startsAgainOverAStalePidFile();
    void refusesAFolderWithoutAnOrganisation();

private:
    void pushUntil(const std::function<void()> &strike);
    [[nodiscard]] qint64 postmaster() const;
    static bool isAlive(qint64 pid) { return pid > 0 && ::kill(pid_t(pid), 0) == 0; }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_client;
};

qint64 RecoveryTest::postmaster() const
{
    QFile file(m_server->dataFolder() + u"/pg/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

// Pushes one change after the other while something bad happens; then whatever was acknowledged must be in the log.
void RecoveryTest::pushUntil(const std::function<void()> &strike)
{
    const core::ScopeId scope = core::ScopeId::create();
    const auto opened = m_client->sync(TestClient::request(
        {{scope, core::ScopeKind::Family, {m_client->put(core::rootRecord(scope), core::Family())}}}));
    QVERIFY(opened.has_value());
    QSet<core::ChangeId> acknowledged;
    QList<core::Change> unsure;
    std::jthread striker([&] {
        QThread::msleep(150);
        strike();
    });
    for (int i = 0; i < 3000 && unsure.isEmpty(); ++i) {
        const core::Change change = m_client->put(core::RecordId::create(), core::Visit());
        const auto response = m_client->sync(TestClient::request({{scope, core::ScopeKind::Family, {change}}}));
        if (response && response->acks.size() == 1 && response->acks[0].verdict == core::Verdict::Applied)
            acknowledged.insert(change.id);
        else
            unsure.append(change);
    }
    striker.join();
    if (!m_server->isRunning())
        m_server->start();
    QVERIFY(acknowledged.size() > 3);
    // A device sends again what it is unsure of; the first requests may still meet a database that starts.
    std::optional<core::SyncResponse> response;
    for (int i = 0; i < 100 && !response; ++i) {
        response = m_client->sync(TestClient::request({{scope, core::ScopeKind::Family, unsure}}, {{scope, 0, 0}}));
        if (!response)
            QThread::msleep(200);
    }
    QVERIFY(response.has_value());
    QSet<core::ChangeId> inLog;
    core::Seq last = 0;
    for (const core::Frame &frame : response->frames) {
        if (frame.scope != scope)
            continue;
        QCOMPARE(frame.from, last + 1);
        last = frame.to();
        for (const auto &item : frame.items) {
            if (const auto *placed = std::get_if<core::PlacedChange>(&item))
                inLog.insert(placed->change.id);
        }
    }
    QVERIFY((acknowledged - inLog).isEmpty());
    QVERIFY(m_server->command({u"verify"_s}).contains(u" 0 broken"_s));
}

void RecoveryTest::keepsEveryAcknowledgedChangeWhenTheServerIsKilled()
{
    const qint64 pid = postmaster();
    QVERIFY(isAlive(pid));
    pushUntil([this] { ::kill(pid_t(m_server->processId()), SIGKILL); });
    QCOMPARE(postmaster(), pid); // still running, and used again
}

void RecoveryTest::keepsEveryAcknowledgedChangeWhenPostgresIsKilled()
{
    const qint64 pid = postmaster();
    pushUntil([pid] { ::kill(pid_t(pid), SIGKILL); });
    QVERIFY(m_server->isRunning()); // it started PostgreSQL again by itself
    QVERIFY(postmaster() != pid);
}

// PostgreSQL was started by a server that had its port open already, and outlives it.
void RecoveryTest::startsOnItsPortBesideThePostgresThatItStarted()
{
    const qint64 pid = postmaster();
    m_server->kill();
    QVERIFY(isAlive(pid));
    m_server->start();
    QCOMPARE(postmaster(), pid);
    m_client->disconnect(); // its connection went with the server that was killed
    QVERIFY(m_client->sync(TestClient::request()).has_value());
}

void RecoveryTest::stopsItsClusterWithTheLastUser()
{
    const qint64 pid = postmaster();
    m_server->stop();
    QTRY_VERIFY(!isAlive(pid));
    QVERIFY(!QFileInfo::exists(m_server->dataFolder() + u"/listening"_s));
    QVERIFY(m_server->command({u"health"_s}).contains(u"users 1"_s)); // a command starts it for itself
    QCOMPARE(postmaster(), 0);
    m_server->start();
    QVERIFY(m_client->sync(TestClient::request()).has_value());
}

void RecoveryTest::startsAgainOverAStalePidFile()
{
    const qint64 pid = postmaster();
    m_server->kill();
    ::kill(pid_t(pid), SIGKILL);
    QTRY_VERIFY(!isAlive(pid));
    QVERIFY(QFileInfo::exists(m_server->dataFolder() + u"/pg/postmaster.pid"_s));
    m_server->start();
    QVERIFY(m_client->sync(TestClient::request()).has_value());
}

void RecoveryTest::refusesAFolderWithoutAnOrganisation()
{
    server::Organisation::Options options;
    options.dataFolder = m_server->dataFolder() + u"/nothing"_s;
    const auto opened = server::Organisation::open(options);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, core::ErrorCode::Missing);
    QVERIFY(!QFileInfo::exists(options.dataFolder + u"/pg"_s));
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recoverytest.moc"
