// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/blobcall.h"
#include "core/wire/snapshot.h"

namespace doorstep::core {

/// The fetching of the snapshots that a server offers, one after the other, piece by piece. No I/O, no clock, no
/// threads. What came stays in memory across answers that were cut and requests that failed, as long as the server goes
/// on offering the same bytes; with the process it is gone. Part of SyncSession.
class SnapshotFetch
{
public:
    /// After so many that came to nothing the log is asked for.
    static constexpr int triesBeforeLog = 2;

    /// What the last answer offers, in order; what it does not is dropped.
    void offered(const QList<SnapshotOffer> &offers);
    /// The scope has left the device.
    void drop(const ScopeId &scope);
    /// Nothing where all are fetched.
    [[nodiscard]] std::optional<SnapshotCall> next() const;
    /// The answer to next(). A snapshot once it is whole and what was offered: it is the fetch's no more. NotFound,
    /// Refused, Protocol, TooLarge: this one is dropped, and there may be a next. Busy: nothing has happened.
    [[nodiscard]] Result<std::optional<Snapshot>> answered(const BlobAnswer &answer, qint64 tookMs);
    /// There was no answer, or not a whole one.
    void unanswered() { m_chunk.failed(); }
    /// A snapshot that came whole could not be read, or one came to nothing.
    void failed() { ++m_failures; }
    /// Whether the server should offer any.
    [[nodiscard]] bool isWanted() const { return m_failures < triesBeforeLog; }

private:
    struct Part {
        SnapshotOffer offer;
        QByteArray bytes;
    };
    QList<Part> m_parts;
    ChunkSize m_chunk;
    int m_failures = 0;
};

} // namespace doorstep::core
