// SPDX-License-Identifier: Apache-2.0
// What was kept apart, in PostgreSQL: put before those who manage, and what follows from their decision.
#include "core/wire/changecodec.h"
#include "core/wire/recordcodec.h"
#include "server/keptapart.h"
#include "server/pgchangelog.h"
#include "server/pgrows.h"
#include "server/pgtransaction.h"
#include "server/sql.h"
#include "server/synchandler.h"

#include <QSet>

#include <map>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::KeptDecision;
using core::KeptOutcome;
using core::Result;
using core::Role;
using core::ScopeKind;

namespace {

GrantOrder keptGrant(const core::UserId &user, const core::ScopeId &scope, core::Timestamp to)
{
    GrantOrder order{user, core::keptScope(scope), ScopeKind::Team, Role::Manager, {}, {}, {}, {}};
    order.to = core::Timestamp{to.ms - 1}.toDateTime().toUTC().date();
    order.purpose = u"decides what was kept apart"_s;
    order.grantedBy = u"the server"_s;
    return order;
}

} // namespace

// A decision leads to a change in the scope that it is about. That scope is locked before the kept one, as it is by a
// push that sets something aside, so that the two never wait for each other. It may be that nobody has written there.
Result<std::optional<core::ScopeId>> PgChangeLog::lockWhatIsDecided(PgConnection &connection, const LogGroup &group)
{
    std::vector<core::Uuid> ids;
    for (const core::Change &change : group.changes)
        ids.push_back(change.record);
    auto rows = connection.run(sql::touchedRecords, PgParams().uuid(group.scope).uuids(ids));
    if (!rows)
        return rows.error();
    auto records = touchedRecords(*rows);
    if (!records)
        return records.error();
    for (const TouchedRecord &touched : *records) {
        const auto kept = core::fromFields<core::KeptChange>(touched.state.fields);
        if (touched.kind != core::kindOf<core::KeptChange>.number || !kept || !kept->scope)
            continue;
        const core::ScopeId about[] = {*kept->scope}; // one kept scope belongs to one scope
        auto locked = lockHeads(connection, about, ScopeKind(kept->scopeKind.value_or(0)), group.now);
        return locked ? Result<std::optional<core::ScopeId>>(about[0]) : locked.error();
    }
    return std::optional<core::ScopeId>();
}

Result<Done> PgChangeLog::putBeforeManagers(PgConnection &connection, const LogGroup &group, const LogPlan &plan,
    std::vector<GrantOrder> &grants, Heads &reached)
{
    const std::vector<core::Change> kept = keptChanges(group, plan);
    const LogGroup own{
        core::keptScope(group.scope), ScopeKind::Team, m_serverUser, m_serverDevice, group.now, kept, {}, {}};
    PgPipeline pipeline(connection);
    if (Result<Done> written = appendNested(connection, own, pipeline, reached); !written)
        return written;
    // The head of the kept scope is locked from here on, and by whoever changes who manages (writeGrants, endGrants).
    auto managers = connection.run(sql::managersWithout,
        PgParams().uuid(group.scope).uuid(own.scope).integer8(group.now.ms).integer2(qint16(Role::Manager)));
    if (!managers)
        return managers.error();
    for (int row = 0; row < managers->size(); ++row)
        grants.push_back(keptGrant(core::UserId(managers->uuid(row, 0)), group.scope, {managers->integer8(row, 1)}));
    return Done{};
}

// Where something was kept apart, its scope is granted and ended together with the one that it belongs to.
Result<Done> PgChangeLog::addKeptGrants(PgConnection &connection, std::span<const core::ScopeId> lists,
    std::vector<GrantOrder> &orders, core::Timestamp now)
{
    const auto heads = lockHeads(connection, lists, ScopeKind::Team, now);
    if (!heads)
        return heads.error();
    QSet<core::ScopeId> there;
    for (const LogHead &head : *heads) {
        if (head.seq > 0)
            there.insert(head.scope);
    }
    for (size_t i = 0, given = orders.size(); i < given; ++i) {
        const GrantOrder order = orders[i];
        const core::ScopeId kept = core::keptScope(order.scope);
        if (!there.contains(kept))
            continue;
        if (!order.ends && order.role == Role::Manager) {
            GrantOrder beside = keptGrant(order.user, order.scope, now);
            beside.from = order.from;
            beside.to = order.to;
            orders.push_back(beside);
            continue;
        }
        auto has = connection.run(sql::grantOf, PgParams().uuid(order.user).uuid(kept));
        if (!has)
            return has.error();
        if (has->size() > 0 && has->integer8(0, 2) > now.ms) {
            GrantOrder end = keptGrant(order.user, order.scope, now);
            end.ends = true;
            orders.push_back(end);
        }
    }
    return Done{};
}

// Whether a kept change may be the first of its scope: somebody was let in there before anybody wrote, or it is what
// opens such a scope. What else a device made up an id for begins nothing.
Result<bool> PgChangeLog::mayBegin(PgConnection &connection, const SetAsideChange &change)
{
    auto known = connection.run(sql::kindByGrants, PgParams().uuid(change.scope));
    if (!known)
        return known.error();
    if (known->size() > 0)
        return ScopeKind(known->integer2(0, 0)) == change.scopeKind;
    return holdsRoot({change.scope, change.scopeKind, {change.change}});
}

Result<std::optional<SetAsideChange>> PgChangeLog::lockSetAside(
    PgConnection &connection, const core::ScopeId &scope, const core::ChangeId &change)
{
    auto row = connection.run(sql::lockSetAside, PgParams().uuid(scope).uuid(change));
    if (!row)
        return row.error();
    if (row->size() == 0)
        return std::optional<SetAsideChange>();
    auto body = core::decodeChange(row->bytes(0, 4));
    if (!body)
        return fail(ErrorCode::Damaged, u"a change that was set aside cannot be read"_s);
    return std::optional(SetAsideChange{scope, ScopeKind(row->integer2(0, 2)), core::UserId(row->uuid(0, 1)),
        core::DeviceId(row->uuid(0, 0)), *std::move(body), SetAsideChange::State(row->integer2(0, 3))});
}

Result<bool> PgChangeLog::add(
    PgConnection &connection, const SetAsideChange &change, core::Timestamp now, Heads &reached)
{
    const LogGroup group = addingGroup(change, now);
    Result<LogPlan> plan = appendIn(connection, group, false);
    if (!plan)
        return plan.error();
    if (plan->rows.empty()) // it is in the quarantine already
        return false;
    if (plan->rows.front().placed.seq == 1) {
        const Result<bool> may = mayBegin(connection, change);
        if (!may || !*may)
            return may;
    }
    PgPipeline pipeline(connection);
    addWrites(pipeline, group, *plan);
    if (auto written = pipeline.run(); !written)
        return written.error();
    reached.emplace_back(group.scope, plan->head.seq);
    return true;
}

Result<KeptOutcome> PgChangeLog::carryOut(
    PgConnection &connection, KeptDecision decision, const SetAsideChange &change, core::Timestamp now, Heads &reached)
{
    if (change.state != SetAsideChange::State::Waiting) // decided already, and that stands
        return change.state == SetAsideChange::State::Added ? KeptOutcome::Added : KeptOutcome::LeftOut;
    auto present = connection.run(
        sql::presentChanges, PgParams().uuid(change.scope).uuids(std::vector<core::Uuid>{change.change.id}));
    if (!present)
        return present.error();
    // Sent once more under another grant, and let in.
    KeptOutcome outcome = present->size() > 0 ? KeptOutcome::Added : KeptOutcome::LeftOut;
    if (decision == KeptDecision::Add && outcome == KeptOutcome::LeftOut
        && !mayBeAdded(change.change.kind, change.scopeKind)) {
        outcome = KeptOutcome::CannotBeAdded;
    } else if (decision == KeptDecision::Add && outcome == KeptOutcome::LeftOut) {
        auto added = add(connection, change, now, reached);
        if (!added)
            return added.error();
        outcome = *added ? KeptOutcome::Added : KeptOutcome::CannotBeAdded;
    }
    const auto state = outcome == KeptOutcome::Added ? SetAsideChange::State::Added : SetAsideChange::State::LeftOut;
    auto moved = connection.run(
        sql::moveSetAside, PgParams().uuid(change.scope).uuid(change.change.id).integer2(qint16(state)));
    return moved ? Result<KeptOutcome>(outcome) : moved.error();
}

Result<Done> PgChangeLog::followDecisions(
    PgConnection &connection, std::vector<KeptDecided> decided, core::Timestamp now, Heads &reached)
{
    std::map<core::UserId, std::vector<core::Change>> answers; // in one order of users in every transaction
    std::vector<core::Change> outcomes;
    if (decided.empty())
        return Done{};
    const core::ScopeId scope = decided.front().scope; // one kept scope belongs to one scope
    const core::ScopeId kept[] = {core::keptScope(scope)};
    auto rows = connection.run(sql::heads, PgParams().uuids(std::vector<core::Uuid>{kept[0]}));
    if (!rows)
        return rows.error();
    const std::vector<LogHead> heads = logHeads(*rows);
    const core::Seq seen = heads.empty() ? 0 : heads.front().seq;
    for (KeptDecided &one : decided) {
        auto change = lockSetAside(connection, one.scope, one.change);
        if (!change)
            return change.error();
        if (!*change)
            continue; // nothing of that id was kept apart there
        if (one.by == (*change)->author)
            continue; // nobody lets in their own words; the record of a neighbourhood does not say whose they are
        auto outcome = carryOut(connection, one.decision, **change, now, reached);
        if (!outcome)
            return outcome.error();
        one.outcome = *outcome;
        outcomes.push_back(outcomeChange(one, now, seen));
        answers[(*change)->author].push_back(answerChange(one, **change, now));
    }
    const auto write = [&](const LogGroup &group) {
        PgPipeline pipeline(connection);
        return appendNested(connection, group, pipeline, reached);
    };
    if (seen > 0 && !outcomes.empty()) {
        if (auto done = write({kept[0], ScopeKind::Team, m_serverUser, m_serverDevice, now, outcomes, {}, {}}); !done)
            return done;
    }
    for (const auto &[user, changes] : answers) {
        if (auto done = write(userGroup(user, changes, now)); !done)
            return done;
    }
    return Done{};
}

Result<KeptOutcome> PgChangeLog::decideKept(const KeptDecided &decided, core::Timestamp now)
{
    Heads reached;
    auto outcome = retrying(m_pool, [&](PgConnection &connection) -> Result<KeptOutcome> {
        reached.clear();
        PgTransaction transaction(connection);
        if (Result<Done> begun = transaction.begin(m_serverDevice); !begun)
            return begun.error();
        Result<KeptOutcome> carriedOut = decideIn(connection, decided, now, reached);
        if (!carriedOut)
            return carriedOut;
        const Result<Done> committed = transaction.commit();
        return committed ? carriedOut : committed.error();
    });
    if (outcome)
        announce(reached);
    return outcome;
}

Result<KeptOutcome> PgChangeLog::decideIn(
    PgConnection &connection, const KeptDecided &decided, core::Timestamp now, Heads &reached)
{
    const bool adds = decided.decision == KeptDecision::Add;
    auto kind = connection.run(sql::kindOfSetAside, PgParams().uuid(decided.scope).uuid(decided.change));
    if (!kind)
        return kind.error();
    if (kind->size() == 0)
        return fail(ErrorCode::NotFound, u"no such change was set aside"_s);
    const core::ScopeId about[] = {decided.scope};
    const auto head = lockHeads(connection, about, ScopeKind(kind->integer2(0, 0)), now);
    if (!head)
        return head.error();
    auto kept = connection.run(sql::lockHead, PgParams().uuid(core::keptScope(decided.scope)));
    auto before = kept ? lockSetAside(connection, decided.scope, decided.change) : kept.error();
    const auto may = before && *before ? mayBegin(connection, **before) : Result<bool>(false);
    if (!before || !may)
        return before ? may.error() : before.error();
    if (adds && !*may && head->front().seq == 0)
        return fail(ErrorCode::InvalidInput,
            u"nobody has opened what it was made for: add first the change that opens it, or leave it out"_s);
    if (Result<Done> followed = followDecisions(connection, {decided}, now, reached); !followed)
        return followed.error();
    auto stands = lockSetAside(connection, decided.scope, decided.change);
    if (!stands)
        return stands.error();
    const bool added = *stands && (*stands)->state == SetAsideChange::State::Added;
    if (!added && adds)
        return fail(ErrorCode::InvalidInput, u"it cannot be added; it can be left out"_s);
    if (Result<Done> dropped = dropEmptyHeads(connection, about); !dropped)
        return dropped.error();
    return added ? KeptOutcome::Added : KeptOutcome::LeftOut;
}

} // namespace doorstep::server
