// SPDX-License-Identifier: Apache-2.0
#include "core/store/storeopener.h"

#include "core/store/migrations.h"
#include "core/types/kinds.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto databaseFile = "records.db"_L1;
constexpr auto journalFile = "outbox.journal"_L1;
constexpr auto draftsFile = "drafts.journal"_L1;

[[nodiscard]] Result<Done> prepare(Database &database)
{
    if (auto migrated = migrate(database); !migrated)
        return migrated;
    return alignTables(database, allKinds());
}

[[nodiscard]] Result<quint64> generationOf(Database &database)
{
    const auto stored = database.number("SELECT ifnull((SELECT value FROM meta WHERE name='generation'), 0)");
    if (!stored)
        return stored.error();
    return quint64(*stored);
}

[[nodiscard]] bool isBroken(const Error &error)
{
    return error.code == ErrorCode::Missing || error.code == ErrorCode::Damaged;
}

} // namespace

JournalKeys StoreOpener::outboxKeys() const
{
    return {m_root.derive(KeyPurpose::Outbox, 32), m_keyfile.owner().organisationKey};
}

Result<Database> StoreOpener::createDatabase()
{
    const SecretBytes key = m_root.derive(KeyPurpose::Database, Database::keySize);
    auto database = Database::open(m_folder.file(databaseFile), key, Database::Opening::CreateNew);
    if (!database)
        return database;
    if (auto prepared = prepare(*database); !prepared)
        return prepared.error();
    return database;
}

Result<Database> StoreOpener::openDatabase()
{
    const SecretBytes key = m_root.derive(KeyPurpose::Database, Database::keySize);
    auto database = Database::open(m_folder.file(databaseFile), key, Database::Opening::Existing);
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
    if (*generation < m_keyfile.databaseGeneration())
        return fail(ErrorCode::Damaged, u"the database is an older copy"_s);
    return database;
}

Result<bool> StoreOpener::isWhole(Database &database)
{
    // The write-ahead log goes into the file first, so that the check covers it.
    if (auto done = database.checkpoint(); !done)
        return isBroken(done.error()) ? Result<bool>(false) : done.error();
    return database.intact();
}

Result<Database> StoreOpener::recoverDatabase(bool distrusted)
{
    {
        auto database = openDatabase();
        if (!database && !isBroken(database.error()))
            return database;
        const auto whole = database && !distrusted ? isWhole(*database) : Result<bool>(false);
        if (!whole)
            return whole.error();
        if (*whole)
            return database;
        // The journal has all of it, unless that is damaged too.
        if (auto queued = database ? Outbox(*database).all() : Result<QList<Outbox::Entry>>(database.error()))
            m_queued = *std::move(queued);
    }
    m_report.mustSyncAnew = true;
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (auto done = files::setAside(m_folder.file(databaseFile) + suffix, "damaged"_L1); !done)
            return done.error();
    }
    return createDatabase();
}

Result<Journal> StoreOpener::createJournal()
{
    if (auto kept = files::setAside(m_folder.file(journalFile), "sealed"_L1); !kept)
        return kept.error();
    return Journal::create(m_folder.file(journalFile), outboxKeys());
}

Result<Journal> StoreOpener::openJournal() { return Journal::open(m_folder.file(journalFile), outboxKeys()); }

Result<Journal> StoreOpener::recoverJournal(Database &database)
{
    const auto held = StoreParts::progressOf(database);
    if (!held)
        return held.error();
    auto journal = openJournal();
    const bool tooShort = journal && journal->nextNumber() <= held->journalFrame;
    if (journal ? !tooShort : !isBroken(journal.error()))
        return journal;
    quint64 next = held->journalFrame + 1;
    if (auto gathered = gather(database, next); !gathered)
        return gathered.error();
    m_rewritten = true;
    const QString path = m_folder.file(journalFile);
    const QString fresh = path + u".recovering"_s;
    QFile::remove(fresh);
    auto written = Journal::create(fresh, outboxKeys(), next);
    if (!written)
        return written;
    for (const SavedFrame &frame : std::as_const(m_frames)) {
        if (auto appended = written->append(JournalFrame::Type::Save, frame.encoded()); !appended)
            return appended.error();
    }
    // A copy, so that the damaged file is in its place until the new one is.
    if (QFile::exists(path) && !QFile::copy(path, files::asideName(path, "damaged"_L1)))
        return fail(ErrorCode::Io, u"cannot set the damaged journal aside"_s);
    if (auto moved = files::move(fresh, path); !moved)
        return moved.error();
    return openJournal();
}

Result<Done> StoreOpener::gather(Database &database, quint64 &next)
{
    QSet<ChangeId> readable;
    if (QFile::exists(m_folder.file(journalFile))) {
        const auto salvaged = Journal::salvage(m_folder.file(journalFile), outboxKeys());
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
    for (const Outbox::Entry &entry : *queued + m_queued) {
        if (!readable.contains(entry.change.id))
            m_frames.append(SavedFrame{
                std::nullopt, {SavedChange{entry.scope, entry.scopeKind, entry.change}}, m_keyfile.owner().device});
    }
    std::ranges::sort(m_frames, {}, [](const SavedFrame &frame) { return frame.changes.first().change.dseq; });
    return Done{};
}

Result<std::unique_ptr<StoreParts>> StoreOpener::assemble(Database database, Journal journal)
{
    auto drafts = Drafts::open(m_folder.file(draftsFile), {m_root.derive(KeyPurpose::Drafts, 32), {}});
    if (!drafts)
        return drafts.error();
    auto parts = std::make_unique<StoreParts>(
        m_folder, m_keyfile, m_clock, allKinds(), std::move(database), std::move(journal), *std::move(drafts));
    parts->report = m_report;
    if (parts->journal.repair())
        parts->report.tornBytes = parts->journal.repair()->bytes;
    if (auto loaded = parts->reload(); !loaded)
        return loaded.error();
    if (auto loaded = parts->loadProgress(); !loaded)
        return loaded.error();
    return parts;
}

Result<Done> StoreOpener::reconcile(StoreParts &parts)
{
    if (!m_rewritten)
        return Done{};
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

Result<Done> StoreOpener::finish(StoreParts &parts)
{
    const quint64 expected = parts.progress.journalFrame + 1;
    if (expected > parts.journal.nextNumber() || expected < parts.journal.firstNumber())
        return fail(ErrorCode::Damaged, u"journal and database do not belong together"_s);
    const auto replayed = parts.replay();
    if (!replayed)
        return replayed.error();
    parts.report.replayed += *replayed;
    if (auto raised = raiseGeneration(parts.database); !raised)
        return raised;
    if (auto dropped = parts.dropFinishedDrafts(); !dropped)
        return dropped;
    return parts.rotateJournal();
}

// In the database, on the disk, and then in the keyfile: the keyfile is never ahead of a database that is whole.
Result<Done> StoreOpener::raiseGeneration(Database &database)
{
    const auto generation = generationOf(database);
    if (!generation)
        return generation.error();
    const quint64 next = std::max(*generation, m_keyfile.databaseGeneration()) + 1;
    const QByteArray sql = "PRAGMA synchronous=FULL; REPLACE INTO meta(name, value) VALUES('generation', "
                           + QByteArray::number(next) + "); PRAGMA synchronous=NORMAL";
    if (auto raised = database.execute(sql); !raised)
        return raised;
    return m_keyfile.setDatabaseGeneration(next);
}

} // namespace doorstep::core
