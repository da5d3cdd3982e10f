// SPDX-License-Identifier: Apache-2.0
#include "server/consequences.h"

#include "core/types/records/advocacyrequest.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/user.h"
#include "core/wire/recordcodec.h"
#include "server/pgrows.h"
#include "server/sql.h"

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;
using core::Role;
using core::ScopeKind;

namespace {

class Consequence
{
public:
    Consequence(PgConnection &connection, const LogGroup &group, const LogPlan &plan)
        : m_connection(connection), m_group(group), m_plan(plan), m_today(group.now.toDateTime().toUTC().date())
    {}

    Result<std::vector<GrantOrder>> all()
    {
        if (m_plan.rows.front().placed.seq == 1)
            opened();
        for (const TouchedRecord &touched : m_plan.records) {
            if (!touched.changed)
                continue;
            Result<Done> done = Done{};
            if (touched.kind == core::kindOf<core::Family>.number)
                done = familyChanged(touched.state);
            else if (touched.kind == core::kindOf<core::AdvocacyRequest>.number)
                done = requestChanged(touched.state);
            if (!done)
                return done.error();
        }
        return std::move(m_orders);
    }

private:
    void opened()
    {
        if (m_group.kind != ScopeKind::Family && m_group.kind != ScopeKind::Circle)
            return;
        const QDate to = m_today.addDays(usualGrantDays);
        const QString why = m_group.kind == ScopeKind::Family ? u"opened this family's record"_s
                                                              : u"opened this circle"_s;
        m_orders.push_back(
            {m_group.author, m_group.scope, m_group.kind, Role::Lead, m_today, to, why, u"the server"_s});
        if (m_group.kind == ScopeKind::Family)
            m_orders.push_back({m_group.author, core::restrictedScope(m_group.scope), ScopeKind::Restricted, Role::Lead,
                m_today, to, why, u"the server"_s});
    }

    Result<Done> familyChanged(const core::RecordState &state)
    {
        const auto family = core::fromFields<core::Family>(state.fields);
        if (!family || family->circles.isEmpty())
            return Done{};
        auto team = m_connection.run(sql::grantsOfScope, PgParams().uuid(m_group.scope).integer8(m_group.now.ms));
        if (!team)
            return team.error();
        for (const auto &circle : family->circles) {
            // Only who leads the circle may let others in: naming a circle's id is not enough.
            auto own = m_connection.run(sql::grantOf, PgParams().uuid(m_group.author).uuid(circle));
            if (!own)
                return own.error();
            if (own->size() == 0 || Role(own->integer2(0, 0)) != Role::Lead || own->integer8(0, 2) <= m_group.now.ms)
                continue;
            for (int row = 0; row < team->size(); ++row) {
                if (Result<Done> joined = joinCircle(*team, row, core::ScopeId(circle)); !joined)
                    return joined;
            }
        }
        return Done{};
    }

    Result<Done> joinCircle(const PgRows &team, int row, const core::ScopeId &circle)
    {
        const core::UserId member(team.uuid(row, 0));
        const Role role(Role(team.integer2(row, 1)));
        if (member == m_group.author || !core::practitioners.contains(role))
            return Done{};
        auto has = m_connection.run(sql::grantOf, PgParams().uuid(member).uuid(circle));
        if (!has)
            return has.error();
        if (has->size() > 0) // there already, or somebody ended it on purpose
            return Done{};
        const QDate to = core::Timestamp{team.integer8(row, 3) - 1}.toDateTime().toUTC().date();
        m_orders.push_back(
            {member, circle, ScopeKind::Circle, role, m_today, to, u"works with this family"_s, u"the server"_s});
        return Done{};
    }

    Result<Done> requestChanged(const core::RecordState &state)
    {
        const auto request = core::fromFields<core::AdvocacyRequest>(state.fields);
        if (!request || m_group.kind != ScopeKind::Circle || state.deleted)
            return Done{};
        const auto standing = request->state.value_or(core::RequestState::Asked);
        if (standing == core::RequestState::Declined || standing == core::RequestState::Ended)
            return Done{};
        Result<std::optional<core::UserId>> advocate = advocateFor(*request);
        if (!advocate || !*advocate)
            return advocate ? Result<Done>(Done{}) : advocate.error();
        auto has = m_connection.run(sql::grantOf, PgParams().uuid(**advocate).uuid(m_group.scope));
        if (!has)
            return has.error();
        if (has->size() > 0)
            return Done{};
        Result<QDate> to = circleEnds();
        if (!to)
            return to.error();
        m_orders.push_back({**advocate, m_group.scope, ScopeKind::Circle, Role::Advocate, m_today, *to,
            u"asked for as a parent advocate"_s, u"the server"_s});
        return Done{};
    }

    Result<std::optional<core::UserId>> advocateFor(const core::AdvocacyRequest &request)
    {
        const auto isAdvocate = [](qint64 post) {
            return post == qint64(core::Post::Advocate) || post == qint64(core::Post::AdvocacyLead);
        };
        if (request.advocate) {
            auto named = m_connection.run(sql::userById, PgParams().uuid(*request.advocate));
            if (!named)
                return named.error();
            const bool fits = named->size() == 1 && isAdvocate(named->integer2(0, 2)) && named->integer8(0, 3) == 0;
            return fits ? request.advocate : std::nullopt;
        }
        // A request that nobody is named in, and that an advocate of this circle has already taken up, asks no second
        // one.
        auto here = m_connection.run(sql::grantsOfScope, PgParams().uuid(m_group.scope).integer8(m_group.now.ms));
        if (!here)
            return here.error();
        for (int row = 0; row < here->size(); ++row) {
            if (Role(here->integer2(row, 1)) == Role::Advocate)
                return std::optional<core::UserId>();
        }
        auto freest = m_connection.run(
            sql::freestAdvocate, PgParams().integer8(m_group.now.ms).integer2(qint16(core::Post::Advocate)));
        if (!freest)
            return freest.error();
        return freest->size() == 1 ? std::optional(core::UserId(freest->uuid(0, 0))) : std::nullopt;
    }

    Result<QDate> circleEnds()
    {
        const std::vector<core::Uuid> root{core::rootRecord(m_group.scope)};
        auto rows = m_connection.run(sql::touchedRecords, PgParams().uuid(m_group.scope).uuids(root));
        if (!rows)
            return rows.error();
        const QDate usual = m_today.addDays(usualGrantDays);
        auto records = touchedRecords(*rows);
        if (!records)
            return records.error();
        const auto planned = m_plan.records.constFind(core::RecordId(root.front()));
        const auto stored = records->constFind(core::RecordId(root.front()));
        if (planned == m_plan.records.cend() && stored == records->cend())
            return usual;
        const auto circle = core::fromFields<core::Circle>(
            planned != m_plan.records.cend() ? planned->state.fields : stored->state.fields);
        return circle && circle->endsOn.isValid() ? circle->endsOn : usual;
    }

    PgConnection &m_connection;
    const LogGroup &m_group;
    const LogPlan &m_plan;
    const QDate m_today;
    std::vector<GrantOrder> m_orders;
};

} // namespace

Result<std::vector<GrantOrder>> consequencesOf(PgConnection &connection, const LogGroup &group, const LogPlan &plan)
{
    return Consequence(connection, group, plan).all();
}

Role roleOfPost(qint64 post)
{
    switch (core::Post(post)) {
    case core::Post::SocialWorker:
    case core::Post::FamilyHelp:
    case core::Post::Coordinator: return Role::CoWorker;
    case core::Post::Manager: return Role::Manager;
    case core::Post::Advocate:
    case core::Post::AdvocacyLead: return Role::Advocate;
    case core::Post::Volunteer:
    case core::Post::VolunteerLead: return Role::Volunteer;
    case core::Post::Connector: return Role::Connector;
    case core::Post::Parent: return Role::Parent;
    case core::Post::YoungPerson: return Role::YoungPerson;
    case core::Post::Admin: return Role::Member;
    }
    return Role::Member;
}

} // namespace doorstep::server
