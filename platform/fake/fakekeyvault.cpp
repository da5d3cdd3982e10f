// SPDX-License-Identifier: Apache-2.0
#include "platform/fake/fakekeyvault.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace doorstep::platform {

using namespace Qt::StringLiterals;

core::Result<core::Done> FakeKeyVault::create(const QString &name)
{
    if (m_keys.contains(name))
        return core::fail(core::ErrorCode::InvalidInput, u"the vault already holds a key of that name"_s);
    QByteArray key(32, '\0');
    for (char &byte : key)
        byte = char(QRandomGenerator::system()->bounded(256));
    m_keys.insert(name, key);
    return core::Done{};
}

core::Result<QByteArray> FakeKeyVault::mix(const QString &name, const QByteArray &input)
{
    const auto key = m_keys.constFind(name);
    if (key == m_keys.constEnd())
        return core::fail(core::ErrorCode::NotFound, u"the vault holds no key of that name"_s);
    return QMessageAuthenticationCode::hash(input, *key, QCryptographicHash::Sha256);
}

core::Result<core::Done> FakeKeyVault::erase(const QString &name)
{
    m_keys.remove(name);
    return core::Done{};
}

} // namespace doorstep::platform
