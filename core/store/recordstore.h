// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/ports/syncstore.h"
#include "core/rules/merge.h"
#include "core/store/edit.h"
#include "core/store/keyfile.h"
#include "core/store/query.h"
#include "core/store/samepeople.h"

#include <QHash>

#include <memory>
#include <span>

namespace doorstep::core {

class StoreParts;
struct Person;

/// Everything that one user's device keeps: records in SQLCipher, unsent edits in the sealed journal beside it, drafts.
/// One thread; no signals: each call returns what it changed. The folder and the clock must outlive it.
class RecordStore : public SyncStore
{
public:
    /// How many edits wait, for the sync screen.
    struct Pending {
        int waiting = 0;
        int quarantined = 0;
    };
    /// One edit of this device that is not in a scope's log yet.
    struct Unsent {
        Change change;
        ScopeId scope;
        ScopeKind scopeKind = ScopeKind::Family;
        Sending state = Sending::Waiting;
        QuarantineReason reason = QuarantineReason::None;
    };
    /// What opening or recovering had to do; the app tells the person.
    struct OpeningReport {
        int replayed = 0; ///< saves brought from the journal into the database
        qint64 tornBytes = 0; ///< of a save that never finished; kept in a file beside the journal
        qint64 unreadableBytes = 0; ///< of a damaged journal; kept in a file beside it
        bool mustSyncAnew = false; ///< the records have to come from the server again
    };

    /// A new store under `root`. Finds a sealed journal of erased keys: it is set aside, never overwritten.
    /// InvalidInput: there is a database already.
    [[nodiscard]] static Result<std::unique_ptr<RecordStore>> create(
        const StoreFolder &folder, Keyfile &keyfile, const RootKey &root, const Clock &clock);
    /// Missing or Damaged: database or journal is not there, not whole, or an older copy; nothing was changed and
    /// recover() is the way on. Only the pages that opening needs are checked; the others answer Damaged when they are
    /// read, and pagesHold() looks at all of them. TooNew: a newer app wrote it.
    [[nodiscard]] static Result<std::unique_ptr<RecordStore>> open(
        const StoreFolder &folder, Keyfile &keyfile, const RootKey &root, const Clock &clock);
    /// Checks everything and builds what is broken from what is whole: a new database from the journal (the rest comes
    /// with the next sync), a new journal from its readable frames and the database's queue. What could not be read is
    /// set aside, not removed.
    [[nodiscard]] static Result<std::unique_ptr<RecordStore>> recover(
        const StoreFolder &folder, Keyfile &keyfile, const RootKey &root, const Clock &clock);
    ~RecordStore() override;
    [[nodiscard]] const OpeningReport &opening() const;

    // Reading. A record is found by any of the scopes that it is in.
    [[nodiscard]] Result<StoredRecord> find(quint16 kind, const RecordId &id);
    [[nodiscard]] Result<QList<StoredRecord>> list(const Query &query);
    /// Records in which every word of `text`, or another form of that first name, begins a word, newest first; of a
    /// person who was written down twice the one that is shown. Without a word: nothing.
    [[nodiscard]] Result<QList<StoredRecord>> search(const QString &text, int limit);
    /// The same for words that were mistyped or misheard (core/rules/nearword.h): for when search() finds nothing.
    [[nodiscard]] Result<QList<StoredRecord>> searchNear(const QString &text, int limit);
    [[nodiscard]] Result<int> count(const Query &query);

    // Writing. All edits of one call are saved, or none; they are on the disk when it returns.
    /// InvalidInput: a field of another type or against its kind's rules, or a kind that does not live in that kind of
    /// scope. NotAllowed: a scope that this version cannot write. TooLarge: more than the server would take. DiskFull,
    /// Io: nothing was saved.
    [[nodiscard]] Result<Written> write(std::span<const Edit> edits, const std::optional<Uuid> &draft = std::nullopt);
    [[nodiscard]] Result<Written> write(const Edit &edit) { return write(std::span(&edit, 1)); }

    // Conflicts, the most recent first.
    [[nodiscard]] Result<QList<Conflict>> conflicts(const RecordId &record);
    /// What both writers of a conflict of the record had before them, encoded, by the conflict's tag and losing.seq.
    /// Missing where this device does not know, as where one of them had seen something older.
    [[nodiscard]] Result<QHash<std::pair<quint16, Seq>, QByteArray>> readByBoth(const RecordId &record);
    [[nodiscard]] Result<QList<Conflict>> openConflicts(int limit);
    /// The kind of every record that has an open conflict.
    [[nodiscard]] Result<QHash<RecordId, quint16>> kindsInConflict();
    /// Settles the conflicts on the field that were on the screen, with the value that the person chose. `base` is
    /// StoredRecord::base as it was read for that screen: what came later nobody has decided on.
    [[nodiscard]] Result<Written> resolve(
        quint16 kind, const RecordId &record, quint16 tag, const Value &chosen, Seq base);

    // What has not been sent.
    [[nodiscard]] Result<Pending> pending();
    [[nodiscard]] Result<QList<Unsent>> unsent();

    // Drafts: on the disk when putDraft returns. A write() that names a draft takes it along.
    [[nodiscard]] Result<ChangeSet> putDraft(Draft draft);
    [[nodiscard]] Result<ChangeSet> dropDraft(const Uuid &id);
    /// Also what was put under the id before, and after a write() that took it along: nothing of it is left in the
    /// file.
    [[nodiscard]] Result<ChangeSet> wipeDraft(const Uuid &id);
    [[nodiscard]] QList<Draft> drafts() const;

    // Small values of the app (token, names, settings), encrypted like everything else. Missing: an empty array.
    [[nodiscard]] Result<QByteArray> setting(const QString &name);
    [[nodiscard]] Result<Done> setSetting(const QString &name, const QByteArray &value);

    // core::SyncStore
    [[nodiscard]] Result<QList<Cursor>> cursors() override;
    [[nodiscard]] Result<QList<PushGroup>> pendingPush(qsizetype maxBytes) override;
    [[nodiscard]] Result<ChangeSet> applyFrame(const Frame &frame) override;
    [[nodiscard]] Result<ChangeSet> applySnapshot(const Snapshot &snapshot) override;
    [[nodiscard]] Result<ChangeSet> settle(const QList<Ack> &acks) override;
    [[nodiscard]] Result<ChangeSet> purgeScope(const ScopeId &scope) override;
    [[nodiscard]] Result<std::optional<Uuid>> serverGeneration() override;
    [[nodiscard]] Result<Done> setServerGeneration(const Uuid &generation) override;
    [[nodiscard]] Result<Done> followGeneration(const Uuid &generation) override;
    [[nodiscard]] Result<Done> startAnew(const ScopeId &scope) override;
    [[nodiscard]] Result<Done> offerAcknowledgedAgain() override;
    [[nodiscard]] Result<std::optional<Holding>> holding(const ScopeId &scope) override;
    [[nodiscard]] Result<ChangeSet> mend(const ScopeId &scope, const QList<Frame> &log) override;

    /// Whether every page on the disk still carries the right checksum. Reads the whole file: about 0.4 s a 100 MB,
    /// during which the store answers nobody.
    [[nodiscard]] Result<bool> pagesHold();
    /// The same, the write-ahead log included, and whether the pages fit together. About three times as long.
    [[nodiscard]] Result<bool> intact();
    /// Empties the write-ahead log, as before a lock. The store stays usable.
    [[nodiscard]] Result<Done> checkpoint();

    // Read as structs, records are what a page shows: where a person was written down twice, references name the one
    // that is shown, a list of people has that one alone, and an id finds what any of the person's records is named in.
    // StoredRecord::fields stay as they were written.
    template<class T>
    [[nodiscard]] Result<Stored<T>> find(const Id<T> &id)
    {
        const auto same = samePeople();
        if (!same)
            return same.error();
        auto record = find(kindOf<T>.number, RecordId(id));
        if (!record)
            return record.error();
        if constexpr (std::is_same_v<T, Person>) {
            if (const RecordId kept = (*same)->shown(record->scope, record->id); kept != record->id)
                record = find(kindOf<T>.number, kept);
            if (!record)
                return record.error();
        }
        return shownAs<T>(**same, *std::move(record));
    }
    template<class T>
    [[nodiscard]] Result<QList<Stored<T>>> list(Query query)
    {
        const auto same = samePeople();
        if (!same)
            return same.error();
        query.kind = kindOf<T>.number;
        auto records = list((*same)->widened(std::move(query)));
        if (!records)
            return records.error();
        QList<Stored<T>> all;
        all.reserve(records->size());
        for (StoredRecord &record : *records) {
            if constexpr (std::is_same_v<T, Person>) {
                if ((*same)->shown(record.scope, record.id) != record.id)
                    continue;
            }
            auto one = shownAs<T>(**same, std::move(record));
            if (!one)
                return one.error();
            all.append(*std::move(one));
        }
        return all;
    }
    /// Who is shown for whom, as of now; two queries after a change of it, else none. Valid until the next call.
    [[nodiscard]] Result<const SamePeople *> samePeople();

private:
    explicit RecordStore(std::unique_ptr<StoreParts> parts);
    template<class T>
    [[nodiscard]] static Result<Stored<T>> shownAs(const SamePeople &same, StoredRecord record)
    {
        if constexpr (std::is_same_v<T, Person>)
            record.also = same.others(record.scope, record.id);
        auto one = typed<T>(std::move(record));
        if (one)
            same.show(kindOf<T>, one->record.scope, &one->value);
        return one;
    }
    [[nodiscard]] Result<QList<StoredRecord>> withPeopleShown(Result<QList<StoredRecord>> found);
    std::unique_ptr<StoreParts> m_parts;
};

} // namespace doorstep::core
