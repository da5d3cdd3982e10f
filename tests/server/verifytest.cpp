// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/visit.h"
#include "core/wire/limits.h"
#include "server/memorychangelog.h"
#include "server/verifyhandler.h"
#include "tests/server/testclient.h"
#include "tests/support/memorysyncstore.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::ScopeId;

namespace {

/// Looks at the server once more from inside each comparison, as another worker would meanwhile.
class NestingLog final : public server::MemoryChangeLog
{
public:
    core::Result<std::vector<std::optional<core::ScopeSum>>> sums(std::span<const core::Cursor> cursors) override
    {
        if (meanwhile)
            meanwhile();
        return MemoryChangeLog::sums(cursors);
    }
    std::function<void()> meanwhile;
};

/// Knows every token.
class AnybodysSessions final : public server::Sessions
{
public:
    core::Result<std::optional<server::Session>> of(const QByteArray &) override
    {
        return std::optional(server::Session{core::DeviceId::create(), core::UserId::create(), {}});
    }
    core::Result<core::Done> noteContact(server::Session &, core::Timestamp) override { return core::Done{}; }
};

} // namespace

/// What the server answers to a device that asks whether its records are the server's.
class VerifyTest : public QObject
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
        push(m_client->put(core::rootRecord(*m_family), family));
        push(m_client->put(core::RecordId::create(), core::Visit()));
        pull();
    }

    void findsNothingWhereNothingIsWrong()
    {
        const auto response = ask();
        QVERIFY(response && response->different.isEmpty() && response->later.isEmpty());
        QVERIFY(response->serverTime.ms > 0);
    }

    void namesTheScopeThatDiffersAndWhatItHoldsItself()
    {
        const auto right = *m_store->holding(*m_family);
        QVERIFY(m_store->spoil(*m_family, 2));
        const auto response = ask();
        QCOMPARE(response->different.size(), 1);
        QCOMPARE(response->different[0].scope, *m_family);
        QCOMPARE(response->different[0].held, right->held);
        QVERIFY(response->later.isEmpty());
    }

    void comparesOnlyWhereTheCursorIsAtTheHead()
    {
        push(m_client->put(core::RecordId::create(), core::Visit()));
        QVERIFY(m_store->spoil(*m_family, 2));
        const auto behind = ask();
        QCOMPARE(behind->later, QList<ScopeId>{*m_family});
        QVERIFY(behind->different.isEmpty());
        pull();
        auto holdings = all();
        for (core::Holding &holding : holdings)
            holding.cursor.head = QByteArray(8, 'x');
        QCOMPARE(ask(holdings)->later.size(), holdings.size());
        for (core::Holding &holding : holdings)
            holding.cursor.epoch = 7;
        QCOMPARE(ask(holdings)->later.size(), holdings.size());
    }

    void saysNothingOfScopesThatTheUserDoesNotHold()
    {
        const auto ben = m_server->addUser(u"Ben"_s, core::Post::SocialWorker);
        TestClient stranger(m_server->invite(ben));
        QCOMPARE(stranger.enrol().status, 200);
        core::Holding wrong = **m_store->holding(*m_family);
        wrong.held.sum++;
        core::Holding unheard = wrong;
        unheard.cursor.scope = ScopeId::create();
        const auto response = ask({wrong, unheard}, &stranger);
        QVERIFY(response->different.isEmpty());
        QCOMPARE(response->later, (QList<ScopeId>{*m_family, unheard.cursor.scope}));
        m_server->grant(ben, *m_family, core::Role::CoWorker);
        QCOMPARE(ask({wrong}, &stranger)->different.size(), 1);
        m_server->revoke(ben, *m_family);
        QCOMPARE(ask({wrong}, &stranger)->later.size(), 1);
    }

    void refusesWhatIsNotARequest_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const core::Holding one{{ScopeId::create(), 1, 0, QByteArray(8, 'h')}, {1, 2}};
        core::Holding without = one;
        without.cursor.head = QByteArray(7, 'h');
        core::Holding nothing = one;
        nothing.cursor.seq = 0;
        QTest::newRow("rubbish") << QByteArray("\xff\xff") << 400;
        QTest::newRow("one scope twice") << core::encodeVerifyRequest({1, {}, {one, one}}) << 400;
        QTest::newRow("without its head") << core::encodeVerifyRequest({1, {}, {without}}) << 400;
        QTest::newRow("of what was not received") << core::encodeVerifyRequest({1, {}, {nothing}}) << 400;
        QTest::newRow("another protocol") << core::encodeVerifyRequest({2, {}, {one}}) << 400;
        QTest::newRow("too long") << QByteArray(core::limits::verifyBytes + 1, '\0') << 413;
        QTest::newRow("of nothing") << core::encodeVerifyRequest({}) << 200;
    }
    void refusesWhatIsNotARequest()
    {
        QFETCH(QByteArray, body);
        QTEST(m_client->post("/v1/verify", body, m_client->token).status, "status");
    }

    void asksWhoIsThere()
    {
        const QByteArray body = core::encodeVerifyRequest({1, {}, all()});
        TestClient nobody(m_server->invite(*m_asha));
        QCOMPARE(nobody.post("/v1/verify", body).status, 401);
        QCOMPARE(
            nobody.post("/v1/verify", body, QByteArray(32, 'x').toBase64(QByteArray::Base64UrlEncoding)).status, 401);
    }

    void comparesForFewAtOnce()
    {
        NestingLog log;
        AnybodysSessions sessions;
        server::VerifyHandler handler(sessions, log);
        QList<int> statuses;
        const std::function<void()> once = [&] {
            const auto answer = handler.answer({"x", core::encodeVerifyRequest({})});
            statuses.append(std::get<server::HttpResponse>(answer).status);
        };
        log.meanwhile = once;
        once();
        QCOMPARE(statuses, (QList<int>{503, 200, 200})); // the innermost answers first
    }

private:
    void push(const core::Change &change)
    {
        const auto response = m_client->sync(
            TestClient::request({core::PushGroup{*m_family, core::ScopeKind::Family, {change}}}));
        QVERIFY(response);
        QCOMPARE(response->acks.first().verdict, core::Verdict::Applied);
    }
    void pull()
    {
        QList<core::Cursor> cursors = *m_store->cursors();
        if (!m_store->scope(*m_family))
            cursors.append({*m_family, 0, 0});
        const auto response = m_client->sync(TestClient::request({}, cursors));
        QVERIFY(response);
        for (const core::Frame &frame : response->frames)
            QVERIFY(m_store->applyFrame(frame).ok());
    }
    [[nodiscard]] QList<core::Holding> all()
    {
        QList<core::Holding> holdings;
        const auto cursors = m_store->cursors();
        for (const core::Cursor &cursor : *cursors)
            holdings.append(**m_store->holding(cursor.scope));
        return holdings;
    }
    std::optional<core::VerifyResponse> ask() { return ask(all()); }
    std::optional<core::VerifyResponse> ask(const QList<core::Holding> &holdings, TestClient *client = nullptr)
    {
        TestClient &asking = client ? *client : *m_client;
        const Reply reply = asking.post(
            "/v1/verify", core::encodeVerifyRequest({1, u"test"_s, holdings}), asking.token);
        auto response = core::decodeVerifyResponse(reply.body);
        return reply.status == 200 && response ? std::optional(*response) : std::nullopt;
    }

    std::unique_ptr<TestServer> m_server;
    std::optional<core::UserId> m_asha;
    std::unique_ptr<TestClient> m_client;
    std::unique_ptr<MemorySyncStore> m_store;
    std::optional<ScopeId> m_family;
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verifytest.moc"
