// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/changelog.h"
#include "server/keptapart.h"
#include "server/logplan.h"
#include "server/pgpool.h"

namespace doorstep::server {

/// A grant as somebody who may give it orders it.
struct GrantOrder {
    core::UserId user;
    core::ScopeId scope;
    core::ScopeKind scopeKind = core::ScopeKind::Family;
    core::Role role = core::Role::Lead;
    QDate from; ///< invalid = today
    QDate to;   ///< the last day on which it holds; every grant ends
    QString purpose;
    QString grantedBy; ///< in words; shown to the family
    bool ends = false; ///< ends the grant that `user` has of `scope` at once; the rest is not read
};

/// What follows from a group, in its own transaction.
struct Following {
    std::vector<GrantOrder> grants;
    std::vector<core::Change> changes; ///< the server's own, in the group's scope, after the group
};

/// The scopes of what was kept apart that are granted and ended with what `orders` grant and end.
[[nodiscard]] std::vector<core::ScopeId> keptScopesOf(std::span<const GrantOrder> orders);

/// The change log in PostgreSQL. One transaction a group: lock the scope's head, read what the group touches, plan in
/// C++, write all with few statements in one pipeline, commit; then tell whoever waits. The row lock on the head is
/// held to the commit, so that number n+1 cannot be given before n is in or gone.
class PgChangeLog : public ChangeLog
{
public:
    /// After a commit, on the committing thread: the scope has reached the number.
    using Committed = std::function<void(const core::ScopeId &, core::Seq)>;
    /// What else a group leads to, asked inside its transaction once the group is written.
    using Consequences = std::function<core::Result<Following>(PgConnection &, const LogGroup &, const LogPlan &)>;

    /// `pool` must outlive the log. Grants are written as changes of `serverDevice` by `serverUser`.
    PgChangeLog(PgPool &pool, const core::DeviceId &serverDevice, const core::UserId &serverUser);

    void setCommitted(Committed committed) { m_committed = std::move(committed); }
    void setConsequences(Consequences consequences) { m_consequences = std::move(consequences); }

    [[nodiscard]] core::Result<std::vector<Placement>> append(const LogGroup &group) override;
    [[nodiscard]] core::Result<std::vector<LogHead>> heads(std::span<const core::ScopeId> scopes) override;
    [[nodiscard]] core::Result<std::vector<LoggedChange>> read(std::span<const LogRange> ranges) override;
    [[nodiscard]] core::Result<std::optional<core::RecordState>> record(
        const core::ScopeId &scope, const core::RecordId &id) override;
    [[nodiscard]] core::Result<std::vector<std::optional<core::ScopeSum>>> sums(
        std::span<const core::Cursor> cursors) override;
    [[nodiscard]] core::Result<qint64> countRecords(const core::ScopeId &scope) override;
    [[nodiscard]] core::Result<std::optional<MadeSnapshot>> makeSnapshot(const core::ScopeId &scope) override;

    /// Several groups of different scopes and grants, all or nothing. Groups first, in order; then the grants, each
    /// into the table and, as a change, into its user's scope. Keep the order "user scopes last": it is what excludes
    /// deadlocks.
    [[nodiscard]] core::Result<core::Done> appendAll(
        std::span<const LogGroup> groups, std::span<const GrantOrder> grants, core::Timestamp now);
    /// Ends grants at once, in the table and in the users' scopes. How many there were to end.
    [[nodiscard]] core::Result<int> endGrants(
        std::span<const std::pair<core::UserId, core::ScopeId>> grants, core::Timestamp now);

    /// A decision of the administration about a change that was set aside, as a manager's. What stands in the end:
    /// where it was decided before, that. NotFound: no such change. InvalidInput: it cannot be added, or not before
    /// what opens its scope; nothing has happened then.
    [[nodiscard]] core::Result<core::KeptOutcome> decideKept(const KeptDecided &decided, core::Timestamp now);

    /// Reads one scope's whole log and recomputes its chain: the number of the first change whose hash is wrong,
    /// whose number is out of line, or that is missing before the scope's head; 0 when all is well.
    [[nodiscard]] core::Result<core::Seq> firstBrokenLink(const core::ScopeId &scope);

private:
    using Heads = std::vector<std::pair<core::ScopeId, core::Seq>>;

    [[nodiscard]] core::Result<LogPlan> appendIn(PgConnection &connection, const LogGroup &group, bool opens);
    [[nodiscard]] core::Result<LockedScope> lock(PgConnection &connection, const LogGroup &group, bool opens);
    [[nodiscard]] core::Result<core::Done> makeHead(PgConnection &connection, const LogGroup &group);
    /// The heads of these scopes, locked in one order; see dropEmptyHeads() for those that are made for it.
    [[nodiscard]] core::Result<std::vector<LogHead>> lockHeads(
        PgConnection &connection, std::span<const core::ScopeId> scopes, core::ScopeKind kind, core::Timestamp now);
    [[nodiscard]] static core::Result<core::Done> dropEmptyHeads(
        PgConnection &connection, std::span<const core::ScopeId> scopes);
    [[nodiscard]] core::Result<core::Done> writeGrants(
        PgConnection &connection, std::span<const GrantOrder> orders, core::Timestamp now, Heads &reached);
    // pgkept.cpp
    [[nodiscard]] core::Result<std::optional<core::ScopeId>> lockWhatIsDecided(
        PgConnection &connection, const LogGroup &group);
    [[nodiscard]] core::Result<core::Done> putBeforeManagers(PgConnection &connection, const LogGroup &group,
        const LogPlan &plan, std::vector<GrantOrder> &grants, Heads &reached);
    [[nodiscard]] core::Result<core::Done> addKeptGrants(PgConnection &connection, std::span<const core::ScopeId> lists,
        std::vector<GrantOrder> &orders, core::Timestamp now);
    [[nodiscard]] static core::Result<bool> mayBegin(PgConnection &connection, const SetAsideChange &change);
    [[nodiscard]] core::Result<std::optional<SetAsideChange>> lockSetAside(
        PgConnection &connection, const core::ScopeId &scope, const core::ChangeId &change);
    /// False where it cannot be added.
    [[nodiscard]] core::Result<bool> add(
        PgConnection &connection, const SetAsideChange &change, core::Timestamp now, Heads &reached);
    [[nodiscard]] core::Result<core::KeptOutcome> carryOut(PgConnection &connection, core::KeptDecision decision,
        const SetAsideChange &change, core::Timestamp now, Heads &reached);
    [[nodiscard]] core::Result<core::KeptOutcome> decideIn(
        PgConnection &connection, const KeptDecided &decided, core::Timestamp now, Heads &reached);
    [[nodiscard]] core::Result<core::Done> followDecisions(
        PgConnection &connection, std::vector<KeptDecided> decided, core::Timestamp now, Heads &reached);

    [[nodiscard]] core::Result<core::Done> follow(
        PgConnection &connection, const LogGroup &group, const LogPlan &plan, PgPipeline &pipeline, Heads &reached);
    /// Plans `group` inside the open transaction and writes it together with what `pipeline` holds already.
    [[nodiscard]] core::Result<core::Done> appendNested(
        PgConnection &connection, const LogGroup &group, PgPipeline &pipeline, Heads &reached);
    [[nodiscard]] LogGroup userGroup(
        const core::UserId &user, std::span<const core::Change> changes, core::Timestamp now) const;
    void announce(const Heads &reached) const;

    PgPool &m_pool;
    core::DeviceId m_serverDevice;
    core::UserId m_serverUser;
    Committed m_committed;
    Consequences m_consequences;
};

} // namespace doorstep::server
