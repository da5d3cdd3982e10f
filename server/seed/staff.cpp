// SPDX-License-Identifier: Apache-2.0
#include "server/seed/staff.h"

#include "core/types/records/aboutme.h"
#include "server/seed/words.h"

#include <array>

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Post;
using core::Result;

namespace {

constexpr int leaversPerMille = 159;   // social workers in England, year to September 2023
constexpr int agencyPerMille = 178;
constexpr std::array teamNames{u"North", u"South", u"East", u"West", u"Riverside", u"Hilltop", u"Old Town", u"Station"};

QString doesWords(Post post)
{
    switch (post) {
    case Post::SocialWorker: return u"Social worker"_s;
    case Post::FamilyHelp: return u"Family help worker"_s;
    case Post::Manager: return u"Team manager, and I still visit families"_s;
    case Post::Coordinator: return u"I bring family meetings together"_s;
    case Post::Advocate: return u"Parent advocate. I have sat where you sit"_s;
    case Post::Connector: return u"I know the street and who likes what"_s;
    case Post::Volunteer: return u"Volunteer"_s;
    default: return {};
    }
}

} // namespace

Staff::Staff(quint64 seed, const CouncilSize &size, QDate today) : m_seed(seed), m_teams(size.teams), m_today(today)
{
    Random random(seed, "staff");
    draw(random, Post::SocialWorker, size.socialWorkers, today);
    draw(random, Post::FamilyHelp, size.familyHelp, today);
    draw(random, Post::Manager, size.teams, today);
    draw(random, Post::Coordinator, qMax(1, size.otherStaff / 4), today);
    draw(random, Post::Advocate, size.advocates, today);
    draw(random, Post::Connector, size.neighbourhoods, today);
    draw(random, Post::Volunteer, size.volunteers, today);
    drawLeavers(random, size.earlierYears, today);
}

void Staff::drawLeavers(Random &random, int years, QDate today)
{
    const auto leavers = int(m_practitioners.size()) * leaversPerMille * years / 1000;
    for (int i = 0; i < leavers; ++i) {
        const Name name = drawName(random, 800);
        Member member{core::UserId(random.id(englandMs(today.addYears(-years - 2), 9, 0))), name.whole(),
            random.chance(700) ? Post::SocialWorker : Post::FamilyHelp, i % m_teams, false, {}, {}};
        member.agency = random.chance(agencyPerMille);
        member.left = random.dayBetween(today.addYears(-years - 1), today.addYears(-1));
        member.since = member.left.addDays(-random.between(200, 2200));
        add(member);
    }
}

void Staff::draw(Random &random, Post post, int count, QDate today)
{
    const bool practitioner = post == Post::SocialWorker || post == Post::FamilyHelp;
    for (int i = 0; i < count; ++i) {
        const Name name = drawName(random, 800);
        Member member{core::UserId(random.id(englandMs(today.addYears(-2), 9, 0))), name.whole(), post, i % m_teams,
            false, {}, {}};
        member.agency = practitioner && random.chance(agencyPerMille);
        member.since = random.dayBetween(today.addDays(member.agency ? -300 : -2800), today.addDays(-30));
        if (practitioner && i > 0 && random.chance(leaversPerMille))
            member.left = random.dayBetween(qMax(member.since.addDays(20), today.addDays(-360)), today.addDays(-5));
        add(member);
    }
}

const Member &Staff::add(Member member)
{
    const size_t index = m_members.size();
    const bool practitioner = member.post == Post::SocialWorker || member.post == Post::FamilyHelp;
    if (member.left.isValid())
        m_former.push_back(index);
    else
        m_present[int(member.post)].push_back(index);
    if (practitioner && !member.left.isValid())
        m_practitioners.push_back(index);
    m_members.push_back(std::move(member));
    return m_members.back();
}

const std::vector<size_t> &Staff::present(Post post) const { return *m_present.constFind(int(post)); }

const Member &Staff::leadFor(int index) const
{
    return m_members[m_practitioners[size_t(index) % m_practitioners.size()]];
}

const Member &Staff::leadThen(int index, QDate day) const
{
    // Every seventh by turns, so that a family's neighbours in the count have other leads.
    for (size_t i = 0; i < m_former.size(); ++i) {
        const Member &one = m_members[m_former[(size_t(index) * 7 + i) % m_former.size()]];
        if (one.since <= day.addDays(-30) && one.left > day)
            return one;
    }
    const Member &now = leadFor(index);
    return now.since <= day || m_former.empty() ? now : m_members[m_former[size_t(index) % m_former.size()]];
}

const Member &Staff::formerWorker(Random &random) const
{
    return m_members[random.pick(m_former.empty() ? m_practitioners : m_former)];
}

const Member &Staff::managerOf(const Member &member) const
{
    const auto &managers = present(Post::Manager);
    return m_members[managers[size_t(member.team) % managers.size()]];
}

QString Staff::teamName(int team)
{
    const QString name = QString::fromUtf16(teamNames[size_t(team) % teamNames.size()]);
    const int round = team / int(teamNames.size());
    return round == 0 ? name : name + u' ' + QString::number(round + 1);
}

void Staff::grant(const SeedGrant &grant) { m_grants.push_back(grant); }

Result<Done> Staff::writeUsers(SeedSink &sink, const core::ScopeId &organisation) const
{
    Random random(m_seed, "cards");
    std::vector<RecordWrite> cards;
    for (const Member &member : m_members) {
        core::User user;
        user.name = member.name;
        user.post = member.post;
        user.team = teamName(member.team);
        user.endedOn = member.left;
        if (auto done = sink.user(member.id, user); !done)
            return done;
        core::AboutMe card;
        card.user = member.id;
        card.called = member.name.section(u' ', 0, 0);
        card.does = doesWords(member.post);
        card.likes = words::likes(random);
        card.years = member.since.isValid() ? std::optional<qint64>(member.since.daysTo(m_today) / 365) : std::nullopt;
        if (card.does.isEmpty())
            continue;
        RecordWrite write = RecordWrite::of(core::RecordId(core::Uuid::v5(member.id, "card")), card);
        write.author = member.id;
        write.when = core::Timestamp{englandMs(member.since, 9, 30)};
        cards.push_back(std::move(write));
    }
    return sink.records(organisation, core::ScopeKind::Organisation, cards);
}

Result<Done> Staff::writeGrants(SeedSink &sink) const
{
    QHash<core::UserId, std::vector<SeedGrant>> byUser;
    for (const SeedGrant &grant : m_grants)
        byUser[grant.user].push_back(grant);
    for (const Member &member : m_members) { // in the order of the council, so that a file is the same each time
        const auto found = byUser.constFind(member.id);
        if (found == byUser.constEnd())
            continue;
        if (auto done = sink.grants(*found); !done)
            return done;
    }
    return Done{};
}

} // namespace doorstep::server::seed
