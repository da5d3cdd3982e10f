// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/seedsink.h"

#include <QIODevice>

namespace doorstep::server::seed {

/// Writes a council as a CBOR sequence (RFC 8742) in the profile of core/wire: one item a record,
/// `[scope, scope kind, record, kind, milliseconds, author or null, {tag: value}]`, and one a grant, as the record of
/// its user that the server would make. The same calls give the same bytes.
class FileSink final : public SeedSink
{
public:
    /// `out` must be open for writing and outlive the sink.
    FileSink(QIODevice &out, const core::ScopeId &organisation) : m_out(out), m_organisation(organisation) {}

    core::Result<core::Done> user(const core::UserId &id, const core::User &user) override;
    core::Result<core::Done> records(
        const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records) override;
    core::Result<core::Done> grants(std::span<const SeedGrant> grants) override;

    [[nodiscard]] qint64 written() const { return m_written; }

private:
    QIODevice &m_out;
    core::ScopeId m_organisation;
    qint64 m_written = 0;
};

} // namespace doorstep::server::seed
