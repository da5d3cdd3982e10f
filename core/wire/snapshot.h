// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "core/wire/cbor.h"
#include "core/wire/change.h"

#include <QCryptographicHash>

/// The bytes of a snapshot: what a scope's log has made up to one place (PROTOCOL.md §10). What is in a block:
/// core/rules/snapshotblock.h.
namespace doorstep::core {

/// What a server says of a snapshot before its bytes are fetched. The bytes of one (scope, epoch, seq) never change.
struct SnapshotOffer {
    ScopeId scope;
    quint32 epoch = 0;
    Seq seq = 0;
    qint64 size = 0;   ///< of the bytes, 1 to limits::snapshotBytes
    QByteArray sha256; ///< of the bytes

    friend bool operator==(const SnapshotOffer &, const SnapshotOffer &) = default;
};

void writeSnapshotOffer(CborWriter &out, const SnapshotOffer &offer);
/// Nothing on a mismatch (and `in` has failed).
[[nodiscard]] std::optional<SnapshotOffer> readSnapshotOffer(CborReader &in);
/// "/v1/snapshot/SCOPE/EPOCH/SEQ"
[[nodiscard]] QString snapshotPath(const SnapshotOffer &offer);

/// One request for a piece: GET snapshotPath(offer) with a range.
struct SnapshotCall {
    SnapshotOffer offer;
    qint64 at = 0;   ///< the first byte
    qint64 size = 0; ///< how many at most
};

/// The first item of the bytes.
struct SnapshotHead {
    ScopeId scope;
    ScopeKind kind = ScopeKind::Family;
    quint32 epoch = 0;
    Seq seq = 0;
    QByteArray headHash;                          ///< of the chain at seq
    QList<std::pair<DeviceId, quint64>> numbers{}; ///< the highest dseq of each device in the scope's log

    friend bool operator==(const SnapshotHead &, const SnapshotHead &) = default;
};

/// Makes the bytes, block by block.
class SnapshotWriter
{
public:
    explicit SnapshotWriter(const SnapshotHead &head);
    /// Packs `block` as the next one.
    [[nodiscard]] Result<Done> add(QByteArrayView block);
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Bytes that are what was offered. Only one block is unpacked at a time.
class Snapshot
{
public:
    /// Protocol where size, SHA-256, scope, epoch or seq are others than those of `offer`, or the items cannot be told
    /// apart.
    [[nodiscard]] static Result<Snapshot> open(const SnapshotOffer &offer, QByteArray bytes);

    [[nodiscard]] const SnapshotHead &head() const { return m_head; }
    [[nodiscard]] qsizetype blocks() const { return m_blocks.size(); }
    /// Protocol where it cannot be unpacked, TooLarge over limits::snapshotBlockMax.
    [[nodiscard]] Result<QByteArray> block(qsizetype place) const;

private:
    Snapshot(SnapshotHead head, QByteArray bytes) : m_head(std::move(head)), m_bytes(std::move(bytes)) {}

    SnapshotHead m_head;
    QByteArray m_bytes;
    QList<std::pair<qsizetype, qsizetype>> m_blocks; // where the item of each begins, and its length
};

} // namespace doorstep::core
