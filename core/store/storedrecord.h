// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/recordstate.h"
#include "core/types/kind.h"
#include "core/wire/change.h"
#include "core/wire/recordcodec.h"

#include <optional>

namespace doorstep::core {

/// Where a record's own edits stand; the app has a sentence for each.
enum class Sending : quint8 {
    Sent,        ///< the server has everything
    Waiting,     ///< saved on this device, not yet sent
    Quarantined, ///< kept by the server for a person to release; the author sees it
    LeftOut,     ///< a person at the office left it out; the words stay here, and are shown on no record
};

/// A place in a list, for the next page. Opaque; from StoredRecord::place.
struct ListPlace {
    Value order;
    qint64 row = 0;
};

/// One record as a person sees it: what the scope's log has made it, with this device's own unsent edits on top.
struct StoredRecord {
    RecordId id;
    ScopeId scope;
    ScopeKind scopeKind = ScopeKind::Family;
    quint16 kind = 0;
    FieldMap fields;
    bool deleted = false;
    Seq base = 0; ///< hand it back in Edit::base: it says what was on the screen
    Sending sending = Sending::Sent;
    int openConflicts = 0; ///< fields on which a person must choose
    std::optional<UserId> author; ///< who made the record; nothing while only this device knows it
    ListPlace place;
    /// Who wrote each field as it is shown here; this device's own unsent edits bear seq 0. Only from find(): a list
    /// leaves it empty.
    Writers writers{};
    /// Of a person: the other records that are said to be of the same person. Only where it was read as a struct.
    QList<RecordId> also{};
};

/// A record of a declared kind, read into its struct.
template<class T>
struct Stored {
    StoredRecord record;
    T value;
};

/// Damaged where a field holds another type than declared.
template<class T>
[[nodiscard]] Result<Stored<T>> typed(StoredRecord record)
{
    auto value = fromFields<T>(record.fields);
    if (!value)
        return value.error();
    return Stored<T>{std::move(record), *std::move(value)};
}

} // namespace doorstep::core
