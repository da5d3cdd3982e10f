// SPDX-License-Identifier: Apache-2.0
#include "core/store/recordstore.h"

#include "core/store/storeparts.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

const RecordStore::OpeningReport &RecordStore::opening() const { return m_parts->report; }

Result<StoredRecord> RecordStore::find(quint16 kind, const RecordId &id)
{
    auto row = m_parts->records.table(kind).findInAnyScope(id);
    if (!row)
        return row.error();
    if (!*row || (*row)->kind != kind)
        return fail(ErrorCode::NotFound, u"no such record on this device"_s);
    auto writers = m_parts->writersOf(**row);
    if (!writers)
        return writers.error();
    StoredRecord record = m_parts->stored(**std::move(row), 0);
    record.writers = *std::move(writers);
    return record;
}

namespace {

/// The scopes that a query names; nothing where none of those is on this device. Empty: any scope.
std::optional<QList<qint64>> scopesOf(const Query &query, const ScopeTable &scopes)
{
    QList<ScopeId> wanted = query.anyOf;
    if (query.scope)
        wanted = {*query.scope};
    QList<qint64> handles;
    for (const ScopeId &id : std::as_const(wanted)) {
        if (const ScopeTable::Entry *entry = scopes.find(id))
            handles.append(entry->handle);
    }
    if (!wanted.isEmpty() && handles.isEmpty())
        return std::nullopt;
    return handles;
}

} // namespace

Result<QList<StoredRecord>> RecordStore::list(const Query &query)
{
    QList<StoredRecord> all;
    const auto scopes = scopesOf(query, m_parts->scopes);
    if (!scopes)
        return all;
    auto rows = m_parts->records.list(query, *scopes);
    if (!rows)
        return rows.error();
    all.reserve(rows->size());
    for (RecordRow &row : *rows)
        all.append(m_parts->stored(std::move(row), query.orderBy));
    return all;
}

Result<int> RecordStore::count(const Query &query)
{
    const auto scopes = scopesOf(query, m_parts->scopes);
    if (!scopes)
        return 0;
    return m_parts->records.count(query, *scopes);
}

Result<QList<StoredRecord>> RecordStore::search(const QString &text, int limit)
{
    return withPeopleShown(m_parts->allStored(m_parts->records.search(text, limit)));
}

Result<QList<StoredRecord>> RecordStore::searchNear(const QString &text, int limit)
{
    return withPeopleShown(m_parts->allStored(m_parts->records.searchNear(text, limit)));
}

Result<QList<Conflict>> RecordStore::conflicts(const RecordId &record) { return m_parts->conflicts.ofRecord(record); }

Result<QHash<std::pair<quint16, Seq>, QByteArray>> RecordStore::readByBoth(const RecordId &record)
{
    return m_parts->conflicts.readByBoth(record);
}

Result<QList<Conflict>> RecordStore::openConflicts(int limit) { return m_parts->conflicts.open(limit); }

Result<QHash<RecordId, quint16>> RecordStore::kindsInConflict() { return m_parts->conflicts.kindsOpen(); }

Result<Written> RecordStore::resolve(quint16 kind, const RecordId &record, quint16 tag, const Value &chosen, Seq base)
{
    const auto found = find(kind, record);
    if (!found)
        return found.error();
    Edit edit{found->scope, found->scopeKind, record, kind, Op::Resolve, {}, base};
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

Result<ChangeSet> RecordStore::putDraft(Draft draft)
{
    draft.at = m_parts->clock.now();
    if (const auto put = m_parts->drafts.put(draft, m_parts->journal.nextNumber()); !put)
        return put.error();
    return ChangeSet{{}, {}, {draft.id}};
}

Result<ChangeSet> RecordStore::dropDraft(const Uuid &id)
{
    const bool there = m_parts->drafts.contains(id);
    if (const auto dropped = m_parts->drafts.drop(id); !dropped)
        return dropped.error();
    return there ? ChangeSet{{}, {}, {id}} : ChangeSet{};
}

Result<ChangeSet> RecordStore::wipeDraft(const Uuid &id)
{
    if (const auto wiped = m_parts->drafts.wipe(id); !wiped)
        return wiped.error();
    return ChangeSet{{}, {}, {id}};
}

QList<Draft> RecordStore::drafts() const { return m_parts->drafts.all(); }

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

Result<bool> RecordStore::pagesHold() { return m_parts->database.pagesHold(); }

Result<bool> RecordStore::intact()
{
    // The check reads the file as it lies there: a page that a crash tore, and that the log will write anew, is no
    // fault.
    if (auto done = m_parts->database.checkpoint(); !done)
        return done.error();
    return m_parts->database.intact();
}

Result<Done> RecordStore::checkpoint() { return m_parts->database.checkpoint(); }

} // namespace doorstep::core
