// SPDX-License-Identifier: Apache-2.0
#include "core/wire/enrolmessage.h"

#include "core/wire/changecodec.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto invitationPrefix = "doorstep1:"_L1;
constexpr qsizetype invitationMax = 1000;
constexpr qsizetype nameBytes = 400;
constexpr qsizetype growth = 8; // items that a newer version may add

} // namespace

QString encodeInvitation(const Invitation &invitation)
{
    CborWriter out;
    out.array(6)
        .text(invitation.host)
        .uint(invitation.port)
        .bytes(invitation.invite.view())
        .bytes(invitation.secret)
        .bytes(invitation.pin)
        .bytes(invitation.sealingKey);
    return invitationPrefix
           + QString::fromLatin1(out.data().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<Invitation> decodeInvitation(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.startsWith(invitationPrefix) || trimmed.size() > invitationMax)
        return fail(ErrorCode::InvalidInput, u"not an invitation"_s);
    const auto decoded = QByteArray::fromBase64Encoding(trimmed.sliced(invitationPrefix.size()).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return fail(ErrorCode::InvalidInput, u"invitation is cut or mistyped"_s);
    CborReader in(decoded.decoded);
    in.enterArray(6, 6 + growth);
    const QString host = in.text(255);
    const quint64 port = in.uint();
    const auto invite = Uuid::fromBytes(in.bytes(Uuid::size));
    Invitation invitation{host, quint16(port), invite.value_or(Uuid::v7(0)), in.bytes(16), in.bytes(32), in.bytes(32)};
    in.leave();
    if (!in.finished() || host.isEmpty() || port == 0 || port > 65535 || !invite || invitation.secret.size() != 16
        || invitation.pin.size() != 32 || invitation.sealingKey.size() != 32)
        return fail(ErrorCode::InvalidInput, u"invitation is cut or mistyped"_s);
    return invitation;
}

QByteArray encodeEnrolRequest(const EnrolRequest &request)
{
    CborWriter out;
    out.array(4)
        .bytes(request.invite.view())
        .bytes(request.secret)
        .bytes(request.device.view())
        .text(request.deviceName);
    return out.take();
}

Result<EnrolRequest> decodeEnrolRequest(QByteArrayView data)
{
    CborReader in(data);
    in.enterArray(4, 4 + growth);
    const auto invite = Uuid::fromBytes(in.bytes(Uuid::size));
    QByteArray secret = in.bytes(16);
    const auto device = readId<DeviceTag>(in);
    QString name = in.text(nameBytes);
    in.leave();
    if (!in.finished() || !invite || secret.size() != 16)
        return fail(ErrorCode::Protocol, u"enrol request"_s);
    return EnrolRequest{*invite, std::move(secret), *device, std::move(name)};
}

QByteArray encodeEnrolResponse(const EnrolResponse &response)
{
    CborWriter out;
    out.array(8)
        .bytes(response.user.view())
        .text(response.userName)
        .bytes(response.organisation.view())
        .text(response.organisationName)
        .bytes(response.token)
        .integer(response.serverTime.ms)
        .integer(response.leaseEnds.ms)
        .integer(response.post);
    return out.take();
}

Result<EnrolResponse> decodeEnrolResponse(QByteArrayView data)
{
    CborReader in(data);
    in.enterArray(8, 8 + growth);
    const auto user = readId<User>(in);
    QString userName = in.text(nameBytes);
    const auto organisation = readId<ScopeTag>(in);
    QString organisationName = in.text(nameBytes);
    QByteArray token = in.bytes(32);
    const Timestamp serverTime{in.integer()};
    const Timestamp leaseEnds{in.integer()};
    const qint64 post = in.integer();
    in.leave();
    if (!in.finished() || token.size() != 32)
        return fail(ErrorCode::Protocol, u"enrol response"_s);
    return EnrolResponse{*user, std::move(userName), *organisation, std::move(organisationName), std::move(token),
        serverTime, leaseEnds, post};
}

QByteArray encodeWireError(const WireError &error)
{
    CborWriter out;
    out.map(3).uint(0).text(error.code).uint(1).text(error.message).uint(2).text(error.incident);
    return out.take();
}

Result<WireError> decodeWireError(QByteArrayView data)
{
    CborReader in(data);
    WireError error;
    for (qsizetype n = in.enterMap(growth); n > 0 && in.ok(); --n) {
        switch (in.uint()) {
        case 0: error.code = in.text(nameBytes); break;
        case 1: error.message = in.text(nameBytes); break;
        case 2: error.incident = in.text(nameBytes); break;
        default: in.skip();
        }
    }
    in.leave();
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"error body"_s);
    return error;
}

} // namespace doorstep::core
