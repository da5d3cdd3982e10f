// SPDX-License-Identifier: Apache-2.0
#include "core/store/secretbytes.h"

#include <sodium.h>

#include <cstring>
#include <exception>

namespace doorstep::core {

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    // Without a working libsodium or locked memory no key may exist at all.
    if (sodium_init() < 0)
        std::terminate();
    m_data.reset(static_cast<unsigned char *>(sodium_malloc(size > 0 ? size : 1)));
    if (!m_data)
        std::terminate();
    sodium_memzero(m_data.get(), size);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes own(std::size_t(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(own.data(), bytes.data(), own.size());
    return own;
}

QByteArrayView SecretBytes::view() const { return QByteArrayView(m_data.get(), qsizetype(m_size)); }

void SecretBytes::Free::operator()(unsigned char *bytes) const { sodium_free(bytes); }

} // namespace doorstep::core
