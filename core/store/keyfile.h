// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/ports/keyvault.h"
#include "core/store/keyfilecontent.h"
#include "core/store/rootkey.h"
#include "core/store/storefolder.h"

#include <optional>

namespace doorstep::core {

/// The root key, wrapped by what the user knows (PIN or passphrase, Argon2id) and, where the machine has one, by a key
/// that never leaves it. Two copies, `key.a` and `key.b`, so that a torn write loses nothing. Wrong secrets are counted
/// on the disk before they are tried; the fifth and later ones must wait; the tenth erases the keys. After that nothing
/// on the device can be read again, but the sealed journal is kept, and the organisation's server can open it
/// (`doorstep-server open-outbox`). One thread; the folder, the
/// clock and the vault must outlive it.
class Keyfile
{
public:
    static constexpr quint64 mostTries = 10;
    static constexpr std::size_t leastSecretBytes = 6;

    /// What surrounds the keyfile. `cost` is for the next secret; a keyfile that was found keeps its own, and is
    /// refused where that is under KdfCost::least() (or under `cost`, where tests ask for less than that).
    struct Place {
        const StoreFolder &folder;
        const Clock &clock;
        KeyVault *vault = nullptr;
        KdfCost cost = KdfCost::standard();
    };
    struct Created;

    /// Makes a new root key. InvalidInput: the secret is shorter than six bytes, or a keyfile is there already.
    [[nodiscard]] static Result<Created> create(Place place, const StoreOwner &owner, const SecretBytes &secret);
    /// Missing: neither copy is there. Damaged: neither passes its check, or its cost is under the floor. TooNew.
    [[nodiscard]] static Result<Keyfile> load(Place place);

    [[nodiscard]] const StoreOwner &owner() const { return m_content.fixed.owner; }
    [[nodiscard]] int triesLeft() const { return int(mostTries - m_content.state.tries); }
    /// How long the next try has to wait. Counted in time since the machine started, which nobody can set.
    [[nodiscard]] qint64 waitMs() const;

    /// WrongSecret; TooManyAttempts: wait (see waitMs), or, with triesLeft() 0, the keys have been erased.
    [[nodiscard]] Result<RootKey> unlock(const SecretBytes &secret);
    /// Wraps the same root key by `fresh`; counts as a try of `current`. Nothing is encrypted anew.
    [[nodiscard]] Result<Done> changeSecret(const SecretBytes &current, const SecretBytes &fresh);
    /// Makes everything on this device unreadable for good, at once; the sealed journal stays.
    [[nodiscard]] Result<Done> erase();

    /// The database on the disk has been opened this many times; a lower number found later is an older copy of it.
    [[nodiscard]] quint64 databaseGeneration() const { return m_content.state.databaseGeneration; }
    [[nodiscard]] Result<Done> setDatabaseGeneration(quint64 generation);

private:
    Keyfile(Place place, KeyfileContent content) : m_place(place), m_content(std::move(content)) {}

    [[nodiscard]] Result<Done> write();
    [[nodiscard]] Result<Done> wrap(const RootKey &root, const SecretBytes &secret);
    [[nodiscard]] Result<SecretBytes> slotKey(const SecretBytes &stretched, std::size_t slot) const;
    [[nodiscard]] Result<std::optional<RootKey>> openSlots(const SecretBytes &secret) const;

    Place m_place;
    KeyfileContent m_content;
};

struct Keyfile::Created {
    Keyfile keyfile;
    RootKey root;
};

} // namespace doorstep::core
