// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/grant.h"
#include "core/types/records/visit.h"
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <thread>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::ScopeId;

namespace {

/// A device that keeps nothing but its cursors.
class Follower
{
public:
    explicit Follower(const QString &invitation) : client(invitation)
    {
        if (client.enrol().status != 200)
            qFatal("cannot enrol");
    }

    /// Asks with cursors until there is nothing new, newly granted scopes included.
    void catchUp()
    {
        for (bool more = true; more;) {
            const qsizetype known = cursors.size();
            const auto response = client.sync(TestClient::request({}, cursors.values()));
            if (!response)
                qFatal("cannot sync");
            take(*response);
            more = response->more || cursors.size() != known;
        }
    }
    void take(const core::SyncResponse &response)
    {
        generation = response.generation;
        for (const ScopeId &scope : response.ended)
            cursors.remove(scope);
        for (const core::Frame &frame : response.frames) {
            cursors.insert(frame.scope, {frame.scope, frame.to(), frame.epoch, core::headOf(frame.headHash)});
            for (const auto &item : frame.items) {
                const auto *placed = std::get_if<core::PlacedChange>(&item);
                if (!placed || placed->change.kind != core::kindOf<core::Grant>.number)
                    continue;
                const auto grant = core::fromFields<core::Grant>(placed->change.fields);
                if (grant->scope && !cursors.contains(*grant->scope))
                    cursors.insert(*grant->scope, {*grant->scope, 0, 0});
            }
        }
    }
    [[nodiscard]] core::SyncRequest byView(const QList<core::PushGroup> &push = {}) const
    {
        auto request = TestClient::request(push);
        request.generation = generation;
        request.view = core::viewHash(cursors.values());
        return request;
    }
    [[nodiscard]] core::SyncResponse ask(const core::SyncRequest &request)
    {
        auto response = client.sync(request);
        if (!response)
            qFatal("cannot sync");
        return *response;
    }
    [[nodiscard]] core::PushGroup visitIn(const ScopeId &scope)
    {
        return {scope, core::ScopeKind::Family, {client.put(core::RecordId::create(), core::Visit())}};
    }
    /// Opens families, and has them.
    QList<ScopeId> open(int count)
    {
        QList<ScopeId> scopes;
        QList<core::PushGroup> push;
        for (int i = 0; i < count; ++i) {
            scopes.append(ScopeId::create());
            push.append({scopes.last(), core::ScopeKind::Family,
                {client.put(core::rootRecord(scopes.last()), core::Family())}});
        }
        take(ask(TestClient::request(push)));
        catchUp();
        return scopes;
    }

    TestClient client;
    QHash<ScopeId, core::Cursor> cursors;
    std::optional<core::Uuid> generation;
};

} // namespace

/// What the server answers to a request that carries the hash of all cursors in place of them.
class ViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        m_asha = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
        m_ben = m_server->addUser(u"Ben"_s, core::Post::SocialWorker);
        m_device = std::make_unique<Follower>(m_server->invite(*m_asha));
        m_colleague = std::make_unique<Follower>(m_server->invite(*m_ben));
    }

    void answersInAsManyBytesForFourHundredScopesAsForTen()
    {
        QList<qsizetype> sizes;
        for (const int scopes : {10, 390}) {
            m_device->open(scopes);
            const auto request = m_device->byView();
            const Reply reply = m_device->client.syncReply(request);
            const auto response = core::decodeSyncResponse(reply.body);
            QCOMPARE(response->viewFits, std::optional(true));
            QVERIFY(response->frames.isEmpty() && !response->more);
            QVERIFY(response->nextAfterSeconds > 0);
            sizes.append(reply.body.size() + core::encodeSyncRequest(request).size());
        }
        QVERIFY(m_device->cursors.size() > 400);
        QCOMPARE(sizes[0], sizes[1]);
        QVERIFY2(sizes[0] <= 150, qPrintable(QString::number(sizes[0])));
    }

    void noticesWhatMovedInAScope()
    {
        const auto family = shared();
        QVERIFY(m_device->ask(m_device->byView()).viewFits == true);
        (void)m_colleague->ask(TestClient::request({m_colleague->visitIn(family)}));
        const auto response = m_device->ask(m_device->byView());
        QVERIFY(response.viewFits == false);
        QVERIFY(response.frames.isEmpty() && response.ended.isEmpty() && response.buckets.isEmpty());
        QCOMPARE(response.nextAfterSeconds, 0u);
        m_device->catchUp();
        QVERIFY(m_device->ask(m_device->byView()).viewFits == true);
    }

    void noticesAGrantThatIsNewAndOneThatHasEnded()
    {
        const auto family = m_colleague->open(1).first();
        m_device->catchUp();
        m_server->grant(*m_asha, family, core::Role::CoWorker);
        QVERIFY(m_device->ask(m_device->byView()).viewFits == false);
        m_device->catchUp();
        QVERIFY(m_device->cursors.contains(family));
        QVERIFY(m_device->ask(m_device->byView()).viewFits == true);
        m_server->revoke(*m_asha, family);
        QVERIFY(m_device->ask(m_device->byView()).viewFits == false);
        m_device->catchUp();
        QVERIFY(!m_device->cursors.contains(family));
        QVERIFY(m_device->ask(m_device->byView()).viewFits == true);
    }

    void noticesAnotherHistoryUnderTheSameNumbers()
    {
        const auto family = shared();
        m_device->cursors.find(family)->head = QByteArray(8, 'x');
        QVERIFY(m_device->ask(m_device->byView()).viewFits == false);
    }

    void knowsOnlyViewsOfItsOwnGeneration()
    {
        m_device->catchUp();
        auto request = m_device->byView();
        request.generation = core::Uuid::v7();
        QVERIFY(m_device->ask(request).viewFits == false);
        request.generation.reset();
        QVERIFY(m_device->ask(request).viewFits == false);
    }

    void takesAPushUnderAViewThatFitsAndSendsWhatCameBetween()
    {
        const auto family = shared();
        const auto fresh = ScopeId::create();
        const auto mine = m_device->visitIn(family);
        const core::PushGroup opened{
            fresh, core::ScopeKind::Family, {m_device->client.put(core::rootRecord(fresh), core::Family())}};
        const auto response = m_device->ask(m_device->byView({mine, opened}));
        QVERIFY(response.viewFits == true); // as it was before the push
        QCOMPARE(response.acks.size(), 2);
        QCOMPARE(response.acks[0].verdict, core::Verdict::Applied);
        QCOMPARE(response.acks[1].verdict, core::Verdict::Applied);
        QVERIFY(hasEcho(response, family, mine.changes[0].dseq));
        QVERIFY(hasEcho(response, fresh, opened.changes[0].dseq));
        m_device->take(response);
        m_device->catchUp();
        QVERIFY(m_device->ask(m_device->byView()).viewFits == true);
    }

    void takesAPushUnderAViewThatDoesNotFit()
    {
        const auto family = shared();
        (void)m_colleague->ask(TestClient::request({m_colleague->visitIn(family)}));
        const auto before = m_device->cursors.find(family)->seq;
        const auto mine = m_device->visitIn(family);
        const auto response = m_device->ask(m_device->byView({mine}));
        QVERIFY(response.viewFits == false);
        QCOMPARE(response.acks[0].verdict, core::Verdict::Applied);
        QVERIFY(response.frames.isEmpty());
        m_device->catchUp();
        QCOMPARE(m_device->cursors.find(family)->seq, before + 2);
        const auto again = m_device->ask(m_device->byView({mine}));
        QCOMPARE(again.acks[0].verdict, core::Verdict::Duplicate);
    }

    void setsAsideWhatAStrangerPushesUnderAView()
    {
        const auto closed = m_colleague->open(1).first();
        m_device->catchUp();
        const auto response = m_device->ask(m_device->byView({m_device->visitIn(closed)}));
        QCOMPARE(response.acks[0].reason, core::QuarantineReason::NoGrant);
        QCOMPARE(response.ended, QList<ScopeId>{closed});
        for (const core::Frame &frame : response.frames)
            QVERIFY(frame.scope != closed);
    }

    void waitsUnderAViewAndSendsTheNewsInThatAnswer()
    {
        const auto family = shared();
        auto request = m_device->byView();
        request.waitSeconds = 30;
        std::jthread writer([&] {
            QThread::msleep(300);
            Follower second(m_server->invite(*m_ben));
            (void)second.ask(TestClient::request({second.visitIn(family)}));
        });
        const auto seq = m_device->cursors.find(family)->seq;
        const auto response = m_device->ask(request);
        QVERIFY(response.viewFits == true);
        QCOMPARE(response.frames.size(), 1);
        QCOMPARE(response.frames[0].scope, family);
        QCOMPARE(response.frames[0].from, seq + 1);
    }

    void doesNotWaitUnderAViewThatDoesNotFit()
    {
        const auto family = shared();
        m_device->cursors.find(family)->seq--;
        auto request = m_device->byView();
        request.waitSeconds = 60; // the client gives up after half of it
        QVERIFY(m_device->ask(request).viewFits == false);
    }

    void saysInWhichBucketsAViewOfManyScopesDiffers()
    {
        const auto families = m_device->open(80);
        QVERIFY(m_device->ask(m_device->byView()).buckets.isEmpty());
        const auto view = m_device->cursors.values();
        m_server->grant(*m_ben, families[5], core::Role::CoWorker);
        m_colleague->catchUp();
        (void)m_colleague->ask(TestClient::request({m_colleague->visitIn(families[5])}));
        const auto response = m_device->ask(m_device->byView());
        QVERIFY(response.viewFits == false);
        const auto differ = core::differingBuckets(core::bucketHashes(view), response.buckets);
        for (int bucket = 0; bucket < core::viewBuckets; ++bucket)
            QCOMPARE(differ.at(size_t(bucket)), bucket == core::bucketOf(families[5]));
    }

    void countsItsOwnPushAmongTheBuckets()
    {
        const auto families = m_device->open(80);
        const auto view = m_device->cursors.values();
        m_device->cursors.find(families[5])->seq--;
        const auto response = m_device->ask(m_device->byView({m_device->visitIn(families[9])}));
        QVERIFY(response.viewFits == false);
        const auto differ = core::differingBuckets(core::bucketHashes(view), response.buckets);
        QVERIFY(differ.at(size_t(core::bucketOf(families[9]))));
    }

    void refusesAViewOfAnotherLength()
    {
        auto request = m_device->byView();
        for (const qsizetype length : {1, 8, 17, 32}) {
            request.view = QByteArray(length, 'v');
            QCOMPARE(m_device->client.syncReply(request).status, 400);
        }
        // Both: {4: [[id, 1]], 9: hash}
        core::CborWriter both;
        both.map(2).uint(4).array(1).array(2).bytes(QByteArray(16, 's')).uint(1).uint(9).bytes(QByteArray(16, 'v'));
        QCOMPARE(m_device->client.post("/v1/sync", both.data(), m_device->client.token).status, 400);
    }

private:
    /// A family of Asha's in which Ben works too; both devices have everything.
    ScopeId shared()
    {
        const auto family = m_device->open(1).first();
        m_server->grant(*m_ben, family, core::Role::CoWorker);
        m_colleague->catchUp();
        m_device->catchUp();
        return family;
    }
    static bool hasEcho(const core::SyncResponse &response, const ScopeId &scope, quint64 dseq)
    {
        return std::ranges::any_of(response.frames, [&](const core::Frame &frame) {
            return frame.scope == scope && frame.items.contains(core::Frame::Item(core::OwnEcho{dseq}));
        });
    }

    std::unique_ptr<TestServer> m_server;
    std::optional<core::UserId> m_asha, m_ben;
    std::unique_ptr<Follower> m_device, m_colleague;
};

QTEST_GUILESS_MAIN(ViewTest)
#include "viewtest.moc"
