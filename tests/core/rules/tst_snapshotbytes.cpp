// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/types/records/note.h"
#include "core/types/records/visit.h"
#include "core/wire/limits.h"
#include "core/wire/recordcodec.h"
#include "core/wire/syncmessage.h"
#include "tests/support/snapshotof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

QList<PlacedChange> notes(int count, int edits = 1)
{
    const UserId author = UserId::create();
    const DeviceId device = DeviceId::create();
    QList<PlacedChange> placed;
    for (int i = 0; i < count; ++i) {
        const RecordId record = RecordId::create();
        for (int edit = 0; edit < edits; ++edit) {
            Note note;
            note.text = u"note %1, as it was written for the time %2"_s.arg(i).arg(edit);
            const auto seq = Seq(placed.size()) + 1;
            placed.append({{ChangeId::create(), seq, record, kindOf<Note>.number, Op::Put, seq - 1, Hlc::at({i}), 1,
                               toFields(note)},
                seq, author, device});
        }
    }
    return placed;
}

struct Content {
    QList<SnapshotConflict> conflicts;
    QList<SnapshotRecord> records;
};

Content contentOf(const Snapshot &snapshot)
{
    Content all;
    for (qsizetype i = 0; i < snapshot.blocks(); ++i) {
        const auto block = decodeSnapshotBlock(snapshot.block(i).value());
        all.conflicts.append(block->conflicts);
        all.records.append(block->records);
    }
    return all;
}

} // namespace

/// The bytes of a snapshot: what they hold, and that nothing else is taken for one.
class SnapshotBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatTheLogMade()
    {
        const ScopeId scope = ScopeId::create();
        const auto made = test::snapshotOf(scope, ScopeKind::Family, notes(3, 2), 7);
        const Snapshot snapshot = made.open();
        QCOMPARE(snapshot.head().scope, scope);
        QCOMPARE(snapshot.head().epoch, 7u);
        QCOMPARE(snapshot.head().seq, 6u);
        QCOMPARE(snapshot.head().headHash, QByteArray(32, 'h'));
        QCOMPARE(snapshot.head().numbers.size(), 1);
        QCOMPARE(snapshot.head().numbers[0].second, 6u);
        const Content content = contentOf(snapshot);
        QCOMPARE(content.records.size(), 3);
        for (const SnapshotRecord &record : content.records) {
            QVERIFY(fromFields<Note>(record.state.fields)->text.endsWith(u"time 1"));
            QCOMPARE(record.state.writers.find(kindOf<Note>.field("text")->tag)->seq % 2, 0u);
        }
    }

    void bringsConflictsBeforeRecordsWithBothWriters()
    {
        auto placed = notes(1);
        PlacedChange other = placed[0];
        other.change.id = ChangeId::create();
        other.change.base = 0;
        other.change.hlc = Hlc::at({9000});
        other.device = DeviceId::create();
        other.seq = 2;
        Note note;
        note.text = u"what a colleague wrote of the same"_s;
        other.change.fields = toFields(note);
        placed.append(other);
        const Content content = contentOf(test::snapshotOf(ScopeId::create(), ScopeKind::Family, placed).open());
        QCOMPARE(content.conflicts.size(), 1);
        const SnapshotConflict &one = content.conflicts[0];
        QCOMPARE(one.kind, kindOf<Note>.number);
        QVERIFY(one.conflict.losing.seq != one.conflict.winning.seq);
        QVERIFY(one.conflict.losing.hlc != one.conflict.winning.hlc);
        QVERIFY(!one.conflict.losingValue.isEmpty());
    }

    void cutsItselfIntoBlocksThatAreUnpackedOneByOne()
    {
        const auto made = test::snapshotOf(ScopeId::create(), ScopeKind::Family, notes(5000));
        const Snapshot snapshot = made.open();
        QVERIFY(snapshot.blocks() > 3);
        QVERIFY(made.bytes.size() < 5000 * 60);
        for (qsizetype i = 0; i < snapshot.blocks(); ++i)
            QVERIFY(snapshot.block(i)->size() < limits::snapshotBlock + 1024);
        QCOMPARE(contentOf(snapshot).records.size(), 5000);
    }

    void refusesWhatIsNotWhatWasOffered()
    {
        const auto made = test::snapshotOf(ScopeId::create(), ScopeKind::Family, notes(50));
        for (qsizetype at = 0; at < made.bytes.size(); at += 7) {
            QByteArray other = made.bytes;
            other[at] = char(other[at] ^ 1);
            QCOMPARE(Snapshot::open(made.offer, other).error().code, ErrorCode::Protocol);
            QCOMPARE(Snapshot::open(made.offer, made.bytes.first(at)).error().code, ErrorCode::Protocol);
        }
        SnapshotOffer another = made.offer;
        another.scope = ScopeId::create();
        QCOMPARE(Snapshot::open(another, made.bytes).error().code, ErrorCode::Protocol);
        another = made.offer;
        another.seq++;
        QCOMPARE(Snapshot::open(another, made.bytes).error().code, ErrorCode::Protocol);
        another = made.offer;
        another.epoch++;
        QCOMPARE(Snapshot::open(another, made.bytes).error().code, ErrorCode::Protocol);
    }

    // The right SHA-256 says only that these are the bytes that somebody offered.
    void refusesBytesThatAreNoSnapshot()
    {
        const SnapshotHead head{ScopeId::create(), ScopeKind::Family, 0, 1, QByteArray(32, 'h')};
        const auto opened = [&](const QByteArray &bytes) { return Snapshot::open(test::offerOf(head, bytes), bytes); };
        QVERIFY(!opened("rubbish"));
        SnapshotWriter writer(head);
        const QByteArray bytes = writer.take();
        QVERIFY(opened(bytes));
        QVERIFY(!opened(bytes + "\x5f"));
        const auto item = opened(bytes + CborWriter().array(1).uint(3).take());
        QCOMPARE(item->block(0).error().code, ErrorCode::Protocol);
        const auto packed = opened(bytes + CborWriter().bytes("no zstd").take());
        QCOMPARE(packed->block(0).error().code, ErrorCode::Protocol);
        QCOMPARE(decodeSnapshotBlock(QByteArray("\x80", 1)).error().code, ErrorCode::Protocol);
        QVERIFY(decodeSnapshotBlock(QByteArray("\x82\x80\x80", 3)));
    }

    void refusesABlockThatUnpacksToTooMuch()
    {
        const SnapshotHead head{ScopeId::create(), ScopeKind::Family, 0, 1, QByteArray(32, 'h')};
        SnapshotWriter writer(head);
        QVERIFY(writer.add(QByteArray(limits::snapshotBlockMax, 'x')).ok());
        QCOMPARE(writer.add(QByteArray(limits::snapshotBlockMax + 1, 'x')).error().code, ErrorCode::TooLarge);
        QByteArray bytes = writer.take();
        QVERIFY(Snapshot::open(test::offerOf(head, bytes), bytes)->block(0).ok());
        // The frame's own head says one byte more.
        const qsizetype frame = bytes.indexOf(QByteArray("\x28\xb5\x2f\xfd", 4));
        QVERIFY(frame > 0);
        bytes[frame + 6] = char(bytes[frame + 6] + 1);
        const auto bomb = Snapshot::open(test::offerOf(head, bytes), bytes);
        QVERIFY(bomb.ok());
        QVERIFY(!bomb->block(0).ok());
    }

    void travelsAsAnOfferOfASyncAnswer()
    {
        SyncResponse response{Timestamp{1}, Uuid::v7(), {}, true, 0, {}, {}};
        response.snapshots = {{ScopeId::create(), 2, 12345, 678, QByteArray(32, 's')}};
        QCOMPARE(*decodeSyncResponse(encodeSyncResponse(response)), response);
        response.snapshots[0].size = limits::snapshotBytes + 1;
        QVERIFY(!decodeSyncResponse(encodeSyncResponse(response)).ok());
        SyncRequest request;
        const qsizetype before = encodeSyncRequest(request).size();
        request.snapshots = true;
        QCOMPARE(*decodeSyncRequest(encodeSyncRequest(request)), request);
        QCOMPARE(encodeSyncRequest(request).size(), before + 2);
        const auto scope = *ScopeId::fromString(u"01990000-0000-7000-8000-000000000003"_s);
        QCOMPARE(
            snapshotPath({scope, 2, 12345, 1, {}}), u"/v1/snapshot/01990000-0000-7000-8000-000000000003/2/12345"_s);
    }
};

QTEST_APPLESS_MAIN(SnapshotBytesTest)
#include "tst_snapshotbytes.moc"
