// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/import/importstore.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace doorstep::server {

/// What families and people the organisation's record has already, by their council numbers, and who works here by
/// name. A picture of one moment.
class KnownFamilies
{
public:
    /// Where a person stands.
    struct Place {
        core::ScopeId family;
        core::RecordId person;
    };

    [[nodiscard]] static core::Result<KnownFamilies> read(ImportStore &store);

    /// The family with the organisation's family number.
    [[nodiscard]] std::optional<core::ScopeId> family(const QString &number) const;
    /// The person's place; of several, one in a family that is open and that they were not moved from.
    [[nodiscard]] std::optional<Place> person(const QString &councilNumber) const;
    /// True where the family has a family number of its own; false for a family of one from a census.
    [[nodiscard]] bool hasNumber(const core::ScopeId &family) const { return m_numbered.contains(family); }
    [[nodiscard]] bool has(const core::ScopeId &family) const { return m_families.contains(family); }
    /// The user with exactly this name, where there is one only.
    [[nodiscard]] std::optional<core::UserId> user(const QString &name) const;

private:
    QHash<QString, core::ScopeId> m_byNumber;
    QSet<core::ScopeId> m_families;
    QSet<core::ScopeId> m_closed;
    QSet<core::ScopeId> m_numbered;
    struct Person {
        Place place;
        bool moved = false;
    };
    QHash<QString, std::vector<Person>> m_people;
    QHash<QString, std::optional<core::UserId>> m_users;
};

} // namespace doorstep::server
