// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"
#include "core/store/storeparts.h"
#include "core/types/kinds.h"

#include <QDateTime>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto databaseFile = "records.db"_L1;
constexpr auto journalFile = "outbox.journal"_L1;
constexpr auto draftsFile = "drafts.journal"_L1;

[[nodiscard]] JournalKeys outboxKeys(const RootKey &root, const Keyfile &keyfile)
{
    return {root.derive(KeyPurpose::Outbox, 32), keyfile.owner().organisationKey};
}

[[nodiscard]] Result<Drafts> openDrafts(const StoreFolder &folder, const RootKey &root)
{
    return Drafts::open(folder.file(draftsFile), {root.derive(KeyPurpose::Drafts, 32), {}});
}

[[nodiscard]] QString asideName(const QString &path, QLatin1StringView why)
{
    return u"%1.%2-%3"_s.arg(path, why).arg(QDateTime::currentMSecsSinceEpoch());
}

[[nodiscard]] Result<Done> setAside(const QString &path, QLatin1StringView why)
{
    if (QFile::exists(path) && !QFile::rename(path, asideName(path, why)))
        return fail(ErrorCode::Io, u"cannot set a file aside"_s);
    return Done{};
}

[[nodiscard]] Result<Done> prepare(Database &database)
{
    if (auto migrated = migrate(database); !migrated)
        return migrated;
    return alignTables(database, allKinds());
}

[[nodiscard]] Result<Database> createDatabase(const StoreFolder &folder, const RootKey &root)
{
    const SecretBytes key = root.derive(KeyPurpose::Database, Database::keySize);
    auto database = Database::open(folder.file(databaseFile), key, Database::Opening::CreateNew);
    if (!database)
        return database;
    if (auto prepared = prepare(*database); !prepared)
        return prepared.error();
    return database;
}

[[nodiscard]] Result<quint64> generationOf(Database &database)
{
    const auto stored = database.number("SELECT ifnull((SELECT value FROM meta WHERE name='generation'), 0)");
    if (!stored)
        return stored.error();
    return quint64(*stored);
}

/// Opens the database and makes sure that it is the newest one that this device has had.
[[nodiscard]] Result<Database> openDatabase(const StoreFolder &folder, const Keyfile &keyfile, const RootKey &root)
{
    const SecretBytes key = root.derive(KeyPurpose::Database, Database::keySize);
    auto database = Database::open(folder.file(databaseFile), key, Database::Opening::Existing);
    if (!database)
        return database;
    const auto mark = database->number("PRAGMA application_id");
    if (!mark)
        return mark.error();
    if (*mark != applicationId)
        return fail(ErrorCode::Damaged, u"the file is not a database of Doorstep"_s);
    if (auto prepared = prepare(*database); !prepared)
        return prepared.error();
    const auto generation = generationOf(*database);
    if (!generation)
        return generation.error();
    if (*generation < keyfile.databaseGeneration())
        return fail(ErrorCode::Damaged, u"the database is an older copy"_s);
    return database;
}

/// Raises the generation in the database, on the disk, and then in the keyfile: the keyfile is never ahead of a database
/// that is whole.
[[nodiscard]] Result<Done> raiseGeneration(Database &database, Keyfile &keyfile)
{
    const auto generation = generationOf(database);
    if (!generation)
        return generation.error();
    const quint64 next = std::max(*generation, keyfile.databaseGeneration()) + 1;
    const QByteArray sql = "PRAGMA synchronous=FULL; REPLACE INTO meta(name, value) VALUES('generation', "
                           + QByteArray::number(next) + "); PRAGMA synchronous=NORMAL";
    if (auto raised = database.execute(sql); !raised)
        return raised;
    return keyfile.setDatabaseGeneration(next);
}

[[nodiscard]] bool isBroken(const Error &error)
{
    return error.code == ErrorCode::Missing || error.code == ErrorCode::Damaged;
}

} // namespace

/// The steps that create, open and recover share.
class RecordStore::Opener
{
public:
    Opener(const StoreFolder &folder, Keyfile &keyfile, const RootKey &root, const Clock &clock)
        : m_folder(folder), m_keyfile(keyfile), m_root(root), m_clock(clock)
    {
    }

    [[nodiscard]] Result<std::unique_ptr<RecordStore>> assemble(Database database, Journal journal)
    {
        auto drafts = openDrafts(m_folder, m_root);
        if (!drafts)
            return drafts.error();
        auto parts = std::make_unique<StoreParts>(m_folder, m_keyfile, m_clock, allKinds(), std::move(database),
                                             std::move(journal), *std::move(drafts));
        parts->report = m_report;
        if (parts->journal.repair())
            parts->report.tornBytes = parts->journal.repair()->bytes;
        if (auto loaded = parts->reload(); !loaded)
            return loaded.error();
        if (auto loaded = parts->loadProgress(); !loaded)
            return loaded.error();
        return std::unique_ptr<RecordStore>(new RecordStore(std::move(parts)));
    }

    /// The journal and the database belong together; then what one lacks is brought over.
    [[nodiscard]] Result<Done> finish(RecordStore &store)
    {
        StoreParts &parts = *store.m_parts;
        const quint64 expected = parts.progress.journalFrame + 1;
        if (expected > parts.journal.nextNumber() || expected < parts.journal.firstNumber())
            return fail(ErrorCode::Damaged, u"journal and database do not belong together"_s);
        const auto replayed = parts.replay();
        if (!replayed)
            return replayed.error();
        parts.report.replayed += *replayed;
        if (auto raised = raiseGeneration(parts.database, m_keyfile); !raised)
            return raised;
        if (auto dropped = parts.dropFinishedDrafts(); !dropped)
            return dropped;
        return parts.rotateJournal();
    }

    [[nodiscard]] Result<Database> recoverDatabase()
    {
        auto database = openDatabase(m_folder, m_keyfile, m_root);
        if (database || !isBroken(database.error()))
            return database;
        m_report.mustSyncAnew = true;
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
            if (auto done = setAside(m_folder.file(databaseFile) + suffix, "damaged"_L1); !done)
                return done.error();
        }
        return createDatabase(m_folder, m_root);
    }

    /// Opens the journal, or writes it anew: from the frames that can still be read and what the database's queue has
    /// beside them, in the order in which it was saved.
    [[nodiscard]] Result<Journal> recoverJournal(Database &database)
    {
        const auto held = StoreParts::progressOf(database);
        if (!held)
            return held.error();
        const QString path = m_folder.file(journalFile);
        auto journal = Journal::open(path, outboxKeys(m_root, m_keyfile));
        const bool tooShort = journal && journal->nextNumber() <= held->journalFrame;
        if (journal ? !tooShort : !isBroken(journal.error()))
            return journal;
        quint64 next = held->journalFrame + 1;
        if (auto gathered = gather(database, next); !gathered)
            return gathered.error();
        m_rewritten = true;
        const QString fresh = path + u".recovering"_s;
        QFile::remove(fresh);
        auto written = Journal::create(fresh, outboxKeys(m_root, m_keyfile), next);
        if (!written)
            return written;
        for (const SavedFrame &frame : std::as_const(m_frames)) {
            if (auto appended = written->append(JournalFrame::Type::Save, frame.encoded()); !appended)
                return appended.error();
        }
        // A copy, so that the damaged file is in its place until the new one is.
        if (QFile::exists(path) && !QFile::copy(path, asideName(path, "damaged"_L1)))
            return fail(ErrorCode::Io, u"cannot set the damaged journal aside"_s);
        if (auto moved = files::move(fresh, path); !moved)
            return moved.error();
        return Journal::open(path, outboxKeys(m_root, m_keyfile));
    }

    /// After the journal was written anew: what the database lacks of it is brought over.
    [[nodiscard]] Result<Done> reconcile(RecordStore &store)
    {
        if (!m_rewritten)
            return Done{};
        StoreParts &parts = *store.m_parts;
        const quint64 known = parts.progress.dseq;
        return parts.inTransaction([&]() -> Result<Done> {
            for (const SavedFrame &frame : std::as_const(m_frames)) {
                for (const SavedChange &saved : frame.changes) {
                    if (saved.change.dseq <= known)
                        continue;
                    if (auto applied = parts.applyOwn(saved, StoreParts::Check::Nothing); !applied)
                        return applied.error();
                    ++parts.report.replayed;
                }
            }
            parts.progress.journalFrame = parts.journal.nextNumber() - 1;
            return parts.storeProgress();
        });
    }

private:
    [[nodiscard]] Result<Done> gather(Database &database, quint64 &next)
    {
        QSet<ChangeId> readable;
        if (QFile::exists(m_folder.file(journalFile))) {
            const auto salvaged = Journal::salvage(m_folder.file(journalFile), outboxKeys(m_root, m_keyfile));
            if (!salvaged)
                return salvaged.error();
            m_report.unreadableBytes = salvaged->unreadableBytes;
            for (const JournalFrame &sealed : salvaged->frames) {
                next = std::max(next, sealed.number + 1);
                auto frame = SavedFrame::decode(sealed.payload);
                if (!frame || frame->changes.isEmpty())
                    continue;
                for (const SavedChange &saved : std::as_const(frame->changes))
                    readable.insert(saved.change.id);
                m_frames.append(*std::move(frame));
            }
        }
        const auto queued = Outbox(database).all();
        if (!queued)
            return queued.error();
        for (const Outbox::Entry &entry : *queued) {
            if (!readable.contains(entry.change.id))
                m_frames.append(SavedFrame{std::nullopt, {SavedChange{entry.scope, entry.scopeKind, entry.change}}});
        }
        std::ranges::sort(m_frames, {}, [](const SavedFrame &frame) { return frame.changes.first().change.dseq; });
        return Done{};
    }

    const StoreFolder &m_folder;
    Keyfile &m_keyfile;
    const RootKey &m_root;
    const Clock &m_clock;
    OpeningReport m_report;
    QList<SavedFrame> m_frames; ///< of the journal that is written anew
    bool m_rewritten = false;
};

Result<std::unique_ptr<RecordStore>> RecordStore::create(const StoreFolder &folder, Keyfile &keyfile, const RootKey &root,
                                                         const Clock &clock)
{
    if (QFile::exists(folder.file(databaseFile)))
        return fail(ErrorCode::InvalidInput, u"the folder already has a database"_s);
    if (auto kept = setAside(folder.file(journalFile), "sealed"_L1); !kept)
        return kept.error();
    auto journal = Journal::create(folder.file(journalFile), outboxKeys(root, keyfile));
    if (!journal)
        return journal.error();
    auto database = createDatabase(folder, root);
    if (!database)
        return database.error();
    Opener opener(folder, keyfile, root, clock);
    auto store = opener.assemble(*std::move(database), *std::move(journal));
    if (!store)
        return store;
    if (auto finished = opener.finish(**store); !finished)
        return finished.error();
    return store;
}

Result<std::unique_ptr<RecordStore>> RecordStore::open(const StoreFolder &folder, Keyfile &keyfile, const RootKey &root,
                                                       const Clock &clock)
{
    auto database = openDatabase(folder, keyfile, root);
    if (!database)
        return database.error();
    auto journal = Journal::open(folder.file(journalFile), outboxKeys(root, keyfile));
    if (!journal)
        return journal.error();
    Opener opener(folder, keyfile, root, clock);
    auto store = opener.assemble(*std::move(database), *std::move(journal));
    if (!store)
        return store;
    if (auto finished = opener.finish(**store); !finished)
        return finished.error();
    return store;
}

Result<std::unique_ptr<RecordStore>> RecordStore::recover(const StoreFolder &folder, Keyfile &keyfile, const RootKey &root,
                                                          const Clock &clock)
{
    Opener opener(folder, keyfile, root, clock);
    auto database = opener.recoverDatabase();
    if (!database)
        return database.error();
    auto journal = opener.recoverJournal(*database);
    if (!journal)
        return journal.error();
    auto store = opener.assemble(*std::move(database), *std::move(journal));
    if (!store)
        return store;
    StoreParts &parts = *(*store)->m_parts;
    // A new database holds nothing, so it takes every frame that there is; an older one those that are left.
    if (parts.report.mustSyncAnew || parts.progress.journalFrame + 1 < parts.journal.firstNumber())
        parts.progress.journalFrame = parts.journal.firstNumber() - 1;
    if (auto reconciled = opener.reconcile(**store); !reconciled)
        return reconciled.error();
    if (auto finished = opener.finish(**store); !finished)
        return finished.error();
    return store;
}

} // namespace doorstep::core
