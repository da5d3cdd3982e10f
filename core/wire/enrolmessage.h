// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "core/types/scope.h"
#include "core/types/time.h"

namespace doorstep::core {

/// What a person hands over so that one device can join: one string, `doorstep1:` and base64url of canonical CBOR
/// `[host, port, invite id, secret, pin, sealing key]`.
struct Invitation {
    QString host;
    quint16 port = 0;
    Uuid invite;
    QByteArray secret;     ///< 16 bytes; proves the right to enrol once
    QByteArray pin;        ///< SHA-256 of the server certificate's SubjectPublicKeyInfo, 32 bytes
    QByteArray sealingKey; ///< the organisation's X25519 public key, to which unsent work is sealed, 32 bytes

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

[[nodiscard]] QString encodeInvitation(const Invitation &invitation);
/// InvalidInput where it is not one; no connection is made to find out.
[[nodiscard]] Result<Invitation> decodeInvitation(QStringView text);

/// POST /v1/enrol. Safe to repeat with the same `device`: the server answers with the same enrolment while the
/// invitation lives.
struct EnrolRequest {
    Uuid invite;
    QByteArray secret;
    DeviceId device;    ///< made by the device, so that a lost answer can be asked for again
    QString deviceName; ///< what the holder calls it; no names of people

    friend bool operator==(const EnrolRequest &, const EnrolRequest &) = default;
};

struct EnrolResponse {
    UserId user;
    QString userName;
    ScopeId organisation;
    QString organisationName;
    QByteArray token;    ///< 32 bytes; the bearer token of every later request
    Timestamp serverTime;
    Timestamp leaseEnds; ///< until when the device may open the record without a contact
    qint64 post = 0;     ///< core::Post

    friend bool operator==(const EnrolResponse &, const EnrolResponse &) = default;
};

[[nodiscard]] QByteArray encodeEnrolRequest(const EnrolRequest &request);
[[nodiscard]] Result<EnrolRequest> decodeEnrolRequest(QByteArrayView data);
[[nodiscard]] QByteArray encodeEnrolResponse(const EnrolResponse &response);
[[nodiscard]] Result<EnrolResponse> decodeEnrolResponse(QByteArrayView data);

/// The body of every answer that is not 200: `{0: code name, 1: message in words, 2: incident id}`.
struct WireError {
    QString code;
    QString message;
    QString incident;
};

[[nodiscard]] QByteArray encodeWireError(const WireError &error);
[[nodiscard]] Result<WireError> decodeWireError(QByteArrayView data);

} // namespace doorstep::core
