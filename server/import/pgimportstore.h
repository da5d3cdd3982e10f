// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/import/importstore.h"
#include "server/pgconnection.h"

namespace doorstep::server {

class Organisation;

/// The import store of an organisation's database.
class PgImportStore final : public ImportStore
{
public:
    /// `organisation` must outlive the store. `author` stands as who imported; else the organisation itself.
    explicit PgImportStore(Organisation &organisation, const std::optional<core::UserId> &author = {});

    core::Result<std::vector<StoredRecord>> records(quint16 kind) override;
    core::Result<std::vector<StoredRecord>> importedChanges() override;
    core::Result<RecordWriter::Summary> write(
        const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records) override;

private:
    [[nodiscard]] core::Result<std::vector<StoredRecord>> read(const Statement &statement, const PgParams &params);

    Organisation &m_organisation;
    std::optional<core::UserId> m_author;
    RecordWriter m_writer;
};

} // namespace doorstep::server
