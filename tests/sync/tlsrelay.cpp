// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tlsrelay.h"

#include "core/wire/changecodec.h"
#include "core/wire/syncmessage.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

/// The bodies of the answers in one connection's stream.
QList<QByteArray> bodiesOf(const QByteArray &stream)
{
    QList<QByteArray> bodies;
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype headEnds = stream.indexOf("\r\n\r\n", at);
        if (headEnds < 0)
            break;
        const QByteArray head = stream.mid(at, headEnds - at).toLower();
        const qsizetype field = head.indexOf("content-length:");
        const qsizetype lineEnds = head.indexOf("\r\n", field);
        const auto
            length = field < 0 ? 0
                               : head.mid(field + 15, lineEnds < 0 ? -1 : lineEnds - field - 15).trimmed().toLongLong();
        bodies.append(stream.mid(headEnds + 4, length));
        at = headEnds + 4 + length;
    }
    return bodies;
}

QByteArray takenApart(const QByteArray &body)
{
    QByteArray plain;
    const auto response = core::decodeSyncResponse(body);
    if (!response)
        return plain;
    for (const core::Frame &frame : response->frames) {
        for (const core::Frame::Item &item : frame.items) {
            if (const auto *placed = std::get_if<core::PlacedChange>(&item))
                plain.append(core::encodeChange(placed->change));
        }
    }
    return plain;
}

void spoil(QByteArray &piece, bool &wanted)
{
    constexpr qsizetype longerThanAnyHead = 2 * 1024;
    if (wanted && piece.size() > longerThanAnyHead) {
        piece.back() = char(piece.back() ^ 1);
        wanted = false;
    }
}

} // namespace

TlsRelay::TlsRelay(const server::TlsIdentity &identity, quint16 serverPort) : m_serverPort(serverPort)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity.certificatePem, QSsl::Pem));
    tls.setPrivateKey(QSslKey(identity.keyPem, QSsl::Ec, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_listener.setSslConfiguration(tls);
    connect(&m_listener, &QSslServer::pendingConnectionAvailable, this, &TlsRelay::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("the relay cannot listen");
}

TlsRelay::~TlsRelay()
{
    for (const auto &link : m_links) {
        link->device->disconnect(this);
        link->server->disconnect(this);
    }
}

void TlsRelay::accept()
{
    auto *socket = qobject_cast<QSslSocket *>(m_listener.nextPendingConnection());
    if (!socket)
        return;
    socket->setParent(nullptr);
    m_links.push_back(std::make_unique<Link>());
    Link &link = *m_links.back();
    link.stranded = m_strands;
    link.device.reset(socket);
    link.server = std::make_unique<QSslSocket>();
    QSslConfiguration tls = link.server->sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    link.server->setSslConfiguration(tls);
    connect(link.device.get(), &QSslSocket::readyRead, this, [this, &link] { forward(link); });
    connect(link.server.get(), &QSslSocket::encrypted, this, [this, &link] { forward(link); });
    connect(link.server.get(), &QSslSocket::readyRead, this, [this, &link] { back(link); });
    connect(link.device.get(), &QSslSocket::disconnected, link.server.get(), &QSslSocket::disconnectFromHost);
    connect(link.server.get(), &QSslSocket::disconnected, link.device.get(), &QSslSocket::disconnectFromHost);
    // No server behind: the device finds its connection closed, as it would without the relay.
    connect(link.server.get(), &QSslSocket::errorOccurred, link.device.get(), &QSslSocket::disconnectFromHost);
    link.server->connectToHostEncrypted(u"localhost"_s, m_serverPort);
    forward(link);
}

void TlsRelay::forward(Link &link)
{
    if (link.stranded || !link.server->isEncrypted())
        return;
    QByteArray bytes = link.device->readAll();
    const bool chunk = bytes.contains("PATCH /v1/blob/");
    if (chunk && m_onChunk) {
        std::exchange(m_onChunk, nullptr)();
        bytes.append(link.device->readAll()); // what came meanwhile is not told once more
    }
    if (m_onPiece && bytes.contains("GET /v1/snapshot/")) {
        std::exchange(m_onPiece, nullptr)();
        bytes.append(link.device->readAll());
    }
    link.sent += bytes.size();
    const bool cut = m_mostSent && link.sent > *m_mostSent;
    m_connectionsCut += cut ? 1 : 0;
    if (cut || (chunk && m_chunksToPass && (*m_chunksToPass)-- <= 0)) {
        link.server->abort();
        link.device->abort();
        return;
    }
    spoil(bytes, m_spoilRequest);
    link.fromDevice.append(bytes);
    link.server->write(bytes);
}

void TlsRelay::strand()
{
    m_strands = true;
    for (const auto &link : m_links)
        link->stranded = true;
}

void TlsRelay::back(Link &link)
{
    if (link.stranded)
        return;
    QByteArray bytes = link.server->readAll();
    spoil(bytes, m_spoilAnswer);
    // The head passes: Qt repeats a request by itself where the connection ends before it.
    const qsizetype head = bytes.startsWith("HTTP/1.1") ? bytes.indexOf("\r\n\r\n") + 4 : 0;
    const bool cut = m_cutAfter && bytes.size() - head >= *m_cutAfter;
    if (cut)
        bytes.truncate(head + *m_cutAfter);
    else if (m_cutAfter)
        *m_cutAfter -= bytes.size() - head;
    link.fromServer.append(bytes);
    link.device->write(bytes);
    if (!cut)
        return;
    m_cutAfter.reset();
    m_cuts++;
    link.device->flush();
    link.server->abort();
    link.device->disconnectFromHost();
}

void TlsRelay::forget()
{
    for (const auto &link : m_links) {
        link->fromDevice.clear();
        link->fromServer.clear();
    }
}

QByteArray TlsRelay::sent() const
{
    QByteArray all;
    for (const auto &link : m_links)
        all.append(link->fromDevice);
    return all;
}

QByteArray TlsRelay::received() const
{
    QByteArray all;
    for (const auto &link : m_links) {
        all.append(link->fromServer);
        for (const QByteArray &body : bodiesOf(link->fromServer))
            all.append(takenApart(body));
    }
    return all;
}

} // namespace doorstep::test
