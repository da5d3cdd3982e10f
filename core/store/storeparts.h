// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/conflicttable.h"
#include "core/store/drafts.h"
#include "core/store/journal.h"
#include "core/store/records.h"
#include "core/store/recordstore.h"
#include "core/store/samepeople.h"
#include "core/store/scopetable.h"
#include "core/store/valuesbefore.h"
#include "core/types/records/keptanswer.h"
#include "core/wire/savedframe.h"

#include <utility>

namespace doorstep::core {

/// What a RecordStore is made of. Internal to core/store.
class StoreParts
{
public:
    /// How far this device has come; one row, written with every save.
    struct Progress {
        quint64 dseq = 0;         ///< of the last own change
        Hlc hlc;                  ///< the last one given out or seen
        quint64 journalFrame = 0; ///< the last frame that the database holds
    };

    StoreParts(const StoreFolder &folderIn, Keyfile &keyfileIn, const Clock &clockIn, Kinds kinds, Database databaseIn,
        Journal journalIn, Drafts draftsIn)
        : folder(folderIn)
        , keyfile(keyfileIn)
        , clock(clockIn)
        , database(std::move(databaseIn))
        , journal(std::move(journalIn))
        , drafts(std::move(draftsIn))
        , records(database, kinds)
        , scopes(database)
        , outbox(database)
        , conflicts(database)
        , valuesBefore(database)
        , held(database)
    {}

    /// Runs `work` in one transaction; on an error everything is as it was, in memory too.
    template<class Work>
    [[nodiscard]] Result<Done> inTransaction(Work work)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        const Progress before = progress;
        Result<Done> done = work();
        if (done)
            done = transaction->commit();
        if (!done) {
            progress = before;
            {
                const Transaction undone = std::move(*transaction);
            }
            if (auto loaded = reload(); !loaded)
                return loaded;
        }
        return done;
    }

    /// Reads what is kept in memory from the database.
    [[nodiscard]] Result<Done> reload();
    [[nodiscard]] Result<Done> loadProgress();
    [[nodiscard]] static Result<Progress> progressOf(Database &database);
    [[nodiscard]] Result<Done> storeProgress();
    /// Somebody's clock was seen: this device's own never falls behind it.
    void noteClock(Hlc seen);
    enum class Check { Rules, Nothing };
    /// Lays one own change over its record and puts it into the queue. In a transaction. `check` Rules: InvalidInput
    /// where the record would break the rules of its kind; what was saved once is not checked again.
    [[nodiscard]] Result<ChangedRecord> applyOwn(const SavedChange &saved, Check check);
    /// One edit as a change with its number; InvalidInput, NotAllowed or TooLarge where it cannot be one.
    [[nodiscard]] Result<SavedChange> changeOf(const Edit &edit, quint64 dseq, Hlc hlc) const;
    /// What its author had seen, into a change that was just made of `edit`; `before` are the others of the same save.
    [[nodiscard]] Result<Done> addSeen(Change &change, const Edit &edit, const QList<SavedChange> &before);
    /// Those fields of what `row` shows, under the saves `before`, that nobody else has written after the change's
    /// base.
    [[nodiscard]] FieldMap seenIn(const RecordRow &row, const Change &change, const QList<SavedChange> &before) const;
    /// The edit with its lists of people as the record names them (SamePeople::asWritten).
    [[nodiscard]] Result<Edit> asWritten(const SamePeople &same, Edit edit);
    /// Rows, queue and journal, all or nothing (README.md, "The way of one save").
    [[nodiscard]] Result<ChangeSet> save(const SavedFrame &frame);
    /// Remembers that the draft was saved with this frame of the journal, so that it does not come back; what is typed
    /// under the same id after it does. In a transaction.
    [[nodiscard]] Result<Done> finishDraft(const Uuid &id, quint64 frame);
    /// Wipes the drafts that were saved before the process ended.
    [[nodiscard]] Result<Done> dropFinishedDrafts();
    /// Brings saves into the database that only the journal holds.
    [[nodiscard]] Result<int> replay();
    /// Drops the oldest frames of the journal that are settled and older than the retention.
    [[nodiscard]] Result<Done> rotateJournal();
    [[nodiscard]] StoredRecord stored(RecordRow row, quint16 orderBy) const;
    [[nodiscard]] Result<QList<StoredRecord>> allStored(Result<QList<RecordRow>> rows) const;
    /// Who wrote each field of what `row` shows.
    [[nodiscard]] Result<Writers> writersOf(const RecordRow &row);
    /// Shows the record's confirmed state under its unsent changes. In a transaction.
    [[nodiscard]] Result<ChangedRecord> refresh(quint16 kind, const RecordId &record, const ScopeTable::Entry &scope);

    /// What was kept apart is in its scope's log now, or stays out of it: it leaves the queue, or its record, and stays
    /// as its author's own words. Nothing where this device does not wait for that answer. In a transaction.
    [[nodiscard]] Result<std::optional<ChangedRecord>> takeAnswer(const KeptAnswer &answer);
    /// What the office has answered already about a change that it kept apart.
    [[nodiscard]] Result<std::optional<KeptOutcome>> answerTo(const ChangeId &change);

    /// Every record and conflict of the scope goes from the database. In a transaction.
    [[nodiscard]] Result<Done> clearScope(const ScopeTable::Entry &scope, ChangeSet &changed);
    /// Another server generation: every cursor to 0, every own change of the journal into the queue. In a transaction.
    [[nodiscard]] Result<Done> offerAgain();
    /// Puts what the journal holds of the scope, or of all that are here, into the queue. In a transaction.
    [[nodiscard]] Result<Done> offerFromJournal(const std::optional<ScopeId> &only);

    const StoreFolder &folder;
    Keyfile &keyfile;
    const Clock &clock;
    Database database;
    Journal journal;
    Drafts drafts;
    Records records;
    ScopeTable scopes;
    Outbox outbox;
    ConflictTable conflicts;
    ValuesBefore valuesBefore;
    HeldOver held;
    SamePeople samePeople; ///< as of `samePeopleVersion`
    quint64 samePeopleVersion = 0; ///< Records::peopleVersion()
    Progress progress;
    RecordStore::OpeningReport report;
};

} // namespace doorstep::core
