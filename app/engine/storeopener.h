// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/membership.h"
#include "app/engine/storethread.h"
#include "core/ports/keyvault.h"
#include "core/store/kdfcost.h"
#include "core/store/lease.h"

namespace doorstep::app {

/// What holds for the PIN, for the screen that asks for it.
struct PinTries {
    int left = 0;
    qint64 waitMs = 0; ///< until the next try is looked at
};

/// What a session learns from a store that has just been opened.
struct OpenedStore {
    Membership member;
    core::RecordStore::OpeningReport report;
    core::Lease lease;
};

/// What a look at the folder tells before anybody puts in a PIN.
struct FoundStore {
    PinTries tries;
    bool keysGone = false; ///< neither copy of the keyfile can be used, so nothing can ever be opened again
    std::optional<core::Error> problem; ///< what unlock() would answer, as far as it can be seen
};

/// The steps that make, open and close the store of one folder. Called on the store thread only, where Argon2id and the
/// disk may take their time. Nothing here removes a file: what is in the way is given another name.
struct StoreOpener {
    QString folder;
    core::KdfCost cost;
    const core::Clock *clock = nullptr;
    core::KeyVault *vault = nullptr;

    /// Whether an enrolment that was finished has left something in the folder. Any thread.
    [[nodiscard]] bool hasStore() const;
    /// Takes the folder for this process, reads the keyfile and sees whether the other files are there.
    [[nodiscard]] FoundStore look(StoreThread::Place &place) const;
    /// Not recovering: Missing or Damaged where anything that belongs to the store cannot be read; nothing was changed.
    /// Recovering: all that is whole heals the rest. Locked: the lease ended so long ago that the keys are gone now.
    [[nodiscard]] core::Result<OpenedStore> open(
        StoreThread::Place &place, const core::SecretBytes &pin, bool recovering) const;
    /// Takes the folder, and says whether a new enrolment may begin in it: nothing is there, or what is there was never
    /// finished, or its keys are gone. InvalidInput: enrolled already. Missing, Damaged: a store that recovering can
    /// open; it must not be enrolled over.
    [[nodiscard]] core::Result<core::Done> mayEnrol(StoreThread::Place &place) const;
    /// Sets aside what is there, makes keyfile and store, keeps who enrolled in it, and writes the enrolment last:
    /// before that nothing counts. Fails as mayEnrol() does.
    [[nodiscard]] core::Result<OpenedStore> make(StoreThread::Place &place, const core::Invitation &invitation,
        const core::EnrolResponse &answer, const core::DeviceId &device, const core::SecretBytes &pin) const;
    [[nodiscard]] static PinTries tries(const StoreThread::Place &place);

private:
    [[nodiscard]] core::Result<core::Done> takeFolder(StoreThread::Place &place) const;
    [[nodiscard]] core::Result<core::Done> takeKeyfile(StoreThread::Place &place) const;
    /// Whether the keyfile is gone for good, as far as `taken` and the tries tell.
    [[nodiscard]] static bool keysGone(const StoreThread::Place &place, const core::Result<core::Done> &taken);
    [[nodiscard]] core::Result<std::optional<Membership>> membershipOf(core::RecordStore &store,
        const core::Result<Membership> &sealed, const core::Result<std::optional<Enrolment>> &written) const;
    /// Of the store that was just opened. Too long without a contact: closes it, and nobody opens it again.
    [[nodiscard]] core::Result<core::Lease> leaseOf(
        StoreThread::Place &place, std::unique_ptr<core::RecordStore> &store) const;
    [[nodiscard]] core::Result<core::Done> keep(
        core::RecordStore &store, const core::SealedFile &file, const Membership &member) const;
};

} // namespace doorstep::app
