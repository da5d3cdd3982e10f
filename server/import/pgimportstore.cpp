// SPDX-License-Identifier: Apache-2.0
#include "server/import/pgimportstore.h"

#include "server/import/importsql.h"
#include "server/organisation.h"

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Result;

PgImportStore::PgImportStore(Organisation &organisation, const std::optional<core::UserId> &author)
    : m_organisation(organisation), m_author(author), m_writer(organisation.writer("import"))
{}

Result<std::vector<StoredRecord>> PgImportStore::read(const Statement &statement, const PgParams &params)
{
    return retrying(m_organisation.pool(), [&](PgConnection &connection) -> Result<std::vector<StoredRecord>> {
        const auto rows = connection.run(statement, params);
        if (!rows)
            return rows.error();
        std::vector<StoredRecord> records;
        records.reserve(size_t(rows->size()));
        for (int row = 0; row < rows->size(); ++row) {
            auto fields = core::FieldMap::decode(rows->bytes(row, 2));
            if (!fields)
                return core::fail(core::ErrorCode::Damaged, u"record %1"_s.arg(rows->uuid(row, 1).toString()));
            records.push_back(
                {core::ScopeId(rows->uuid(row, 0)), core::RecordId(rows->uuid(row, 1)), std::move(*fields)});
        }
        return records;
    });
}

Result<std::vector<StoredRecord>> PgImportStore::records(quint16 kind)
{
    return read(sql::recordsOfKind, PgParams().integer4(kind));
}

Result<std::vector<StoredRecord>> PgImportStore::importedChanges()
{
    // The device under which Organisation::writer("import") writes.
    return read(sql::changesOfDevice, PgParams().uuid(core::Uuid::v5(m_organisation.serverDevice(), "import")));
}

Result<RecordWriter::Summary> PgImportStore::write(
    const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records)
{
    if (!m_author)
        return m_writer.write(scope, kind, records);
    std::vector<RecordWrite> signedRecords(records.begin(), records.end());
    for (RecordWrite &record : signedRecords)
        record.author = m_author;
    return m_writer.write(scope, kind, signedRecords);
}

} // namespace doorstep::server
