// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/recordstate.h"
#include "core/types/kind.h"

namespace doorstep::core {

/// A value that did not come into force, or one that a person must choose. Nothing is thrown away: the value, who wrote
/// it and when stay beside the one in force. Identified by (record, tag, losing.seq).
struct Conflict {
    enum class State : quint8 {
        Shown = 1, ///< settled by its rule; the other value is one tap away
        Open = 2, ///< a person must settle it; the value in force is the safest or the latest
        Settled = 3, ///< a person did
    };
    RecordId record;
    quint16 tag = 0; ///< existenceTag: the losing change wanted to delete the record
    QByteArray losingValue;
    Writer losing;
    Writer winning;
    State state = State::Shown;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// What one change did.
struct MergeOutcome {
    bool created = false; ///< the record is new
    std::vector<quint16> changedTags; ///< fields whose value in force is another than before
    std::vector<Conflict> conflicts; ///< to add
    std::vector<quint16>
        settledTags; ///< conflicts on these fields with losing.seq and winning.seq ≤ the change's base are settled
};

/// Takes `placed` into `state`. Pure, and the same code on the server and on the device, so that both reach the same
/// state and the same conflicts from the same log. Order matters only as the log's.
///
/// A field is a fast-forward where its last writer is not later than what the author had seen (`base`) or is the
/// author's own device; otherwise the two were written without knowing of each other and the field's merge rule
/// decides. Lists and long text are merged part by part where the change says what its author had seen, whatever its
/// base; else they ask. `kind` may be nullptr for a kind that this version does not know: then M2 holds for every
/// field.
[[nodiscard]] MergeOutcome merge(const KindInfo *kind, RecordState &state, const PlacedChange &placed);

/// Lays a pending change of this device over what it shows, before the server has placed it. Keeps no writers.
void preview(const KindInfo *kind, FieldMap &fields, bool &deleted, const Change &pending);

} // namespace doorstep::core
