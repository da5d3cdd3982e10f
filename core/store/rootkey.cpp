// SPDX-License-Identifier: Apache-2.0
#include "core/store/rootkey.h"

#include <sodium.h>

#include <exception>

namespace doorstep::core {

namespace {

// Eight characters each, as crypto_kdf wants them.
[[nodiscard]] const char *contextOf(KeyPurpose purpose)
{
    switch (purpose) {
    case KeyPurpose::Database: return "sqlciphr";
    case KeyPurpose::Attachments: return "attachmt";
    case KeyPurpose::Settings: return "settings";
    case KeyPurpose::Audit: return "auditmac";
    case KeyPurpose::Outbox: return "outbox_1";
    case KeyPurpose::Drafts: return "drafts_1";
    }
    return "unknown_";
}

} // namespace

SecretBytes RootKey::derive(KeyPurpose purpose, std::size_t bytes) const
{
    SecretBytes key(bytes);
    if (crypto_kdf_derive_from_key(key.data(), bytes, quint64(purpose), contextOf(purpose), m_bytes.data()) != 0)
        std::terminate(); // only a length out of range can fail
    return key;
}

} // namespace doorstep::core
