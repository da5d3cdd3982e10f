// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/councilsize.h"
#include "server/seed/names.h"
#include "server/seed/seedsink.h"

#include <QHash>

#include <vector>

namespace doorstep::server::seed {

/// Somebody who works for the made-up council or with it.
struct Member {
    core::UserId id;
    QString name;
    core::Post post = core::Post::SocialWorker;
    int team = 0;
    bool agency = false;
    QDate since;
    QDate left; ///< invalid while here
};

/// Everybody with a login, and who leads what. Grants are gathered here and written at the end, one transaction a user.
class Staff
{
public:
    Staff(quint64 seed, const CouncilSize &size, QDate today);

    /// People of one post who are still here; never empty.
    [[nodiscard]] const std::vector<size_t> &present(core::Post post) const;
    [[nodiscard]] const Member &member(size_t index) const { return m_members[index]; }
    /// A practitioner for family number `index`: everybody gets about as many.
    [[nodiscard]] const Member &leadFor(int index) const;
    /// The same for a family of an earlier year: one who was here on `day`, or where nobody is known, who left.
    [[nodiscard]] const Member &leadThen(int index, QDate day) const;
    /// One who left: an earlier worker of a family.
    [[nodiscard]] const Member &formerWorker(Random &random) const;
    [[nodiscard]] const Member &managerOf(const Member &member) const;
    [[nodiscard]] static QString teamName(int team);

    /// Adds somebody who is not drawn (a parent, a person to be).
    const Member &add(Member member);
    void grant(const SeedGrant &grant);

    /// Users with their cards, then the grants.
    [[nodiscard]] core::Result<core::Done> writeUsers(SeedSink &sink, const core::ScopeId &organisation) const;
    [[nodiscard]] core::Result<core::Done> writeGrants(SeedSink &sink) const;

private:
    void draw(Random &random, core::Post post, int count, QDate today);
    void drawLeavers(Random &random, int years, QDate today);

    quint64 m_seed;
    int m_teams;
    QDate m_today;
    std::vector<Member> m_members;
    QHash<int, std::vector<size_t>> m_present;
    std::vector<size_t> m_practitioners;
    std::vector<size_t> m_former;
    std::vector<SeedGrant> m_grants;
};

} // namespace doorstep::server::seed
