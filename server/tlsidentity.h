// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>
#include <QString>

namespace doorstep::server {

/// The server's certificate: ECDSA P-256, self-signed; devices pin the SHA-256 of its public key
/// (SubjectPublicKeyInfo), which every invitation carries, so that no certificate authority is trusted.
struct TlsIdentity {
    QByteArray certificatePem;
    QByteArray keyPem;

    /// A new key and certificate for `host` (name or address), valid for ten years: a renewal keeps the key.
    [[nodiscard]] static core::Result<TlsIdentity> create(const QString &host);
    /// SHA-256 of the certificate's DER SubjectPublicKeyInfo; 32 bytes.
    [[nodiscard]] core::Result<QByteArray> publicKeyHash() const;
};

} // namespace doorstep::server
