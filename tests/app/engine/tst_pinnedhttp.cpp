// SPDX-License-Identifier: Apache-2.0
#include "app/engine/pinnedhttp.h"
#include "server/tlsidentity.h"
#include "tests/sync/await.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using app::PinnedHttp;
using core::Done;
using core::ErrorCode;
using core::Result;

namespace {

/// Answers every request with the same bytes, and keeps what it was sent after the handshake.
class ScriptedServer : public QObject
{
public:
    explicit ScriptedServer(QByteArray answer, bool closes = false) : m_answer(std::move(answer)), m_closes(closes)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(identity.certificatePem, QSsl::Pem));
        tls.setPrivateKey(QSslKey(identity.keyPem, QSsl::Ec, QSsl::Pem));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_listener.setSslConfiguration(tls);
        connect(&m_listener, &QSslServer::pendingConnectionAvailable, this, [this] {
            auto *socket = qobject_cast<QSslSocket *>(m_listener.nextPendingConnection());
            connect(socket, &QSslSocket::readyRead, this, [this, socket] { serve(socket); });
        });
        if (!m_listener.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    [[nodiscard]] app::ServerAddress address() const
    {
        return {u"localhost"_s, m_listener.serverPort(), identity.publicKeyHash().value()};
    }

    server::TlsIdentity identity = server::TlsIdentity::create(u"localhost"_s).value();
    QByteArray sent;

private:
    void serve(QSslSocket *socket)
    {
        sent.append(socket->readAll());
        const bool whole = sent.startsWith("GET ") ? sent.endsWith("\r\n\r\n") : sent.endsWith("the body");
        if (!whole || m_answer.isEmpty())
            return;
        socket->write(m_answer);
        if (m_closes)
            socket->disconnectFromHost();
    }

    QByteArray m_answer;
    bool m_closes;
    QSslServer m_listener;
};

QByteArray answerOf(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
           + body;
}

} // namespace

/// The client side of the connection, against a TLS server that says what the test wants.
class PinnedHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_received.clear(); }

    void bringsTheAnswerOfThePinnedServer()
    {
        ScriptedServer server(answerOf("200 OK", "the answer"));
        QVERIFY(post(server.address()).ok());
        QCOMPARE(m_received, QByteArray("the answer"));
        QVERIFY(server.sent.startsWith("POST /v1/sync HTTP/1.1\r\n"));
        QVERIFY(server.sent.contains("Authorization: Bearer dG9rZW4\r\n")); // "token", base64url without padding
        QVERIFY(server.sent.contains("Content-Type: application/cbor\r\n"));
    }

    void sendsNothingToAnotherKey()
    {
        ScriptedServer server(answerOf("200 OK", "the answer"));
        auto address = server.address();
        address.pin[0] = char(address.pin[0] ^ 1);
        QCOMPARE(post(address).error().code, ErrorCode::NotTrusted);
        QTest::qWait(50);
        QCOMPARE(server.sent.size(), 0);
    }

    void doesNotReuseAConnectionUnderAnotherPin()
    {
        ScriptedServer server(answerOf("200 OK", "the answer"));
        QVERIFY(post(server.address()).ok());
        const auto before = server.sent.size();
        auto address = server.address();
        address.pin[5] = char(address.pin[5] ^ 1);
        QCOMPARE(post(address).error().code, ErrorCode::NotTrusted);
        QTest::qWait(50);
        QCOMPARE(server.sent.size(), before);
    }

    void sendsNothingToAnotherKeyWhateverItAsks_data()
    {
        QTest::addColumn<int>("verb");
        QTest::newRow("patch") << int(PinnedHttp::Verb::Patch);
        QTest::newRow("get") << int(PinnedHttp::Verb::Get);
    }
    void sendsNothingToAnotherKeyWhateverItAsks()
    {
        QFETCH(int, verb);
        ScriptedServer server(answerOf("200 OK", "the answer"));
        auto address = server.address();
        address.pin[0] = char(address.pin[0] ^ 1);
        auto request = requestTo(address, 1000);
        request.verb = PinnedHttp::Verb(verb);
        request.headers = {{"Upload-Offset", "7"}};
        bool answered = false;
        request.answered = [&](const PinnedHttp::Head &) { answered = true; };
        QCOMPARE(outcomeOf(std::move(request)).error().code, ErrorCode::NotTrusted);
        QTest::qWait(50);
        QCOMPARE(server.sent.size(), 0);
        QVERIFY(!answered);
    }

    void sendsAPieceAndTellsTheHeadOfTheAnswerWhateverItsStatus()
    {
        ScriptedServer server(answerOf("409 Conflict", "no", "Upload-Offset: 12\r\n"));
        auto request = requestTo(server.address(), 1000);
        request.verb = PinnedHttp::Verb::Patch;
        request.headers = {{"Upload-Offset", "7"}};
        PinnedHttp::Head head;
        request.answered = [&](const PinnedHttp::Head &told) { head = told; };
        QCOMPARE(outcomeOf(std::move(request)).error().code, ErrorCode::Protocol);
        QCOMPARE(head.status, 409);
        QCOMPARE(head.uploadOffset, QByteArray("12"));
        QVERIFY(server.sent.startsWith("PATCH /v1/sync HTTP/1.1\r\n"));
        QVERIFY(server.sent.contains("\r\nUpload-Offset: 7\r\n"));
        QVERIFY(server.sent.endsWith("\r\n\r\nthe body"));
    }

    void takesAPartOnlyWhereItAsksForOne()
    {
        ScriptedServer server(answerOf("206 Partial Content", "a part", "Content-Range: bytes 3-8/20\r\n"));
        auto request = requestTo(server.address(), 1000);
        request.verb = PinnedHttp::Verb::Get;
        request.headers = {{"Range", "bytes=3-8"}};
        PinnedHttp::Head head;
        request.answered = [&](const PinnedHttp::Head &told) { head = told; };
        QVERIFY(outcomeOf(std::move(request)).ok());
        QCOMPARE(m_received, QByteArray("a part"));
        QCOMPARE(head.contentRange, QByteArray("bytes 3-8/20"));
        QVERIFY(!server.sent.contains("the body"));
        ScriptedServer other(answerOf("206 Partial Content", "a part"));
        QCOMPARE(post(other.address()).error().code, ErrorCode::Protocol);
    }

    void followsNoRedirect()
    {
        ScriptedServer elsewhere(answerOf("200 OK", "the answer"));
        const auto port = QByteArray::number(elsewhere.address().port);
        ScriptedServer server(answerOf("307 Temporary Redirect", "", "Location: https://localhost:" + port + "/\r\n"));
        QCOMPARE(post(server.address()).error().code, ErrorCode::Protocol);
        QCOMPARE(elsewhere.sent.size(), 0);
    }

    void takesNoMoreThanItsLimit()
    {
        ScriptedServer server(answerOf("200 OK", QByteArray(5000, 'a')));
        QCOMPARE(post(server.address(), 4999).error().code, ErrorCode::TooLarge);
    }

    void callsACutAnswerOffline()
    {
        ScriptedServer server(answerOf("200 OK", "the answer").chopped(3), true);
        QCOMPARE(post(server.address()).error().code, ErrorCode::Offline);
        QCOMPARE(m_received, QByteArray("the ans"));
    }

    void callsNoServerOffline()
    {
        app::ServerAddress address;
        {
            ScriptedServer server(answerOf("200 OK", {}));
            address = server.address();
        }
        QCOMPARE(post(address).error().code, ErrorCode::Offline);
    }

    void remembersHowLongTheServerAskedToWait()
    {
        ScriptedServer server(answerOf("503 Service Unavailable", {}, "Retry-After: 7\r\n"));
        QCOMPARE(post(server.address()).error().code, ErrorCode::Busy);
        QCOMPARE(m_http.counters().retryAfterMs, 7'000);
    }

    void tellsRefusedFromBroken()
    {
        ScriptedServer unauthorised(answerOf("401 Unauthorized", {}));
        QCOMPARE(post(unauthorised.address()).error().code, ErrorCode::Refused);
        ScriptedServer confused(answerOf("400 Bad Request", {}));
        QCOMPARE(post(confused.address()).error().code, ErrorCode::Protocol);
        QVERIFY(m_received.isEmpty()); // an error's body is not an answer
    }

    void endsOnceWhenItIsCancelled()
    {
        ScriptedServer silent({});
        int ends = 0;
        auto request = requestTo(silent.address(), 1000);
        request.finished = [&](const Result<Done> &) { ++ends; };
        auto handle = m_http.send(std::move(request));
        QVERIFY(test::eventually([&] { return silent.sent.endsWith("the body"); }));
        handle.cancel();
        QCOMPARE(ends, 1);
        handle.cancel();
        QTest::qWait(20);
        QCOMPARE(ends, 1);
        QVERIFY(!handle.isRunning());
    }

private:
    PinnedHttp::Request requestTo(const app::ServerAddress &address, qsizetype largest)
    {
        PinnedHttp::Request request;
        request.server = address;
        request.path = u"/v1/sync"_s;
        request.body = "the body";
        request.token = "token";
        request.largestAnswer = largest;
        request.received = [this](const QByteArray &piece) { m_received.append(piece); };
        return request;
    }
    Result<Done> post(const app::ServerAddress &address, qsizetype largest = 10'000)
    {
        return outcomeOf(requestTo(address, largest));
    }
    Result<Done> outcomeOf(PinnedHttp::Request request)
    {
        std::optional<Result<Done>> outcome;
        request.finished = [&](const Result<Done> &done) { outcome = done; };
        m_http.send(std::move(request));
        if (!test::eventually([&] { return outcome.has_value(); }))
            qFatal("no end");
        return *outcome;
    }

    PinnedHttp m_http;
    QByteArray m_received;
};

QTEST_GUILESS_MAIN(PinnedHttpTest)
#include "tst_pinnedhttp.moc"
