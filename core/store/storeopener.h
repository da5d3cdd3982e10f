// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/storeparts.h"

namespace doorstep::core {

/// The steps that creating, opening and recovering a store share. Lives for one of them. Internal to core/store.
class StoreOpener
{
public:
    StoreOpener(const StoreFolder &folder, Keyfile &keyfile, const RootKey &root, const Clock &clock)
        : m_folder(folder), m_keyfile(keyfile), m_root(root), m_clock(clock)
    {}

    [[nodiscard]] Result<Database> createDatabase();
    /// Opens the database and makes sure that it is the newest one that this device has had.
    [[nodiscard]] Result<Database> openDatabase();
    /// Opens it and checks every page; or sets it aside and makes a new one. `distrusted`: it is set aside in any case.
    [[nodiscard]] Result<Database> recoverDatabase(bool distrusted);

    /// A journal of erased keys is set aside: the organisation can open it.
    [[nodiscard]] Result<Journal> createJournal();
    [[nodiscard]] Result<Journal> openJournal();
    /// Opens the journal, or writes it anew: from the frames that can still be read and what the database's queue has
    /// beside them, in the order in which it was saved.
    [[nodiscard]] Result<Journal> recoverJournal(Database &database);

    [[nodiscard]] Result<std::unique_ptr<StoreParts>> assemble(Database database, Journal journal);
    /// After the journal was written anew: what the database lacks of it is brought over.
    [[nodiscard]] Result<Done> reconcile(StoreParts &parts);
    /// Sees that journal and database belong together, brings over what one lacks, and tidies.
    [[nodiscard]] Result<Done> finish(StoreParts &parts);

    /// All steps of recovering, in order.
    [[nodiscard]] Result<std::unique_ptr<StoreParts>> recover(bool distrusted);

private:
    [[nodiscard]] static Result<bool> isWhole(Database &database);
    [[nodiscard]] Result<Done> gather(Database &database, quint64 &next);
    [[nodiscard]] Result<Done> raiseGeneration(Database &database);
    [[nodiscard]] JournalKeys outboxKeys() const;

    const StoreFolder &m_folder;
    Keyfile &m_keyfile;
    const RootKey &m_root;
    const Clock &m_clock;
    RecordStore::OpeningReport m_report;
    QList<SavedFrame> m_frames; ///< of the journal that is written anew
    QList<Outbox::Entry> m_queued; ///< what could be read of the queue of the database that was set aside
    bool m_rewritten = false;
};

} // namespace doorstep::core
