// SPDX-License-Identifier: Apache-2.0
#include "server/consequences.h"

#include "core/types/records/advocacyrequest.h"
#include "core/types/records/family.h"
#include "core/types/records/user.h"
#include "core/wire/recordcodec.h"
#include "server/requestfollowed.h"
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

    Result<Following> all()
    {
        if (m_plan.rows.front().placed.seq == 1)
            opened();
        for (auto touched = m_plan.records.cbegin(); touched != m_plan.records.cend(); ++touched) {
            if (!touched->changed)
                continue;
            Result<Done> done = Done{};
            if (touched->kind == core::kindOf<core::Family>.number)
                done = familyChanged(touched->state);
            else if (touched->kind == core::kindOf<core::AdvocacyRequest>.number)
                done = followRequest(m_connection, m_group, m_plan, touched.key(), m_following);
            if (!done)
                return done.error();
        }
        return std::move(m_following);
    }

private:
    void opened()
    {
        if (m_group.kind != ScopeKind::Family && m_group.kind != ScopeKind::Circle)
            return;
        const QDate to = m_today.addDays(usualGrantDays);
        const TouchedRecord root = m_plan.records.value(core::rootRecord(m_group.scope));
        const QString why = m_group.kind == ScopeKind::Family                         ? u"opened this family's record"_s
                            : root.kind == core::kindOf<core::AdvocacyRequest>.number ? u"asked for an advocate"_s
                                                                                      : u"opened this circle"_s;
        m_following.grants.push_back(
            {m_group.author, m_group.scope, m_group.kind, Role::Lead, m_today, to, why, u"the server"_s});
        if (m_group.kind == ScopeKind::Family)
            m_following.grants.push_back({m_group.author, core::restrictedScope(m_group.scope), ScopeKind::Restricted,
                Role::Lead, m_today, to, why, u"the server"_s});
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
        m_following.grants.push_back(
            {member, circle, ScopeKind::Circle, role, m_today, to, u"works with this family"_s, u"the server"_s});
        return Done{};
    }

    PgConnection &m_connection;
    const LogGroup &m_group;
    const LogPlan &m_plan;
    const QDate m_today;
    Following m_following;
};

} // namespace

Result<Following> consequencesOf(PgConnection &connection, const LogGroup &group, const LogPlan &plan)
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
