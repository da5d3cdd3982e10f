// SPDX-License-Identifier: Apache-2.0
#include "core/store/storeparts.h"

#include "core/rules/validate.h"
#include "core/wire/cbor.h"

#include <QtEndian>

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// A device keeps its own acknowledged changes this long, to refill a server restored from a backup.
constexpr qint64 retentionMs = 30LL * 24 * 60 * 60 * 1000;
constexpr qint64 rotateAbove = 256 * 1024;
constexpr qint64 clockTolerance = 5 * 60 * 1000;

} // namespace

Result<Done> StoreParts::reload()
{
    if (auto loaded = scopes.load(); !loaded)
        return loaded;
    return records.load();
}

Result<Done> StoreParts::loadProgress()
{
    const auto stored = progressOf(database);
    if (!stored)
        return stored.error();
    progress = *stored;
    return Done{};
}

Result<StoreParts::Progress> StoreParts::progressOf(Database &database)
{
    Progress progress;
    auto select = database.prepare("SELECT value FROM meta WHERE name='progress'");
    if (!select)
        return select.error();
    const auto row = select->step();
    if (!row)
        return row.error();
    if (!*row)
        return progress;
    CborReader in(select->blob(0));
    in.enterArray(3, 16);
    progress.dseq = in.uint();
    progress.hlc.packed = in.uint();
    progress.journalFrame = in.uint();
    in.leave();
    if (!in.finished())
        return fail(ErrorCode::Damaged, u"the store's progress cannot be read"_s);
    return progress;
}

Result<Done> StoreParts::storeProgress()
{
    const auto replace = database.cached("REPLACE INTO meta(name, value) VALUES('progress', ?)");
    if (!replace)
        return replace.error();
    CborWriter out;
    out.array(3).uint(progress.dseq).uint(progress.hlc.packed).uint(progress.journalFrame);
    const QByteArray value = out.take();
    return (*replace)->bindBlob(1, value).run();
}

void StoreParts::noteClock(Hlc seen)
{
    // A colleague's clock that is far ahead must not drag this device's along.
    if (seen.time().ms <= clock.now().ms + clockTolerance)
        progress.hlc = std::max(progress.hlc, seen);
}

Result<ChangedRecord> StoreParts::applyOwn(const SavedChange &saved, Check check)
{
    const Change &change = saved.change;
    const auto scope = scopes.findOrAdd(saved.scope, saved.scopeKind);
    if (!scope)
        return scope.error();
    const auto added = outbox.add(change, saved.scope, saved.scopeKind);
    if (!added)
        return added.error();
    auto found = records.table(change.kind).find(change.record, scope->handle);
    if (!found)
        return found.error();
    RecordRow row = *found ? **std::move(found) : RecordRow{0, change.record, scope->handle, change.kind};
    const QByteArray before = row.row ? records.searchText(row) : QByteArray();
    if (!row.base)
        row.base = row.confirmed();
    const KindInfo *kind = records.kind(change.kind);
    preview(kind, row.visible, row.visibleDeleted, change);
    if (check == Check::Rules && kind) {
        if (auto valid = validate(*kind, change, row.visible); !valid)
            return valid.error();
    }
    row.pending = std::max(row.pending, int(Sending::Waiting));
    if (auto written = records.write(row, before); !written)
        return written.error();
    progress.dseq = std::max(progress.dseq, change.dseq);
    progress.hlc = std::max(progress.hlc, change.hlc);
    return ChangedRecord{change.record, saved.scope, change.kind};
}

Result<Done> StoreParts::finishDraft(const Uuid &id, quint64 frame)
{
    const auto insert = database.cached("INSERT OR IGNORE INTO finished_draft(id) VALUES(?)");
    if (!insert)
        return insert.error();
    QByteArray row(Uuid::size + qsizetype(sizeof frame), Qt::Uninitialized);
    std::ranges::copy(id.view(), row.begin());
    qToBigEndian(frame, row.data() + Uuid::size);
    return (*insert)->bindBlob(1, row).run();
}

Result<Done> StoreParts::dropFinishedDrafts()
{
    QHash<Uuid, quint64> finished;
    {
        auto rows = database.prepare("SELECT id FROM finished_draft");
        if (!rows)
            return rows.error();
        for (;;) {
            const auto row = rows->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            const QByteArrayView bytes = rows->blob(0);
            const auto id = Uuid::fromBytes(bytes.first(std::min(bytes.size(), Uuid::size)));
            // Rows without a number are of a version that never wrote a draft again once it was saved.
            const bool numbered = bytes.size() == Uuid::size + qsizetype(sizeof(quint64));
            const quint64 frame = numbered ? qFromBigEndian<quint64>(bytes.data() + Uuid::size) : quint64(-1);
            if (id)
                finished[*id] = std::max(finished.value(*id), frame);
        }
    }
    if (finished.isEmpty())
        return Done{};
    if (auto wiped = drafts.wipeSaved(finished); !wiped)
        return wiped;
    return database.execute("DELETE FROM finished_draft");
}

Result<int> StoreParts::replay()
{
    int replayed = 0;
    if (journal.nextNumber() == progress.journalFrame + 1)
        return replayed;
    auto done = inTransaction([&]() -> Result<Done> {
        auto read = journal.read(progress.journalFrame + 1, [&](const JournalFrame &frame) -> Result<Done> {
            const auto saved = SavedFrame::decode(frame.payload);
            if (frame.type != JournalFrame::Type::Save || !saved)
                return fail(ErrorCode::Damaged, u"a save in the journal cannot be read"_s);
            for (const SavedChange &change : saved->changes) {
                if (auto applied = applyOwn(change, Check::Nothing); !applied)
                    return applied.error();
            }
            if (saved->draft) {
                if (auto finished = finishDraft(*saved->draft, frame.number); !finished)
                    return finished;
            }
            progress.journalFrame = frame.number;
            ++replayed;
            return Done{};
        });
        return read ? storeProgress() : read;
    });
    if (!done)
        return done.error();
    return replayed;
}

Result<Done> StoreParts::rotateJournal()
{
    if (journal.bytes() < rotateAbove)
        return Done{};
    const auto oldest = outbox.oldestUnsettled();
    if (!oldest)
        return oldest.error();
    const qint64 youngest = clock.now().ms - retentionMs;
    // The last frame stays: it says which number comes next even if the database is lost.
    quint64 keepFrom = journal.nextNumber() - 1;
    const auto stop = fail(ErrorCode::NotFound);
    auto read = journal.read(0, [&](const JournalFrame &frame) -> Result<Done> {
        const auto saved = SavedFrame::decode(frame.payload);
        for (const SavedChange &one : saved ? saved->changes : QList<SavedChange>()) {
            const bool settled = !*oldest || one.change.dseq < **oldest;
            if (!settled || one.change.hlc.time().ms > youngest) {
                keepFrom = std::min(keepFrom, frame.number);
                return stop;
            }
        }
        return Done{};
    });
    if (!read && read.error() != stop)
        return read;
    if (keepFrom <= journal.firstNumber())
        return Done{};
    // What the frames were settled by must be on the disk before they go.
    if (auto done = database.checkpoint(); !done)
        return done;
    return journal.dropBefore(keepFrom);
}

Result<QList<StoredRecord>> StoreParts::allStored(Result<QList<RecordRow>> rows) const
{
    if (!rows)
        return rows.error();
    QList<StoredRecord> all;
    for (RecordRow &row : *rows)
        all.append(stored(std::move(row), 0));
    return all;
}

StoredRecord StoreParts::stored(RecordRow row, quint16 orderBy) const
{
    const ScopeTable::Entry *scope = scopes.find(row.scope);
    Value order;
    const KindInfo *kind = records.kind(row.kind);
    const FieldInfo *field = orderBy && kind ? kind->field(orderBy) : nullptr;
    if (const QByteArray *bytes = field ? row.visible.find(orderBy) : nullptr)
        order = decodeValue(field->type, *bytes).value_or(Value{});
    return StoredRecord{row.id, scope->id, scope->kind, row.kind, std::move(row.visible), row.visibleDeleted,
        scope->seq, Sending(row.pending), row.openConflicts, row.owner, {std::move(order), row.row}};
}

Result<Writers> StoreParts::writersOf(const RecordRow &row)
{
    Writers writers = row.confirmed().writers;
    if (!row.base)
        return writers;
    const auto own = outbox.ofRecord(row.id, scopes.find(row.scope)->id);
    if (!own)
        return own.error();
    for (const Outbox::Entry &entry : *own) {
        for (const auto &[tag, value] : entry.change.fields)
            writers.set(tag, Writer{0, keyfile.owner().user, keyfile.owner().device, entry.change.hlc});
    }
    return writers;
}

Result<ChangedRecord> StoreParts::refresh(quint16 kind, const RecordId &record, const ScopeTable::Entry &scope)
{
    auto found = records.table(kind).find(record, scope.handle);
    if (!found)
        return found.error();
    const auto own = outbox.ofRecord(record, scope.id);
    if (!own)
        return own.error();
    RecordRow row = *found ? **std::move(found) : RecordRow{0, record, scope.handle, kind};
    const QByteArray before = row.row ? records.searchText(row) : QByteArray();
    const bool nothingLeft = own->isEmpty() && !row.confirmed().owner;
    records.overlay(row, row.confirmed(), *own);
    if (nothingLeft) {
        if (row.row) {
            if (auto removed = records.remove(row); !removed)
                return removed.error();
        }
    } else if (auto written = records.write(row, before); !written) {
        return written.error();
    }
    return ChangedRecord{record, scope.id, kind};
}

} // namespace doorstep::core
