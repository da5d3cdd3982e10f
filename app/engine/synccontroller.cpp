// SPDX-License-Identifier: Apache-2.0
#include "app/engine/synccontroller.h"

#include "app/engine/session.h"
#include "app/engine/storethread.h"
#include "app/engine/syncround.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <utility>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qint64 withoutWaitMs = 60'000;   ///< between two requests where the server holds none
constexpr qint64 tooQuickMs = 1'000;       ///< a waiting request that is answered sooner with nothing did not wait
constexpr qint64 afterTooQuickMs = 10'000;
constexpr qint64 keepSuccessMs = 60'000;   ///< how old the kept moment of the last success may become

const QString &lastSyncSetting()
{
    static const QString name = u"sync.last"_s;
    return name;
}

} // namespace

SyncController::SyncController(StoreThread &store, Session &session, core::SyncTransport &transport,
    core::NetworkStatus &network, const core::Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_transport(transport)
    , m_network(network)
    , m_clock(clock)
    , m_options(std::move(options))
{
    m_next.setSingleShot(true);
    m_look.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { begin(0); });
    connect(&m_look, &QTimer::timeout, this, &SyncController::lookForUnsent);
    connect(&m_session, &Session::stateChanged, this, &SyncController::sessionChanged);
    connect(&m_store, &StoreThread::changed, this, [this] {
        if (!m_look.isActive())
            m_look.start(m_options.debounceMs);
    });
    m_network.whenChanged([this] { networkChanged(); });
    sessionChanged();
}

SyncController::~SyncController()
{
    m_network.whenChanged({});
    if (m_round)
        m_round->abandon();
}

bool SyncController::isOpen() const { return m_session.isUnlocked(); }

void SyncController::setAutomatic(bool automatic)
{
    m_options.automatic = automatic;
    if (automatic && isOpen() && !m_round)
        begin(0);
    if (!automatic)
        m_next.stop();
}

Later<Result<core::SyncSummary>> SyncController::syncNow()
{
    if (!isOpen())
        return QtFuture::makeReadyFuture(Outcome(core::fail(ErrorCode::Locked)));
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_callers.append(promise);
    if (!m_round) {
        begin(0);
    } else {
        m_again = true;
        if (m_status.state == State::Waiting)
            m_round->cancel();
    }
    return Later<Outcome>(promise->future());
}

void SyncController::sessionChanged()
{
    if (std::exchange(m_wasOpen, isOpen()) && isOpen())
        return; // the lease began again: what is under way goes on
    if (isOpen()) {
        m_sync = std::make_shared<core::SyncSession>();
        m_failures = 0;
        m_keptSuccessMs = 0;
        m_store.runForSync([](core::RecordStore &store) { return store.setting(lastSyncSetting()); })
            .then(this, [this](const Result<QByteArray> &kept) {
                if (kept && !kept->isEmpty() && !m_status.lastSuccess)
                    m_status.lastSuccess = core::Timestamp{kept->toLongLong()};
                Q_EMIT statusChanged();
            });
        m_look.start(0);
        if (m_options.automatic)
            begin(0);
        return;
    }
    m_next.stop();
    endRound();
    answerCallers(core::fail(ErrorCode::Locked));
    m_status.nextTry.reset();
    setState(State::Idle);
}

void SyncController::networkChanged()
{
    if (!m_options.automatic || !isOpen() || !m_network.probablyOnline())
        return;
    m_failures = 0;
    // A connection that was made on the network that was left carries nothing more, and nobody says so.
    if (m_round)
        m_round->cancel();
    if (m_options.leaveConnections)
        m_options.leaveConnections();
    if (!m_round)
        begin(0);
}

void SyncController::begin(quint32 waitSeconds)
{
    if (m_round || !isOpen() || !m_session.identity())
        return;
    m_next.stop();
    m_status.nextTry.reset();
    m_again = false;
    m_startedMs = m_clock.sinceBootMs();
    core::SyncSession::Ask ask{
        core::userScope(m_session.identity()->user), {}, m_options.app, waitSeconds, m_batch.bytes(), m_clock.now()};
    m_round = std::make_unique<SyncRound>(m_store, m_transport, m_sync);
    m_round->start(
        std::move(ask), [this](bool waits) { setState(waits ? State::Waiting : State::Syncing); },
        [this](const Outcome &result) { finished(result); });
}

void SyncController::endRound()
{
    if (!m_round)
        return;
    auto *round = m_round.release();
    round->abandon();
    round->deleteLater();
}

void SyncController::finished(const Outcome &result)
{
    const bool cancelled = m_round->wasCancelled();
    if (m_round->hasProgressed())
        m_failures = 0; // on a link that is cut again and again each try brings some, and none has to wait longer
    m_round.release()->deleteLater(); // it is what calls
    if (!isOpen())
        return;
    if (result)
        succeeded(*result);
    else if (cancelled)
        startAgain();
    else
        failed(result.error());
}

// A link that comes and goes brings a smaller batch through before it goes again.
void SyncController::startAgain()
{
    if (m_status.state == State::Syncing)
        m_batch.failed();
    begin(0);
}

void SyncController::failed(const core::Error &error)
{
    m_failures++;
    m_batch.failed();
    m_status.error = error;
    answerCallers(error);
    if (m_options.automatic) {
        const qint64 wish = m_options.serverWishMs ? m_options.serverWishMs() : 0;
        schedule(core::backoffMs(m_failures, QRandomGenerator::global()->generate(), wish));
    }
    const bool reached = error.code != ErrorCode::Offline && error.code != ErrorCode::NotTrusted;
    setState(reached ? State::Failed : State::Offline);
}

void SyncController::succeeded(const core::SyncSummary &summary)
{
    const qint64 took = m_clock.sinceBootMs() - m_startedMs;
    const bool progress = summary.sent + summary.quarantined + summary.received + summary.snapshots
                              + summary.purged.size()
                          > 0;
    const bool waited = m_status.state == State::Waiting;
    m_total.add(summary);
    m_wishMs = qint64(summary.nextAfterSeconds) * 1000;
    if (!progress && summary.more && !summary.differently) {
        failed(core::fail(ErrorCode::Protocol, u"the server has more but sends nothing that fits"_s));
        return;
    }
    if (progress)
        m_batch.succeeded(took);
    m_failures = 0;
    m_status.error.reset();
    m_status.lastSuccess = m_clock.now();
    keepLastSuccess();
    if (summary.more || m_again) {
        begin(0);
        return;
    }
    if (waited && !progress && took < tooQuickMs) {
        settled();
        schedule(afterTooQuickMs);
        return;
    }
    if (!progress) { // what waits still waits: the server takes none of it now
        settled();
        return;
    }
    m_store.runForSync([](core::RecordStore &store) { return store.pending(); })
        .then(this, [this](const Result<core::RecordStore::Pending> &pending) {
            takePending(pending);
            if (m_again || (pending && pending->waiting > 0)) // more than one batch, or saved meanwhile
                begin(0);
            else
                settled();
        });
}

// Not at every request: a write would be the dearest part of a sync that finds nothing, and no screen counts seconds.
void SyncController::keepLastSuccess()
{
    const qint64 now = m_status.lastSuccess->ms;
    if (qAbs(now - m_keptSuccessMs) < keepSuccessMs)
        return;
    m_keptSuccessMs = now;
    m_store.runForSync(
        [now](core::RecordStore &store) { return store.setSetting(lastSyncSetting(), QByteArray::number(now)); });
}

void SyncController::settled()
{
    m_session.renewLease(m_total.lease.value_or(core::LeaseTerms{}));
    answerCallers(std::exchange(m_total, {}));
    if (!m_options.automatic || !isOpen()) {
        setState(State::Idle);
        return;
    }
    if (!m_round)
        listen();
}

void SyncController::listen()
{
    setState(State::Idle);
    if (m_options.waitSeconds > 0 && m_wishMs == 0)
        begin(quint32(m_options.waitSeconds));
    else
        schedule(m_wishMs > 0 ? m_wishMs : withoutWaitMs);
}

void SyncController::schedule(qint64 ms)
{
    m_status.nextTry = core::Timestamp{m_clock.now().ms + ms};
    m_next.start(int(ms));
}

void SyncController::lookForUnsent()
{
    if (!isOpen())
        return;
    m_store.runForSync([](core::RecordStore &store) { return store.pending(); })
        .then(this, [this](const Result<core::RecordStore::Pending> &pending) {
            takePending(pending);
            if (!pending || pending->waiting == 0 || !m_options.automatic || !isOpen())
                return;
            if (m_status.state == State::Waiting && m_round)
                m_round->cancel(); // `finished` begins the next one
            else if (m_status.state == State::Idle && !m_round)
                begin(0);
        });
}

void SyncController::takePending(const Result<core::RecordStore::Pending> &pending)
{
    if (!pending)
        return;
    m_status.pending = *pending;
    Q_EMIT statusChanged();
}

void SyncController::setState(State state)
{
    m_status.state = state;
    Q_EMIT statusChanged();
}

void SyncController::answerCallers(const Outcome &result)
{
    const auto callers = std::exchange(m_callers, {});
    for (const auto &promise : callers) {
        promise->addResult(result);
        promise->finish();
    }
}

} // namespace doorstep::app
