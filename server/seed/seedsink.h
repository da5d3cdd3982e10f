// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/user.h"
#include "server/recordwriter.h"

#include <QDate>

#include <span>

namespace doorstep::server::seed {

/// A grant of the made-up council.
struct SeedGrant {
    core::UserId user;
    core::ScopeId scope;
    core::ScopeKind scopeKind = core::ScopeKind::Family;
    core::Role role = core::Role::Lead;
    QDate from;
    QDate to;
    QString purpose;
};

/// Where a made-up council goes: a database, a file, or a test's memory. Blocking; one thread.
class SeedSink
{
public:
    virtual ~SeedSink() = default;

    [[nodiscard]] virtual core::Result<core::Done> user(const core::UserId &id, const core::User &user) = 0;
    [[nodiscard]] virtual core::Result<core::Done> records(
        const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records) = 0;
    /// All of one user.
    [[nodiscard]] virtual core::Result<core::Done> grants(std::span<const SeedGrant> grants) = 0;
};

} // namespace doorstep::server::seed
