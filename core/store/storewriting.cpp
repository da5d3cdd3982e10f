// SPDX-License-Identifier: Apache-2.0
#include "core/rules/access.h"
#include "core/rules/partmerge.h"
#include "core/store/storeparts.h"
#include "core/types/kinds.h"
#include "core/wire/changecodec.h"
#include "core/wire/limits.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

Result<SavedChange> StoreParts::changeOf(const Edit &edit, quint64 dseq, Hlc hlc) const
{
    const KindInfo *kind = records.kind(edit.kind);
    if (!kind || kind->scope != edit.scopeKind)
        return fail(ErrorCode::InvalidInput, u"no such kind of record in that kind of scope"_s);
    if (edit.fields.find(existenceTag))
        return fail(ErrorCode::InvalidInput, u"a field without a tag, which no server would read"_s);
    if (!isWritableScope(edit.scopeKind))
        return fail(ErrorCode::NotAllowed, u"this version cannot write in that kind of scope"_s);
    Change change{ChangeId(Uuid::v7(clock.now().ms)), dseq, edit.record, edit.kind, edit.op, edit.base, hlc,
        schemaVersion, edit.fields};
    if (encodeChange(change).size() > limits::changeBytes)
        return fail(ErrorCode::TooLarge, u"more text than one record takes"_s);
    return SavedChange{edit.scope, edit.scopeKind, std::move(change)};
}

Result<Done> StoreParts::addSeen(Change &change, const Edit &edit, const QList<SavedChange> &before)
{
    const KindInfo *kind = records.kind(change.kind);
    FieldMap seen = seenFor(*kind, change.fields, edit.seen.value_or(FieldMap()));
    const ScopeTable::Entry *scope = scopes.find(edit.scope);
    if (seen.isEmpty() || (!edit.seen && (edit.base == 0 || !scope)))
        return Done{}; // nothing that is merged by parts, or nobody else can know the record
    if (!edit.seen) {
        const auto row = records.table(change.kind).find(change.record, scope->handle);
        if (!row)
            return row.error();
        seen = *row ? seenIn(**row, change, before) : FieldMap();
    }
    change.seen = std::move(seen);
    if (encodeChange(change).size() > limits::changeBytes)
        change.seen = {}; // the words go before what they were made of
    return Done{};
}

FieldMap StoreParts::seenIn(const RecordRow &row, const Change &change, const QList<SavedChange> &before) const
{
    const KindInfo *kind = records.kind(change.kind);
    FieldMap shown = row.visible;
    bool deleted = row.visibleDeleted;
    for (const SavedChange &earlier : before) {
        if (earlier.change.record == change.record)
            preview(kind, shown, deleted, earlier.change);
    }
    const Writers writers = row.confirmed().writers;
    FieldMap seen;
    for (const auto &[tag, value] : seenFor(*kind, change.fields, shown)) {
        const Writer *last = writers.find(tag);
        if (!last || last->seq <= change.base)
            seen.set(tag, value);
    }
    return seen;
}

Result<Edit> StoreParts::asWritten(const SamePeople &same, Edit edit)
{
    const KindInfo *kind = records.kind(edit.kind);
    const ScopeTable::Entry *scope = scopes.find(edit.scope);
    if (same.isEmpty() || !kind || !scope)
        return edit;
    const auto row = records.table(edit.kind).find(edit.record, scope->handle);
    if (!row)
        return row.error();
    if (*row)
        edit.fields = same.asWritten(*kind, edit.scope, std::move(edit.fields), (*row)->visible);
    return edit;
}

Result<ChangeSet> StoreParts::save(const SavedFrame &frame)
{
    ChangeSet changed;
    std::optional<quint64> journalled;
    const auto done = inTransaction([&]() -> Result<Done> {
        for (const SavedChange &saved : frame.changes) {
            auto applied = applyOwn(saved, Check::Rules);
            if (!applied)
                return applied.error();
            changed.records.append(*applied);
        }
        if (auto finished = frame.draft ? finishDraft(*frame.draft, journal.nextNumber()) : Result<Done>(Done{});
            !finished)
            return finished;
        progress.journalFrame = journal.nextNumber();
        if (auto stored = storeProgress(); !stored)
            return stored;
        // Last, so that whatever else can fail has failed before. From here the save is on the disk.
        const auto number = journal.append(JournalFrame::Type::Save, frame.encoded());
        if (!number)
            return number.error();
        journalled = *number;
        return Done{};
    });
    if (done)
        return changed;
    if (journalled) {
        // The database refused at the last step, so the person is told that nothing was saved: it must not come back.
        if (auto back = journal.takeBack(*journalled); !back)
            return back.error();
    }
    return done.error();
}

Result<Written> RecordStore::write(std::span<const Edit> edits, const std::optional<Uuid> &draft)
{
    StoreParts &parts = *m_parts;
    if (edits.empty())
        return Written{};
    if (edits.size() > std::size_t(limits::changesPerPush))
        return fail(ErrorCode::TooLarge, u"more edits than one save takes"_s);
    Written written;
    SavedFrame frame{draft, {}, parts.keyfile.owner().device};
    quint64 dseq = parts.progress.dseq;
    Hlc hlc = parts.progress.hlc;
    const auto same = samePeople();
    if (!same)
        return same.error();
    for (const Edit &shown : edits) {
        const auto edit = parts.asWritten(**same, shown);
        if (!edit)
            return edit.error();
        hlc = hlc.next(parts.clock.now());
        auto saved = parts.changeOf(*edit, ++dseq, hlc);
        if (!saved)
            return saved.error();
        if (auto added = parts.addSeen(saved->change, *edit, frame.changes); !added)
            return added.error();
        written.changes.append(saved->change.id);
        frame.changes.append(*std::move(saved));
    }
    auto changed = parts.save(frame);
    if (!changed)
        return changed.error();
    written.changed = *std::move(changed);
    if (draft) {
        parts.drafts.forget(*draft);
        written.changed.drafts.append(*draft);
    }
    return written;
}

} // namespace doorstep::core
