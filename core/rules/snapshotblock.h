// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/merge.h"
#include "core/wire/snapshot.h"

/// What is in a block of a snapshot (PROTOCOL.md §10): the same on the server, which makes it of its projection, and on
/// the device, which makes its own of it.
namespace doorstep::core {

struct SnapshotRecord {
    RecordId id;
    quint16 kind = 0;
    RecordState state;
};

struct SnapshotConflict {
    quint16 kind = 0; ///< of the record
    Conflict conflict;
};

struct SnapshotBlock {
    QList<SnapshotConflict> conflicts;
    QList<SnapshotRecord> records;
};

/// Protocol.
[[nodiscard]] Result<SnapshotBlock> decodeSnapshotBlock(QByteArrayView block);

/// Cuts what a scope holds into blocks of about limits::snapshotBlock. First all conflicts, then all records, each in
/// the order of their ids.
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(const SnapshotHead &head) : m_writer(head) {}

    /// TooLarge over limits::snapshotBytes, or a record over limits::snapshotBlockMax; no more use then.
    [[nodiscard]] Result<Done> add(const SnapshotConflict &conflict);
    /// `fields` and `writers` as a FieldMap and Writers encode themselves.
    [[nodiscard]] Result<Done> add(const RecordId &id, quint16 kind, const UserId &owner, bool deleted,
        QByteArrayView fields, QByteArrayView writers);
    [[nodiscard]] Result<QByteArray> finish();

private:
    [[nodiscard]] Result<Done> added();
    [[nodiscard]] Result<Done> close();

    SnapshotWriter m_writer;
    CborWriter m_conflicts;
    CborWriter m_records;
    qsizetype m_conflictCount = 0;
    qsizetype m_recordCount = 0;
};

} // namespace doorstep::core
