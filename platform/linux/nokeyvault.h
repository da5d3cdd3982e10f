// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/keyvault.h"

namespace doorstep::platform {

/// A plain Linux machine holds no key in hardware; the store's keys rest on the PIN or passphrase alone.
class NoKeyVault final : public core::KeyVault
{
public:
    [[nodiscard]] bool available() const override { return false; }
    [[nodiscard]] core::Result<core::Done> create(const QString &) override { return none(); }
    [[nodiscard]] core::Result<QByteArray> mix(const QString &, const QByteArray &) override { return none(); }
    [[nodiscard]] core::Result<core::Done> erase(const QString &) override { return core::Done{}; }

private:
    [[nodiscard]] static core::Error none()
    {
        return core::fail(core::ErrorCode::NotFound, QStringLiteral("this machine has no key vault"));
    }
};

} // namespace doorstep::platform
