// SPDX-License-Identifier: Apache-2.0
#include "server/pgchangelog.h"

#include "core/rules/holding.h"
#include "core/wire/chain.h"
#include "server/chaincheck.h"
#include "server/pgrows.h"
#include "server/pgtransaction.h"
#include "server/sql.h"

#include <algorithm>
#include <sodium.h>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

QByteArray newCommitKey()
{
    QByteArray key(32, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

} // namespace

PgChangeLog::PgChangeLog(PgPool &pool, const core::DeviceId &serverDevice, const core::UserId &serverUser)
    : m_pool(pool), m_serverDevice(serverDevice), m_serverUser(serverUser)
{}

Result<Done> PgChangeLog::makeHead(PgConnection &connection, const LogGroup &group)
{
    auto made = connection.run(sql::makeHead, PgParams()
                                                  .uuid(group.scope)
                                                  .integer2(qint16(group.kind))
                                                  .bytes(core::firstHash())
                                                  .bytes(newCommitKey())
                                                  .uuid(group.loggedAuthor())
                                                  .integer8(group.now.ms));
    return made ? Result<Done>(Done{}) : made.error();
}

Result<std::vector<LogHead>> PgChangeLog::lockHeads(
    PgConnection &connection, std::span<const core::ScopeId> scopes, core::ScopeKind kind, core::Timestamp now)
{
    if (scopes.empty())
        return std::vector<LogHead>();
    const std::vector<core::Uuid> ids(scopes.begin(), scopes.end());
    const std::vector<qint16> kinds(ids.size(), qint16(kind));
    std::vector<QByteArray> keys(ids.size());
    std::ranges::generate(keys, newCommitKey);
    PgParams made = PgParams().bytes(core::firstHash()).uuid(m_serverUser).integer8(now.ms);
    PgPipeline pipeline(connection);
    pipeline.add(sql::makeHeads, made.uuids(ids).integers2(kinds).byteArrays(keys));
    auto rows = pipeline.add(sql::lockHeads, PgParams().uuids(ids)).run();
    return rows ? Result<std::vector<LogHead>>(logHeads(rows->back())) : rows.error();
}

Result<Done> PgChangeLog::dropEmptyHeads(PgConnection &connection, std::span<const core::ScopeId> scopes)
{
    if (scopes.empty())
        return Done{};
    auto dropped = connection.run(
        sql::dropEmptyHeads, PgParams().uuids(std::vector<core::Uuid>(scopes.begin(), scopes.end())));
    return dropped ? Result<Done>(Done{}) : dropped.error();
}

Result<LockedScope> PgChangeLog::lock(PgConnection &connection, const LogGroup &group, bool opens)
{
    std::vector<core::Uuid> ids, records;
    for (const core::Change &change : group.changes) {
        ids.push_back(change.id);
        records.push_back(change.record);
    }
    for (int attempt = 0; attempt < 2; ++attempt) {
        PgPipeline pipeline(connection);
        if (opens && attempt == 0)
            PgTransaction::begin(pipeline, group.device);
        pipeline.add(sql::lockHead, PgParams().uuid(group.scope))
            .add(sql::presentChanges, PgParams().uuid(group.scope).uuids(ids))
            .add(sql::touchedRecords, PgParams().uuid(group.scope).uuids(records));
        Result<std::vector<PgRows>> answers = pipeline.run();
        if (!answers)
            return answers.error();
        const size_t first = opens && attempt == 0 ? PgTransaction::beginResults : 0;
        const PgRows &head = (*answers)[first];
        if (head.size() == 0) {
            if (Result<Done> made = makeHead(connection, group); !made)
                return made.error();
            continue;
        }
        LockedScope scope{{group.scope, core::ScopeKind(head.integer2(0, 0)), core::Seq(head.integer8(0, 1)),
                              quint32(head.integer4(0, 3)), head.bytes(0, 2)},
            head.bytes(0, 4), {}, {}};
        const PgRows &present = (*answers)[first + 1];
        for (int row = 0; row < present.size(); ++row)
            scope.present.insert(core::ChangeId(present.uuid(row, 0)), core::Seq(present.integer8(row, 1)));
        auto touched = touchedRecords((*answers)[first + 2]);
        if (!touched)
            return touched.error();
        scope.records = std::move(*touched);
        return scope;
    }
    return fail(ErrorCode::Internal, u"a scope's head cannot be made"_s);
}

Result<LogPlan> PgChangeLog::appendIn(PgConnection &connection, const LogGroup &group, bool opens)
{
    Result<LockedScope> scope = lock(connection, group, opens);
    if (!scope)
        return scope.error();
    return planGroup(group, std::move(*scope));
}

Result<std::vector<Placement>> PgChangeLog::append(const LogGroup &group)
{
    Heads reached;
    auto placed = retrying(m_pool, [&](PgConnection &connection) -> Result<std::vector<Placement>> {
        reached.clear();
        PgTransaction transaction(connection);
        const bool decides = group.kind == core::ScopeKind::Team;
        std::optional<core::ScopeId> about;
        if (decides) {
            const Result<Done> begun = transaction.begin(group.device);
            auto locked = begun ? lockWhatIsDecided(connection, group) : begun.error();
            if (!locked)
                return locked.error();
            about = *locked;
        }
        Result<LogPlan> plan = appendIn(connection, group, !decides);
        if (!plan)
            return plan.error();
        PgPipeline pipeline(connection);
        if (plan->rows.empty()
            && plan->head.seq == 0) { // nothing to open the scope with: keep the words, make no scope
            pipeline.add(sql::rollback);
            PgTransaction::begin(pipeline, group.device);
        }
        addWrites(pipeline, group, *plan);
        // What the organisation itself writes gives nobody rights; only what people push does.
        if (group.judge) {
            if (Result<Done> followed = follow(connection, group, *plan, pipeline, reached); !followed)
                return followed.error();
        }
        if (about) // left out, it may be: then nothing was written there
            pipeline.add(sql::dropEmptyHeads, PgParams().uuids(std::vector<core::Uuid>{*about}));
        if (auto committed = pipeline.add(sql::commit).run(); !committed)
            return committed.error();
        if (!plan->rows.empty())
            reached.emplace(reached.begin(), group.scope, plan->head.seq);
        return std::move(plan->placements);
    });
    if (placed)
        announce(reached);
    return placed;
}

Result<Done> PgChangeLog::follow(
    PgConnection &connection, const LogGroup &group, const LogPlan &plan, PgPipeline &pipeline, Heads &reached)
{
    Result<Following> following = m_consequences && !plan.rows.empty() ? m_consequences(connection, group, plan)
                                                                       : Result<Following>(Following{});
    if (!following)
        return following.error();
    const std::vector<KeptDecided> decided = decidedIn(group, plan, m_serverUser);
    const bool kept = isPutBeforeManagers(group, plan);
    if (following->changes.empty() && following->grants.empty() && decided.empty() && !kept)
        return Done{};
    if (auto written = pipeline.run(); !written)
        return written.error();
    if (!following->changes.empty()) {
        const LogGroup own{
            group.scope, group.kind, m_serverUser, m_serverDevice, group.now, following->changes, {}, {}};
        PgPipeline more(connection);
        if (Result<Done> written = appendNested(connection, own, more, reached); !written)
            return written;
    }
    if (kept) {
        // Before any other lock of its kind, so that all are taken in one order.
        std::vector<core::ScopeId> lists = keptScopesOf(following->grants);
        lists.push_back(core::keptScope(group.scope));
        if (auto locked = lockHeads(connection, lists, core::ScopeKind::Team, group.now); !locked)
            return locked.error();
        if (Result<Done> put = putBeforeManagers(connection, group, plan, following->grants, reached); !put)
            return put;
    }
    if (Result<Done> followed = followDecisions(connection, decided, group.now, reached); !followed)
        return followed;
    return writeGrants(connection, following->grants, group.now, reached);
}

Result<Done> PgChangeLog::appendNested(
    PgConnection &connection, const LogGroup &group, PgPipeline &pipeline, Heads &reached)
{
    Result<LogPlan> plan = appendIn(connection, group, false);
    if (!plan)
        return plan.error();
    addWrites(pipeline, group, *plan);
    if (auto written = pipeline.run(); !written)
        return written.error();
    reached.emplace_back(group.scope, plan->head.seq);
    return Done{};
}

void PgChangeLog::announce(const Heads &reached) const
{
    if (!m_committed)
        return;
    for (const auto &[scope, seq] : reached)
        m_committed(scope, seq);
}

Result<std::vector<LogHead>> PgChangeLog::heads(std::span<const core::ScopeId> scopes)
{
    const std::vector<core::Uuid> ids(scopes.begin(), scopes.end());
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::vector<LogHead>> {
        auto rows = connection.run(sql::heads, PgParams().uuids(ids));
        if (!rows)
            return rows.error();
        return logHeads(*rows);
    });
}

Result<std::vector<LoggedChange>> PgChangeLog::read(std::span<const LogRange> ranges)
{
    std::vector<core::Uuid> scopes;
    std::vector<qint64> after, upTo;
    std::vector<qint32> places;
    for (const LogRange &range : ranges) {
        places.push_back(qint32(scopes.size()));
        scopes.push_back(range.scope);
        after.push_back(qint64(range.after));
        upTo.push_back(qint64(range.upTo));
    }
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::vector<LoggedChange>> {
        auto rows = connection.run(
            sql::readChanges, PgParams().uuids(scopes).integers8(after).integers8(upTo).integers4(places));
        if (!rows)
            return rows.error();
        std::vector<LoggedChange> changes;
        changes.reserve(size_t(rows->size()));
        for (int row = 0; row < rows->size(); ++row) {
            Result<LoggedChange> change = loggedChange(*rows, row);
            if (!change)
                return change.error();
            changes.push_back(std::move(*change));
        }
        return changes;
    });
}

Result<std::optional<core::RecordState>> PgChangeLog::record(const core::ScopeId &scope, const core::RecordId &id)
{
    const std::vector<core::Uuid> ids{id};
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::optional<core::RecordState>> {
        auto rows = connection.run(sql::touchedRecords, PgParams().uuid(scope).uuids(ids));
        if (!rows)
            return rows.error();
        auto records = touchedRecords(*rows);
        if (!records)
            return records.error();
        const auto found = records->constFind(id);
        return found == records->cend() ? std::nullopt : std::optional(found->state);
    });
}

Result<std::vector<std::optional<core::ScopeSum>>> PgChangeLog::sums(std::span<const core::Cursor> cursors)
{
    std::vector<core::Uuid> scopes;
    std::vector<qint64> seqs;
    std::vector<qint32> epochs, places;
    std::vector<QByteArray> heads;
    for (const core::Cursor &cursor : cursors) {
        places.push_back(qint32(scopes.size()));
        scopes.push_back(cursor.scope);
        seqs.push_back(qint64(cursor.seq));
        epochs.push_back(qint32(cursor.epoch));
        heads.push_back(cursor.head);
    }
    const PgParams params = PgParams().uuids(scopes).integers8(seqs).integers4(epochs).byteArrays(heads).integers4(
        places);
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::vector<std::optional<core::ScopeSum>>> {
        std::vector<std::optional<core::ScopeSum>> sums(cursors.size());
        auto done = connection.each(sql::scopeSums, params,
            [&](const PgRows &row) { return addToSum(row, sums.at(size_t(row.integer4(0, 0)))); });
        if (!done)
            return done.error();
        return sums;
    });
}

Result<qint64> PgChangeLog::countRecords(const core::ScopeId &scope)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<qint64> {
        auto rows = connection.run(sql::countOfScope, PgParams().uuid(scope));
        if (!rows)
            return rows.error();
        return rows->integer8(0, 0);
    });
}

Result<std::optional<MadeSnapshot>> PgChangeLog::makeSnapshot(const core::ScopeId &scope)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::optional<MadeSnapshot>> {
        ScopeRows made;
        auto done = connection.each(
            sql::snapshotRows, PgParams().uuid(scope), [&](const PgRows &row) { return made.take(row); });
        if (!done)
            return done.error();
        return made.made();
    });
}

Result<core::Seq> PgChangeLog::firstBrokenLink(const core::ScopeId &scope)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<core::Seq> {
        auto rows = connection.run(sql::chainOf, PgParams().uuid(scope));
        if (!rows)
            return rows.error();
        if (rows->size() == 0) {
            // Nobody has written there, or the head with its key was taken away, without which no change can be
            // checked.
            const auto changes = connection.run(sql::hasChanges, PgParams().uuid(scope));
            if (!changes)
                return changes.error();
            return core::Seq(changes->size() == 0 ? 0 : 1);
        }
        ChainCheck chain(rows->bytes(0, 16));
        // One row without a change: a head whose log is empty.
        for (int row = 0; row < rows->size() && !rows->isNull(row, 1); ++row) {
            const core::Seq expected = chain.expected();
            Result<LoggedChange> change = loggedChange(*rows, row);
            if (!change || !chain.takes(*change, rows->bytes(row, 15)))
                return expected;
        }
        return chain.endsAt(core::Seq(rows->integer8(0, 17)), rows->bytes(0, 18)) ? core::Seq(0) : chain.expected();
    });
}

} // namespace doorstep::server
