// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/keyvault.h"

#include <QHash>

namespace doorstep::platform {

/// Holds its keys in memory, as hardware would hold them in a chip: what another machine does not have.
class FakeKeyVault final : public core::KeyVault
{
public:
    [[nodiscard]] bool available() const override { return true; }
    [[nodiscard]] core::Result<core::Done> create(const QString &name) override;
    [[nodiscard]] core::Result<QByteArray> mix(const QString &name, const QByteArray &input) override;
    [[nodiscard]] core::Result<core::Done> erase(const QString &name) override;

private:
    QHash<QString, QByteArray> m_keys;
};

} // namespace doorstep::platform
