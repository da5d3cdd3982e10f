// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/enrolment.h"
#include "app/engine/storethread.h"
#include "core/ports/keyvault.h"
#include "core/store/kdfcost.h"

namespace doorstep::app {

/// What holds for the PIN, for the screen that asks for it.
struct PinTries {
    int left = 0;
    qint64 waitMs = 0; ///< until the next try is looked at
};

/// What a session learns from a store that has just been opened.
struct OpenedStore {
    Enrolment enrolment;
    Identity identity;
    QByteArray token;
    core::RecordStore::OpeningReport report;
};

/// The steps that make, open and close the store of one folder. Called on the store thread only, where Argon2id and the
/// disk may take their time.
struct StoreOpener {
    QString folder;
    core::KdfCost cost;
    const core::Clock *clock = nullptr;
    core::KeyVault *vault = nullptr;

    /// Takes the folder for this process and reads the keyfile, if that was not done. InUse, Missing, Damaged, Io.
    [[nodiscard]] core::Result<core::Done> takeKeyfile(StoreThread::Place &place) const;
    /// Takes the folder alone: before an enrolment there is no keyfile.
    [[nodiscard]] core::Result<core::Done> takeFolder(StoreThread::Place &place) const;
    [[nodiscard]] core::Result<OpenedStore> open(
        StoreThread::Place &place, const Enrolment &enrolment, const core::SecretBytes &pin, bool recovering) const;
    /// Makes keyfile and store, keeps who enrolled in it, and writes the enrolment last: before that nothing counts,
    /// and what an earlier try left behind is removed.
    [[nodiscard]] core::Result<OpenedStore> make(StoreThread::Place &place, const core::Invitation &invitation,
        const core::EnrolResponse &answer, const core::DeviceId &device, const core::SecretBytes &pin) const;
    [[nodiscard]] static PinTries tries(const StoreThread::Place &place);
};

} // namespace doorstep::app
