// SPDX-License-Identifier: Apache-2.0
#include "core/wire/enrolmessage.h"
#include "server/httpserver.h"
#include "server/waitroom.h"

#include <QSslSocket>
#include <QTest>

#include <atomic>

using namespace doorstep;
using namespace doorstep::server;
using namespace Qt::StringLiterals;

/// The HTTP layer alone, with short limits, against clients that misbehave.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void answersAnOrdinaryRequest();
    void keepsAConnectionForTheNextRequest();
    void refusesByStatus_data();
    void refusesByStatus();
    void refusesAHeaderThatDoesNotEnd();
    void cutsAClientThatDribbles_data();
    void cutsAClientThatDribbles();
    void cutsAClientThatDoesNotRead();
    void takesNoMoreConnectionsThanTheLimit();
    void survivesAHandlerThatThrows();
    void servesOthersWhileOneHandlerBlocks();
    void speaksNoOldTls();
    void answersAWaitingRequestWhenItIsWoken();
    void answersAWaitingRequestWhenTheTimeIsUp();

private:
    std::unique_ptr<QSslSocket> connection(QSsl::SslProtocol protocol = QSsl::SecureProtocols) const;
    QByteArray exchange(const QByteArray &bytes);
    static QByteArray answerOf(QSslSocket &socket);
    static bool endsWithin(QSslSocket &socket, int ms);

    WaitRoom m_room;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    std::atomic<bool> m_release = false;
    core::ScopeId m_scope = core::ScopeId::create();
};

void LimitsTest::initTestCase()
{
    HttpServer::Options options;
    options.tls = *TlsIdentity::create(u"localhost"_s);
    options.limits.connections = 20;
    options.limits.handshake = std::chrono::seconds(1);
    options.limits.idle = std::chrono::seconds(2);
    options.limits.header = std::chrono::seconds(1);
    options.limits.bodyBase = std::chrono::seconds(1);
    options.limits.slowestRate = 100'000'000;
    const Handler echo = [](const HttpRequest &request) -> Answer {
        return HttpResponse{200, request.bearer + ':' + request.body, 0};
    };
    std::vector<Route> routes{
        {"POST", "/echo", 1000, false, echo},
        {"POST", "/secret", 1000, true, echo},
        {"GET", "/large", 0, false,
            [](const HttpRequest &) -> Answer { return HttpResponse{200, QByteArray(40'000'000, 'x'), 0}; }},
        {"GET", "/throw", 0, false,
            [](const HttpRequest &) -> Answer {
                return HttpResponse{200, QByteArray::fromStdString(std::string().substr(1)), 0};
            }},
        {"GET", "/block", 0, false,
            [this](const HttpRequest &) -> Answer {
                while (!m_release)
                    QThread::msleep(5);
                return HttpResponse{200, "released", 0};
            }},
        {"GET", "/wait", 0, false,
            [this](const HttpRequest &) -> Answer {
                return Wait{{{m_scope, 0}}, std::chrono::seconds(30), [] { return HttpResponse{200, "woken", 0}; }};
            }},
        {"GET", "/wait-briefly", 0, false,
            [](const HttpRequest &) -> Answer {
                return Wait{{{core::ScopeId::create(), 0}}, std::chrono::milliseconds(50),
                    [] { return HttpResponse{200, "time", 0}; }};
            }},
    };
    m_server = std::make_unique<HttpServer>(std::move(options), std::move(routes), m_room);
    const auto port = m_server->listen(u"127.0.0.1"_s, 0);
    QVERIFY(port.ok());
    m_port = *port;
}

std::unique_ptr<QSslSocket> LimitsTest::connection(QSsl::SslProtocol protocol) const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setProtocol(protocol);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    return socket->waitForEncrypted(5000) ? std::move(socket) : nullptr;
}

// One whole answer, or what came before the end.
QByteArray LimitsTest::answerOf(QSslSocket &socket)
{
    QByteArray data;
    while (true) {
        const qsizetype head = data.indexOf("\r\n\r\n");
        if (head >= 0) {
            const qsizetype at = data.toLower().indexOf("content-length:") + 15;
            const qsizetype length = data.mid(at, data.indexOf('\r', at) - at).trimmed().toLongLong();
            if (data.size() >= head + 4 + length)
                return data;
        }
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(10'000))
            return data;
        data += socket.readAll();
    }
}

bool LimitsTest::endsWithin(QSslSocket &socket, int ms)
{
    return socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(ms);
}

QByteArray LimitsTest::exchange(const QByteArray &bytes)
{
    auto socket = connection();
    if (!socket)
        return {};
    socket->write(bytes);
    return answerOf(*socket);
}

void LimitsTest::answersAnOrdinaryRequest()
{
    const QByteArray answer = exchange(
        "POST /echo HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer abc\r\nContent-Length: 3\r\n\r\nxyz");
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.endsWith("abc:xyz"));
}

void LimitsTest::keepsAConnectionForTheNextRequest()
{
    auto socket = connection();
    for (int i = 0; i < 3; ++i) {
        socket->write("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n" + QByteArray::number(i));
        QVERIFY(answerOf(*socket).endsWith(':' + QByteArray::number(i)));
    }
}

void LimitsTest::refusesByStatus_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown path") << QByteArray("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n") << 404;
    QTest::newRow("path with a query") << QByteArray("POST /echo?a=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
                                       << 404;
    QTest::newRow("other method") << QByteArray("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n") << 405;
    QTest::newRow("made-up method") << QByteArray("BREW /echo HTTP/1.1\r\nHost: x\r\n\r\n") << 405;
    QTest::newRow("no length") << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\n\r\n") << 411;
    QTest::newRow("chunked") << QByteArray(
        "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                             << 411;
    QTest::newRow("too large") << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n") << 413;
    QTest::newRow("a gibibyte") << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1073741824\r\n\r\n")
                                << 413;
    QTest::newRow("negative length") << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")
                                     << 400;
    QTest::newRow("two lengths") << QByteArray(
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")
                                 << 400;
    QTest::newRow("body for GET") << QByteArray("GET /throw HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde")
                                  << 413;
    QTest::newRow("no token") << QByteArray("POST /secret HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nxyz") << 401;
    QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n") << 400;
    QTest::newRow("header over the limit")
        << QByteArray("GET /throw HTTP/1.1\r\nX: " + QByteArray(9000, 'a') + "\r\n\r\n") << 431;
}

void LimitsTest::refusesByStatus()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const QByteArray answer = exchange(request);
    QCOMPARE(answer.mid(9, 3).toInt(), status);
    const auto error = core::decodeWireError(answer.mid(answer.indexOf("\r\n\r\n") + 4));
    QVERIFY(error.ok());
    QVERIFY(!error->incident.isEmpty());
}

void LimitsTest::refusesAHeaderThatDoesNotEnd()
{
    auto socket = connection();
    socket->write("GET /throw HTTP/1.1\r\n");
    int lines = 0;
    for (; lines < 20'000 && socket->state() == QAbstractSocket::ConnectedState; ++lines) {
        socket->write("X-" + QByteArray::number(lines) + ": aaaaaaaaaaaaaaaaaaaaaaaa\r\n");
        socket->waitForBytesWritten(100);
        socket->waitForReadyRead(0);
    }
    QVERIFY2(lines < 20'000, "the connection was still open after 700 kB of header");
    // The answer may be lost to the reset of a connection that still sends; a good answer never comes.
    const QByteArray answer = answerOf(*socket);
    QVERIFY(answer.isEmpty() || answer.startsWith("HTTP/1.1 431"));
}

void LimitsTest::cutsAClientThatDribbles_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("half a header") << QByteArray("POST /ec");
    QTest::newRow("half a body") << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\nxyz");
}

void LimitsTest::cutsAClientThatDribbles()
{
    QFETCH(QByteArray, start);
    auto socket = connection();
    socket->write(start);
    // A byte now and then must not keep the connection.
    for (int i = 0; i < 40 && socket->state() == QAbstractSocket::ConnectedState; ++i) {
        if (!start.isEmpty())
            socket->write("a");
        socket->waitForBytesWritten(10);
        socket->waitForReadyRead(200);
    }
    QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void LimitsTest::cutsAClientThatDoesNotRead()
{
    auto socket = connection();
    socket->setReadBufferSize(1024);
    socket->write("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    socket->waitForBytesWritten(1000);
    QTest::qSleep(3000);
    socket->setReadBufferSize(0);
    qsizetype size = 0;
    while (socket->state() == QAbstractSocket::ConnectedState && socket->waitForReadyRead(2000))
        size += socket->readAll().size();
    size += socket->readAll().size();
    QVERIFY2(size < 40'000'000, qPrintable(QString::number(size)));
}

void LimitsTest::takesNoMoreConnectionsThanTheLimit()
{
    std::vector<std::unique_ptr<QSslSocket>> sockets;
    int open = 0;
    for (int i = 0; i < 25; ++i) {
        sockets.push_back(connection());
        open += sockets.back() ? 1 : 0;
    }
    QVERIFY2(open <= 20, qPrintable(QString::number(open)));
    QVERIFY(open >= 15);
    sockets.clear();
    QTRY_VERIFY(exchange("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx").startsWith("HTTP/1.1 200"));
}

void LimitsTest::survivesAHandlerThatThrows()
{
    const QByteArray answer = exchange("GET /throw HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 500"));
    QVERIFY(!answer.contains("basic_string"));
    QVERIFY(exchange("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx").startsWith("HTTP/1.1 200"));
}

void LimitsTest::servesOthersWhileOneHandlerBlocks()
{
    auto blocked = connection();
    blocked->write("GET /block HTTP/1.1\r\nHost: x\r\n\r\n");
    blocked->waitForBytesWritten(1000);
    QVERIFY(exchange("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx").startsWith("HTTP/1.1 200"));
    QCOMPARE(blocked->bytesAvailable(), 0);
    m_release = true;
    QVERIFY(answerOf(*blocked).endsWith("released"));
}

void LimitsTest::speaksNoOldTls()
{
    QVERIFY(connection(QSsl::TlsV1_2) != nullptr);
    QVERIFY(connection(QSsl::TlsV1_3) != nullptr);
    auto old = std::make_unique<QSslSocket>();
    old->setPeerVerifyMode(QSslSocket::VerifyNone);
    old->setProtocol(QSsl::UnknownProtocol);
    old->connectToHost(u"127.0.0.1"_s, m_port);
    QVERIFY(old->waitForConnected(2000));
    old->write("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n"); // no TLS at all
    while (old->waitForReadyRead(2000)) {}
    QVERIFY(!old->readAll().startsWith("HTTP"));
}

void LimitsTest::answersAWaitingRequestWhenItIsWoken()
{
    auto socket = connection();
    socket->write("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n");
    socket->waitForBytesWritten(1000);
    QTRY_COMPARE(m_room.waiting(), 1);
    QCOMPARE(m_room.waitedFor().size(), 1u);
    m_room.announce(core::ScopeId::create(), 5);
    QCOMPARE(m_room.waiting(), 1);
    m_room.announce(m_scope, 1);
    QVERIFY(answerOf(*socket).endsWith("woken"));
    QCOMPARE(m_room.waiting(), 0);
    // What was announced before the wait began ends it at once.
    QVERIFY(exchange("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").endsWith("woken"));
}

void LimitsTest::answersAWaitingRequestWhenTheTimeIsUp()
{
    QVERIFY(exchange("GET /wait-briefly HTTP/1.1\r\nHost: x\r\n\r\n").endsWith("time"));
    QCOMPARE(m_room.waiting(), 0);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "limitstest.moc"
