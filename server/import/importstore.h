// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/recordwriter.h"

#include <vector>

namespace doorstep::server {

/// A record as it stands now.
struct StoredRecord {
    core::ScopeId scope;
    core::RecordId id;
    core::FieldMap fields;
};

/// Where imported records go, and what an importer must know of what is there. Blocking; one thread.
class ImportStore
{
public:
    virtual ~ImportStore() = default;

    /// Every record of a kind that is not deleted, in all scopes, in a fixed order.
    [[nodiscard]] virtual core::Result<std::vector<StoredRecord>> records(quint16 kind) = 0;
    /// Every change that imports wrote so far, oldest first within a record; what people changed since is not in it.
    [[nodiscard]] virtual core::Result<std::vector<StoredRecord>> importedChanges() = 0;
    /// As RecordWriter::write.
    [[nodiscard]] virtual core::Result<RecordWriter::Summary> write(
        const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records) = 0;
};

} // namespace doorstep::server
