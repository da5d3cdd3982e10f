// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/merge.h"
#include "core/wire/verifymessage.h"

namespace doorstep::core {

/// Adds a record as its scope's log has made it, without unsent edits. The order does not matter. A record that no
/// change has named yet (it has no owner) is nowhere but on this device and adds nothing.
///
/// Its hash is the first 8 bytes, in network byte order, of SHA-256 over the CBOR
/// `[1, record id, kind, owner, deleted, {tag: value, …}, {tag: [seq, author, device, hlc], …}]`; the second map has
/// the last writer of each field, existenceTag among them.
void addRecord(ScopeSum &sum, quint16 kind, const RecordId &record, const RecordState &state);
/// Adds a value that is not in force: `[2, record id, tag, losing seq, winning seq, state, losing value]`, hashed
/// alike.
void addConflict(ScopeSum &sum, const Conflict &conflict);

} // namespace doorstep::core
