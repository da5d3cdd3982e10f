// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/storeparts.h"

#include <QSet>

namespace doorstep::core {

/// The conflicts of a scope whose records are made anew in one transaction. Internal to core/store.
class ConflictsAnew
{
public:
    /// Those of the records `held` stay as they are.
    ConflictsAnew(StoreParts &parts, ScopeTable::Entry scope) : m_parts(parts), m_scope(std::move(scope)) {}

    [[nodiscard]] Result<Done> clear(const QSet<RecordId> &held);
    /// A page that shows a record's other values follows the record: adds those of `rows`, what was there before, whose
    /// conflicts are others than then.
    [[nodiscard]] Result<Done> tell(const QList<RecordRow> &rows, ChangeSet &changed);

private:
    StoreParts &m_parts;
    ScopeTable::Entry m_scope;
    QList<Conflict> m_before;
};

} // namespace doorstep::core
