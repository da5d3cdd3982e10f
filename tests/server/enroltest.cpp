// SPDX-License-Identifier: Apache-2.0
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

class EnrolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_user = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
    }
    void cleanupTestCase() { m_server.reset(); }

    void givesATokenThatWorks();
    void answersALostReplyAgainWithTheSameToken();
    void refusesASecondDevice();
    void refusesAfterFiveWrongSecrets();
    void refusesAnEndedInvitation();
    void refusesAnUnknownToken_data();
    void refusesAnUnknownToken();
    void endsEveryDeviceOfAUserAtOnce();
    void tellsTheUserWhichDevicesAreTheirs();

private:
    std::unique_ptr<TestServer> m_server;
    std::optional<core::UserId> m_user;
};

void EnrolTest::givesATokenThatWorks()
{
    TestClient client(m_server->invite(*m_user));
    const Reply reply = client.enrol();
    QCOMPARE(reply.status, 200);
    const auto response = core::decodeEnrolResponse(reply.body);
    QCOMPARE(response->userName, u"Asha"_s);
    QCOMPARE(response->organisationName, u"Practice council"_s);
    QCOMPARE(response->post, qint64(core::Post::SocialWorker));
    QVERIFY(response->leaseEnds > response->serverTime);
    QVERIFY(client.sync(TestClient::request()).has_value());
}

void EnrolTest::answersALostReplyAgainWithTheSameToken()
{
    TestClient client(m_server->invite(*m_user));
    QCOMPARE(client.enrol().status, 200);
    const QByteArray token = client.token;
    QCOMPARE(client.enrol().status, 200);
    QCOMPARE(client.token, token);
}

void EnrolTest::refusesASecondDevice()
{
    const QString invitation = m_server->invite(*m_user);
    TestClient first(invitation);
    QCOMPARE(first.enrol().status, 200);
    TestClient second(invitation);
    QCOMPARE(second.enrol().status, 403);
}

void EnrolTest::refusesAfterFiveWrongSecrets()
{
    const QString invitation = m_server->invite(*m_user);
    TestClient four(invitation);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(four.enrolWith(QByteArray(16, char(i))).status, 403);
    QCOMPARE(four.enrol().status, 200); // four wrong tries do no harm
    const QString other = m_server->invite(*m_user);
    TestClient five(other);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(five.enrolWith(QByteArray(16, char(i))).status, 403);
    QCOMPARE(five.enrol().status, 403);
}

void EnrolTest::refusesAnEndedInvitation()
{
    TestClient client(m_server->invite(*m_user, -1));
    QCOMPARE(client.enrol().status, 403);
}

void EnrolTest::refusesAnUnknownToken_data()
{
    QTest::addColumn<QByteArray>("bearer");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("not base64") << QByteArray("%%%%");
    QTest::newRow("short") << QByteArray("AAAA");
    QTest::newRow("unknown") << QByteArray(32, 'x').toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void EnrolTest::refusesAnUnknownToken()
{
    QFETCH(QByteArray, bearer);
    TestClient client(m_server->invite(*m_user));
    const Reply reply = client.post("/v1/sync", core::encodeSyncRequest(TestClient::request()), bearer);
    QCOMPARE(reply.status, 401);
    QCOMPARE(core::decodeWireError(reply.body)->code, u"not_allowed"_s);
}

void EnrolTest::endsEveryDeviceOfAUserAtOnce()
{
    const core::UserId user = m_server->addUser(u"Bo"_s, core::Post::FamilyHelp);
    TestClient client(m_server->invite(user));
    QCOMPARE(client.enrol().status, 200);
    QVERIFY(client.sync(TestClient::request()).has_value());
    m_server->command({u"revoke"_s, u"Bo"_s, u"--devices"_s});
    QCOMPARE(client.syncReply(TestClient::request()).status, 401);
}

void EnrolTest::tellsTheUserWhichDevicesAreTheirs()
{
    const core::UserId user = m_server->addUser(u"Cy"_s, core::Post::Volunteer);
    TestClient client(m_server->invite(user));
    QCOMPARE(client.enrol().status, 200);
    const auto response = client.sync(TestClient::request());
    QVERIFY(response.has_value());
    QCOMPARE(response->frames.size(), 1);
    QCOMPARE(response->frames[0].scope, core::userScope(user));
    QCOMPARE(response->frames[0].items.size(), 3); // two grants, one device
}

QTEST_GUILESS_MAIN(EnrolTest)
#include "enroltest.moc"
