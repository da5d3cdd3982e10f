// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"

#include <QList>

namespace doorstep::core {

/// One record whose visible state, conflicts or sending state is no longer what it was.
struct ChangedRecord {
    RecordId id;
    ScopeId scope;
    quint16 kind = 0;

    friend bool operator==(const ChangedRecord &, const ChangedRecord &) = default;
};

/// What a call to the store touched: the one event that open lists and pages follow, whether the edit was made here or
/// came from elsewhere.
struct ChangeSet {
    QList<ChangedRecord> records;
    QList<ScopeId> purged; ///< scopes of which nothing is left on the device
    QList<Uuid> drafts;    ///< typing in progress that was put, saved or thrown away

    [[nodiscard]] bool isEmpty() const { return records.isEmpty() && purged.isEmpty() && drafts.isEmpty(); }
    void add(const ChangeSet &other)
    {
        records.append(other.records);
        purged.append(other.purged);
        drafts.append(other.drafts);
    }
};

} // namespace doorstep::core
