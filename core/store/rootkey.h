// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/secretbytes.h"

namespace doorstep::core {

/// What a subkey of the root key is for. The numbers and contexts are part of the stored format; never reuse one. This
/// list is the inventory of the device's keys.
enum class KeyPurpose : quint8 {
    Database = 1,    ///< SQLCipher: 32 bytes of key and 16 of salt
    Attachments = 2, ///< reserved: the key of each attached file stands in its record
    Settings = 3,    ///< small sealed files that must outlive the database
    Audit = 4,       ///< reserved: checksums over grants and revocations
    Outbox = 5,      ///< local copy of each unsent change in the journal
    Drafts = 6,      ///< typing in progress
};

/// The 32 random bytes from which every key of the store is derived (libsodium's crypto_kdf, BLAKE2b). A new PIN wraps
/// them anew; they never change.
class RootKey
{
public:
    static constexpr std::size_t size = 32;

    [[nodiscard]] static RootKey create() { return RootKey(SecretBytes::random(size)); }
    /// `bytes` must be `size` long.
    explicit RootKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

    /// Between 16 and 64 bytes.
    [[nodiscard]] SecretBytes derive(KeyPurpose purpose, std::size_t bytes) const;
    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }
    [[nodiscard]] RootKey copy() const { return RootKey(m_bytes.copy()); }

private:
    SecretBytes m_bytes;
};

} // namespace doorstep::core
