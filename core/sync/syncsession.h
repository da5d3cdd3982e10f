// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/syncstore.h"
#include "core/sync/snapshotfetch.h"
#include "core/sync/telling.h"
#include "core/types/leaseterms.h"

#include <QHash>
#include <QSet>

namespace doorstep::core {

/// What one or more responses did to the device.
struct SyncSummary {
    int sent = 0;             ///< own changes that are in the server's log now
    int quarantined = 0;      ///< own changes that the server set aside
    int received = 0;         ///< changes in the frames that were applied, own ones included
    int snapshots = 0;        ///< scopes that came as a snapshot
    int responses = 0;
    bool more = false;        ///< ask again at once: the server has more, or a scope must be asked for again
    /// One of the reasons for `more`: the next request is another than this one was, so that its answer may bring what
    /// this one could not. It tells the server in another way where the device stands, asks by another time for what is
    /// granted, or has unsent changes for which a snapshot was left for a moment.
    bool differently = false;
    QList<ScopeId> askAgain; ///< scopes with a frame that did not fit: nothing of that frame was applied
    QList<ScopeId> purged; ///< scopes that left the device
    Timestamp serverTime;
    std::optional<LeaseTerms> lease; ///< from now on, where the server says so
    quint32 nextAfterSeconds = 0;
    ChangeSet changed;

    void add(const SyncSummary &later);
};

/// The sync state machine of one device: what to ask, and what to do with the answer. No I/O, no clock, no threads:
/// every effect is a call to the SyncStore, each a transaction, so that stopping anywhere loses nothing and repeating
/// is harmless. Used on one thread.
///
///     prepare() → request … response → begin(header), applyFrame() for each frame, finish()
///     and, while nextPiece() says so, a piece of a snapshot … takePiece()
class SyncSession
{
public:
    /// What the caller knows and the store does not.
    struct Ask {
        ScopeId userScope; ///< of the user of this device; always asked for, so that new grants arrive
        /// By the grants on the device at the time of serverTimeAt(); asked for from the start where they are new.
        QList<ScopeId> granted;
        QString app;
        quint32 waitSeconds = 0; ///< used where there is nothing to push
        qsizetype pushBytes = 0; ///< of the batch, as BatchSize says
        std::optional<Timestamp> now{}; ///< by the device's own clock; nothing: it is taken to be right
    };

    /// What time it is at the server while the device's own clock says `own`, by the last answer in this session. Until
    /// there is one, the device's own.
    [[nodiscard]] Timestamp serverTimeAt(Timestamp own) const { return {own.ms + m_aheadMs}; }

    [[nodiscard]] Result<SyncRequest> prepare(SyncStore &store, const Ask &ask);

    /// The header of the answer to the last prepare().
    [[nodiscard]] Result<Done> begin(SyncStore &store, const SyncResponse &header);
    /// Applies one frame and says what it changed. A frame with a gap, or of a scope that was not asked for, is left
    /// out and its scope asked for again; later frames of that scope are passed over. An error is the store's own
    /// (DiskFull, Io): stop, and sync again later.
    [[nodiscard]] Result<ChangeSet> applyFrame(SyncStore &store, const Frame &frame);
    /// After the last frame: settles the acknowledged changes, then purges the scopes that ended and have nothing
    /// unsent. `changed` of the answer is what this call changed; that of the frames was told before. Not calling it,
    /// after an answer that was cut, loses nothing: the changes are sent again, and the server knows them.
    [[nodiscard]] Result<SyncSummary> finish(SyncStore &store);

    /// The next piece of a snapshot that the last answer offered, to be fetched before the next prepare(); nothing
    /// where there is none. Leaving off, for whatever reason, loses nothing: the next answer offers what is still
    /// wanted.
    [[nodiscard]] std::optional<SnapshotCall> nextPiece() const { return m_snapshots.next(); }
    struct Taken {
        ChangeSet changed;
        bool snapshot = false; ///< it was the last piece, and the scope is here
    };
    /// The answer to nextPiece(). What the server does not give, or what is not what it offered, is left out, and the
    /// log asked for in the end. Busy: later; otherwise an error is the store's own.
    [[nodiscard]] Result<Taken> takePiece(SyncStore &store, const BlobAnswer &answer, qint64 tookMs);
    /// Whether something can be sent that the last request did not hold: what was saved while a snapshot is fetched
    /// goes before its next piece, by a prepare() of its own.
    [[nodiscard]] Result<bool> hasNewToPush(SyncStore &store, qsizetype pushBytes) const;
    /// There was no answer to nextPiece(), or a part of one.
    void pieceLost() { m_snapshots.unanswered(); }

    /// begin, the user's scope, the other frames, finish; `changed` is everything.
    [[nodiscard]] Result<SyncSummary> apply(SyncStore &store, const SyncResponse &response);

private:
    void addFromStart(QList<Cursor> &cursors, const Ask &ask) const;
    void takeTime(Timestamp server);
    void takeView(const SyncResponse &header);
    void takeDictionaries(const SyncResponse &header);
    void askDifferently();
    [[nodiscard]] Result<Done> beginGeneration(SyncStore &store, const SyncResponse &header);
    void takeOffers(const QList<SnapshotOffer> &offers);
    [[nodiscard]] Result<Done> purgeEnded(SyncStore &store);

    std::optional<ScopeId> m_userScope;
    std::optional<Timestamp> m_askedAt; ///< by the device's own clock
    qint64 m_aheadMs = 0; ///< how far the server's clock is ahead of the device's
    quint64 m_pushedUpTo = 0; ///< the highest number in the last request
    QHash<ScopeId, bool> m_asked; ///< scopes of which frames may come, and whether anything of them is here
    Telling m_telling;
    SnapshotFetch m_snapshots;
    QSet<ScopeId> m_refused; ///< granted by what the device knows, ended by what the server says; until grants change
    bool m_lean = false; ///< the server's last answer was
    DictionaryVersion m_packWith = 0; ///< what the server has too, by its last answer
    bool m_packed = false; ///< the request under way holds a push that was packed
    bool m_plainOnly = false; ///< one that was packed was not taken
    QList<Ack> m_acks;
    QList<ScopeId> m_ended;
    QList<ScopeId> m_forked;
    bool m_more = false;
    SyncSummary m_summary;
};

} // namespace doorstep::core
