// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"
#include "core/wire/enrolmessage.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace doorstep::app {

/// Where the server is and how it is known: nothing else proves that it is the right one.
struct ServerAddress {
    QString host;
    quint16 port = 0;
    QByteArray pin; ///< SHA-256 of the certificate's SubjectPublicKeyInfo, 32 bytes

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

/// What the device must know about its enrolment while it is locked. Holds nobody's name and no secret; it lies
/// readable in the store's folder as the file `enrolment`.
struct Enrolment {
    ServerAddress server;
    core::UserId user;
    core::DeviceId device;
    core::ScopeId organisation;

    friend bool operator==(const Enrolment &, const Enrolment &) = default;
};

/// Who uses the device: known only while the store is open, where it is kept encrypted.
struct Identity {
    core::UserId user;
    core::DeviceId device;
    core::ScopeId organisation;
    QString userName;
    QString organisationName;
    qint64 post = 0; ///< core::Post
    core::Timestamp leaseEnds; ///< as told at enrolment; core::Lease is what holds

    friend bool operator==(const Identity &, const Identity &) = default;
};

[[nodiscard]] QByteArray encodeEnrolment(const Enrolment &enrolment);
/// Damaged, TooNew.
[[nodiscard]] core::Result<Enrolment> decodeEnrolment(QByteArrayView bytes);

/// The enrolment of the store in `folder`; nothing where it was never finished. Damaged, Io, TooNew.
[[nodiscard]] core::Result<std::optional<Enrolment>> readEnrolment(const QString &folder);
/// On the disk when it returns. DiskFull, Io.
[[nodiscard]] core::Result<core::Done> writeEnrolment(const QString &folder, const Enrolment &enrolment);

/// The device id that was sent with this invitation before: asking again with it after a lost answer is harmless,
/// asking with another one is refused. Makes and keeps one, on the disk, if there is none. The note also says that what
/// else lies in the folder belongs to an enrolment that was never finished.
[[nodiscard]] core::Result<core::DeviceId> deviceForInvitation(
    const QString &folder, const core::Invitation &invitation);
[[nodiscard]] bool isEnrolling(const QString &folder);
/// Forgets that note; after writeEnrolment.
[[nodiscard]] core::Result<core::Done> enrollingDone(const QString &folder);

} // namespace doorstep::app
