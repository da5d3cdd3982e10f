// SPDX-License-Identifier: Apache-2.0
#include "server/import/knownfamilies.h"

#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/user.h"

namespace doorstep::server {

using core::Result;

Result<KnownFamilies> KnownFamilies::read(ImportStore &store)
{
    KnownFamilies known;
    const auto families = store.records(core::kindOf<core::Family>.number);
    const auto people = store.records(core::kindOf<core::Person>.number);
    const auto users = store.records(core::kindOf<core::User>.number);
    for (const auto *read : {&families, &people, &users}) {
        if (!*read)
            return read->error();
    }
    for (const StoredRecord &record : *families) {
        const auto family = core::fromFields<core::Family>(record.fields);
        known.m_families.insert(record.scope);
        if (family && family->closedOn.isValid())
            known.m_closed.insert(record.scope);
        if (family && !family->councilNumber.isEmpty()) {
            known.m_byNumber.insert(family->councilNumber.toLower(), record.scope);
            known.m_numbered.insert(record.scope);
        }
    }
    for (const StoredRecord &record : *people) {
        const auto person = core::fromFields<core::Person>(record.fields);
        if (person && !person->councilNumber.isEmpty())
            known.m_people[person->councilNumber.toLower()].push_back(
                {{record.scope, record.id}, person->movedTo.has_value() || person->joinedTo.has_value()});
    }
    for (const StoredRecord &record : *users) {
        const auto user = core::fromFields<core::User>(record.fields);
        if (!user || user->name.isEmpty())
            continue;
        const bool again = known.m_users.contains(user->name);
        known.m_users.insert(user->name, again ? std::nullopt : std::optional(core::UserId(record.id)));
    }
    return known;
}

std::optional<core::ScopeId> KnownFamilies::family(const QString &number) const
{
    const auto found = m_byNumber.constFind(number.toLower());
    return found == m_byNumber.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<KnownFamilies::Place> KnownFamilies::person(const QString &councilNumber) const
{
    const auto found = m_people.constFind(councilNumber.toLower());
    if (found == m_people.constEnd())
        return std::nullopt;
    const Person *best = nullptr;
    const auto worth = [&](const Person &p) { return (p.moved ? 0 : 2) + (m_closed.contains(p.place.family) ? 0 : 1); };
    for (const Person &person : *found) {
        if (!best || worth(person) > worth(*best))
            best = &person;
    }
    return best->place;
}

std::optional<core::UserId> KnownFamilies::user(const QString &name) const
{
    const auto found = m_users.constFind(name);
    return found == m_users.constEnd() ? std::nullopt : *found;
}

} // namespace doorstep::server
