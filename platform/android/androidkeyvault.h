// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/keyvault.h"

namespace doorstep::platform {

/// HMAC keys of the Android Keystore: in StrongBox where the phone has one, else in its trusted environment, and usable
/// only while the phone itself is unlocked. Any thread. What it asks of Android is in Keys.java. Never compiled.
class AndroidKeyVault final : public core::KeyVault
{
public:
    [[nodiscard]] bool available() const override { return true; }
    [[nodiscard]] core::Result<core::Done> create(const QString &name) override;
    [[nodiscard]] core::Result<QByteArray> mix(const QString &name, const QByteArray &input) override;
    [[nodiscard]] core::Result<core::Done> erase(const QString &name) override;
};

} // namespace doorstep::platform
