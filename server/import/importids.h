// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"

#include <QString>

#include <initializer_list>

/// Ids of imported records, derived from the organisation, the table and the source's own key, so that reading the same
/// row again finds the same record.
namespace doorstep::server::importids {

/// A key of several parts; upper and lower case are the same in council numbers.
[[nodiscard]] inline QByteArray key(std::initializer_list<QStringView> parts)
{
    QString joined;
    for (const QStringView part : parts)
        joined += part.toString().toLower() + u'/';
    return joined.toUtf8();
}

/// The family of the organisation's own family number.
[[nodiscard]] inline core::ScopeId family(const core::Uuid &organisation, QStringView number)
{
    return core::ScopeId(core::Uuid::v5(organisation, key({u"family", number})));
}
/// The family of one of a child of whom no family is known; the same for every source.
[[nodiscard]] inline core::ScopeId familyOfOne(const core::Uuid &organisation, QStringView councilNumber)
{
    return core::ScopeId(core::Uuid::v5(organisation, key({u"child", councilNumber})));
}
/// A record of `kind` in a family's scope.
[[nodiscard]] inline core::RecordId record(const core::ScopeId &scope, QStringView kind, QStringView sourceKey)
{
    return core::RecordId(core::Uuid::v5(scope, key({kind, sourceKey})));
}
[[nodiscard]] inline core::RecordId person(const core::ScopeId &scope, QStringView councilNumber)
{
    return record(scope, u"person", councilNumber);
}
/// What is derived from two records, as the app derives it (a child at a visit).
[[nodiscard]] inline core::RecordId between(const core::RecordId &first, const core::RecordId &second)
{
    return core::RecordId(core::Uuid::v5(first, second.view()));
}

} // namespace doorstep::server::importids
