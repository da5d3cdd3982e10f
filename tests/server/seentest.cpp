// SPDX-License-Identifier: Apache-2.0
// What an author had seen of a list or a text (PROTOCOL.md §7.1), through both change logs.
#include "core/types/kinds.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/tagof.h"
#include "core/wire/recordcodec.h"
#include "server/memorychangelog.h"
#include "server/pgchangelog.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::server;
using namespace Qt::StringLiterals;

namespace {

const quint16 circlesTag = core::tagOf<core::Family>("circles");

using Circles = std::vector<core::RecordId>;

QByteArray encoded(const Circles &circles)
{
    QList<QByteArray> bytes;
    for (const core::RecordId &id : circles)
        bytes.append(id.bytes());
    return core::encodeValue(bytes);
}

} // namespace

class SeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init()
    {
        m_pool = std::make_unique<PgPool>(
            [database = m_cluster->makeDatabase()] { return PgConnection::open(database); }, 2);
        m_pg = std::make_unique<PgChangeLog>(*m_pool, core::DeviceId::create(), core::UserId::create());
        m_scope = core::ScopeId::create();
    }
    void cleanup()
    {
        m_pg.reset();
        m_pool.reset();
    }

    void putsTogetherTheListsOfTwoDevices_data()
    {
        QTest::addColumn<bool>("inPostgres");
        QTest::newRow("postgresql") << true;
        QTest::newRow("memory") << false;
    }
    void putsTogetherTheListsOfTwoDevices()
    {
        QFETCH(bool, inPostgres);
        MemoryChangeLog memory;
        ChangeLog &log = inPostgres ? static_cast<ChangeLog &>(*m_pg) : memory;
        const core::RecordId mums = core::RecordId::create();
        const core::RecordId dads = core::RecordId::create();
        const core::RecordId street = core::RecordId::create();
        const core::Change theirs = write(1, {dads}, Circles{mums});
        QVERIFY(append(log, write(0, {mums}, std::nullopt), m_device).ok());
        QVERIFY(append(log, write(1, {mums, street}, Circles{mums}), m_device).ok());
        const auto placed = append(log, theirs, core::DeviceId::create());
        QCOMPARE((*placed)[0].verdict, core::Verdict::Applied);
        QCOMPARE((*placed)[0].conflicts, 0);
        const LogRange whole[] = {{m_scope, 0, 3}};
        const auto read = log.read(whole);
        QCOMPARE(read->size(), size_t(3));
        QVERIFY((*read)[0].placed.change.seen.isEmpty());
        QCOMPARE((*read)[2].placed.change, theirs); // with what was seen: a device needs it to reach the same
        const auto state = log.record(m_scope, core::rootRecord(m_scope));
        QCOMPARE(*(*state)->fields.find(circlesTag), encoded({street, dads}));
    }

    void noticesThatWhatAnAuthorSawWasChanged()
    {
        QVERIFY(append(*m_pg, write(0, {core::RecordId::create()}, Circles{}), m_device).ok());
        QCOMPARE(*m_pg->firstBrokenLink(m_scope), 0u);
        auto lease = m_pool->take();
        QVERIFY((*lease)->runScript(u"update change set seen = ''::bytea"_s).ok());
        QCOMPARE(*m_pg->firstBrokenLink(m_scope), 1u);
    }

private:
    [[nodiscard]] core::Change write(core::Seq base, const Circles &circles, const std::optional<Circles> &seen) const
    {
        core::Change change{core::ChangeId::create(), 1, core::rootRecord(m_scope), core::kindOf<core::Family>.number,
            core::Op::Put, base, core::Hlc::at({1000}), core::schemaVersion, {}};
        change.fields.set(circlesTag, encoded(circles));
        if (seen)
            change.seen.set(circlesTag, encoded(*seen));
        return change;
    }
    core::Result<std::vector<Placement>> append(
        ChangeLog &log, const core::Change &change, const core::DeviceId &device)
    {
        return log.append({m_scope, core::ScopeKind::Family, m_user, device, {1000}, {&change, 1}, {}, {}});
    }

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<PgPool> m_pool;
    std::unique_ptr<PgChangeLog> m_pg;
    core::ScopeId m_scope = core::ScopeId::create();
    core::UserId m_user = core::UserId::create();
    core::DeviceId m_device = core::DeviceId::create();
};

QTEST_GUILESS_MAIN(SeenTest)
#include "seentest.moc"
