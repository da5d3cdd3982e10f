// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/kdfcost.h"
#include "core/types/id.h"
#include "core/types/result.h"

#include <array>

namespace doorstep::core {

/// Whose store it is and to whom unsent changes are sealed.
struct StoreOwner {
    UserId user;
    DeviceId device;
    QByteArray organisationKey; ///< X25519 public key of the organisation, 32 bytes

    friend bool operator==(const StoreOwner &, const StoreOwner &) = default;
};

/// The keyfile's bytes, taken apart; no cryptography here except the checksum. README.md has the format.
struct KeyfileContent {
    static constexpr qsizetype mostBytes = 2048;
    static constexpr std::size_t slotCount = 4;
    static constexpr qsizetype saltBytes = 16;
    static constexpr qsizetype nonceBytes = 24;
    static constexpr qsizetype slotBytes = nonceBytes + 32 + 16;

    /// Never changes while the secret stays: every slot is bound to these bytes.
    struct Fixed {
        StoreOwner owner;
        quint64 generation = 1; ///< one more with every new secret
        KdfCost cost;
        QByteArray salt;
        QString vaultKey; ///< name of the key in the machine's vault; empty without one
    };
    /// Written without the secret.
    struct State {
        quint64 revision = 0; ///< the newer of two copies has the higher one
        quint64 tries = 0;
        qint64 triedSinceBootMs = 0;
        QString triedBoot;
        quint64 databaseGeneration = 0; ///< the database on the disk is at least this old
    };

    Fixed fixed;
    std::array<QByteArray, slotCount> wraps;
    State state;

    [[nodiscard]] QByteArray encodedFixed() const;
    [[nodiscard]] QByteArray encoded() const;
    /// Damaged: not such bytes, or the checksum is wrong. TooNew: another version of the format.
    [[nodiscard]] static Result<KeyfileContent> decode(QByteArrayView bytes);
};

} // namespace doorstep::core
