// SPDX-License-Identifier: Apache-2.0
#include "server/teamauthor.h"

#include <sodium.h>

namespace doorstep::server {

TeamAuthor::Names TeamAuthor::of(const core::ScopeId &neighbourhood, const core::DeviceId &device, core::Timestamp now)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    const std::lock_guard lock(m_mutex);
    if (const qint64 day = now.ms / dayMs; day != m_day) {
        m_day = day;
        m_salt.resize(crypto_generichash_KEYBYTES);
        randombytes_buf(m_salt.data(), size_t(m_salt.size()));
    }
    QByteArray hidden(16, Qt::Uninitialized);
    const QByteArrayView id = device.view();
    crypto_generichash(reinterpret_cast<unsigned char *>(hidden.data()), size_t(hidden.size()),
        reinterpret_cast<const unsigned char *>(id.data()), size_t(id.size()),
        reinterpret_cast<const unsigned char *>(m_salt.constData()), size_t(m_salt.size()));
    return {authorIn(neighbourhood), core::DeviceId(core::Uuid::v5(neighbourhood, hidden))};
}

core::UserId TeamAuthor::authorIn(const core::ScopeId &neighbourhood)
{
    return core::UserId(core::Uuid::v5(neighbourhood, "team"));
}

} // namespace doorstep::server
