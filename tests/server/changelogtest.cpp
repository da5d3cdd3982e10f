// SPDX-License-Identifier: Apache-2.0
// Longer than 400 lines because every promise of the contract is held against both logs from one bed.
#include "core/types/kinds.h"
#include "core/types/records/family.h"
#include "core/types/records/note.h"
#include "core/types/records/visit.h"
#include "core/wire/recordcodec.h"
#include "server/memorychangelog.h"
#include "server/pgchangelog.h"
#include "server/pull.h"
#include "server/sql.h"
#include "tests/support/memorysyncstore.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <QCryptographicHash>
#include <QSet>

#include <thread>

using namespace doorstep;
using namespace doorstep::server;
using namespace Qt::StringLiterals;

/// One contract, both change logs.
class ChangeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init();
    void cleanup();

    void numbersChangesFromOneWithoutGaps_data() { logs(); }
    void numbersChangesFromOneWithoutGaps();
    void takesARepeatAsDuplicateAndChangesNothing_data() { logs(); }
    void takesARepeatAsDuplicateAndChangesNothing();
    void readsNoGapWhileManyWrite_data() { logs(); }
    void readsNoGapWhileManyWrite();
    void keepsBothWhenTwoDevicesEditOneField_data() { logs(); }
    void keepsBothWhenTwoDevicesEditOneField();
    void setsAsideWhatTheJudgeRefusesAndKeepsTheRest_data() { logs(); }
    void setsAsideWhatTheJudgeRefusesAndKeepsTheRest();
    void letsWhoHasNoGrantInOnlyWhereTheyMakeTheScope_data() { logs(); }
    void letsWhoHasNoGrantInOnlyWhereTheyMakeTheScope();
    void setsAsideWhatANewerVersionDoes_data() { logs(); }
    void setsAsideWhatANewerVersionDoes();
    void setsAsideValuesOfTheWrongType_data() { logs(); }
    void setsAsideValuesOfTheWrongType();
    void makesNoScopeFromRefusedChanges_data() { logs(); }
    void makesNoScopeFromRefusedChanges();
    void readsRangesInTheirOrder_data() { logs(); }
    void readsRangesInTheirOrder();
    void givesTheSameViewAsADeviceThatAppliedItsFrames_data() { logs(); }
    void givesTheSameViewAsADeviceThatAppliedItsFrames();
    void addsUpWhatADeviceThatAppliedItsFramesAddsUp_data() { logs(); }
    void addsUpWhatADeviceThatAppliedItsFramesAddsUp();
    void makesASnapshotOfWhatADeviceMakesOfTheLog_data() { logs(); }
    void makesASnapshotOfWhatADeviceMakesOfTheLog();
    void storesConflictsAndQuarantineBesideTheLog();
    void noticesAChangedLog();
    void noticesALogThatWasCutOff();

private:
    static void logs();
    ChangeLog &log();
    core::Change put(const core::RecordId &record, const QString &name, core::Seq base = 0);
    core::Result<std::vector<Placement>> place(
        const std::vector<core::Change> &changes, const core::DeviceId &device, Judge judge = {});

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<PgPool> m_pool;
    std::unique_ptr<PgChangeLog> m_pg;
    MemoryChangeLog m_memory;
    core::ScopeId m_scope = core::ScopeId::create();
    core::UserId m_user = core::UserId::create();
    core::DeviceId m_device = core::DeviceId::create();
};

void ChangeLogTest::logs()
{
    QTest::addColumn<bool>("inPostgres");
    QTest::newRow("postgresql") << true;
    QTest::newRow("memory") << false;
}

void ChangeLogTest::init()
{
    m_pool = std::make_unique<PgPool>(
        [database = m_cluster->makeDatabase()] { return PgConnection::open(database); }, 8);
    m_pg = std::make_unique<PgChangeLog>(*m_pool, core::DeviceId::create(), core::UserId::create());
    m_scope = core::ScopeId::create();
}

void ChangeLogTest::cleanup()
{
    m_pg.reset();
    m_pool.reset();
}

ChangeLog &ChangeLogTest::log()
{
    QFETCH(bool, inPostgres);
    return inPostgres ? static_cast<ChangeLog &>(*m_pg) : m_memory;
}

core::Change ChangeLogTest::put(const core::RecordId &record, const QString &name, core::Seq base)
{
    core::Family family;
    family.name = name;
    return {core::ChangeId::create(), 1, record, core::kindOf<core::Family>.number, core::Op::Put, base,
        core::Hlc::at({1000}), core::schemaVersion, core::toFields(family)};
}

core::Result<std::vector<Placement>> ChangeLogTest::place(
    const std::vector<core::Change> &changes, const core::DeviceId &device, Judge judge)
{
    return log().append({m_scope, core::ScopeKind::Family, m_user, device, {1000}, changes, {}, std::move(judge)});
}

void ChangeLogTest::numbersChangesFromOneWithoutGaps()
{
    const core::RecordId record = core::rootRecord(m_scope);
    const auto first = place({put(record, u"a"_s), put(core::RecordId::create(), u"b"_s)}, m_device);
    const auto second = place({put(record, u"c"_s)}, m_device);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE((*first)[0].seq, 1u);
    QCOMPARE((*first)[1].seq, 2u);
    QCOMPARE((*second)[0].seq, 3u);
    const core::ScopeId scopes[] = {m_scope, core::ScopeId::create()};
    const auto heads = log().heads(scopes);
    QVERIFY(heads.ok());
    QCOMPARE(heads->size(), 1u);
    QCOMPARE(heads->front().seq, 3u);
    const LogRange all[] = {{m_scope, 0, 3}};
    const auto changes = log().read(all);
    QVERIFY(changes.ok());
    QCOMPARE(changes->size(), 3u);
    QCOMPARE(changes->back().hash, heads->front().hash);
    const auto state = log().record(m_scope, record);
    QVERIFY(state.ok() && *state);
    QCOMPARE(core::fromFields<core::Family>((*state)->fields)->name, u"c"_s);
}

void ChangeLogTest::takesARepeatAsDuplicateAndChangesNothing()
{
    const std::vector<core::Change> changes{
        put(core::rootRecord(m_scope), u"a"_s), put(core::RecordId::create(), u"b"_s)};
    QVERIFY(place(changes, m_device).ok());
    const auto again = place(changes, m_device);
    QVERIFY(again.ok());
    QCOMPARE((*again)[0].verdict, core::Verdict::Duplicate);
    QCOMPARE((*again)[0].seq, 1u);
    QCOMPARE((*again)[1].verdict, core::Verdict::Duplicate);
    QCOMPARE((*again)[1].seq, 2u);
    const auto twiceInOne = place({changes[0], put(core::RecordId::create(), u"c"_s)}, m_device);
    QCOMPARE((*twiceInOne)[1].seq, 3u);
}

void ChangeLogTest::readsNoGapWhileManyWrite()
{
    ChangeLog &log = this->log();
    constexpr int writers = 4;
    constexpr int each = 25;
    std::atomic<bool> done = false;
    std::atomic<int> failures = 0;
    std::vector<std::jthread> threads;
    threads.reserve(writers);
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, device = core::DeviceId::create()] {
            for (int i = 0; i < each; ++i) {
                const std::vector<core::Change> changes{
                    put(core::RecordId::create(), u"x"_s), put(core::RecordId::create(), u"y"_s)};
                if (!log.append({m_scope, core::ScopeKind::Family, m_user, device, {1000}, changes, {}, {}}).ok())
                    ++failures;
            }
        });
    }
    // A reader with a cursor: everything up to the head that it saw must be there, and nothing may appear below it
    // later.
    core::Seq cursor = 0;
    QSet<core::ChangeId> seen;
    std::jthread waiter([&] {
        for (auto &thread : threads)
            thread.join();
        done = true;
    });
    bool last = false;
    while (!last) {
        last = done;
        const core::ScopeId scopes[] = {m_scope};
        const auto heads = log.heads(scopes);
        QVERIFY(heads.ok());
        if (heads->empty())
            continue;
        const LogRange news[] = {{m_scope, cursor, heads->front().seq}};
        const auto changes = log.read(news);
        QVERIFY(changes.ok());
        for (const LoggedChange &change : *changes) {
            QCOMPARE(change.placed.seq, ++cursor);
            seen.insert(change.placed.change.id);
        }
        QCOMPARE(cursor, heads->front().seq);
    }
    QCOMPARE(failures, 0);
    QCOMPARE(seen.size(), writers * each * 2);
}

void ChangeLogTest::keepsBothWhenTwoDevicesEditOneField()
{
    const core::RecordId record = core::rootRecord(m_scope);
    QVERIFY(place({put(record, u"first"_s)}, m_device).ok());
    const auto sameDevice = place({put(record, u"second"_s)}, m_device);
    QCOMPARE((*sameDevice)[0].conflicts, 0);
    const auto other = place({put(record, u"theirs"_s, 1)}, core::DeviceId::create());
    QCOMPARE((*other)[0].verdict, core::Verdict::Applied);
    QCOMPARE((*other)[0].conflicts, 1);
    const auto seeing = place({put(record, u"settled"_s, 3)}, core::DeviceId::create());
    QCOMPARE((*seeing)[0].conflicts, 0);
}

void ChangeLogTest::setsAsideWhatTheJudgeRefusesAndKeepsTheRest()
{
    const core::Change good = put(core::rootRecord(m_scope), u"a"_s);
    const core::Change bad = put(core::RecordId::create(), u"b"_s);
    const auto placed = place({bad, good}, m_device, [&](const core::Change &change, const core::RecordState &) {
        return change.id == bad.id ? core::QuarantineReason::RoleMayNot : core::QuarantineReason::None;
    });
    QVERIFY(placed.ok());
    QCOMPARE((*placed)[0].verdict, core::Verdict::Quarantined);
    QCOMPARE((*placed)[0].reason, core::QuarantineReason::RoleMayNot);
    QCOMPARE((*placed)[1].seq, 1u);
}

void ChangeLogTest::letsWhoHasNoGrantInOnlyWhereTheyMakeTheScope()
{
    const auto opening = [&](const std::vector<core::Change> &changes) {
        LogGroup group{m_scope, core::ScopeKind::Family, m_user, m_device, {1000}, changes, {}, {}};
        group.mustOpen = true;
        return log().append(group);
    };
    const core::Change root = put(core::rootRecord(m_scope), u"a"_s);
    QCOMPARE((*opening({root}))[0].verdict, core::Verdict::Applied);
    // Somebody else asked whether the scope was free before it was opened, and comes second.
    QCOMPARE((*opening({put(core::RecordId::create(), u"b"_s)}))[0].reason, core::QuarantineReason::NoGrant);
    QCOMPARE((*opening({root}))[0].verdict, core::Verdict::Duplicate);
}

void ChangeLogTest::setsAsideWhatANewerVersionDoes()
{
    core::Change newer = put(core::rootRecord(m_scope), u"a"_s);
    newer.op = core::Op(77);
    QCOMPARE((*place({newer}, m_device))[0].reason, core::QuarantineReason::Malformed);
}

void ChangeLogTest::setsAsideValuesOfTheWrongType()
{
    core::Change change = put(core::rootRecord(m_scope), u"a"_s);
    change.fields.set(
        core::kindOf<core::Family>.field("closed_on")->tag, QByteArray("\x61x", 2)); // text where a date belongs
    const auto placed = place({change}, m_device);
    QCOMPARE((*placed)[0].reason, core::QuarantineReason::Malformed);
    // A tag that this version does not know is kept as it is.
    core::Change newer = put(core::rootRecord(m_scope), u"a"_s);
    newer.fields.set(800, QByteArray("\x61x", 2));
    const auto kept = place({newer}, m_device);
    QCOMPARE((*kept)[0].verdict, core::Verdict::Applied);
    const auto state = log().record(m_scope, core::rootRecord(m_scope));
    QCOMPARE(*(*state)->fields.find(800), QByteArray("\x61x", 2));
}

void ChangeLogTest::makesNoScopeFromRefusedChanges()
{
    const auto placed = place({put(core::rootRecord(m_scope), u"a"_s)}, m_device,
        [](const auto &, const auto &) { return core::QuarantineReason::NoGrant; });
    QCOMPARE((*placed)[0].verdict, core::Verdict::Quarantined);
    const core::ScopeId scopes[] = {m_scope};
    QVERIFY(log().heads(scopes)->empty());
}

void ChangeLogTest::readsRangesInTheirOrder()
{
    const core::ScopeId other = core::ScopeId::create();
    QVERIFY(place({put(core::rootRecord(m_scope), u"a"_s), put(core::RecordId::create(), u"b"_s)}, m_device).ok());
    const std::vector<core::Change> changes{put(core::rootRecord(other), u"c"_s)};
    QVERIFY(log().append({other, core::ScopeKind::Family, m_user, m_device, {1000}, changes, {}, {}}).ok());
    const LogRange ranges[] = {{other, 0, 1}, {m_scope, 1, 2}};
    const auto read = log().read(ranges);
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 2u);
    QCOMPARE(read->at(0).scope, other);
    QCOMPARE(read->at(1).scope, m_scope);
    QCOMPARE(read->at(1).placed.seq, 2u);
    QCOMPARE(read->at(0).placed.change, changes[0]);
}

void ChangeLogTest::givesTheSameViewAsADeviceThatAppliedItsFrames()
{
    test::MemorySyncStore device;
    std::vector<core::ScopeId> scopes;
    const auto view = [&] {
        QList<core::Cursor> cursors;
        const auto heads = log().heads(scopes);
        for (const LogHead &head : *heads)
            cursors.append({head.scope, head.seq, head.epoch, core::headOf(head.hash)});
        return core::viewHash(cursors);
    };
    const auto pull = [&] {
        std::vector<Pull::Source> sources;
        const auto heads = log().heads(scopes);
        for (const LogHead &head : *heads) {
            const auto *held = device.scope(head.scope);
            sources.push_back({head, held ? held->cursor.seq : 0});
        }
        const QByteArray frames = Pull(log(), {}, 1'000'000, {}).run(sources)->frames;
        for (QByteArrayView rest = frames; !rest.isEmpty();) {
            const qsizetype size = *core::firstItem(rest);
            QVERIFY(device.applyFrame(*core::decodeFrame(rest.first(size))).ok());
            rest = rest.sliced(size);
        }
    };
    for (int i = 0; i < 5; ++i) {
        m_scope = core::ScopeId::create();
        scopes.push_back(m_scope);
        QVERIFY(place({put(core::rootRecord(m_scope), u"a"_s), put(core::RecordId::create(), u"b"_s)}, m_device).ok());
    }
    QVERIFY(view() != core::viewHash(*device.cursors()));
    pull();
    QCOMPARE(view(), core::viewHash(*device.cursors()));
    QVERIFY(place({put(core::RecordId::create(), u"c"_s)}, m_device).ok());
    QVERIFY(view() != core::viewHash(*device.cursors()));
    pull();
    QCOMPARE(view(), core::viewHash(*device.cursors()));
}

void ChangeLogTest::addsUpWhatADeviceThatAppliedItsFramesAddsUp()
{
    test::MemorySyncStore device;
    const core::RecordId record = core::rootRecord(m_scope);
    const auto deletion = [&](const core::RecordId &which, core::Seq base) {
        core::Change change = put(which, {}, base);
        change.op = core::Op::Delete;
        change.fields = {};
        return change;
    };
    const auto pull = [&] {
        const LogHead head = log().heads({&m_scope, 1})->front();
        const auto *held = device.scope(m_scope);
        const Pull::Source source{head, held ? held->cursor.seq : 0};
        const QByteArray frames = Pull(log(), {}, 1'000'000, {}).run({&source, 1})->frames;
        QVERIFY(device.applyFrame(*core::decodeFrame(frames)).ok());
    };
    const auto sum = [&](const core::Cursor &cursor) { return log().sums({&cursor, 1})->front(); };

    const core::RecordId child = core::RecordId::create();
    QVERIFY(place({put(record, u"a"_s), put(child, u"b"_s)}, m_device).ok());
    pull();
    const auto first = *device.holding(m_scope);
    QCOMPARE(first->held.records, 2u);
    QCOMPARE(sum(first->cursor), std::optional(first->held));
    // Two who did not know of each other, one who deletes, and one who settles the question of another.
    QVERIFY(place({put(record, u"c"_s, 2)}, m_device).ok());
    QVERIFY(place({put(record, u"d"_s, 2), deletion(child, 2)}, core::DeviceId::create()).ok());
    QVERIFY(!sum(first->cursor)); // that is not where the log ends now
    pull();
    const auto conflicting = *device.holding(m_scope);
    QVERIFY(!device.scope(m_scope)->records.at(record).conflicts.empty());
    QCOMPARE(sum(conflicting->cursor), std::optional(conflicting->held));
    core::Change settle = put(record, u"e"_s, conflicting->cursor.seq);
    settle.op = core::Op::Resolve;
    QVERIFY(place({settle}, m_device).ok());
    pull();
    const auto settled = *device.holding(m_scope);
    QCOMPARE(sum(settled->cursor), std::optional(settled->held));
    QVERIFY(settled->held != conflicting->held);

    core::Cursor other = settled->cursor;
    other.head = QByteArray(8, 'x');
    QVERIFY(!sum(other)); // another history under the same number
    QVERIFY(!sum({core::ScopeId::create(), 1, 0, settled->cursor.head}));
    const std::vector cursors{other, settled->cursor};
    QCOMPARE(log().sums(cursors)->at(1), std::optional(settled->held));
    QVERIFY(log().sums({})->empty());
}

void ChangeLogTest::makesASnapshotOfWhatADeviceMakesOfTheLog()
{
    const core::RecordId record = core::rootRecord(m_scope);
    const core::RecordId child = core::RecordId::create();
    core::Change deletion = put(child, {}, 2);
    deletion.op = core::Op::Delete;
    deletion.fields = {};
    core::Change late = put(record, u"d"_s, 2);
    late.hlc = core::Hlc::at({5000});
    late.dseq = 9;
    QVERIFY(!*log().makeSnapshot(m_scope)); // nobody has written there
    QCOMPARE(*log().countRecords(m_scope), 0);
    QVERIFY(place({put(record, u"a"_s), put(child, u"b"_s)}, m_device).ok());
    QVERIFY(place({put(record, u"c"_s, 2)}, m_device).ok());
    QVERIFY(place({late, deletion}, core::DeviceId::create()).ok());

    const LogHead head = log().heads({&m_scope, 1})->front();
    test::MemorySyncStore byLog, bySnapshot;
    const Pull::Source source{head, 0};
    QVERIFY(byLog.applyFrame(*core::decodeFrame(Pull(log(), {}, 1'000'000, {}).run({&source, 1})->frames)).ok());
    const auto made = log().makeSnapshot(m_scope);
    QVERIFY(made.ok() && *made);
    QCOMPARE((*made)->records, 2);
    QCOMPARE(*log().countRecords(m_scope), 2);
    const QByteArray bytes = (*made)->bytes;
    const auto snapshot = core::Snapshot::open(
        {m_scope, head.epoch, head.seq, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
        bytes);
    QVERIFY(snapshot.ok());
    QCOMPARE(snapshot->head().headHash, head.hash);
    QCOMPARE(snapshot->head().kind, core::ScopeKind::Family);
    QCOMPARE(snapshot->head().numbers.size(), 2);
    QVERIFY(snapshot->head().numbers.contains(std::pair(m_device, quint64(1))));
    QVERIFY(bySnapshot.applySnapshot(*snapshot).ok());
    QCOMPARE(bySnapshot.scope(m_scope)->cursor, byLog.scope(m_scope)->cursor);
    QVERIFY(bySnapshot.scope(m_scope)->records == byLog.scope(m_scope)->records); // conflicts and their writers too
    QVERIFY(!byLog.scope(m_scope)->records.at(record).conflicts.empty());
    QVERIFY(byLog.scope(m_scope)->records.at(child).confirmed.deleted);
}

void ChangeLogTest::storesConflictsAndQuarantineBesideTheLog()
{
    const core::RecordId record = core::RecordId::create();
    core::Family family;
    family.closedOn = QDate(2026, 1, 1);
    const auto closing = [&](core::Seq base, int day) {
        family.closedOn = QDate(2026, 1, day);
        return core::Change{core::ChangeId::create(), 1, record, core::kindOf<core::Family>.number, core::Op::Put, base,
            core::Hlc::at({1000 + day}), core::schemaVersion, core::toFields(family)};
    };
    const auto append = [&](const core::Change &change, const core::DeviceId &device) {
        return m_pg->append({m_scope, core::ScopeKind::Family, m_user, device, {1000}, {&change, 1}, {}, {}});
    };
    const auto openConflicts = [&] {
        auto rows = retrying(*m_pool, [](PgConnection &connection) { return connection.run(sql::counts); });
        return rows->integer8(0, 3);
    };
    QVERIFY(append(closing(0, 1), m_device).ok());
    QVERIFY(append(closing(0, 2), core::DeviceId::create()).ok()); // M3: both are kept until a person settles it
    QCOMPARE(openConflicts(), 1);
    core::Change settle = closing(2, 2);
    settle.op = core::Op::Resolve;
    QVERIFY(append(settle, core::DeviceId::create()).ok());
    QCOMPARE(openConflicts(), 0);
    QCOMPARE(*m_pg->firstBrokenLink(m_scope), 0u);
}

void ChangeLogTest::noticesAChangedLog()
{
    std::vector<core::Change> changes;
    changes.reserve(5);
    for (int i = 0; i < 5; ++i)
        changes.push_back(put(core::RecordId::create(), u"x"_s));
    QVERIFY(m_pg->append({m_scope, core::ScopeKind::Family, m_user, m_device, {1000}, changes, {}, {}}).ok());
    QCOMPARE(*m_pg->firstBrokenLink(m_scope), 0u);
    auto lease = m_pool->take();
    QVERIFY((*lease)->runScript(u"update change set author = change_id where seq = 3"_s).ok());
    QCOMPARE(*m_pg->firstBrokenLink(m_scope), 3u);
}

void ChangeLogTest::noticesALogThatWasCutOff()
{
    for (const int left : {4, 0}) {
        init();
        std::vector<core::Change> changes;
        changes.reserve(5);
        for (int i = 0; i < 5; ++i)
            changes.push_back(put(core::RecordId::create(), u"x"_s));
        QVERIFY(m_pg->append({m_scope, core::ScopeKind::Family, m_user, m_device, {1000}, changes, {}, {}}).ok());
        auto lease = m_pool->take();
        QVERIFY((*lease)->runScript(u"delete from change where seq > %1"_s.arg(left)).ok());
        QCOMPARE(*m_pg->firstBrokenLink(m_scope), core::Seq(left + 1));
    }
}

QTEST_GUILESS_MAIN(ChangeLogTest)
#include "changelogtest.moc"
