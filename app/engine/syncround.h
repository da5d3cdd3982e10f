// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/storethread.h"
#include "core/ports/synctransport.h"
#include "core/sync/responsereader.h"
#include "core/sync/syncsession.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace doorstep::app {

/// One request and its answer, and the snapshots that the answer offers. The store thread makes the request and applies
/// the answer piece by piece as it arrives, so that a person's save never waits for more than one piece. Lives on the
/// main thread.
class SyncRound : public QObject
{
    Q_OBJECT

public:
    SyncRound(StoreThread &store, core::SyncTransport &transport, std::shared_ptr<core::SyncSession> sync);

    /// Of `ask` the scopes that are granted are worked out here, by its `now`. A snapshot is left off where something
    /// is to be sent that was saved meanwhile; the next round goes on with it. `prepared` tells whether the request
    /// only waits for news; `finished` comes exactly once and last, unless the round is destroyed before. Offline,
    /// NotTrusted, Refused, Busy, TooLarge, Protocol, Locked, or an error of the store.
    void start(core::SyncSession::Ask ask, std::function<void(bool waits)> prepared,
        std::function<void(core::Result<core::SyncSummary>)> finished);
    /// Ends the exchange; what was received stays. `finished` follows, with Offline.
    void cancel();
    /// Ends the exchange, and nobody is told any more.
    void abandon();
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    /// Once it has finished: something that it brought stays, however it ended.
    [[nodiscard]] bool hasProgressed() const { return m_work->progressed; }

private:
    struct Work {
        std::shared_ptr<core::SyncSession> sync;
        qsizetype pushBytes = 0;
        core::ResponseReader reader;
        std::optional<core::Error> error;
        bool progressed = false;
    };
    struct Prepared {
        QByteArray body;
        bool waits = false;
    };

    /// What to do after an answer has been taken.
    struct Step {
        std::optional<core::SnapshotCall> next; ///< a piece of a snapshot
        core::ChangeSet changed;
        core::SyncSummary summary; ///< so far
    };
    /// A piece of a snapshot under way.
    struct Piece {
        core::BlobAnswer answer;
        core::SyncSummary summary;
        QElapsedTimer timer;
    };

    void send(const Prepared &prepared);
    void transportFinished(const core::Result<core::Done> &done);
    void stepped(const core::Result<Step> &step);
    void fetch(const Step &step);
    void pieceFinished(const std::shared_ptr<Piece> &piece, const core::Result<core::Done> &done);
    [[nodiscard]] static core::Result<core::ChangeSet> take(
        Work &work, core::RecordStore &store, const QByteArray &piece);
    [[nodiscard]] static core::Result<core::SyncSummary> finish(Work &work, core::RecordStore &store);

    StoreThread &m_store;
    core::SyncTransport &m_transport;
    std::shared_ptr<Work> m_work; ///< used on the store thread
    std::function<void(bool)> m_prepared;
    std::function<void(core::Result<core::SyncSummary>)> m_finished;
    bool m_sending = false;
    bool m_cancelled = false;
};

} // namespace doorstep::app
