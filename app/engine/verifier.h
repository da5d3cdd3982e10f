// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/later.h"
#include "core/ports/clock.h"
#include "core/ports/synctransport.h"
#include "core/sync/verifysession.h"

#include <QObject>

#include <memory>
#include <optional>

namespace doorstep::app {

class Session;
class StoreThread;
class SyncController;

/// Compares the records here with the server's once a week, after a sync that went well, and when somebody asks; mends
/// what differs. Beside the sync, not part of it: an ordinary sync costs nothing more, and the store thread is taken
/// for one scope at a time. Lives on the main thread.
class Verifier : public QObject
{
    Q_OBJECT

public:
    using Outcome = core::Result<core::VerifySummary>;
    static constexpr qint64 everyMs = 7LL * 24 * 3600 * 1000;

    /// All outlive this. `transport` is this one's own.
    Verifier(StoreThread &store, Session &session, SyncController &sync, core::SyncTransport &transport,
        const core::Clock &clock, QString app, QObject *parent = nullptr);
    ~Verifier() override;

    /// Syncs, then compares, and compares also where a damaged record stops the sync. One that is at work is joined.
    /// Locked unless the session is open; Offline, NotTrusted, Refused, Busy, Protocol, or an error of the store: what
    /// was mended before stays so.
    Later<Outcome> verifyNow();
    /// When everything was last found, or made, the same.
    [[nodiscard]] const std::optional<core::Timestamp> &lastVerified() const { return m_last; }

private:
    struct Run;
    struct Bodies {
        QByteArray request; ///< empty: there is nothing to ask
        core::ChangeSet changed{};
    };

    void sessionChanged();
    void considerAfterSync();
    void start();
    void sumUp();
    void ask();
    void askForLog(bool last);
    void send(core::SyncTransport::To to, const QByteArray &body);
    void answered(core::SyncTransport::To to);
    void finish(const Outcome &outcome);
    void remember(core::Timestamp when);

    StoreThread &m_store;
    Session &m_session;
    SyncController &m_sync;
    core::SyncTransport &m_transport;
    const core::Clock &m_clock;
    QString m_app;
    std::shared_ptr<Run> m_run; ///< its session is used on the store thread only
    QList<std::shared_ptr<QPromise<Outcome>>> m_callers;
    std::optional<core::Timestamp> m_last;
    bool m_lastIsKnown = false; ///< read from the store, since it was opened
    core::Timestamp m_opened;
    qint64 m_notBeforeMs = 0; ///< since boot; after a failure
};

} // namespace doorstep::app
