// SPDX-License-Identifier: Apache-2.0
#include "core/store/recordstore.h"

#include "core/rules/access.h"
#include "core/store/storeparts.h"
#include "core/types/kinds.h"
#include "core/wire/changecodec.h"
#include "core/wire/limits.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

RecordStore::RecordStore(std::unique_ptr<StoreParts> parts) : m_parts(std::move(parts)) {}

RecordStore::~RecordStore() = default;

const RecordStore::OpeningReport &RecordStore::opening() const
{
    return m_parts->report;
}

Result<StoredRecord> RecordStore::find(quint16 kind, const RecordId &id)
{
    auto row = m_parts->records.table(kind).findInAnyScope(id);
    if (!row)
        return row.error();
    if (!*row || (*row)->kind != kind)
        return fail(ErrorCode::NotFound, u"no such record on this device"_s);
    return m_parts->stored(**std::move(row), 0);
}

Result<QList<StoredRecord>> RecordStore::list(const Query &query)
{
    QList<StoredRecord> all;
    const ScopeTable::Entry *scope = query.scope ? m_parts->scopes.find(*query.scope) : nullptr;
    if (query.scope && !scope)
        return all;
    auto rows = m_parts->records.list(query, scope ? std::optional(scope->handle) : std::nullopt);
    if (!rows)
        return rows.error();
    all.reserve(rows->size());
    for (RecordRow &row : *rows)
        all.append(m_parts->stored(std::move(row), query.orderBy));
    return all;
}

Result<int> RecordStore::count(const Query &query)
{
    const ScopeTable::Entry *scope = query.scope ? m_parts->scopes.find(*query.scope) : nullptr;
    if (query.scope && !scope)
        return 0;
    return m_parts->records.count(query, scope ? std::optional(scope->handle) : std::nullopt);
}

Result<QList<StoredRecord>> RecordStore::search(const QString &text, int limit)
{
    auto rows = m_parts->records.search(text, limit);
    if (!rows)
        return rows.error();
    QList<StoredRecord> all;
    for (RecordRow &row : *rows)
        all.append(m_parts->stored(std::move(row), 0));
    return all;
}

Result<Written> RecordStore::write(std::span<const Edit> edits, const std::optional<Uuid> &draft)
{
    StoreParts &parts = *m_parts;
    if (edits.empty())
        return Written{};
    if (edits.size() > std::size_t(limits::changesPerPush))
        return fail(ErrorCode::TooLarge, u"more edits than one save takes"_s);
    Written written;
    SavedFrame frame{draft, {}};
    const StoreParts::Progress before = parts.progress;
    quint64 dseq = before.dseq;
    Hlc hlc = before.hlc;
    for (const Edit &edit : edits) {
        const KindInfo *kind = parts.records.kind(edit.kind);
        if (!kind || kind->scope != edit.scopeKind)
            return fail(ErrorCode::InvalidInput, u"no such kind of record in that kind of scope"_s);
        if (!isWritableScope(edit.scopeKind))
            return fail(ErrorCode::NotAllowed, u"this version cannot write in that kind of scope"_s);
        hlc = hlc.next(parts.clock.now());
        Change change{ChangeId(Uuid::v7(parts.clock.now().ms)), ++dseq, edit.record, edit.kind, edit.op, edit.base, hlc,
                      schemaVersion, edit.fields};
        if (encodeChange(change).size() > limits::changeBytes)
            return fail(ErrorCode::TooLarge, u"more text than one record takes"_s);
        written.changes.append(change.id);
        frame.changes.append(SavedChange{edit.scope, edit.scopeKind, std::move(change)});
    }
    std::optional<quint64> journalled;
    auto done = parts.inTransaction([&]() -> Result<Done> {
        for (const SavedChange &saved : std::as_const(frame.changes)) {
            auto changed = parts.applyOwn(saved, StoreParts::Check::Rules);
            if (!changed)
                return changed.error();
            written.changed.records.append(*changed);
        }
        if (auto finished = draft ? parts.finishDraft(*draft) : Result<Done>(Done{}); !finished)
            return finished;
        parts.progress.journalFrame = parts.journal.nextNumber();
        if (auto stored = parts.storeProgress(); !stored)
            return stored;
        // Last, so that whatever else can fail has failed before. From here the save is on the disk.
        const auto number = parts.journal.append(JournalFrame::Type::Save, frame.encoded());
        if (!number)
            return number.error();
        journalled = *number;
        return Done{};
    });
    if (!done) {
        if (journalled) {
            // The database refused at the last step, so the person is told that nothing was saved: it must not come back.
            if (auto back = parts.journal.takeBack(*journalled); !back)
                return back.error();
        }
        return done.error();
    }
    if (draft)
        parts.drafts.forget(*draft);
    return written;
}

Result<QList<Conflict>> RecordStore::conflicts(const RecordId &record)
{
    return m_parts->conflicts.ofRecord(record);
}

Result<QList<Conflict>> RecordStore::openConflicts(int limit)
{
    return m_parts->conflicts.open(limit);
}

Result<Written> RecordStore::resolve(quint16 kind, const RecordId &record, quint16 tag, const Value &chosen)
{
    const auto found = find(kind, record);
    if (!found)
        return found.error();
    Edit edit{found->scope, found->scopeKind, record, kind, Op::Resolve, {}, found->base};
    edit.fields.set(tag, encodeValue(chosen));
    return write(edit);
}

Result<RecordStore::Pending> RecordStore::pending()
{
    const auto waiting = m_parts->outbox.count(Outbox::State::Waiting);
    if (!waiting)
        return waiting.error();
    const auto quarantined = m_parts->outbox.count(Outbox::State::Quarantined);
    if (!quarantined)
        return quarantined.error();
    return Pending{*waiting, *quarantined};
}

Result<QList<RecordStore::Unsent>> RecordStore::unsent()
{
    const auto entries = m_parts->outbox.all();
    if (!entries)
        return entries.error();
    QList<Unsent> all;
    for (const Outbox::Entry &entry : *entries) {
        if (entry.state != Outbox::State::Acknowledged)
            all.append(Unsent{entry.change, entry.scope, entry.scopeKind, sendingOf(entry.state), entry.reason});
    }
    return all;
}

Result<Done> RecordStore::putDraft(Draft draft)
{
    draft.at = m_parts->clock.now();
    return m_parts->drafts.put(draft);
}

Result<Done> RecordStore::dropDraft(const Uuid &id)
{
    return m_parts->drafts.drop(id);
}

QList<Draft> RecordStore::drafts() const
{
    return m_parts->drafts.all();
}

Result<QByteArray> RecordStore::setting(const QString &name)
{
    const auto select = m_parts->database.cached("SELECT value FROM setting WHERE name=?");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    const QByteArray key = name.toUtf8();
    const auto row = (*select)->bindText(1, key).step();
    if (!row)
        return row.error();
    return *row ? (*select)->blob(0).toByteArray() : QByteArray();
}

Result<Done> RecordStore::setSetting(const QString &name, const QByteArray &value)
{
    const auto replace = m_parts->database.cached("REPLACE INTO setting(name, value) VALUES(?,?)");
    if (!replace)
        return replace.error();
    const QByteArray key = name.toUtf8();
    return (*replace)->bindText(1, key).bindBlob(2, value).run();
}

Result<Done> RecordStore::checkpoint()
{
    return m_parts->database.checkpoint();
}

} // namespace doorstep::core
