// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"
#include "core/wire/change.h"

#include <variant>
#include <vector>

namespace doorstep::bench {

/// What SQLite takes for one column.
struct SqlText {
    QByteArray utf8;
};
using SqlValue = std::variant<std::monostate, qint64, SqlText, QByteArray>;

/// One record as SQLite takes it, made ready before the clock runs: the floor pays for no decoding, no merging and no
/// object of ours.
struct FloorRow {
    const core::KindInfo *kind = nullptr;
    core::RecordId id;
    qint64 scope = 0;
    QByteArray owner;             ///< empty where this device wrote it and nobody has confirmed it
    QByteArray writers;           ///< who wrote each field last, in the very bytes that the store keeps
    std::vector<SqlValue> fields; ///< in the order of the declaration
    QByteArray words;             ///< what search finds the record by
    QByteArray change;            ///< for the queue of a save
};

/// A row that comes from the server.
[[nodiscard]] FloorRow receivedRow(const core::PlacedChange &placed, qint64 scope);
/// A row that this device writes.
[[nodiscard]] FloorRow savedRow(const core::Change &change, qint64 scope);

} // namespace doorstep::bench
