// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/changeset.h"
#include "core/wire/change.h"
#include "core/wire/recordcodec.h"

#include <optional>

namespace doorstep::core {

/// What one person wants to change on one record: the fields that differ, never the whole.
struct Edit {
    ScopeId scope;
    ScopeKind scopeKind = ScopeKind::Family;
    RecordId record; ///< a fresh id makes a new record
    quint16 kind = 0;
    Op op = Op::Put;
    FieldMap fields;
    Seq base = 0; ///< StoredRecord::base of what was on the screen when the editor opened; 0 for a new record
    /// StoredRecord::fields of the same moment. Without it the store uses what it shows now, for each field that nobody
    /// else has written after `base`; a list or text that somebody has is then not merged but asked about.
    std::optional<FieldMap> seen{};
};

/// Typing in progress: survives a kill, is never sent, and goes when it is saved or thrown away.
struct Draft {
    Uuid id; ///< made by the editor when it opens
    ScopeId scope;
    ScopeKind scopeKind = ScopeKind::Family;
    RecordId record;
    quint16 kind = 0;
    Seq base = 0;
    FieldMap fields; ///< as typed so far
    Timestamp at; ///< set by the store
};

/// What a save made. It is on the disk when the caller holds this.
struct Written {
    QList<ChangeId> changes; ///< one for each edit, in order
    ChangeSet changed;
};

/// The edit that makes a new record of `value` in `scope`.
template<class T>
[[nodiscard]] Edit newRecord(const ScopeId &scope, ScopeKind scopeKind, const RecordId &id, const T &value)
{
    return Edit{scope, scopeKind, id, kindOf<T>.number, Op::Put, toFields(value), 0};
}

} // namespace doorstep::core
