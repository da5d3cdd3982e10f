// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>

namespace doorstep::core {

/// A key that never leaves the hardware (StrongBox, Secure Enclave) or the login session. Mixed into the key that wraps
/// the root key, it makes a copied folder worthless. A machine without one works with PIN or passphrase alone.
class KeyVault
{
public:
    KeyVault() = default;
    KeyVault(const KeyVault &) = delete;
    KeyVault &operator=(const KeyVault &) = delete;
    virtual ~KeyVault() = default;

    /// Whether this machine can hold such a key at all.
    [[nodiscard]] virtual bool available() const = 0;
    /// Makes the key `name`; an existing one is an InvalidInput, since replacing it would make its data unreadable.
    [[nodiscard]] virtual Result<Done> create(const QString &name) = 0;
    /// 32 bytes: HMAC-SHA256 of `input` under the key `name`. NotFound if there is none; a failed look-up never makes
    /// one.
    [[nodiscard]] virtual Result<QByteArray> mix(const QString &name, const QByteArray &input) = 0;
    /// Forgets the key; success if it was not there.
    [[nodiscard]] virtual Result<Done> erase(const QString &name) = 0;
};

} // namespace doorstep::core
