// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/types/records/family.h"
#include "core/types/records/note.h"
#include "platform/fake/fakeclock.h"
#include "server/datafolder.h"
#include "tests/support/longlog.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"
#include "tests/sync/tlsrelay.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::Family;
using core::Note;
using core::ScopeId;
using test::SyncDevice;
using test::TlsRelay;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr int manyNotes = 3000; // a snapshot of several pieces

constexpr server::Statement raiseFloor{
    "raise_floor", "update scope_head set floor_seq = seq where scope_id = $1::uuid"};
constexpr server::Statement cutLog{"cut_log", "delete from change c using scope_head h where c.scope_id = $1::uuid and "
                                              "h.scope_id = c.scope_id and c.seq <= h.floor_seq"};

} // namespace

/// Real devices, a real server and a log that is much longer than what it has made, TLS between.
class SnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init()
    {
        m_server = std::make_unique<test::TestServer>(m_cluster.get());
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
        m_relay = std::make_unique<TlsRelay>(
            server::DataFolder::read(m_server->dataFolder()).value().tls, m_server->port());
        m_clock.setWall({QDateTime::currentMSecsSinceEpoch()});
        m_phone = makeDevice();
        Family family;
        family.name = u"The Okoros"_s;
        m_family = m_phone->put(family);
        m_phone->sync();
        m_phone->sync();
    }
    void cleanup()
    {
        m_phone.reset();
        m_relay.reset();
        m_server.reset();
    }

    void takesASnapshotInPlaceOfALongLog()
    {
        auto colleague = busy(40);
        colleague.write(2000);
        const auto tablet = makeDevice();
        m_relay->forget();
        const auto summary = tablet->sync();
        QCOMPARE(summary.snapshots, 1);
        QVERIFY(summary.received < 1000);
        QCOMPARE(ranges().size(), 1);
        QCOMPARE(tablet->count<Note>(), 40);
        QVERIFY(isTheSame(*tablet));
        // The one that has the log has the same, and what follows comes to both as ever.
        QCOMPARE(m_phone->sync().snapshots, 1);
        colleague.write(3);
        for (SyncDevice *device : {m_phone.get(), tablet.get()}) {
            const auto tail = device->sync();
            QCOMPARE(tail.snapshots, 0);
            QCOMPARE(tail.received, 3);
            QVERIFY(isTheSame(*device));
        }
        tablet->put(noteWith(u"written on top of it"_s), home());
        tablet->sync();
        m_phone->sync();
        QCOMPARE(m_phone->count<Note>(), 41);
        QVERIFY(isTheSame(*m_phone));
    }

    void goesOnWhereTheConnectionWasCut()
    {
        auto colleague = busy(manyNotes);
        colleague.write(4 * manyNotes);
        const auto tablet = makeDevice();
        QCOMPARE(tablet->sync().snapshots, 1);
        QCOMPARE(tablet->count<Note>(), manyNotes);
        const auto laptop = makeDevice();
        m_relay->forget();
        m_relay->cutAnswersAfter(100'000); // in the second or third piece
        QCOMPARE(laptop->trySync().error().code, core::ErrorCode::Offline);
        QVERIFY(m_relay->hasCut());
        const auto before = ranges();
        QVERIFY(!before.isEmpty());
        QCOMPARE(laptop->count<Note>(), 0); // all or nothing
        QCOMPARE(laptop->sync().snapshots, 1);
        const auto after = ranges().sliced(before.size());
        QCOMPARE(after.constFirst().first, before.constLast().first); // one piece was lost, and no more
        QVERIFY(before.size() == 1 || after.constFirst().first > 0);
        QCOMPARE(laptop->count<Note>(), manyNotes);
        QVERIFY(isTheSame(*laptop));
    }

    void sendsWhatIsSavedMeanwhileBeforeTheNextPiece()
    {
        auto colleague = busy(manyNotes);
        colleague.write(4 * manyNotes);
        const auto tablet = makeDevice();
        m_relay->forget();
        m_relay->onNextPiece([&] {
            Family family;
            family.name = u"met on the stairs"_s;
            tablet->put(family);
        });
        const auto summary = tablet->sync();
        QCOMPARE(summary.snapshots, 1);
        QCOMPARE(summary.sent, 1);
        QCOMPARE(tablet->pending().waiting, 0);
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), 2);
        QVERIFY(ranges().size() > 1);
        const QByteArray sent = m_relay->sent();
        const qsizetype first = sent.indexOf("GET /v1/snapshot/");
        const qsizetype push = sent.indexOf("POST /v1/sync", first);
        QVERIFY(push > first && push < sent.indexOf("GET /v1/snapshot/", first + 1));
        // Nothing of it is fetched twice.
        qint64 next = 0;
        for (const auto &[from, to] : ranges()) {
            QCOMPARE(from, next);
            next = to + 1;
        }
        QVERIFY(isTheSame(*tablet));
    }

    void leavesNothingOfAScopeThatEndedOnTheWay()
    {
        const auto ben = m_server->addUser(u"Ben Ogun"_s, core::Post::SocialWorker);
        auto colleague = busy(manyNotes);
        colleague.write(4 * manyNotes);
        m_server->grant(ben, home(), core::Role::CoWorker);
        SyncDevice tablet(SyncDevice::Options{m_relay->port()});
        tablet.enrol(m_server->invite(ben));
        m_relay->cutAnswersAfter(100'000);
        QVERIFY(!tablet.trySync().ok());
        QVERIFY(m_relay->hasCut());
        m_server->revoke(ben, home());
        tablet.sync();
        QCOMPARE(tablet.count<Note>(), 0);
        QVERIFY(!tablet.find<Family>(*m_family).ok());
    }

    // Row 18 of the faults: 180 days away, the log that it lacks cut, and 5,000 edits that were never sent.
    void losesAndRevivesNothingAfterHalfAYear()
    {
        auto colleague = busy(40);
        colleague.write(80);
        m_phone->sync();
        QCOMPARE(m_phone->count<Note>(), 40);
        const core::RecordId deleted = colleague.notes()[0];
        const core::RecordId edited = colleague.notes()[1];
        constexpr int unsent = 5000;
        SyncDevice::must(m_phone->onStore([scope = home()](core::RecordStore &store) -> core::Result<core::Done> {
            for (int i = 0; i < unsent - 1; ++i) {
                const auto written = store.write(core::newRecord(scope, core::ScopeKind::Family,
                    core::RecordId::create(), noteWith(u"on the doorstep %1"_s.arg(i))));
                if (!written)
                    return written.error();
            }
            return core::Done{};
        }),
            "write");
        m_phone->edit<Note>(edited, [](Note &note) { note.text = u"what I saw there"_s; });
        m_phone->stop();

        colleague.remove(deleted);
        colleague.remove(edited);
        colleague.write(200);
        run(raiseFloor);
        run(cutLog);
        colleague.write(10);
        m_clock.advance(180 * dayMs);
        m_phone->restart();
        SyncDevice::must(m_phone->unlock(), "unlock");
        QCOMPARE(m_phone->session().state(), app::Session::State::Lapsed);
        const auto summary = m_phone->sync();
        QCOMPARE(summary.snapshots, 1);
        QCOMPARE(summary.quarantined, 0);
        QTRY_COMPARE(m_phone->session().state(), app::Session::State::Open);
        QCOMPARE(m_phone->pending().waiting, 0);
        QCOMPARE(m_phone->count<Note>(), 38 + unsent); // and one that is asked about
        QVERIFY(m_phone->find<Note>(deleted)->record.deleted);
        // The edit of a record that somebody had deleted stays, with the question.
        QCOMPARE(m_phone->value<Note>(edited).text, u"what I saw there"_s);
        QCOMPARE(m_phone->conflicts(edited).size(), 1);
        QCOMPARE(m_server->countRecords(core::kindOf<Note>), 38 + unsent);
        QVERIFY(isTheSame(*m_phone));
    }

private:
    [[nodiscard]] static Note noteWith(const QString &text)
    {
        Note note;
        note.text = text;
        return note;
    }
    [[nodiscard]] ScopeId home() const { return ScopeId(*m_family); }
    [[nodiscard]] std::unique_ptr<SyncDevice> makeDevice()
    {
        auto device = std::make_unique<SyncDevice>(SyncDevice::Options{m_relay->port(), false, &m_clock});
        device->enrol(m_server->invite(*m_asha));
        return device;
    }
    [[nodiscard]] test::BusyColleague busy(int notes) { return {m_server->organisation().log(), home(), notes}; }
    [[nodiscard]] static bool isTheSame(SyncDevice &device)
    {
        const auto summary = SyncDevice::must(test::await(device.engine().verifier().verifyNow()), "verify");
        return summary.mended.isEmpty() && summary.unmended.isEmpty() && summary.later.isEmpty();
    }
    void run(const server::Statement &statement)
    {
        const auto done = server::retrying(m_server->organisation().pool(), [&](server::PgConnection &connection) {
            return connection.run(statement, server::PgParams().uuid(home()));
        });
        QVERIFY(done.ok());
    }
    /// Of the pieces that were asked for through the relay: the first byte and the last.
    [[nodiscard]] QList<std::pair<qint64, qint64>> ranges() const
    {
        QList<std::pair<qint64, qint64>> found;
        const QByteArray sent = m_relay->sent();
        for (qsizetype at = sent.indexOf("GET /v1/snapshot/"); at >= 0;
            at = sent.indexOf("GET /v1/snapshot/", at + 1)) {
            const qsizetype from = sent.indexOf("bytes=", at) + 6;
            const QByteArray range = sent.mid(from, sent.indexOf('\r', from) - from);
            const auto ends = range.split('-');
            found.append({ends.value(0).toLongLong(), ends.value(1).toLongLong()});
        }
        return found;
    }

    platform::FakeClock m_clock;
    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<TlsRelay> m_relay;
    std::unique_ptr<SyncDevice> m_phone;
    std::optional<core::UserId> m_asha;
    std::optional<core::RecordId> m_family;
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "tst_snapshots.moc"
