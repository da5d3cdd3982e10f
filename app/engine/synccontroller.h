// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/later.h"
#include "core/ports/clock.h"
#include "core/ports/networkstatus.h"
#include "core/ports/synctransport.h"
#include "core/store/recordstore.h"
#include "core/sync/backoff.h"
#include "core/sync/syncsession.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace doorstep::app {

class Session;
class StoreThread;
class SyncRound;

/// Decides when to sync, and does it: after a local change, when the network comes back, by the time the server asks
/// for, by a waiting request that the server answers when something is new, and when a person asks. One request at a
/// time. Only while the session is open, lapsed or not. Lives on the main thread.
class SyncController : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< nothing under way: locked, or automatic sync is off
        Syncing, ///< sending or receiving
        Waiting, ///< everything is sent and received; a request waits at the server for news
        Offline, ///< no connection, or one to somebody else, as in a hotel's network; tries again at `nextTry`, and at
                 ///< once when the network comes back
        Failed ///< the server refused or could not be understood; see `error`
    };
    Q_ENUM(State)

    struct Status {
        State state = State::Idle;
        std::optional<core::Timestamp> lastSuccess; ///< kept in the store, to a minute
        std::optional<core::Error> error; ///< of the last attempt
        std::optional<core::Timestamp> nextTry;
        core::RecordStore::Pending pending; ///< edits that wait, edits in quarantine
    };
    struct Options {
        bool automatic = true; ///< false: only syncNow()
        int waitSeconds = 50; ///< of a waiting request; 0: none, then the timer of the server's answer
        int debounceMs = 150; ///< after a local change
        QString app; ///< name and version, for the server's log
        std::function<qint64()> serverWishMs; ///< how long the server's last answer asked to wait; may be empty
        std::function<void()> leaveConnections; ///< lets go of those of a network that was left; may be empty
    };

    SyncController(StoreThread &store, Session &session, core::SyncTransport &transport, core::NetworkStatus &network,
        const core::Clock &clock, Options options, QObject *parent = nullptr);
    ~SyncController() override;

    [[nodiscard]] const Status &status() const { return m_status; }

    /// Syncs now, whatever the back-off says, until everything is sent and received. A request that waits is ended for
    /// it; one that is at work is joined. Locked unless the session is open.
    Later<core::Result<core::SyncSummary>> syncNow();
    void setAutomatic(bool automatic);
    [[nodiscard]] bool isAutomatic() const { return m_options.automatic; }

Q_SIGNALS:
    void statusChanged();

private:
    using Outcome = core::Result<core::SyncSummary>;

    void setState(State state);
    void sessionChanged();
    void networkChanged();
    void schedule(qint64 ms);
    void begin(quint32 waitSeconds);
    void endRound();
    void finished(const Outcome &result);
    void startAgain();
    void failed(const core::Error &error);
    void succeeded(const core::SyncSummary &summary);
    void settled();
    void keepLastSuccess();
    void listen();
    void lookForUnsent();
    void takePending(const core::Result<core::RecordStore::Pending> &pending);
    void answerCallers(const Outcome &result);
    [[nodiscard]] bool isOpen() const;

    StoreThread &m_store;
    Session &m_session;
    core::SyncTransport &m_transport;
    core::NetworkStatus &m_network;
    const core::Clock &m_clock;
    Options m_options;
    Status m_status;
    std::shared_ptr<core::SyncSession> m_sync; ///< used on the store thread only
    std::unique_ptr<SyncRound> m_round; ///< the request under way
    QList<std::shared_ptr<QPromise<Outcome>>> m_callers;
    core::SyncSummary m_total; ///< of the requests since everything was in order
    core::BatchSize m_batch;
    qint64 m_startedMs = 0; ///< of the request under way
    bool m_wasOpen = false;
    bool m_again = false; ///< somebody asked, or something was saved, while a request was under way
    int m_failures = 0; ///< in a row
    qint64 m_keptSuccessMs = 0; ///< the last success as the store has it
    qint64 m_wishMs = 0; ///< how long the last answer asked to wait without news
    QTimer m_next; ///< the next try
    QTimer m_look; ///< after a change: is there something to send?
};

} // namespace doorstep::app
