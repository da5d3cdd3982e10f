// SPDX-License-Identifier: Apache-2.0
#include "server/requestfollowed.h"

#include "core/types/kinds.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/wire/recordcodec.h"
#include "server/advocatefinder.h"
#include "server/pgrows.h"
#include "server/sql.h"

#include <algorithm>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::RequestState;
using core::Result;
using core::Role;
using core::ScopeId;
using core::ScopeKind;
using core::UserId;

namespace {

QString purpose() { return u"asked for as a parent advocate"_s; }

struct Held {
    Role role = Role::Member;
    core::Timestamp to;
    bool inForce = false;
    QString why;
};

class RequestFollowed
{
public:
    RequestFollowed(PgConnection &connection, const LogGroup &group, const LogPlan &plan, const core::RecordId &id,
        Following &following)
        : m_connection(connection)
        , m_group(group)
        , m_plan(plan)
        , m_following(following)
        , m_finder(connection, group.now)
        , m_id(id)
        , m_target(group.scope)
    {}

    Result<Done> run()
    {
        const TouchedRecord touched = m_plan.records.value(m_id);
        const auto request = core::fromFields<core::AdvocacyRequest>(touched.state.fields);
        if (!request || m_group.kind != ScopeKind::Circle || !saysWhatFollows(m_id))
            return Done{};
        m_request = *request;
        m_target = request->circle ? ScopeId(*request->circle) : m_group.scope;
        const RequestState state = request->state.value_or(RequestState::Asked);
        if (touched.state.deleted || state == RequestState::Ended)
            return endAll(std::nullopt);
        if (m_target != m_group.scope) {
            const Result<bool> may = mayLetIn(touched.state.owner.value_or(m_group.author));
            if (!may || !*may)
                return may ? Result<Done>(Done{}) : may.error();
            if (Result<Done> joined = joinThoseWhoAsk(); !joined)
                return joined;
        }
        switch (state) {
        case RequestState::Asked: return ask();
        case RequestState::Accepted: return letIn();
        case RequestState::Declined: return askTheNext();
        case RequestState::Ended:
        case RequestState::NobodyFree: break;
        }
        return Done{};
    }

private:
    // Another word about a request, its date say, leads to nothing: a grant that somebody ended stays ended.
    bool saysWhatFollows(const core::RecordId &id) const
    {
        constexpr auto &kind = core::kindOf<core::AdvocacyRequest>;
        return std::ranges::any_of(m_plan.rows, [&](const LogPlan::Row &row) {
            const core::Change &change = row.placed.change;
            const auto says = [&](std::string_view name) {
                return change.fields.find(kind.field(name)->tag) != nullptr;
            };
            return change.record == id
                   && (change.op != core::Op::Put || change.base == 0 || says("state") || says("advocate"));
        });
    }

    Result<std::optional<Held>> held(const UserId &user, const ScopeId &scope)
    {
        auto row = m_connection.run(sql::grantOf, PgParams().uuid(user).uuid(scope));
        if (!row)
            return row.error();
        if (row->size() == 0)
            return std::optional<Held>();
        const bool now = row->integer8(0, 1) <= m_group.now.ms && row->integer8(0, 2) > m_group.now.ms;
        return std::optional(Held{Role(row->integer2(0, 0)), {row->integer8(0, 2)}, now, row->text(0, 3)});
    }

    // Naming a circle's id is not enough: who asks works with the circle, or it is theirs.
    Result<bool> mayLetIn(const UserId &asker)
    {
        const auto grant = held(asker, m_target);
        if (!grant)
            return grant.error();
        if (!*grant || !(*grant)->inForce)
            return false;
        if (core::practitioners.contains((*grant)->role))
            return true;
        if (!(Role::Parent | Role::YoungPerson).contains((*grant)->role))
            return false;
        const Result<std::optional<UserId>> whose = whoseCircle();
        return whose ? Result<bool>(!*whose || **whose == asker) : whose.error();
    }

    void give(const UserId &user, const ScopeId &scope, Role role, QDate to, const QString &why)
    {
        m_following.grants.push_back(
            {user, scope, ScopeKind::Circle, role, dayOf(m_group.now), to, why, u"the server"_s});
    }

    Result<Done> joinThoseWhoAsk()
    {
        auto team = m_connection.run(sql::grantsOfScope, PgParams().uuid(m_target).integer8(m_group.now.ms));
        if (!team)
            return team.error();
        const Result<std::optional<UserId>> parent = whoseCircle();
        if (!parent)
            return parent.error();
        for (int row = 0; row < team->size(); ++row) {
            const UserId member(team->uuid(row, 0));
            const Role role(Role(team->integer2(row, 1)));
            if (member == m_group.author || (!core::practitioners.contains(role) && member != *parent))
                continue;
            const auto has = held(member, m_group.scope);
            if (!has)
                return has.error();
            if (!*has)
                give(member, m_group.scope, role, dayOf({team->integer8(row, 3) - 1}), u"works with this circle"_s);
        }
        return Done{};
    }

    // The user of whoever the circle belongs to, where they sign in.
    Result<std::optional<UserId>> whoseCircle()
    {
        const auto circle = read<core::Circle>(core::rootRecord(m_target));
        if (!circle)
            return circle.error();
        if (!*circle || !(*circle)->openedBy)
            return std::optional<UserId>();
        const auto card = read<core::CircleCard>(core::RecordId(*(*circle)->openedBy));
        if (!card)
            return card.error();
        return *card ? (*card)->user : std::nullopt;
    }

    // A record of the circle that the request is about, as it stands.
    template<class Record>
    Result<std::optional<Record>> read(const core::RecordId &id)
    {
        const auto planned = m_plan.records.constFind(id);
        if (m_target == m_group.scope && planned != m_plan.records.cend())
            return asRecord<Record>(*planned);
        const std::vector<core::Uuid> ids{id};
        auto rows = m_connection.run(sql::touchedRecords, PgParams().uuid(m_target).uuids(ids));
        if (!rows)
            return rows.error();
        auto records = touchedRecords(*rows);
        if (!records)
            return records.error();
        const auto found = records->constFind(id);
        return found == records->cend() ? std::optional<Record>() : asRecord<Record>(*found);
    }
    template<class Record>
    static std::optional<Record> asRecord(const TouchedRecord &touched)
    {
        if (touched.kind != core::kindOf<Record>.number || touched.state.deleted)
            return std::nullopt;
        auto value = core::fromFields<Record>(touched.state.fields);
        return value ? std::optional<Record>(*std::move(value)) : std::nullopt;
    }

    Result<Done> ask()
    {
        const std::vector<core::Uuid> scopes{m_group.scope, m_target};
        AdvocateFinder::Found advocate = m_finder.named(m_request.advocate);
        if (advocate && !*advocate)
            advocate = m_finder.alreadyIn(scopes);
        if (advocate && !*advocate)
            advocate = m_finder.freest(scopes);
        if (!advocate)
            return advocate.error();
        const Result<Done> ended = *advocate ? endAll(*advocate) : Result<Done>(Done{});
        return ended ? passTo(*advocate) : ended;
    }

    // Writes down who is asked now and lets them read the request; nobody: says so.
    Result<Done> passTo(const std::optional<UserId> &advocate)
    {
        core::AdvocacyRequest passed = m_request;
        passed.advocate = advocate;
        passed.state = advocate ? RequestState::Asked : RequestState::NobodyFree;
        const core::FieldMap fields = core::difference(core::toFields(m_request), core::toFields(passed));
        if (!fields.isEmpty())
            m_following.changes.push_back(
                {core::ChangeId::create(), 0, m_id, core::kindOf<core::AdvocacyRequest>.number, core::Op::Put,
                    m_plan.head.seq, core::Hlc::at(m_group.now), core::schemaVersion, fields});
        return advocate ? open(*advocate, m_group.scope) : Result<Done>(Done{});
    }

    Result<Done> open(const UserId &advocate, const ScopeId &scope)
    {
        const auto has = held(advocate, scope);
        if (!has)
            return has.error();
        if (*has && (*has)->inForce)
            return Done{};
        const auto circle = read<core::Circle>(core::rootRecord(m_target));
        if (!circle)
            return circle.error();
        const QDate usual = dayOf(m_group.now).addDays(usualGrantDays);
        const QDate ends = *circle ? (*circle)->endsOn : QDate();
        give(advocate, scope, Role::Advocate, ends.isValid() ? ends : usual, purpose());
        return Done{};
    }

    Result<Done> letIn()
    {
        const AdvocateFinder::Found advocate = m_finder.named(m_request.advocate);
        if (!advocate || !*advocate)
            return advocate ? Result<Done>(Done{}) : advocate.error();
        return open(**advocate, m_target);
    }

    Result<Done> askTheNext()
    {
        if (Result<Done> ended = endAll(std::nullopt); !ended)
            return ended;
        const std::vector<core::Uuid> scopes{m_group.scope, m_target};
        const AdvocateFinder::Found next = m_finder.freest(scopes);
        return next ? passTo(*next) : next.error();
    }

    // Ends what advocates hold through this request; `but` stays.
    Result<Done> endAll(const std::optional<UserId> &but)
    {
        auto here = m_connection.run(sql::grantsOfScope, PgParams().uuid(m_group.scope).integer8(m_group.now.ms));
        if (!here)
            return here.error();
        const bool ownScope = m_target != m_group.scope;
        for (int row = 0; row < here->size(); ++row) {
            const UserId user(here->uuid(row, 0));
            // In a circle itself others may be advocates for reasons of their own.
            if (Role(here->integer2(row, 1)) != Role::Advocate || user == but
                || (!ownScope && (user != m_request.advocate || but)))
                continue;
            end(user, m_group.scope);
            const auto opened = ownScope ? held(user, m_target) : Result<std::optional<Held>>(std::optional<Held>());
            if (!opened)
                return opened.error();
            if (*opened && (*opened)->inForce && (*opened)->role == Role::Advocate && (*opened)->why == purpose())
                end(user, m_target);
        }
        return Done{};
    }
    void end(const UserId &user, const ScopeId &scope)
    {
        m_following.grants.push_back({user, scope, ScopeKind::Circle, Role::Advocate, {}, {}, {}, {}, true});
    }

    static QDate dayOf(core::Timestamp when) { return when.toDateTime().toUTC().date(); }

    PgConnection &m_connection;
    const LogGroup &m_group;
    const LogPlan &m_plan;
    Following &m_following;
    AdvocateFinder m_finder;
    core::RecordId m_id;
    core::AdvocacyRequest m_request;
    ScopeId m_target;
};

} // namespace

Result<Done> followRequest(PgConnection &connection, const LogGroup &group, const LogPlan &plan,
    const core::RecordId &id, Following &following)
{
    return RequestFollowed(connection, group, plan, id, following).run();
}

} // namespace doorstep::server
