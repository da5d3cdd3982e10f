// SPDX-License-Identifier: Apache-2.0
// Who reads what was kept apart, where grants and refused changes meet: two transactions at once on a real PostgreSQL.
#include "core/rules/keptapart.h"
#include "core/types/kinds.h"
#include "core/types/records/safecontact.h"
#include "core/wire/recordcodec.h"
#include "server/pgchangelog.h"
#include "server/sql.h"
#include "tests/support/testserver.h"

#include <QDeadlineTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace doorstep;
using namespace doorstep::server;
using namespace Qt::StringLiterals;
using core::QuarantineReason;
using core::Role;
using core::ScopeKind;

namespace {

constexpr core::Timestamp now{1'767'600'000'000}; // 2026-01-05

} // namespace

class KeptGrantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init();
    void cleanup();

    void reachesAManagerWhoIsLetInWhileItIsSetAside_data() { scopes(); }
    void reachesAManagerWhoIsLetInWhileItIsSetAside();
    void reachesAManagerWhoseGrantIsUnderWay_data() { scopes(); }
    void reachesAManagerWhoseGrantIsUnderWay();
    void staysWithNobodyWhoIsNoManagerAnyMore_data();
    void staysWithNobodyWhoIsNoManagerAnyMore();
    void asksAsOftenForManyManagersAsForTwo();
    void leavesNoScopeBehindThatWasOnlyLocked();

private:
    static void scopes();
    void writeFirst();
    [[nodiscard]] core::Change change() const;
    [[nodiscard]] bool refuse();
    [[nodiscard]] bool grant(const core::UserId &user, Role role = Role::Manager);
    [[nodiscard]] bool holdsList(const core::UserId &user);
    [[nodiscard]] core::Result<PgConnection> holdUp(const std::vector<core::UserId> &users);
    [[nodiscard]] qint64 number(const char *sql);
    [[nodiscard]] bool waits(int transactions, const std::atomic<bool> &orDone);

    std::unique_ptr<test::TestCluster> m_cluster;
    QString m_database;
    std::unique_ptr<PgPool> m_pool;
    std::unique_ptr<PgChangeLog> m_log;
    core::ScopeId m_scope = core::ScopeId::create();
    core::UserId m_first = core::UserId::create(), m_second = core::UserId::create();
};

void KeptGrantTest::scopes()
{
    QTest::addColumn<bool>("written");
    QTest::newRow("somebody wrote there") << true;
    QTest::newRow("nobody wrote there yet") << false;
}

void KeptGrantTest::init()
{
    m_database = m_cluster->makeDatabase();
    m_pool = std::make_unique<PgPool>([this] { return PgConnection::open(m_database); }, 8);
    m_log = std::make_unique<PgChangeLog>(*m_pool, core::DeviceId::create(), core::UserId::create());
    m_scope = core::ScopeId::create();
    QVERIFY(grant(m_first));
    // Known already, by another scope.
    const GrantOrder other{m_second, core::ScopeId::create(), ScopeKind::Restricted, Role::Lead, {}, QDate(2026, 12, 1),
        u"leads"_s, u"a test"_s};
    QVERIFY(m_log->appendAll({}, {&other, 1}, now).ok());
}

void KeptGrantTest::cleanup()
{
    m_log.reset();
    m_pool.reset();
}

core::Change KeptGrantTest::change() const
{
    core::SafeContact way;
    way.never = u"never ring the house"_s;
    return {core::ChangeId::create(), 7, core::RecordId::create(), core::kindOf<core::SafeContact>.number,
        core::Op::Put, 0, core::Hlc::at(now), core::schemaVersion, core::toFields(way)};
}

void KeptGrantTest::writeFirst()
{
    const core::Change first = change();
    QVERIFY(m_log->append({m_scope, ScopeKind::Restricted, m_first, core::DeviceId::create(), now, {&first, 1}, {}, {}})
            .ok());
}

bool KeptGrantTest::refuse()
{
    const core::Change refused = change();
    return m_log
        ->append({m_scope, ScopeKind::Restricted, core::UserId::create(), core::DeviceId::create(), now, {&refused, 1},
            {}, [](const auto &, const auto &) { return Judgement(QuarantineReason::NoGrant); }})
        .ok();
}

bool KeptGrantTest::grant(const core::UserId &user, Role role)
{
    const GrantOrder order{
        user, m_scope, ScopeKind::Restricted, role, {}, QDate(2026, 12, 1), u"manages"_s, u"a test"_s};
    return m_log->appendAll({}, {&order, 1}, now).ok();
}

bool KeptGrantTest::holdsList(const core::UserId &user)
{
    auto lease = m_pool->take();
    const auto rows = (*lease)->run(sql::grantOf, PgParams().uuid(user).uuid(core::keptScope(m_scope)));
    return rows && rows->size() == 1 && rows->integer8(0, 2) > now.ms;
}

/// A transaction that has to write into the scope of one of these users waits until the connection is gone.
core::Result<PgConnection> KeptGrantTest::holdUp(const std::vector<core::UserId> &users)
{
    auto connection = PgConnection::open(m_database);
    if (!connection || !connection->run(sql::begin))
        qFatal("cannot hold anybody up");
    for (const core::UserId &user : users) {
        const auto locked = connection->run(sql::lockHead, PgParams().uuid(core::userScope(user)));
        if (!locked || locked->size() != 1)
            qFatal("a user is not known");
    }
    return connection;
}

qint64 KeptGrantTest::number(const char *sql)
{
    auto lease = m_pool->take();
    const auto rows = (*lease)->run(Statement{sql, sql});
    return rows && rows->size() == 1 ? rows->integer8(0, 0) : -1;
}

/// Until so many wait for a lock, or the one that is asked about is through.
bool KeptGrantTest::waits(int transactions, const std::atomic<bool> &orDone)
{
    const QDeadlineTimer patience(60'000);
    while (!orDone.load() && !patience.hasExpired()) {
        if (number("select count(*) from pg_locks where not granted") >= transactions)
            return true;
        QTest::qWait(5);
    }
    return orDone.load();
}

void KeptGrantTest::reachesAManagerWhoIsLetInWhileItIsSetAside()
{
    QFETCH(bool, written);
    if (written)
        writeFirst();
    std::atomic<bool> pushed = false, through = false, refused = false, granted = false;
    std::jthread push, lets; // joined after those who hold them up are gone, whatever fails
    auto held = std::make_unique<core::Result<PgConnection>>(holdUp({m_first}));
    push = std::jthread([&] { // it has read who manages, and is held up where it tells the first
        refused = refuse();
        pushed = true;
    });
    QVERIFY(waits(1, pushed));
    lets = std::jthread([&] {
        granted = grant(m_second);
        through = true;
    });
    const bool met = waits(2, through);
    held.reset();
    push.join();
    lets.join();
    QVERIFY(met && refused && granted);
    QVERIFY(holdsList(m_first));
    QVERIFY(holdsList(m_second));
}

void KeptGrantTest::reachesAManagerWhoseGrantIsUnderWay()
{
    QFETCH(bool, written);
    if (written)
        writeFirst();
    std::atomic<bool> never = false, through = false, refused = false, granted = false;
    std::jthread push, lets;
    auto held = std::make_unique<core::Result<PgConnection>>(holdUp({m_second}));
    lets = std::jthread([&] { granted = grant(m_second); });
    QVERIFY(waits(1, never));
    push = std::jthread([&] {
        refused = refuse();
        through = true;
    });
    const bool met = waits(2, through);
    held.reset();
    push.join();
    lets.join();
    QVERIFY(met && refused && granted);
    QVERIFY(holdsList(m_first));
    QVERIFY(holdsList(m_second));
}

void KeptGrantTest::staysWithNobodyWhoIsNoManagerAnyMore_data()
{
    QTest::addColumn<bool>("written");
    QTest::addColumn<bool>("revoked");
    for (const bool written : {true, false}) {
        for (const bool revoked : {true, false})
            QTest::addRow("%s, %s", written ? "written" : "empty", revoked ? "ended" : "another role")
                << written << revoked;
    }
}

void KeptGrantTest::staysWithNobodyWhoIsNoManagerAnyMore()
{
    QFETCH(bool, written);
    QFETCH(bool, revoked);
    if (written)
        writeFirst();
    QVERIFY(grant(m_second));
    std::atomic<bool> pushed = false, through = false, refused = false, ended = false;
    std::jthread push, ends;
    auto held = std::make_unique<core::Result<PgConnection>>(holdUp({m_first, m_second}));
    push = std::jthread([&] {
        refused = refuse();
        pushed = true;
    });
    QVERIFY(waits(1, pushed));
    ends = std::jthread([&] {
        const std::pair<core::UserId, core::ScopeId> both[] = {
            {m_second, m_scope}, {m_second, core::keptScope(m_scope)}};
        ended = revoked ? m_log->endGrants(both, now).ok() : grant(m_second, Role::Lead);
        through = true;
    });
    const bool met = waits(2, through);
    held.reset();
    push.join();
    ends.join();
    QVERIFY(met && refused && ended);
    QVERIFY(holdsList(m_first));
    QVERIFY(!holdsList(m_second));
}

void KeptGrantTest::asksAsOftenForManyManagersAsForTwo()
{
    static constexpr auto asked = "select sum(generic_plans + custom_plans)::bigint from pg_prepared_statements";
    m_pool = std::make_unique<PgPool>([this] { return PgConnection::open(m_database); }, 1);
    m_log = std::make_unique<PgChangeLog>(*m_pool, core::DeviceId::create(), core::UserId::create());
    const auto asking = [&] {
        const qint64 before = number(asked);
        return refuse() ? number(asked) - before : -1;
    };
    writeFirst();
    QVERIFY(grant(m_second));
    QVERIFY(refuse()); // from here on they hold the list
    const qint64 forTwo = asking();
    QVERIFY(forTwo > 0);
    for (int i = 0; i < 10; ++i)
        QVERIFY(grant(core::UserId::create()));
    QCOMPARE(asking(), forTwo);
}

void KeptGrantTest::leavesNoScopeBehindThatWasOnlyLocked()
{
    QVERIFY(grant(m_second));
    const std::pair<core::UserId, core::ScopeId> one[] = {{m_second, m_scope}};
    QVERIFY(m_log->endGrants(one, now).ok());
    QCOMPARE(number("select count(*) from scope_head where seq = 0"), 0);
    QCOMPARE(number("select count(*) from scope_head where kind <> 10"), 0); // of users alone
}

QTEST_GUILESS_MAIN(KeptGrantTest)
#include "keptgranttest.moc"
