// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/provenance.h"
#include "server/import/importreport.h"
#include "server/import/importstore.h"

#include <QHash>

#include <vector>

namespace doorstep::server {

/// Which of the organisation's own files a record came from. What the dataset wrote, the census never overwrites: it
/// knows less. The other way round the dataset adds to what the census wrote.
enum class Origin { Dataset, Census };

/// The first part of `source_ref`: "ssd" or "cin".
[[nodiscard]] const char *originName(Origin origin);

/// Records of one import, by family, in the order in which they were added.
class ImportBatch
{
public:
    template<class Record>
    void add(const core::ScopeId &family, const core::RecordId &id, const Record &record)
    {
        add(family, RecordWrite::of(id, record));
    }
    void add(const core::ScopeId &family, RecordWrite write);

    struct Group {
        core::ScopeId family;
        std::vector<RecordWrite> records;
    };
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

private:
    std::vector<Group> m_groups;
    QHash<core::ScopeId, size_t> m_index;
};

/// Writes what is new in `batch` since the last import of the same origin: nothing for a row that has not changed (its
/// source_date stays that of the file which first said so), the changed fields for one that has, so that what a person
/// edited is touched only where the source itself says something new. `now` is the moment of the edits. Counts into
/// `report`: "records new", "records changed", "records as before", and "values beside a person's" where both now
/// stand.
[[nodiscard]] core::Result<core::Done> writeBatch(
    ImportStore &store, const ImportBatch &batch, Origin origin, core::Timestamp now, ImportReport &report);

} // namespace doorstep::server
