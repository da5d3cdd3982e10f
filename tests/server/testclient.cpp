// SPDX-License-Identifier: Apache-2.0
#include "tests/server/testclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

bool fill(QSslSocket &socket, QByteArray &data)
{
    if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience))
        return false;
    data += socket.readAll();
    return true;
}

} // namespace

TestClient::TestClient(const QString &invitation) : m_invitation(core::decodeInvitation(invitation).value()) {}

std::unique_ptr<QSslSocket> TestClient::connectRaw() const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(m_invitation.host, m_invitation.port);
    if (!socket->waitForEncrypted(patience))
        return nullptr;
    const QByteArray key = socket->peerCertificate().publicKey().toDer();
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256) == m_invitation.pin ? std::move(socket) : nullptr;
}

QByteArray Reply::field(const QByteArray &name) const
{
    const qsizetype at = head.indexOf("\r\n" + name.toLower() + ':');
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 3;
    return head.mid(from, head.indexOf('\r', from) - from).trimmed();
}

Reply TestClient::post(const QByteArray &path, const QByteArray &body, const QByteArray &bearer)
{
    QByteArray head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/cbor\r\n";
    if (!bearer.isEmpty())
        head += "Authorization: Bearer " + bearer + "\r\n";
    return exchange(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body, false);
}

Reply TestClient::send(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &fields)
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields;
    head += "Authorization: Bearer " + token + "\r\n";
    if (method == "POST" || method == "PATCH")
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return exchange(head + "\r\n" + body, method == "HEAD");
}

Reply TestClient::exchange(const QByteArray &request, bool head)
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        m_socket = connectRaw();
    if (!m_socket)
        return {};
    m_socket->write(request);
    m_socket->flush();
    QByteArray data;
    while (!data.contains("\r\n\r\n")) {
        if (!fill(*m_socket, data)) {
            m_socket.reset();
            return {};
        }
    }
    const qsizetype bodyAt = data.indexOf("\r\n\r\n") + 4;
    const QByteArray header = data.first(bodyAt).toLower();
    const qsizetype lengthAt = header.indexOf("content-length:") + 15;
    const qsizetype
        length = head ? 0 : header.mid(lengthAt, header.indexOf('\r', lengthAt) - lengthAt).trimmed().toLongLong();
    while (data.size() < bodyAt + length && fill(*m_socket, data)) {}
    Reply reply{header.mid(9, 3).toInt(), data.mid(bodyAt, length), header};
    if (header.contains("connection: close"))
        m_socket.reset();
    return reply;
}

Reply TestClient::enrol() { return enrolWith(m_invitation.secret); }

Reply TestClient::enrolWith(const QByteArray &secret)
{
    Reply reply = post("/v1/enrol", core::encodeEnrolRequest({m_invitation.invite, secret, device, u"test device"_s}));
    if (reply.status == 200) {
        const auto response = core::decodeEnrolResponse(reply.body);
        token = response->token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        user = response->user;
        organisation = response->organisation;
    }
    return reply;
}

Reply TestClient::syncReply(const core::SyncRequest &request)
{
    return post("/v1/sync", core::encodeSyncRequest(request), token);
}

std::optional<core::SyncResponse> TestClient::sync(const core::SyncRequest &request)
{
    const Reply reply = syncReply(request);
    if (reply.status != 200)
        return std::nullopt;
    auto response = core::decodeSyncResponse(reply.body);
    return response ? std::optional(std::move(*response)) : std::nullopt;
}

core::Change TestClient::change(const core::RecordId &id, quint16 kind, const core::FieldMap &fields, core::Seq base)
{
    return {core::ChangeId::create(), ++m_dseq, id, kind, core::Op::Put, base,
        core::Hlc::at({QDateTime::currentMSecsSinceEpoch()}), core::schemaVersion, fields};
}

core::SyncRequest TestClient::request(const QList<core::PushGroup> &push, const QList<core::Cursor> &cursors)
{
    core::SyncRequest request;
    request.app = u"test 1"_s;
    request.schema = core::schemaVersion;
    request.cursors = cursors;
    request.push = push;
    return request;
}

} // namespace doorstep::test
