// SPDX-License-Identifier: Apache-2.0
#include "app/engine/verifier.h"

#include "app/engine/session.h"
#include "app/engine/storethread.h"
#include "app/engine/synccontroller.h"
#include "core/wire/limits.h"

#include <QPointer>

#include <utility>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::Result;
using core::VerifySummary;
using To = core::SyncTransport::To;

namespace {

constexpr qint64 afterFailureMs = 15LL * 60 * 1000;

const QString &lastSetting()
{
    static const QString name = u"verify.last"_s;
    return name;
}

} // namespace

struct Verifier::Run {
    explicit Run(const QString &app) : session(app) {}
    core::VerifySession session;
    QByteArray body; ///< of the answer under way; main thread
};

Verifier::Verifier(StoreThread &store, Session &session, SyncController &sync, core::SyncTransport &transport,
    const core::Clock &clock, QString app, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_sync(sync)
    , m_transport(transport)
    , m_clock(clock)
    , m_app(std::move(app))
{
    connect(&m_session, &Session::stateChanged, this, &Verifier::sessionChanged);
    connect(&m_sync, &SyncController::statusChanged, this, &Verifier::considerAfterSync);
}

Verifier::~Verifier()
{
    if (std::exchange(m_run, nullptr))
        m_transport.cancel();
}

void Verifier::sessionChanged()
{
    m_lastIsKnown = false;
    m_last.reset();
    if (m_session.state() != Session::State::Open) {
        if (m_run) {
            m_transport.cancel();
            finish(core::fail(ErrorCode::Locked));
        }
        return;
    }
    m_opened = m_clock.now();
    m_notBeforeMs = 0;
    m_store.run([](core::RecordStore &store) { return store.setting(lastSetting()); })
        .then(this, [this](const Result<QByteArray> &kept) {
            if (!kept)
                return;
            if (kept->isEmpty())
                remember(m_clock.now()); // a store that begins has everything from the first sync on
            else
                m_last = core::Timestamp{kept->toLongLong()};
            m_lastIsKnown = true;
        });
}

void Verifier::considerAfterSync()
{
    const SyncController::Status &status = m_sync.status();
    // A row that cannot be read stops every sync of its scope; taking the scope anew is what helps.
    const bool damaged = status.error && status.error->code == ErrorCode::Damaged;
    const bool atRest = damaged || status.state == SyncController::State::Waiting
                        || status.state == SyncController::State::Idle;
    if (!m_sync.isAutomatic() || m_run || !m_lastIsKnown || !atRest || (status.error && !damaged))
        return;
    if (m_session.state() != Session::State::Open || !m_last)
        return;
    const bool reached = status.lastSuccess && *status.lastSuccess >= m_opened;
    // A clock that went back must not put it off for ever.
    const bool due = damaged || (reached && qAbs(m_clock.now().ms - m_last->ms) >= everyMs);
    if (due && m_clock.sinceBootMs() >= m_notBeforeMs)
        start();
}

Later<Verifier::Outcome> Verifier::verifyNow()
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_sync.syncNow().then(this, [this, promise](const Result<core::SyncSummary> &synced) {
        if (!synced && synced.error().code != ErrorCode::Damaged) {
            promise->addResult(synced.error());
            promise->finish();
            return;
        }
        m_callers.append(promise);
        if (!m_run)
            start();
    });
    return Later<Outcome>(promise->future());
}

void Verifier::start()
{
    m_run = std::make_shared<Run>(m_app);
    m_store.run([run = m_run](core::RecordStore &store) { return run->session.begin(store); })
        .then(this, [this, run = m_run](const Result<Done> &begun) {
            if (run != m_run)
                return; // locked meanwhile
            if (!begun)
                return finish(begun.error());
            sumUp();
        });
}

// One scope a call: between two of them the store thread does what people wait for.
void Verifier::sumUp()
{
    m_store.run([run = m_run](core::RecordStore &store) { return run->session.sumNext(store); })
        .then(this, [this, run = m_run](const Result<bool> &more) {
            if (run != m_run)
                return;
            if (!more)
                finish(more.error());
            else if (*more)
                sumUp();
            else
                ask();
        });
}

void Verifier::ask()
{
    m_store
        .run([run = m_run](core::RecordStore &) -> Result<Bodies> {
            const auto request = run->session.question();
            return request ? Bodies{core::encodeVerifyRequest(*request)} : Bodies{};
        })
        .then(this, [this, run = m_run](const Result<Bodies> &made) {
            if (run != m_run)
                return;
            if (!made)
                finish(made.error());
            else if (made->request.isEmpty())
                askForLog(/*last=*/true); // of what could not even be summed up
            else
                send(To::Verify, made->request);
        });
}

void Verifier::askForLog(bool last)
{
    m_store
        .run([run = m_run](core::RecordStore &) -> Result<Bodies> {
            const auto request = run->session.logRequest();
            return Bodies{request ? core::encodeSyncRequest(*request) : QByteArray(), run->session.takeChanged()};
        })
        .then(this, [this, last, run = m_run](const Result<Bodies> &made) {
            if (run != m_run)
                return;
            if (!made)
                finish(made.error());
            else if (made->request.isEmpty() && last)
                finish(run->session.summary());
            else if (made->request.isEmpty())
                sumUp(); // what did not fit into one request
            else
                send(To::Sync, made->request);
        });
}

void Verifier::send(To to, const QByteArray &body)
{
    const QPointer<Verifier> alive(this);
    const auto run = m_run;
    run->body.clear();
    core::SyncTransport::Exchange exchange;
    exchange.body = body;
    exchange.to = to;
    exchange.received = [run](const QByteArray &piece) { run->body.append(piece); };
    exchange.finished = [alive, run, to](const Result<Done> &done) {
        if (!alive || alive->m_run != run)
            return;
        if (done)
            alive->answered(to);
        else
            alive->finish(done.error());
    };
    m_transport.start(std::move(exchange));
}

void Verifier::answered(To to)
{
    m_store
        .run([run = m_run, to, body = std::exchange(m_run->body, {})](core::RecordStore &store) -> Result<Done> {
            if (to == To::Verify) {
                const auto response = core::decodeVerifyResponse(body);
                return response ? run->session.takeAnswer(*response) : response.error();
            }
            const auto response = core::decodeSyncResponse(body);
            return response ? run->session.takeLog(store, *response) : response.error();
        })
        .then(this, [this, run = m_run](const Result<Done> &taken) {
            if (run != m_run)
                return;
            if (!taken)
                return finish(taken.error());
            askForLog(/*last=*/false);
        });
}

void Verifier::finish(const Outcome &outcome)
{
    m_run.reset();
    if (outcome)
        remember(m_clock.now());
    else
        m_notBeforeMs = m_clock.sinceBootMs() + afterFailureMs;
    const auto callers = std::exchange(m_callers, {});
    for (const auto &promise : callers) {
        promise->addResult(outcome);
        promise->finish();
    }
}

void Verifier::remember(core::Timestamp when)
{
    m_last = when;
    m_store.run(
        [when](core::RecordStore &store) { return store.setSetting(lastSetting(), QByteArray::number(when.ms)); });
}

} // namespace doorstep::app
