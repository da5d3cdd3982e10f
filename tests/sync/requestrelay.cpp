// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/requestrelay.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostHeldBack = 20;

/// The first whole request or answer of `stream`, taken off it; empty where it is not all there.
QByteArray takeMessage(QByteArray &stream)
{
    const qsizetype headEnds = stream.indexOf("\r\n\r\n");
    if (headEnds < 0)
        return {};
    const QByteArray head = stream.first(headEnds).toLower();
    const qsizetype field = head.indexOf("content-length:");
    qsizetype length = headEnds + 4;
    if (field >= 0) {
        const qsizetype ends = head.indexOf('\r', field);
        length += head.sliced(field + 15, (ends < 0 ? head.size() : ends) - field - 15).trimmed().toLongLong();
    }
    if (stream.size() < length)
        return {};
    const QByteArray message = stream.first(length);
    stream.remove(0, length);
    return message;
}

} // namespace

RequestRelay::RequestRelay(const server::TlsIdentity &identity, quint16 serverPort, quint32 seed)
    : m_serverPort(serverPort), m_random(seed)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity.certificatePem, QSsl::Pem));
    tls.setPrivateKey(QSslKey(identity.keyPem, QSsl::Ec, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_listener.setSslConfiguration(tls);
    connect(&m_listener, &QSslServer::pendingConnectionAvailable, this, &RequestRelay::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("the relay cannot listen");
}

RequestRelay::~RequestRelay()
{
    for (const auto &link : m_links) {
        link->device->disconnect(this);
        link->server->disconnect(this);
    }
    for (const auto &socket : m_side)
        socket->disconnect(this);
}

std::unique_ptr<QSslSocket> RequestRelay::toServer()
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = socket->sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(tls);
    return socket;
}

void RequestRelay::accept()
{
    std::erase_if(m_links, [](const auto &link) {
        return link->done && link->device->state() == QAbstractSocket::UnconnectedState
               && link->server->state() == QAbstractSocket::UnconnectedState;
    });
    auto *socket = qobject_cast<QSslSocket *>(m_listener.nextPendingConnection());
    if (!socket)
        return;
    socket->setParent(nullptr);
    m_links.push_back(std::make_unique<Link>());
    Link &link = *m_links.back();
    link.device.reset(socket);
    link.server = toServer();
    connect(link.device.get(), &QSslSocket::readyRead, this, [this, &link] { takeRequests(link); });
    connect(link.server.get(), &QSslSocket::encrypted, this, [this, &link] { takeRequests(link); });
    connect(link.server.get(), &QSslSocket::readyRead, this, [this, &link] { takeAnswers(link); });
    for (QSslSocket *one : {link.device.get(), link.server.get()}) {
        connect(one, &QSslSocket::disconnected, this, [this, &link] { end(link); });
        connect(one, &QSslSocket::errorOccurred, this, [this, &link] { end(link); });
    }
    link.server->connectToHostEncrypted(u"localhost"_s, m_serverPort);
    takeRequests(link);
}

/// What was written still goes; then both ends are closed.
void RequestRelay::end(Link &link)
{
    if (std::exchange(link.done, true))
        return;
    link.device->flush();
    link.server->flush();
    link.device->disconnectFromHost();
    link.server->disconnectFromHost();
}

void RequestRelay::takeRequests(Link &link)
{
    if (link.done || !link.server->isEncrypted())
        return;
    link.up += link.device->readAll();
    while (!link.done) {
        const QByteArray request = takeMessage(link.up);
        if (request.isEmpty())
            return;
        meet(link, request);
    }
}

RequestRelay::Fate RequestRelay::nextFate()
{
    const Fate fate = m_random.generateDouble() < m_likely ? Fate(m_random.bounded(int(Fate::Pass))) : Fate::Pass;
    m_met.at(std::size_t(fate))++;
    return fate;
}

void RequestRelay::meet(Link &link, const QByteArray &request)
{
    if (!m_later.empty() && m_random.bounded(3) == 0)
        playOne();
    link.fate = nextFate();
    link.answersToCome++;
    switch (link.fate) {
    case Fate::LoseRequest: end(link); return;
    case Fate::CutRequest:
        link.server->write(request.first(m_random.bounded(int(request.size()))));
        end(link);
        return;
    case Fate::Late:
        playLater(request);
        end(link);
        return;
    case Fate::OnceMoreLater: playLater(request); break;
    case Fate::Twice:
        link.server->write(request);
        link.answersToCome++;
        break;
    case Fate::LoseAnswer:
    case Fate::CutAnswer:
    case Fate::Pass: break;
    }
    link.server->write(request);
}

void RequestRelay::takeAnswers(Link &link)
{
    if (link.done)
        return;
    link.down += link.server->readAll();
    while (!link.done) {
        const QByteArray whole = takeMessage(link.down);
        if (whole.isEmpty())
            return;
        answer(link, whole);
    }
}

void RequestRelay::answer(Link &link, const QByteArray &whole)
{
    link.answersToCome--;
    switch (link.fate) {
    case Fate::LoseAnswer: end(link); return;
    case Fate::CutAnswer:
        link.device->write(whole.first(m_random.bounded(int(whole.size()))));
        end(link);
        return;
    case Fate::Twice: {
        const bool last = link.answersToCome == 0;
        if (link.answersToDrop == 0 && (last || m_random.bounded(2) == 0)) {
            link.device->write(whole);
            link.answersToDrop = 1; // the other one
        }
        if (last)
            link.answersToDrop = 0;
        return;
    }
    default: link.device->write(whole);
    }
}

void RequestRelay::playLater(const QByteArray &request)
{
    if (m_later.size() == mostHeldBack)
        playOne();
    m_later.push_back(request);
}

void RequestRelay::playAll()
{
    while (!m_later.empty())
        playOne();
}

/// Any of those that were held back, on a connection of its own; nobody gets the answer.
void RequestRelay::playOne()
{
    const std::size_t which = m_random.bounded(quint32(m_later.size()));
    const QByteArray request = m_later[which];
    m_later.erase(m_later.begin() + std::ptrdiff_t(which));
    m_side.push_back(toServer());
    QSslSocket *socket = m_side.back().get();
    const auto finish = [this, socket] {
        socket->disconnect(this);
        const auto at = std::ranges::find(m_side, socket, [](const auto &one) { return one.get(); });
        if (at == m_side.end())
            return;
        at->release()->deleteLater(); // it is what calls
        m_side.erase(at);
    };
    connect(socket, &QSslSocket::encrypted, this, [socket, request] { socket->write(request); });
    connect(socket, &QSslSocket::readyRead, this, [socket, answered = QByteArray(), finish]() mutable {
        answered += socket->readAll();
        if (!takeMessage(answered).isEmpty())
            finish();
    });
    connect(socket, &QSslSocket::errorOccurred, this, finish);
    socket->connectToHostEncrypted(u"localhost"_s, m_serverPort);
}

BitFlipper::BitFlipper(quint16 port, quint32 seed) : m_port(port), m_random(seed)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &BitFlipper::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("the relay cannot listen");
}

void BitFlipper::accept()
{
    while (QTcpSocket *phone = m_listener.nextPendingConnection()) {
        auto *office = new QTcpSocket(phone); // goes with it
        connect(phone, &QTcpSocket::readyRead, this, [this, phone, office] { carry(*phone, *office); });
        connect(office, &QTcpSocket::connected, this, [this, phone, office] { carry(*phone, *office); });
        connect(office, &QTcpSocket::readyRead, this, [this, phone, office] { carry(*office, *phone); });
        connect(phone, &QTcpSocket::disconnected, office, &QTcpSocket::disconnectFromHost);
        connect(office, &QTcpSocket::disconnected, phone, &QTcpSocket::disconnectFromHost);
        connect(office, &QTcpSocket::errorOccurred, phone, &QTcpSocket::disconnectFromHost);
        connect(phone, &QTcpSocket::disconnected, phone, &QObject::deleteLater);
        office->connectToHost(QHostAddress::LocalHost, m_port);
    }
}

void BitFlipper::carry(QTcpSocket &from, QTcpSocket &to)
{
    if (to.state() != QAbstractSocket::ConnectedState)
        return;
    QByteArray piece = from.readAll();
    if (!piece.isEmpty() && m_random.generateDouble() < m_likely) {
        const auto at = m_random.bounded(int(piece.size()));
        piece[at] = char(piece[at] ^ (1 << m_random.bounded(8)));
        m_flipped++;
    }
    to.write(piece);
}

} // namespace doorstep::test
