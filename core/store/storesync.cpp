// SPDX-License-Identifier: Apache-2.0
#include "core/store/filebox.h"
#include "core/store/framemerger.h"
#include "core/types/records/attachment.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

Result<QList<Cursor>> RecordStore::cursors() { return m_parts->scopes.cursors(); }

Result<QList<PushGroup>> RecordStore::pendingPush(qsizetype maxBytes)
{
    const auto waiting = m_parts->outbox.waiting(maxBytes);
    if (!waiting)
        return waiting.error();
    QList<PushGroup> groups;
    for (const Outbox::Entry &entry : *waiting) {
        const auto same = std::ranges::find(groups, entry.scope, &PushGroup::scope);
        if (same != groups.end())
            same->changes.append(entry.change);
        else
            groups.append(PushGroup{entry.scope, entry.scopeKind, {entry.change}});
    }
    return groups;
}

Result<ChangeSet> RecordStore::applyFrame(const Frame &frame)
{
    StoreParts &parts = *m_parts;
    ChangeSet changed;
    auto done = parts.inTransaction([&]() -> Result<Done> {
        auto scope = parts.scopes.findOrAdd(frame.scope, frame.kind);
        if (!scope)
            return scope.error();
        if (frame.epoch < scope->epoch)
            return Done{};
        const bool anew = frame.epoch > scope->epoch;
        const Seq have = anew ? 0 : scope->seq;
        if (frame.from > have + 1)
            return fail(ErrorCode::Protocol, u"the frame leaves a gap"_s);
        if (frame.to() <= have)
            return Done{};
        const bool fresh = have == 0;
        const auto held = anew ? Result<bool>(false) : parts.held.any(scope->handle);
        if (!held)
            return held.error();
        FrameMerger merger(parts, *scope, fresh && !*held, *held);
        if (fresh && !*held) {
            // Whatever is there belongs to a log that is no more; own unsent edits are laid over the new one.
            if (auto cleared = parts.clearScope(*scope, changed); !cleared)
                return cleared;
        }
        for (auto i = qsizetype(have + 1 - frame.from); i < frame.items.size(); ++i) {
            if (auto taken = merger.take(frame.items[i], frame.from + Seq(i)); !taken)
                return taken;
        }
        if (fresh) {
            const auto own = parts.outbox.ofScope(frame.scope);
            if (!own)
                return own.error();
            for (const Outbox::Entry &entry : *own) {
                if (auto touched = merger.touch(entry.change.kind, entry.change.record); !touched)
                    return touched;
            }
        }
        const auto merged = merger.finish();
        if (!merged)
            return merged.error();
        changed.add(*merged);
        if (auto moved = parts.scopes.move(frame.scope, frame.to(), frame.epoch, frame.headHash); !moved)
            return moved;
        return parts.storeProgress();
    });
    if (!done)
        return done.error();
    return changed;
}

Result<Done> StoreParts::clearScope(const ScopeTable::Entry &scope, ChangeSet &changed)
{
    const auto gone = records.removeScope(scope.handle);
    if (!gone)
        return gone.error();
    for (const RecordRow &row : *gone)
        changed.records.append(ChangedRecord{row.id, scope.id, row.kind});
    if (auto forgotten = held.forget(scope.handle); !forgotten)
        return forgotten;
    if (auto forgotten = valuesBefore.removeScope(scope.handle); !forgotten)
        return forgotten;
    return conflicts.removeScope(scope.handle);
}

Result<ChangeSet> RecordStore::settle(const QList<Ack> &acks)
{
    StoreParts &parts = *m_parts;
    ChangeSet changed;
    auto done = parts.inTransaction([&]() -> Result<Done> {
        for (const Ack &ack : acks) {
            const auto own = parts.outbox.find(ack.dseq);
            if (!own)
                return own.error();
            if (!*own)
                continue; // its frame came first
            const bool aside = ack.verdict == Verdict::Quarantined;
            // Decided since, and the answer came first.
            const auto answer = aside ? parts.answerTo((*own)->change.id)
                                      : Result<std::optional<KeptOutcome>>(std::nullopt);
            if (!answer)
                return answer.error();
            const bool added = *answer == KeptOutcome::Added;
            const auto state = !aside    ? Outbox::State::Acknowledged
                               : *answer ? Outbox::State::LeftOut
                                         : Outbox::State::Quarantined;
            const ScopeTable::Entry *scope = parts.scopes.find((*own)->scope);
            // Known before, at a place that has been applied: it is among what is confirmed.
            // So is what was added to a scope that is not on this device.
            const bool applied = added || (ack.verdict == Verdict::Duplicate && (!scope || ack.seq <= scope->seq));
            if (auto noted = applied ? parts.outbox.remove(ack.dseq)
                                     : parts.outbox.setState(ack.dseq, state, ack.reason);
                !noted)
                return noted;
            if (!scope)
                continue; // purged: only the queue still knew it
            const auto shown = parts.refresh((*own)->change.kind, (*own)->change.record, *scope);
            if (!shown)
                return shown.error();
            changed.records.append(*shown);
        }
        return Done{};
    });
    if (!done)
        return done.error();
    return changed;
}

namespace {

// What a colleague made waits here only because the server has begun anew (FileBox::offerAgain): they have it too, and
// it leaves this device with its scope. What this user made, on whichever device, is sent first.
Result<Done> leaveToAuthors(RecordStore &store, const UserId &me, const FileBox &files, const ScopeId &scope)
{
    for (const FileBox::Waiting &file : files.waiting()) {
        if (file.scope != scope)
            continue;
        const auto record = store.find(kindOf<Attachment>.number, file.id);
        if (!record && record.error().code != ErrorCode::NotFound)
            return record.error();
        if (!record || !record->author || *record->author == me)
            continue;
        if (auto left = files.sent(file); !left)
            return left;
    }
    return Done{};
}

} // namespace

Result<ChangeSet> RecordStore::purgeScope(const ScopeId &scope)
{
    StoreParts &parts = *m_parts;
    ChangeSet changed;
    const ScopeTable::Entry *known = parts.scopes.find(scope);
    if (!known)
        return changed;
    const ScopeTable::Entry entry = *known;
    // First: where the device stops in between, the scope is still known here, and is purged once more. What goes can
    // be fetched again.
    const FileBox files(parts.folder);
    if (auto left = leaveToAuthors(*this, parts.keyfile.owner().user, files, scope); !left)
        return left.error();
    if (auto gone = files.purge(scope); !gone)
        return gone.error();
    auto done = parts.inTransaction([&]() -> Result<Done> {
        if (auto cleared = parts.clearScope(entry, changed); !cleared)
            return cleared;
        if (auto removed = parts.outbox.removeAcknowledged(scope); !removed)
            return removed;
        if (auto forgotten = parts.records.forgetRemovedWords(); !forgotten)
            return forgotten;
        return parts.scopes.remove(scope);
    });
    if (!done)
        return done.error();
    for (const Draft &draft : parts.drafts.all()) {
        if (draft.scope != scope)
            continue;
        if (auto wiped = parts.drafts.wipe(draft.id); !wiped)
            return wiped.error();
        changed.drafts.append(draft.id);
    }
    // What the write-ahead log still holds of the scope goes too.
    if (auto emptied = parts.database.checkpoint(); !emptied)
        return emptied.error();
    changed.purged.append(scope);
    return changed;
}

Result<std::optional<Uuid>> RecordStore::serverGeneration()
{
    const auto select = m_parts->database.cached("SELECT value FROM meta WHERE name='server'");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    const auto row = (*select)->step();
    if (!row)
        return row.error();
    return *row ? Uuid::fromBytes((*select)->blob(0)) : std::optional<Uuid>();
}

Result<Done> RecordStore::setServerGeneration(const Uuid &generation)
{
    StoreParts &parts = *m_parts;
    const auto known = serverGeneration();
    if (!known)
        return known.error();
    if (*known == generation)
        return Done{};
    return parts.inTransaction([&]() -> Result<Done> {
        const auto replace = parts.database.cached("REPLACE INTO meta(name, value) VALUES('server', ?)");
        if (!replace)
            return replace.error();
        if (auto stored = (*replace)->bind(1, generation).run(); !stored)
            return stored;
        if (!*known)
            return Done{};
        const auto files = FileBox(parts.folder).offerAgain(std::nullopt);
        return files ? parts.offerAgain() : files;
    });
}

Result<Done> StoreParts::offerAgain()
{
    if (auto reset = scopes.resetAll(); !reset)
        return reset;
    if (auto waiting = outbox.offerAcknowledgedAgain(); !waiting)
        return waiting;
    return offerFromJournal({});
}

Result<Done> RecordStore::followGeneration(const Uuid &generation)
{
    StoreParts &parts = *m_parts;
    // A record may be older than the backup and its bytes younger.
    if (auto offered = FileBox(parts.folder).offerAgain(std::nullopt); !offered)
        return offered;
    return parts.inTransaction([&]() -> Result<Done> {
        const auto replace = parts.database.cached("REPLACE INTO meta(name, value) VALUES('server', ?)");
        if (!replace)
            return replace.error();
        if (auto stored = (*replace)->bind(1, generation).run(); !stored)
            return stored;
        return parts.outbox.offerAcknowledgedAgain();
    });
}

Result<Done> RecordStore::startAnew(const ScopeId &scope)
{
    StoreParts &parts = *m_parts;
    const ScopeTable::Entry *known = parts.scopes.find(scope);
    if (!known || known->seq == 0)
        return Done{};
    // Before the cursor: whatever stops it, it is done again.
    if (auto offered = FileBox(parts.folder).offerAgain(scope); !offered)
        return offered;
    const qint64 handle = known->handle;
    return parts.inTransaction([&]() -> Result<Done> {
        if (auto held = parts.records.holdOver(parts.held, handle); !held)
            return held;
        if (auto reset = parts.scopes.reset(scope); !reset)
            return reset;
        if (auto waiting = parts.outbox.offerAgain(scope); !waiting)
            return waiting;
        return parts.offerFromJournal(scope);
    });
}

Result<Done> RecordStore::offerAcknowledgedAgain() { return m_parts->outbox.offerAcknowledgedAgain(); }

Result<Done> StoreParts::offerFromJournal(const std::optional<ScopeId> &only)
{
    return journal.read(0, [&](const JournalFrame &frame) -> Result<Done> {
        const auto saved = SavedFrame::decode(frame.payload);
        for (const SavedChange &one : saved ? saved->changes : QList<SavedChange>()) {
            // A scope that has left the device is not this user's any more.
            if (!scopes.find(one.scope) || (only && one.scope != *only))
                continue;
            if (auto added = outbox.add(one.change, one.scope, one.scopeKind); !added)
                return added.error();
        }
        return Done{};
    });
}

} // namespace doorstep::core
