// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/recordwriter.h"
#include "server/seed/seedsink.h"

namespace doorstep::server {

class Organisation;

namespace seed {

/// Writes a council into an organisation's database, through its change log like every other edit.
class OrganisationSink final : public SeedSink
{
public:
    /// `organisation` must outlive the sink.
    explicit OrganisationSink(Organisation &organisation);

    core::Result<core::Done> user(const core::UserId &id, const core::User &user) override;
    core::Result<core::Done> records(
        const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records) override;
    core::Result<core::Done> grants(std::span<const SeedGrant> grants) override;

    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] qint64 alreadyThere() const { return m_alreadyThere; }

private:
    Organisation &m_organisation;
    RecordWriter m_writer;
    qint64 m_written = 0;
    qint64 m_alreadyThere = 0;
};

} // namespace seed
} // namespace doorstep::server
