// SPDX-License-Identifier: Apache-2.0
#include "core/rules/snapshotblock.h"
#include "core/types/records/family.h"
#include "server/sql.h"
#include "server/synchandler.h"
#include "tests/server/testclient.h"
#include "tests/support/longlog.h"
#include "tests/support/memorysyncstore.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <thread>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::ScopeId;
using core::Seq;
using core::SnapshotOffer;

namespace {

constexpr server::Statement setFloor{
    "set_floor", "update scope_head set floor_seq = $2::bigint where scope_id = $1::uuid"};
constexpr server::Statement cutLog{"cut_log", "delete from change where scope_id = $1::uuid and seq <= $2::bigint"};
constexpr server::Statement countKept{"count_kept", R"(
select (select count(*) from snapshot where scope_id = $1::uuid),
       (select count(*) from snapshot_chunk where scope_id = $1::uuid))"};

} // namespace

/// What the server offers of a long log, and to whom it gives the bytes: over TLS, from PostgreSQL.
class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        m_asha = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
        m_client = std::make_unique<TestClient>(m_server->invite(*m_asha));
        QCOMPARE(m_client->enrol().status, 200);
        m_store = std::make_unique<MemorySyncStore>(*m_client->user, m_client->device);
        m_family = ScopeId::create();
        core::Family family;
        family.name = u"Okoro"_s;
        const auto made = m_client->sync(TestClient::request({core::PushGroup{
            *m_family, core::ScopeKind::Family, {m_client->put(core::rootRecord(*m_family), family)}}}));
        QCOMPARE(made->acks.first().verdict, core::Verdict::Applied);
        m_colleague = std::make_unique<BusyColleague>(m_server->organisation().log(), *m_family, 40);
    }

    void offersASnapshotOfALongLogToWhoTakesIt()
    {
        m_colleague->write(1200);
        const auto old = m_client->sync(TestClient::request({}, {{*m_family, 0, 0}}));
        QVERIFY(old->snapshots.isEmpty());
        QCOMPARE(seqIn(*old), Seq(1201)); // an app that knows nothing of it
        const auto answer = ask();
        QCOMPARE(answer->snapshots.size(), 1);
        QCOMPARE(seqIn(*answer), Seq(0));
        const SnapshotOffer offer = answer->snapshots[0];
        QCOMPARE(offer.seq, Seq(1201));
        const QByteArray bytes = fetch(offer);
        QVERIFY(bytes.size() < 10'000);
        apply(offer, bytes);
        QCOMPARE(m_store->scope(*m_family)->records.size(), 41u);
        QVERIFY(isTheSame());
        QVERIFY(ask()->snapshots.isEmpty()); // nothing is lacking
    }

    void staysWithTheLogWhereThatIsNoLonger()
    {
        m_colleague->write(900);
        QVERIFY(ask()->snapshots.isEmpty()); // short
        const auto answer = ask();
        QCOMPARE(seqIn(*answer), Seq(901));
        BusyColleague newcomer(m_server->organisation().log(), *m_family, 500);
        newcomer.write(500);
        QVERIFY(ask()->snapshots.isEmpty()); // nearly as many records as a third of it
        newcomer.write(300);
        QCOMPARE(ask()->snapshots.size(), 1);
    }

    void givesTheSameBytesAfterTheLogHasMovedOn()
    {
        m_colleague->write(1200);
        const SnapshotOffer offer = ask()->snapshots[0];
        const QByteArray first = piece(offer, "bytes=0-399").body;
        QCOMPARE(first.size(), 400);
        m_colleague->write(5);
        QCOMPARE(ask()->snapshots, QList<SnapshotOffer>{offer});
        const Reply rest = piece(offer, "bytes=400-");
        QCOMPARE(rest.status, 206);
        QCOMPARE(rest.field("content-range"),
            "bytes 400-" + QByteArray::number(offer.size - 1) + '/' + QByteArray::number(offer.size));
        apply(offer, first + rest.body);
        const auto tail = ask();
        QVERIFY(tail->snapshots.isEmpty());
        QCOMPARE(seqIn(*tail), Seq(1206));
        applyFrames(*tail);
        QVERIFY(isTheSame());
        // Far behind it is another's turn; the old one's bytes still come.
        m_store = std::make_unique<MemorySyncStore>(*m_client->user, m_client->device);
        m_colleague->write(1000);
        const SnapshotOffer later = ask()->snapshots[0];
        QCOMPARE(later.seq, Seq(2206));
        QCOMPARE(piece(offer, "bytes=0-399").body, first);
    }

    void offersOneAlsoToWhoIsFarBehind()
    {
        m_colleague->write(100);
        applyFrames(*ask());
        const core::RecordId gone = m_colleague->notes().first();
        QVERIFY(m_store->scope(*m_family)->records.contains(gone));
        m_colleague->remove(gone);
        m_colleague->write(1100);
        const auto answer = ask();
        QCOMPARE(answer->snapshots.size(), 1);
        apply(answer->snapshots[0], fetch(answer->snapshots[0]));
        QVERIFY(m_store->scope(*m_family)->records.at(gone).confirmed.deleted);
        QVERIFY(isTheSame());
    }

    void asksAtEachPieceWhoMay()
    {
        m_colleague->write(1200);
        const SnapshotOffer offer = ask()->snapshots[0];
        const auto ben = m_server->addUser(u"Ben"_s, core::Post::SocialWorker);
        TestClient stranger(m_server->invite(ben));
        QCOMPARE(stranger.enrol().status, 200);
        SnapshotOffer unheard = offer;
        unheard.scope = ScopeId::create();
        const Reply refused = piece(offer, "bytes=0-", &stranger);
        QCOMPARE(refused.status, 403);
        const Reply nowhere = piece(unheard, "bytes=0-", &stranger);
        QCOMPARE(nowhere.status, 403);
        QCOMPARE(nowhere.body.first(20), refused.body.first(20)); // nothing tells which of them there is
        m_server->grant(ben, *m_family, core::Role::CoWorker);
        QCOMPARE(piece(offer, "bytes=0-99", &stranger).status, 206);
        m_server->revoke(ben, *m_family);
        QCOMPARE(piece(offer, "bytes=100-", &stranger).status, 403);
        stranger.token = "x";
        QCOMPARE(piece(offer, "bytes=0-", &stranger).status, 401);
    }

    void refusesWhatIsNoPiece()
    {
        m_colleague->write(1200);
        const SnapshotOffer offer = ask()->snapshots[0];
        QCOMPARE(m_client->send("GET", core::snapshotPath(offer).toLatin1()).status, 400);
        QCOMPARE(piece(offer, "bytes=5-1").status, 400);
        QCOMPARE(piece(offer, "bytes=0-1,4-5").status, 400);
        const Reply behind = piece(offer, "bytes=" + QByteArray::number(offer.size) + '-');
        QCOMPARE(behind.status, 416);
        QCOMPARE(behind.field("content-range"), "bytes */" + QByteArray::number(offer.size));
        SnapshotOffer other = offer;
        other.seq--;
        QCOMPARE(piece(other, "bytes=0-").status, 404);
        other = offer;
        other.epoch++;
        QCOMPARE(piece(other, "bytes=0-").status, 404);
        for (const QByteArray path : {"/v1/snapshot/", "/v1/snapshot/a/0/1", "/v1/snapshot/1/2/3/4"})
            QCOMPARE(m_client->send("GET", path, {}, "Range: bytes=0-\r\n").status, 404);
        QCOMPARE(m_client->send("POST", core::snapshotPath(offer).toLatin1(), "x").status, 405);
    }

    void goesAwayByItselfAndIsMadeAgain()
    {
        m_colleague->write(1200);
        const SnapshotOffer offer = ask()->snapshots[0];
        server::PgSnapshotShelf shelf(m_server->organisation().pool());
        const core::Timestamp now = server::SyncHandler::systemTime();
        QVERIFY(shelf.dropOld({now.ms + server::SnapshotShelf::keptMs - 60'000}).ok());
        QCOMPARE(piece(offer, "bytes=0-").status, 206);
        QVERIFY(shelf.dropOld({now.ms + server::SnapshotShelf::keptMs + 60'000}).ok());
        QCOMPARE(kept(), (std::pair<qint64, qint64>(0, 0)));
        QCOMPARE(piece(offer, "bytes=0-").status, 404);
        QCOMPARE(ask()->snapshots, QList<SnapshotOffer>{offer}); // of the same records the same bytes
        QCOMPARE(kept().first, 1);
    }

    void keepsOneWhereManyAskAtOnce()
    {
        m_colleague->write(1200);
        server::PgSnapshotShelf shelf(m_server->organisation().pool());
        server::ChangeLog &log = m_server->organisation().log();
        server::Snapshots here(log, shelf, server::SyncHandler::systemTime);
        server::Snapshots copy(log, shelf, server::SyncHandler::systemTime); // another server on the same database
        const server::LogHead head = log.heads({&*m_family, 1})->front();
        std::vector<QList<SnapshotOffer>> got(8);
        {
            std::vector<std::jthread> threads;
            threads.reserve(got.size());
            for (size_t i = 0; i < got.size(); ++i) {
                threads.emplace_back([&, i] {
                    std::vector<server::Pull::Source> sources{{head, 0, head.seq}};
                    if (auto offered = (i % 2 ? here : copy).takeFrom(sources))
                        got[i] = offered->offers;
                });
            }
        }
        for (const auto &offers : got) {
            QCOMPARE(offers.size(), 1);
            QCOMPARE(offers, got[0]);
        }
        QCOMPARE(kept().first, 1);
    }

    // Whoever takes none, as an app of before, gets the log all the same.
    void givesNothingElseBelowTheFloor()
    {
        m_colleague->write(50);
        applyFrames(*ask());
        m_colleague->write(50);
        QVERIFY(ask()->snapshots.isEmpty());
        alter(setFloor, 101);
        QCOMPARE(seqIn(*m_client->sync(TestClient::request({}, *m_store->cursors()))), Seq(101));
        auto answer = ask();
        QCOMPARE(answer->snapshots.size(), 1);
        QCOMPARE(seqIn(*answer), Seq(0));
        // And where the log below is really gone: nobody is told that they hold another history.
        alter(cutLog, 101);
        answer = ask();
        QVERIFY(answer->forked && answer->forked->isEmpty());
        QCOMPARE(answer->snapshots.size(), 1);
        apply(answer->snapshots[0], fetch(answer->snapshots[0]));
        QVERIFY(isTheSame());
        m_colleague->write(3);
        answer = ask();
        QVERIFY(answer->snapshots.isEmpty());
        applyFrames(*answer);
        QVERIFY(isTheSame());
    }

    void namesTheTeamInANeighbourhood()
    {
        const ScopeId street = ScopeId::create();
        const core::UserId team = core::UserId::create();
        const core::DeviceId standIn = core::DeviceId::create();
        const core::Change change = m_client->put(core::RecordId::create(), core::Note());
        server::LogGroup group{street, core::ScopeKind::Neighbourhood, *m_asha, m_client->device,
            server::SyncHandler::systemTime(), {&change, 1}, {}, {}};
        group.loggedAs.emplace(team, standIn);
        QVERIFY(m_server->organisation().log().append(group).ok());
        const auto made = m_server->organisation().log().makeSnapshot(street);
        QVERIFY(made.ok() && *made);
        const QByteArray &bytes = (*made)->bytes;
        const auto snapshot = core::Snapshot::open(
            {street, 0, 1, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)}, bytes);
        QVERIFY(snapshot->head().numbers.isEmpty());
        const auto block = core::decodeSnapshotBlock(snapshot->block(0).value());
        const core::SnapshotRecord &record = block->records.first();
        QCOMPARE(record.state.owner, std::optional(team));
        for (const core::Writer &writer : record.state.writers.all()) {
            QCOMPARE(writer.author, team);
            QCOMPARE(writer.device, standIn);
        }
    }

private:
    // As the device of `m_store` asks, with its heads.
    std::optional<core::SyncResponse> ask()
    {
        QList<core::Cursor> cursors = *m_store->cursors();
        if (!m_store->scope(*m_family))
            cursors.append({*m_family, 0, 0});
        core::SyncRequest request = TestClient::request({}, cursors);
        request.snapshots = true;
        return m_client->sync(request);
    }
    [[nodiscard]] Seq seqIn(const core::SyncResponse &response) const
    {
        Seq reached = 0;
        for (const core::Frame &frame : response.frames)
            reached = frame.scope == *m_family ? frame.to() : reached;
        return reached;
    }
    void applyFrames(const core::SyncResponse &response)
    {
        for (const core::Frame &frame : response.frames)
            QVERIFY(m_store->applyFrame(frame).ok());
    }
    Reply piece(const SnapshotOffer &offer, const QByteArray &range, TestClient *client = nullptr)
    {
        return (client ? *client : *m_client)
            .send("GET", core::snapshotPath(offer).toLatin1(), {}, "Range: " + range + "\r\n");
    }
    QByteArray fetch(const SnapshotOffer &offer)
    {
        QByteArray bytes;
        while (bytes.size() < offer.size) {
            const Reply reply = piece(offer, "bytes=" + QByteArray::number(bytes.size()) + '-');
            if (reply.status != 206)
                qFatal("status %d", reply.status);
            bytes += reply.body;
        }
        return bytes;
    }
    void apply(const SnapshotOffer &offer, const QByteArray &bytes)
    {
        const auto snapshot = core::Snapshot::open(offer, bytes);
        QVERIFY(snapshot.ok());
        QVERIFY(m_store->applySnapshot(*snapshot).ok());
        QCOMPARE(m_store->scope(*m_family)->cursor.seq, offer.seq);
    }
    [[nodiscard]] bool isTheSame()
    {
        const core::Holding holding = **m_store->holding(*m_family);
        const Reply reply = m_client->post(
            "/v1/verify", core::encodeVerifyRequest({1, u"test"_s, {holding}}), m_client->token);
        const auto response = core::decodeVerifyResponse(reply.body);
        return response && response->different.isEmpty() && response->later.isEmpty();
    }
    void alter(const server::Statement &statement, qint64 seq)
    {
        const auto done = server::retrying(m_server->organisation().pool(), [&](server::PgConnection &connection) {
            return connection.run(statement, server::PgParams().uuid(*m_family).integer8(seq));
        });
        QVERIFY(done.ok());
    }
    [[nodiscard]] std::pair<qint64, qint64> kept()
    {
        const auto rows = server::retrying(m_server->organisation().pool(), [&](server::PgConnection &connection) {
            return connection.run(countKept, server::PgParams().uuid(*m_family));
        });
        return {rows->integer8(0, 0), rows->integer8(0, 1)};
    }

    std::unique_ptr<TestServer> m_server;
    std::optional<core::UserId> m_asha;
    std::unique_ptr<TestClient> m_client;
    std::unique_ptr<MemorySyncStore> m_store;
    std::optional<ScopeId> m_family;
    std::unique_ptr<BusyColleague> m_colleague;
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshottest.moc"
