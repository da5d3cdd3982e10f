// SPDX-License-Identifier: Apache-2.0
#include "core/store/records.h"

#include "core/rules/merge.h"
#include "core/types/records/sameperson.h"

#include <algorithm>

namespace doorstep::core {

Records::Records(Database &database, Kinds kinds) : m_database(database), m_search(database), m_newer(database, nullptr)
{
    for (const KindInfo *kind : kinds)
        m_tables.emplace(kind->number, RecordTable(database, kind));
}

Result<Done> Records::load()
{
    auto newest = m_newer.newestRow();
    if (!newest)
        return newest.error();
    qint64 highest = *newest;
    for (auto &[number, table] : m_tables) {
        newest = table.newestRow();
        if (!newest)
            return newest.error();
        highest = std::max(highest, *newest);
    }
    m_nextRow = (highest >> rowKindBits) + 1;
    return Done{};
}

const KindInfo *Records::kind(quint16 number) const
{
    const auto found = m_tables.find(number);
    return found != m_tables.end() ? found->second.kind() : nullptr;
}

RecordTable &Records::table(quint16 kind)
{
    const auto found = m_tables.find(kind);
    return found != m_tables.end() ? found->second : m_newer;
}

void Records::overlay(RecordRow &row, RecordState confirmed, const QList<Outbox::Entry> &own) const
{
    row.visible = confirmed.fields;
    row.visibleDeleted = confirmed.deleted;
    row.writers = confirmed.writers;
    row.owner = confirmed.owner;
    row.pending = 0;
    for (const Outbox::Entry &entry : own) {
        preview(kind(row.kind), row.visible, row.visibleDeleted, entry.change);
        row.pending = std::max(row.pending, int(sendingOf(entry.state)));
    }
    if (own.isEmpty())
        row.base.reset();
    else
        row.base = std::move(confirmed);
}

QByteArray Records::searchText(const RecordRow &row)
{
    return row.visibleDeleted ? QByteArray() : table(row.kind).searchText(row.visible);
}

void Records::noteChange(quint16 kind)
{
    if (kind == kindOf<Person>.number || kind == kindOf<SamePerson>.number)
        ++m_peopleVersion;
}

Result<Done> Records::write(RecordRow &row, const QByteArray &before)
{
    noteChange(row.kind);
    const bool fresh = row.row == 0;
    if (auto written = table(row.kind).write(row, m_nextRow); !written)
        return written;
    const QByteArray now = searchText(row);
    if (!fresh && now == before)
        return Done{};
    return m_search.set(row.row, now, !fresh && !before.isEmpty());
}

Result<Done> Records::remove(const RecordRow &row)
{
    noteChange(row.kind);
    if (auto removed = table(row.kind).remove(row.row); !removed)
        return removed;
    return searchText(row).isEmpty() ? Result<Done>(Done{}) : m_search.remove(row.row);
}

Result<QList<RecordRow>> Records::search(const QString &text, int limit)
{
    const auto rows = m_search.find(text, 0, limit);
    return rows ? rowsOf(*rows) : rows.error();
}

Result<QList<RecordRow>> Records::searchNear(const QString &text, int limit)
{
    const auto rows = m_search.findNear(text, 0, limit);
    return rows ? rowsOf(*rows) : rows.error();
}

Result<QList<RecordRow>> Records::rowsOf(const QList<qint64> &numbers)
{
    QList<RecordRow> all;
    for (const qint64 number : numbers) {
        auto row = table(kindOfRow(number)).findRow(number);
        if (!row)
            return row.error();
        if (*row)
            all.append(**std::move(row));
    }
    return all;
}

Result<Done> Records::holdOver(HeldOver &held, qint64 scope)
{
    for (const auto &[number, table] : m_tables) {
        if (auto done = held.hold(scope, table.name(), number); !done)
            return done;
    }
    return held.hold(scope, m_newer.name(), 0);
}

Result<Records::OfScope> Records::ofScope(qint64 scope)
{
    OfScope found;
    const auto readFrom = [&](quint16 kind, const RecordTable &table) -> Result<Done> {
        const auto select = m_database.cached(
            "SELECT " + table.columns() + " FROM " + table.name() + " WHERE _scope=?");
        if (!select)
            return select.error();
        const ResetLater later(**select);
        (*select)->bind(1, scope);
        for (;;) {
            const auto row = (*select)->step();
            if (!row)
                return row.error();
            if (!*row)
                return Done{};
            if (auto record = table.read(**select))
                found.rows.append(*std::move(record));
            else
                found.unreadable.append({kind, (*select)->integer(0)});
        }
    };
    for (const auto &[number, table] : m_tables) {
        if (auto read = readFrom(number, table); !read)
            return read.error();
    }
    if (auto read = readFrom(0, m_newer); !read)
        return read.error();
    return found;
}

Result<Done> Records::removeUnreadable(quint16 kind, qint64 row)
{
    noteChange(kind);
    if (auto removed = table(kind).remove(row); !removed)
        return removed;
    return m_search.remove(row);
}

Result<QList<RecordRow>> Records::removeScope(qint64 scope)
{
    QList<RecordRow> gone;
    const auto removeFrom = [&](RecordTable &table) -> Result<Done> {
        const auto select = m_database.cached(
            "SELECT " + table.columns() + " FROM " + table.name() + " WHERE _scope=?");
        if (!select)
            return select.error();
        QList<RecordRow> here;
        {
            const ResetLater later(**select);
            (*select)->bind(1, scope);
            for (;;) {
                const auto row = (*select)->step();
                if (!row)
                    return row.error();
                if (!*row)
                    break;
                auto record = table.read(**select, false);
                if (!record)
                    return record.error();
                here.append(*std::move(record));
            }
        }
        for (const RecordRow &row : std::as_const(here)) {
            if (auto removed = remove(row); !removed)
                return removed;
        }
        gone.append(here);
        return Done{};
    };
    for (auto &[number, table] : m_tables) {
        if (auto removed = removeFrom(table); !removed)
            return removed.error();
    }
    if (auto removed = removeFrom(m_newer); !removed)
        return removed.error();
    return gone;
}

Result<Done> Records::forgetRemovedWords()
{
    return m_database.execute("INSERT INTO search(search) VALUES('optimize')");
}

} // namespace doorstep::core
