// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/scope.h"
#include "core/types/time.h"
#include "core/wire/fieldmap.h"

#include <QList>

namespace doorstep::core {

/// A place in one scope's log: 1, 2, 3 … without gaps. 0 is "before the first".
using Seq = quint64;

/// What a change does to its record. Numbers travel.
enum class Op : quint8 {
    Put = 1,     ///< sets the fields it names; makes the record if it is new
    Delete = 2,  ///< asks for the record to go; a concurrent edit keeps it
    Restore = 3, ///< brings a deleted record back
    Resolve = 4, ///< sets the fields it names and settles every conflict on them that its author had seen (up to base)
};

/// False for an operation that a newer version made: it is carried and counted, and changes nothing here.
[[nodiscard]] constexpr bool isKnown(Op op) { return op >= Op::Put && op <= Op::Resolve; }

/// One edit by one person: the unit in the outbox, on the wire and in the server's log. Immutable once made.
struct Change {
    ChangeId id;
    quint64 dseq = 0; ///< counts the changes of its device, +1 each, never reused
    RecordId record;
    quint16 kind = 0;
    Op op = Op::Put;
    Seq base = 0; ///< the scope's seq that was on the screen when the editor opened
    Hlc hlc; ///< ties and display only
    quint16 schema = 0;
    FieldMap fields;
    /// Of the fields that are merged part by part (M4, M6), what its author had before them when they wrote: that which
    /// `fields` is a change of. Empty in a change of an older app, or where the two together would be too long.
    FieldMap seen{};

    friend bool operator==(const Change &, const Change &) = default;
};

/// A change with its place in its scope's log.
struct PlacedChange {
    Change change;
    Seq seq = 0;
    UserId author;
    DeviceId device;

    friend bool operator==(const PlacedChange &, const PlacedChange &) = default;
};

/// The changes of one push that belong to one scope, in dseq order.
struct PushGroup {
    ScopeId scope;
    ScopeKind kind = ScopeKind::Family;
    QList<Change> changes;

    friend bool operator==(const PushGroup &, const PushGroup &) = default;
};

} // namespace doorstep::core
