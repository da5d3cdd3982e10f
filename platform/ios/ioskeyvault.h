// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/keyvault.h"

namespace doorstep::platform {

/// Keys of the Keychain that no backup and no other device gets, readable only while the phone is unlocked. The key is
/// in the app's memory for as long as mix() takes: the Secure Enclave knows no HMAC. Any thread. Never compiled.
class IosKeyVault final : public core::KeyVault
{
public:
    [[nodiscard]] bool available() const override { return true; }
    [[nodiscard]] core::Result<core::Done> create(const QString &name) override;
    [[nodiscard]] core::Result<QByteArray> mix(const QString &name, const QByteArray &input) override;
    [[nodiscard]] core::Result<core::Done> erase(const QString &name) override;
};

} // namespace doorstep::platform
