// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncsession.h"
#include "core/types/kinds.h"
#include "core/wire/recordcodec.h"
#include "tests/core/sync/syncbeds.h"
#include "tests/support/snapshotof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;
using test::SyncBed;

namespace {

constexpr int partial = 206;

} // namespace

/// What a session does with the snapshots that a server offers, on both stores.
class SnapshotSessionTest : public QObject
{
    Q_OBJECT

private:
    const UserId m_user = UserId::create();
    const ScopeId m_mine = userScope(m_user);
    const ScopeId m_family = ScopeId::create();
    const Uuid m_generation = Uuid::v7();
    std::unique_ptr<SyncBed> m_bed;
    std::optional<SyncSession> m_session;
    QList<PlacedChange> m_log;

    void write(int count)
    {
        const UserId author = UserId::create();
        const DeviceId device = DeviceId::create();
        for (int i = 0; i < count; ++i) {
            Note note;
            note.text = u"note %1, in words like no other: %2 %3"_s.arg(i).arg(
                DeviceId::create().toString(), DeviceId::create().toString());
            const auto seq = Seq(m_log.size()) + 1;
            m_log.append({{ChangeId::create(), quint64(i) + 1, RecordId::create(), kindOf<Note>.number, Op::Put, 0,
                              Hlc::at({i}), 1, toFields(note)},
                seq, author, device});
        }
    }
    [[nodiscard]] test::TestSnapshot made() const { return test::snapshotOf(m_family, ScopeKind::Family, m_log); }
    [[nodiscard]] SyncRequest prepare(const QList<ScopeId> &granted)
    {
        return m_session->prepare(m_bed->store(), {m_mine, granted, u"test"_s, 0, 100'000}).value();
    }
    [[nodiscard]] SyncSummary apply(const QList<SnapshotOffer> &offers, const QList<Ack> &acks = {})
    {
        SyncResponse response{Timestamp{1}, m_generation, acks, false, 0, {}, {}};
        response.forked = QList<ScopeId>();
        response.snapshots = offers;
        return m_session->apply(m_bed->store(), response).value();
    }
    [[nodiscard]] BlobAnswer pieceOf(const test::TestSnapshot &snapshot) const
    {
        const SnapshotCall call = *m_session->nextPiece();
        BlobAnswer answer;
        answer.status = partial;
        answer.body = snapshot.bytes.mid(call.at, call.size);
        answer.from = call.at;
        answer.total = snapshot.bytes.size();
        return answer;
    }
    [[nodiscard]] Result<SyncSession::Taken> take(const BlobAnswer &answer)
    {
        return m_session->takePiece(m_bed->store(), answer, 10'000);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("store");
        QTest::newRow("memory") << u"memory"_s;
        QTest::newRow("real") << u"real"_s;
    }
    void init()
    {
        QFETCH_GLOBAL(QString, store);
        m_bed = test::makeBed(store);
        m_session.emplace();
        m_log.clear();
    }

    void fetchesPieceByPieceAndGoesOnFromThere()
    {
        write(3000);
        const auto snapshot = made();
        QVERIFY(snapshot.bytes.size() > 2 * 64 * 1024);
        const SyncRequest request = prepare({m_family});
        QVERIFY(request.snapshots);
        QVERIFY(apply({snapshot.offer}).more);
        int pieces = 0;
        while (m_session->nextPiece()) {
            QCOMPARE(m_bed->cursor(m_family), 0u);
            ++pieces;
            const auto taken = take(pieceOf(snapshot));
            QVERIFY(taken.ok());
            QCOMPARE(taken->snapshot, !m_session->nextPiece());
            QCOMPARE(taken->changed.records.size(), taken->snapshot ? 3000 : 0);
        }
        QVERIFY(pieces > 2);
        QCOMPARE(m_bed->cursor(m_family), 3000u);
        const auto asked = prepare({m_family}).cursors;
        const auto cursor = std::ranges::find(asked, m_family, &Cursor::scope);
        QCOMPARE(cursor->seq, 3000u);
        QCOMPARE(cursor->head, QByteArray(8, 'h'));
    }

    void letsWhatIsSavedMeanwhileGoBeforeTheNextPiece()
    {
        constexpr qsizetype batch = 100'000;
        write(3000);
        const auto snapshot = made();
        const ScopeId other = ScopeId::create();
        m_bed->write(other, u"before it began"_s);
        QCOMPARE(prepare({m_family}).push.size(), 1);
        (void)apply({snapshot.offer});
        QVERIFY(take(pieceOf(snapshot)).ok());
        QCOMPARE(m_session->hasNewToPush(m_bed->store(), batch).value(), false); // on its way, or not wanted
        m_bed->write(other, u"saved while it is fetched"_s);
        QCOMPARE(m_session->hasNewToPush(m_bed->store(), batch).value(), true);
        const qint64 reached = m_session->nextPiece()->at;
        QVERIFY(reached > 0);
        const SyncRequest request = prepare({m_family});
        QCOMPARE(request.push.constFirst().changes.size(), 2);
        QVERIFY(request.snapshots);
        const auto changes = request.push.constFirst().changes;
        const auto pushed = apply(
            {snapshot.offer}, {{changes[0].dseq, Verdict::Applied, 1, {}}, {changes[1].dseq, Verdict::Applied, 2, {}}});
        QCOMPARE(pushed.sent, 2);
        QCOMPARE(m_session->nextPiece()->at, reached); // and goes on from there
        QCOMPARE(m_session->hasNewToPush(m_bed->store(), batch).value(), false);
        while (m_session->nextPiece())
            QVERIFY(take(pieceOf(snapshot)).ok());
        QCOMPARE(m_bed->cursor(m_family), 3000u);
    }

    void resumesAfterACutWhereTheSameIsOffered()
    {
        write(3000);
        const auto snapshot = made();
        (void)prepare({m_family});
        (void)apply({snapshot.offer});
        QVERIFY(take(pieceOf(snapshot)).ok());
        const qint64 reached = m_session->nextPiece()->at;
        QVERIFY(reached > 0);
        m_session->pieceLost(); // and the round with it
        QVERIFY(prepare({m_family}).snapshots);
        (void)apply({snapshot.offer});
        QCOMPARE(m_session->nextPiece()->at, reached);
        // Others are begun anew.
        write(1);
        const auto later = made();
        (void)prepare({m_family});
        (void)apply({later.offer});
        QCOMPARE(m_session->nextPiece()->at, 0);
        while (m_session->nextPiece())
            QVERIFY(take(pieceOf(later)).ok());
        QCOMPARE(m_bed->cursor(m_family), 3001u);
    }

    void takesTheLogWhereWhatIsOfferedComesToNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("is gone") << 0;
        QTest::newRow("are other bytes") << 1;
        QTest::newRow("is another piece") << 2;
        QTest::newRow("cannot be read") << 3;
    }
    void takesTheLogWhereWhatIsOfferedComesToNothing()
    {
        QFETCH(int, what);
        write(20);
        test::TestSnapshot snapshot = made();
        if (what == 3) {
            snapshot.bytes += CborWriter().bytes("no zstd").take();
            snapshot.offer = test::offerOf(made().open().head(), snapshot.bytes);
        }
        for (int time = 0; time < SnapshotFetch::triesBeforeLog; ++time) {
            QVERIFY(prepare({m_family}).snapshots);
            QVERIFY(apply({snapshot.offer}).more);
            BlobAnswer answer = pieceOf(snapshot);
            if (what == 0)
                answer = {404, {}, {}, {}, {}};
            if (what == 1)
                answer.body[5] = char(answer.body[5] ^ 1);
            if (what == 2)
                answer.from = 1;
            const auto taken = take(answer);
            QVERIFY(taken.ok());
            QVERIFY(!taken->snapshot);
            QVERIFY(!m_session->nextPiece());
        }
        QVERIFY(!prepare({m_family}).snapshots);
        QCOMPARE(m_bed->cursor(m_family), 0u);
    }

    void letsGoOfWhatItMayNotSeeAnyMore()
    {
        write(3000);
        const auto snapshot = made();
        (void)prepare({m_family});
        (void)apply({snapshot.offer});
        QVERIFY(take(pieceOf(snapshot)).ok());
        QVERIFY(take({403, {}, {}, {}, {}}).ok());
        QVERIFY(!m_session->nextPiece());
        (void)prepare({m_family});
        SyncResponse ended{Timestamp{1}, m_generation, {}, false, 0, {m_family}, {}};
        ended.snapshots = {snapshot.offer}; // a confused server
        (void)m_session->apply(m_bed->store(), ended);
        QVERIFY(!m_session->nextPiece());
        QVERIFY(!m_bed->holds(m_family));
    }

    void takesNoneOfAScopeThatItDidNotAskFor()
    {
        write(20);
        (void)prepare({});
        QVERIFY(!apply({made().offer}).more);
        QVERIFY(!m_session->nextPiece());
    }

    void waitsWhereTheServerIsBusy()
    {
        write(20);
        const auto snapshot = made();
        (void)prepare({m_family});
        (void)apply({snapshot.offer});
        QCOMPARE(take({503, {}, {}, {}, {}}).error().code, ErrorCode::Busy);
        QVERIFY(take(pieceOf(snapshot))->snapshot);
    }

    // What the server had of this device before it made the snapshot is in it, and no frame will say so.
    void losesAndRepeatsNoEditThatWasOnItsWay()
    {
        m_bed->write(m_family, u"mine"_s);
        write(20);
        (void)prepare({m_family});
        (void)apply({made().offer}, {Ack{1, Verdict::Applied, 21}});
        QCOMPARE(m_bed->unsent(), 0);
        const auto snapshot = made();
        QVERIFY(take(pieceOf(snapshot))->snapshot);
        QCOMPARE(m_bed->unsent(), 1);
        const SyncRequest again = prepare({m_family});
        QCOMPARE(again.push.size(), 1);
        (void)apply({}, {Ack{1, Verdict::Duplicate, 20}});
        QCOMPARE(m_bed->unsent(), 0);
        (void)prepare({m_family});
        (void)apply({});
        QCOMPARE(m_bed->unsent(), 0); // also after a contact that brought nothing
    }

    // A hash that does not fit is explained by a snapshot as by frames: it is sent again afterwards.
    void goesOnAskingByViewHash()
    {
        write(20);
        const auto snapshot = made();
        (void)prepare({m_family});
        (void)apply({snapshot.offer});
        QVERIFY(take(pieceOf(snapshot))->snapshot);
        (void)prepare({m_family});
        QVERIFY(!apply({}).more);
        const SyncRequest byView = prepare({m_family});
        QVERIFY(!byView.view.isEmpty());
        QVERIFY(!byView.snapshots);
        SyncResponse differs{Timestamp{1}, m_generation, {}, false, 0, {}, {}};
        differs.viewFits = false;
        QVERIFY(m_session->apply(m_bed->store(), differs)->more);
        write(20);
        const auto later = made();
        QVERIFY(prepare({m_family}).snapshots);
        (void)apply({later.offer});
        QVERIFY(take(pieceOf(later))->snapshot);
        (void)prepare({m_family});
        (void)apply({});
        QVERIFY(!prepare({m_family}).view.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SnapshotSessionTest)
#include "tst_snapshotsession.moc"
