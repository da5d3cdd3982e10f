// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"
#include "server/tlsidentity.h"

#include <QString>

namespace doorstep::server {

/// What `doorstep-server init` writes into the data folder, readable by its owner only: `organisation.json` (ids,
/// address), `tls.key.pem`, `tls.cert.pem`, `sealing.key` (X25519, 32 bytes public then 32 bytes secret). The database
/// is beside them (`pg`), unless it is elsewhere.
struct DataFolder {
    QString path;
    core::Uuid organisation = core::Uuid::v7();
    core::DeviceId serverDevice = core::DeviceId::create();
    QString name;            ///< the organisation's
    QString host;            ///< what devices connect to, and what invitations carry
    quint16 port = 0;
    QString database;        ///< connection string, or empty for the private cluster
    TlsIdentity tls;
    QByteArray sealingPublic; ///< 32 bytes
    QByteArray sealingSecret; ///< 32 bytes; opens outboxes that devices sealed

    /// The name space of the ids of imported records. Derived from the sealing secret, so that no enrolled device can
    /// work out the id of a family that is yet to be imported and open it first.
    [[nodiscard]] core::Uuid importSpace() const;

    /// Makes keys, certificate and ids and writes them. InUse where the folder has an organisation already.
    [[nodiscard]] static core::Result<DataFolder> create(
        const QString &path, const QString &name, const QString &host, quint16 port, const QString &database);
    /// Missing where `init` was not done; Damaged where a file does not hold what it should.
    [[nodiscard]] static core::Result<DataFolder> read(const QString &path);
};

} // namespace doorstep::server
