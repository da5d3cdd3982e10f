// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/grant.h"
#include "core/types/records/visit.h"
#include "core/wire/cbor.h"
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::ScopeId;

namespace {

/// A device that names its dictionaries, or one of before there were any; keeps nothing but its cursors.
class Follower
{
public:
    Follower(const QString &invitation, bool lean) : client(invitation), m_lean(lean)
    {
        if (client.enrol().status != 200)
            qFatal("cannot enrol");
    }

    [[nodiscard]] core::SyncRequest byView(const QList<core::PushGroup> &push = {}) const
    {
        auto request = byCursors(push);
        request.cursors.clear();
        if (m_lean)
            request.generation.reset(); // it is part of the view
        request.view = core::viewHash(cursors.values(), m_lean ? generation : std::nullopt);
        return request;
    }
    [[nodiscard]] core::SyncRequest byCursors(const QList<core::PushGroup> &push = {}) const
    {
        auto request = TestClient::request(push, cursors.values());
        request.generation = generation;
        if (m_lean)
            request.dictionaries = core::knownDictionaries();
        return request;
    }
    core::SyncResponse ask(const core::SyncRequest &request)
    {
        auto response = client.sync(request);
        if (!response)
            qFatal("cannot sync");
        if (!response->sameGeneration)
            generation = response->generation;
        for (const ScopeId &scope : response->ended)
            cursors.remove(scope);
        for (const core::Frame &frame : response->frames) {
            cursors.insert(frame.scope, {frame.scope, frame.to(), frame.epoch, core::headOf(frame.headHash)});
            for (const auto &item : frame.items) {
                if (const auto *placed = std::get_if<core::PlacedChange>(&item))
                    askFor(placed->change);
            }
        }
        return *response;
    }
    /// Asks with cursors until there is nothing new, newly granted scopes included.
    void catchUp()
    {
        for (bool more = true; more;) {
            const qsizetype known = cursors.size();
            more = ask(byCursors()).more || cursors.size() != known;
        }
    }
    [[nodiscard]] core::PushGroup visitIn(const ScopeId &scope)
    {
        core::Visit visit;
        visit.observations = u"We talked about mornings and who walks whom to school."_s;
        return {scope, core::ScopeKind::Family, {client.put(core::RecordId::create(), visit)}};
    }
    ScopeId open()
    {
        const auto scope = ScopeId::create();
        ask(byCursors({{scope, core::ScopeKind::Family, {client.put(core::rootRecord(scope), core::Family())}}}));
        catchUp();
        return scope;
    }

    TestClient client;
    QHash<ScopeId, core::Cursor> cursors;
    std::optional<core::Uuid> generation;

private:
    /// Of a scope that a grant opens.
    void askFor(const core::Change &change)
    {
        if (change.kind != core::kindOf<core::Grant>.number)
            return;
        const auto grant = core::fromFields<core::Grant>(change.fields);
        if (grant->scope && !cursors.contains(*grant->scope))
            cursors.insert(*grant->scope, {*grant->scope, 0, 0});
    }

    bool m_lean;
};

/// The keys of the answer's first item.
QList<quint64> keysOf(const QByteArray &body)
{
    const QByteArray first = body.first(*core::firstItem(body));
    core::CborReader in(first);
    QList<quint64> keys;
    for (qsizetype n = in.enterMap(32); n > 0; --n) {
        keys.append(in.uint());
        in.skip();
    }
    return keys;
}

} // namespace

/// Devices with and without dictionaries at one server, and where it remembers each of them to stand.
class LeanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        m_asha = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
        m_ben = m_server->addUser(u"Ben"_s, core::Post::SocialWorker);
        m_new = std::make_unique<Follower>(m_server->invite(*m_asha), true);
        m_old = std::make_unique<Follower>(m_server->invite(*m_ben), false);
    }

    void answersAnOldDeviceAsBefore()
    {
        const auto family = m_old->open();
        const Reply reply = m_old->client.syncReply(m_old->byView({m_old->visitIn(family)}));
        QCOMPARE(keysOf(reply.body), (QList<quint64>{0, 1, 2, 6, 9}));
        const auto response = core::decodeSyncResponse(reply.body).value();
        QCOMPARE(response.frames.size(), 1);
        QCOMPARE(response.frames[0].headHash.size(), 32);
        QVERIFY(response.lease && !response.dictionaries);
    }

    void tellsANewDeviceItsDictionariesAndNothingThatItKnows()
    {
        const auto family = m_new->open();
        const Reply reply = m_new->client.syncReply(m_new->byView());
        QCOMPARE(keysOf(reply.body), (QList<quint64>{0, 4, 6, 11}));
        QCOMPARE(core::decodeSyncResponse(reply.body)->dictionaries, std::optional(core::knownDictionaries()));
        const auto pushed = m_new->ask(m_new->byView({m_new->visitIn(family)}));
        QCOMPARE(pushed.frames[0].headHash.size(), 8);
        QCOMPARE(pushed.acks.size(), 1);
        auto request = m_new->byCursors();
        request.generation.reset(); // it does not say which it knows
        QVERIFY(!m_new->ask(request).sameGeneration);
    }

    void takesAPackedPushAndGivesItToAnOldDevice()
    {
        const auto family = shared();
        auto request = m_new->byView({m_new->visitIn(family)});
        request.packWith = core::knownDictionaries().first();
        QVERIFY(core::encodeSyncRequest(request).size() < core::encodeSyncRequest(m_new->byView(request.push)).size());
        QCOMPARE(m_new->ask(request).acks[0].verdict, core::Verdict::Applied);
        const auto pulled = m_old->ask(m_old->byCursors());
        const auto &item = pulled.frames.last().items.last();
        QCOMPARE(std::get<core::PlacedChange>(item).change, request.push[0].changes[0]);
        // And the other way.
        const auto theirs = m_old->visitIn(family);
        m_old->ask(m_old->byCursors({theirs}));
        const auto back = m_new->ask(m_new->byCursors());
        QCOMPARE(std::get<core::PlacedChange>(back.frames.last().items.last()).change, theirs.changes[0]);
    }

    void answersAPushForADictionaryThatItLacksWithThoseThatItHas()
    {
        const auto family = m_new->open();
        const auto group = m_new->visitIn(family);
        const auto plain = m_new->byView({group});
        core::CborWriter push;
        push.array(1).array(3).bytes(family.view()).uint(3).array(1);
        QByteArray packed = core::pack(QByteArray(300, 'p'), 1);
        packed[1] = 77; // the version
        core::CborWriter request;
        request.map(5)
            .uint(0)
            .uint(1)
            .uint(2)
            .uint(core::schemaVersion)
            .uint(5)
            .array(0)
            .uint(9)
            .bytes(plain.view)
            .uint(11)
            .array(2)
            .array(1)
            .uint(77)
            .bytes(packed);
        const Reply reply = m_new->client.post("/v1/sync", request.data(), m_new->client.token);
        QCOMPARE(reply.status, 200);
        const auto response = core::decodeSyncResponse(reply.body).value();
        QVERIFY(response.acks.isEmpty());
        QCOMPARE(response.dictionaries, std::optional(core::knownDictionaries()));
        QCOMPARE(m_new->ask(plain).acks[0].verdict, core::Verdict::Applied); // nothing was taken before
    }

    void sendsWhatCameSinceInTheFirstAnswer()
    {
        const auto family = shared();
        QVERIFY(m_new->ask(m_new->byView()).viewFits == true);
        m_old->ask(m_old->byCursors({m_old->visitIn(family)}));
        const auto news = m_new->ask(m_new->byView());
        QVERIFY(news.viewFits == true);
        QCOMPARE(news.frames.size(), 1);
        QCOMPARE(news.frames[0].scope, family);
        // And where that answer was lost, and with a push.
        m_old->ask(m_old->byCursors({m_old->visitIn(family)}));
        const auto lost = m_new->client.sync(m_new->byView());
        QCOMPARE(lost->frames.size(), 1);
        const auto again = m_new->ask(m_new->byView({m_new->visitIn(family)}));
        QVERIFY(again.viewFits == false); // it was thought to be further than it is
        QCOMPARE(again.acks[0].verdict, core::Verdict::Applied);
        m_new->catchUp();
        QVERIFY(m_new->ask(m_new->byView()).viewFits == true);
    }

    void knowsAViewOfAnotherGenerationForOne()
    {
        const auto family = m_new->open();
        auto request = m_new->byView();
        request.view = core::viewHash(m_new->cursors.values(), core::Uuid::v7());
        const auto other = m_new->client.sync(request);
        QVERIFY(other->viewFits == false && !other->sameGeneration);
        request.view = core::viewHash(m_new->cursors.values()); // as if it were told beside, and it is not
        QVERIFY(m_new->client.sync(request)->viewFits == false);
        request.generation = m_new->generation;
        QVERIFY(m_new->client.sync(request)->viewFits == true);
        QVERIFY(m_new->cursors.contains(family));
    }

    void doesNotBelieveItsMemoryWithoutTheHash()
    {
        const auto family = shared();
        QVERIFY(m_new->ask(m_new->byView()).viewFits == true);
        m_old->ask(m_old->byCursors({m_old->visitIn(family)}));
        m_new->cursors.find(family)->head = QByteArray(8, 'x'); // another history
        QVERIFY(m_new->ask(m_new->byView()).viewFits == false);
    }

    void saysNoWhereTheDeviceWouldNotHearOfAScope()
    {
        const auto family = shared();
        const auto other = m_old->open();
        QVERIFY(m_new->ask(m_new->byView()).viewFits == true);
        m_server->grant(*m_asha, other, core::Role::CoWorker);
        m_old->ask(m_old->byCursors({m_old->visitIn(family)}));
        QVERIFY(m_new->ask(m_new->byView()).viewFits == false);
    }

    void tellsAnEndThatCameSince()
    {
        const auto family = m_old->open();
        m_server->grant(*m_asha, family, core::Role::CoWorker);
        m_new->catchUp();
        QVERIFY(m_new->ask(m_new->byView()).viewFits == true);
        m_server->revoke(*m_asha, family);
        const auto response = m_new->ask(m_new->byView());
        QVERIFY(response.viewFits == true);
        QCOMPARE(response.ended, QList<ScopeId>{family});
        for (const core::Frame &frame : response.frames)
            QVERIFY(frame.scope != family);
    }

    void keepsTheViewsOfTwoDevicesOfOneUserApart()
    {
        const auto family = shared();
        Follower second(m_server->invite(*m_asha), true);
        second.catchUp();
        QVERIFY(second.ask(second.byView()).viewFits == true);
        m_old->ask(m_old->byCursors({m_old->visitIn(family)}));
        QCOMPARE(changesOf(second.ask(second.byView()), family), 1);
        m_old->ask(m_old->byCursors({m_old->visitIn(family)}));
        QCOMPARE(changesOf(m_new->ask(m_new->byView()), family), 2);
        QCOMPARE(changesOf(second.ask(second.byView()), family), 1);
    }

private:
    /// That an answer to a view that fits brings of one scope.
    static qsizetype changesOf(const core::SyncResponse &response, const ScopeId &scope)
    {
        qsizetype changes = response.viewFits == true ? 0 : -1;
        for (const core::Frame &frame : response.frames)
            changes += frame.scope == scope ? frame.items.size() : 0;
        return changes;
    }
    /// A family of Asha's in which Ben works too; both devices have everything.
    ScopeId shared()
    {
        const auto family = m_new->open();
        m_server->grant(*m_ben, family, core::Role::CoWorker);
        m_old->catchUp();
        m_new->catchUp();
        return family;
    }

    std::unique_ptr<TestServer> m_server;
    std::optional<core::UserId> m_asha, m_ben;
    std::unique_ptr<Follower> m_new, m_old;
};

QTEST_GUILESS_MAIN(LeanTest)
#include "leantest.moc"
