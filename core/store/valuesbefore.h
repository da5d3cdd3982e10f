// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/recordstate.h"
#include "core/store/database.h"

#include <optional>

namespace doorstep::core {

/// What each field held before its present writer, who had seen it, wrote another value: so that two versions can say
/// what both writers had read. Only what this device
/// has seen being written; it is in no sum and never sent. One thread; the database outlives it.
class ValuesBefore
{
public:
    explicit ValuesBefore(Database &database) : m_database(database) {}

    struct Field {
        RecordId record;
        qint64 scope = 0; ///< handle
        quint16 tag = 0;
    };
    /// A value that was in force from `from` on, until the change `until` took its place.
    struct Value {
        QByteArray bytes; ///< clearedValue() for a field that had been emptied
        Seq from = 0;
        Seq until = 0;

        /// Whether somebody who had seen the log up to `base` had this value before them.
        [[nodiscard]] bool seenAt(Seq base) const { return from <= base && base < until; }
    };

    /// `again`: the present writer has already written the field once without anybody between, and what stood before
    /// that is what counts.
    [[nodiscard]] Result<Done> keep(const Field &field, const Value &value, bool again);
    [[nodiscard]] Result<std::optional<Value>> find(const Field &field);
    [[nodiscard]] Result<Done> removeRecord(const RecordId &record, qint64 scope);
    [[nodiscard]] Result<Done> removeScope(qint64 scope);

private:
    Database &m_database;
};

} // namespace doorstep::core
