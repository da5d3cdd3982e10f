// SPDX-License-Identifier: Apache-2.0
#include "app/engine/session.h"

#include "app/engine/pinnedhttp.h"

#include <algorithm>
#include <utility>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qsizetype largestEnrolAnswer = 16 * 1024;

/// Shared, because what is handed to another thread is copied.
std::shared_ptr<core::SecretBytes> secretOf(const QString &pin)
{
    QByteArray bytes = pin.toUtf8();
    auto secret = std::make_shared<core::SecretBytes>(core::SecretBytes::copyOf(bytes));
    bytes.fill('\0');
    return secret;
}

Later<Result<Done>> ready(Result<Done> result) { return QtFuture::makeReadyFuture(std::move(result)); }

} // namespace

Session::Session(StoreThread &store, PinnedHttp &http, const core::Clock &clock, core::KeyVault *vault, Options options,
    QObject *parent)
    : QObject(parent), m_store(store), m_http(http), m_clock(clock), m_vault(vault), m_options(std::move(options))
{
    connect(&m_idle, &QTimer::timeout, this, &Session::checkIdle);
    m_check.setSingleShot(true);
    connect(&m_check, &QTimer::timeout, this, [this] { check(&core::RecordStore::pagesHold); });
    connect(&store, &StoreThread::damaged, this, [this] {
        if (!std::exchange(m_doubted, true))
            check(&core::RecordStore::intact);
    });
    const auto enrolment = readEnrolment(m_options.folder); // a few hundred bytes
    if (enrolment && *enrolment)
        m_enrolment = **enrolment;
    const bool unfinished = enrolment && !*enrolment && (isEnrolling(m_options.folder) || !opener().hasStore());
    if (unfinished)
        return;
    m_state = State::Locked;
    look();
}

Session::~Session() = default;

StoreOpener Session::opener() const { return StoreOpener{m_options.folder, m_options.cost, &m_clock, m_vault}; }

ServerAddress Session::reached(ServerAddress invited) const
{
    if (!m_options.host.isEmpty())
        invited.host = m_options.host;
    if (m_options.port != 0)
        invited.port = m_options.port;
    return invited;
}

void Session::look()
{
    m_store
        .runInPlace([opener = opener()](StoreThread::Place &place) -> Result<FoundStore> { return opener.look(place); })
        .then(this, [this](const Result<FoundStore> &found) {
            if (!found)
                return setProblem(found.error());
            m_tries = found->tries;
            m_keysGone = found->keysGone;
            setProblem(found->problem);
        });
}

bool Session::canRecover() const
{
    return !m_keysGone && m_problem && (m_problem->code == ErrorCode::Missing || m_problem->code == ErrorCode::Damaged);
}

Later<Result<Done>> Session::enrol(const QString &invitation, const QString &deviceName, const QString &pin)
{
    const auto decoded = core::decodeInvitation(invitation);
    if (!decoded)
        return ready(decoded.error());
    if (m_state != State::NotEnrolled && m_state != State::Locked)
        return ready(core::fail(ErrorCode::InvalidInput, u"this device is enrolled"_s));
    if (pin.toUtf8().size() < qsizetype(core::Keyfile::leastSecretBytes))
        return ready(core::fail(ErrorCode::InvalidInput, u"the PIN is too short"_s));
    const State before = m_state;
    setState(State::Unlocking);
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto settle = [this, promise, before](const Result<OpenedStore> &made) {
        promise->addResult(opened(made, before));
        promise->finish();
    };
    const auto secret = secretOf(pin);
    m_store
        .runInPlace([opener = opener(), invitation = *decoded](StoreThread::Place &place) -> Result<core::DeviceId> {
            if (auto allowed = opener.mayEnrol(place); !allowed)
                return allowed.error();
            return deviceForInvitation(opener.folder, invitation);
        })
        .then(this, [this, invitation = *decoded, deviceName, secret, settle](const Result<core::DeviceId> &device) {
            if (!device)
                return settle(device.error());
            askServer(invitation, *device, deviceName,
                [this, invitation, device = *device, secret, settle](const Result<core::EnrolResponse> &answer) {
                    if (!answer)
                        return settle(answer.error());
                    m_store
                        .runInPlace([opener = opener(), invitation, answer = *answer, device, secret](
                                        StoreThread::Place &place) {
                            return opener.make(place, invitation, answer, device, *secret);
                        })
                        .then(this, settle);
                });
        });
    return Later<Outcome>(promise->future());
}

void Session::askServer(const core::Invitation &invitation, const core::DeviceId &device, const QString &deviceName,
    std::function<void(Result<core::EnrolResponse>)> answered)
{
    const auto body = std::make_shared<QByteArray>();
    PinnedHttp::Request request;
    request.server = reached({invitation.host, invitation.port, invitation.pin});
    request.path = u"/v1/enrol"_s;
    request.body = core::encodeEnrolRequest({invitation.invite, invitation.secret, device, deviceName});
    request.largestAnswer = largestEnrolAnswer;
    request.received = [body](const QByteArray &piece) { body->append(piece); };
    request.finished = [body, answered = std::move(answered)](const Result<Done> &done) {
        answered(done ? core::decodeEnrolResponse(*body) : Result<core::EnrolResponse>(done.error()));
    };
    m_http.send(std::move(request));
}

Later<Result<Done>> Session::unlock(const QString &pin) { return open(pin, false); }

Later<Result<Done>> Session::recover(const QString &pin) { return open(pin, true); }

Later<Result<Done>> Session::open(const QString &pin, bool recovering)
{
    if (m_state != State::Locked)
        return ready(
            core::fail(m_state == State::Unlocking ? ErrorCode::Busy : ErrorCode::InvalidInput, u"not locked"_s));
    setState(State::Unlocking);
    const auto found = std::make_shared<FoundStore>();
    return m_store
        .runInPlace([opener = opener(), secret = secretOf(pin), recovering, found](StoreThread::Place &place) {
            auto result = opener.open(place, *secret, recovering);
            *found = opener.look(place);
            return result;
        })
        .then(this, [this, found](const Result<OpenedStore> &result) {
            m_tries = found->tries;
            m_keysGone = !result && found->keysGone;
            const bool broken = !result
                                && (result.error().code == ErrorCode::Missing
                                    || result.error().code == ErrorCode::Damaged);
            if (broken)
                setProblem(result.error());
            return opened(result, State::Locked);
        });
}

Session::Outcome Session::opened(const Result<OpenedStore> &result, State otherwise)
{
    if (!result) {
        setState(otherwise);
        return result.error();
    }
    m_enrolment = result->member.enrolment;
    m_identity = result->member.identity;
    m_token = result->member.token;
    m_report = result->report;
    m_keysGone = false;
    m_doubted = false;
    setProblem({});
    touched();
    if (m_options.checkAfterMs > 0)
        m_check.start(m_options.checkAfterMs);
    if (m_options.lockAfterMs > 0)
        m_idle.start(int(std::clamp(m_options.lockAfterMs / 10, qint64(20), qint64(5000))));
    m_lease = result->lease;
    setState(m_lease.hasEnded() ? State::Lapsed : State::Open);
    return Done{};
}

core::Lease Session::lease() const
{
    core::Lease now = m_lease;
    now.look(m_clock);
    return now;
}

void Session::renewLease(const core::LeaseTerms &terms)
{
    // Not a write for every sync that brings nothing: what an hour is worth, nobody sees.
    const core::Lease now = lease();
    if (m_state == State::Open && now.terms == terms && now.withoutContactMs() < core::LeaseTerms::hourMs)
        return;
    m_store
        .runInPlace([clock = &m_clock, terms](StoreThread::Place &place) -> Result<core::Lease> {
            if (!place.store)
                return core::fail(ErrorCode::Locked);
            auto lease = core::renewLease(*place.store, *clock, terms);
            if (lease)
                place.lapsed = lease->hasEnded();
            return lease;
        })
        .then(this, [this](const Result<core::Lease> &lease) {
            if (!lease || !isUnlocked())
                return;
            m_lease = *lease;
            Q_EMIT leaseRenewed();
            if (m_state == State::Lapsed && !m_lease.hasEnded())
                setState(State::Open);
        });
}

Later<Result<Done>> Session::lock()
{
    if (!isUnlocked())
        return ready(
            m_state == State::Locked ? Result<Done>(Done{}) : Result<Done>(core::fail(ErrorCode::InvalidInput)));
    m_idle.stop();
    m_store.tellClosing(); // typing that is not on the disk yet
    m_check.stop();
    m_identity.reset();
    m_token.fill('\0');
    m_token.clear();
    setState(State::Locked); // first, so that nobody asks the store for more
    m_http.dropConnections();
    return m_store.runInPlace([clock = &m_clock](StoreThread::Place &place) -> Outcome {
        if (!place.store)
            return Done{};
        (void)core::lookAtLease(*place.store, *clock); // how long it was open counts, whatever the clock says later
        auto written = place.store->checkpoint();
        place.store.reset();
        return written;
    });
}

Later<Result<Done>> Session::confirm(const QString &pin)
{
    if (m_state != State::Open)
        return ready(core::fail(ErrorCode::Locked));
    const auto triesNow = std::make_shared<PinTries>(m_tries);
    return m_store
        .runInPlace([secret = secretOf(pin), triesNow](StoreThread::Place &place) -> Outcome {
            if (!place.keyfile)
                return core::fail(ErrorCode::Locked);
            const auto root = place.keyfile->unlock(*secret);
            *triesNow = StoreOpener::tries(place);
            return root ? Outcome(Done{}) : Outcome(root.error());
        })
        .then(this, [this, triesNow](const Outcome &outcome) {
            m_tries = *triesNow;
            if (!outcome && outcome.error().code == ErrorCode::TooManyAttempts)
                lock();
            return outcome;
        });
}

Later<Result<Done>> Session::changePin(const QString &current, const QString &fresh)
{
    if (m_state != State::Open)
        return ready(core::fail(ErrorCode::Locked));
    return m_store.runInPlace([current = secretOf(current), fresh = secretOf(fresh)](
                                  StoreThread::Place &place) -> Outcome {
        return place.keyfile ? place.keyfile->changeSecret(*current, *fresh) : Outcome(core::fail(ErrorCode::Locked));
    });
}

void Session::touched() { m_lastTouch = m_clock.sinceBootMs(); }

void Session::checkIdle()
{
    const bool locks = isUnlocked() && m_options.lockAfterMs > 0;
    if (locks && m_clock.sinceBootMs() - m_lastTouch >= m_options.lockAfterMs)
        lock();
}

void Session::check(Result<bool> (core::RecordStore::*how)())
{
    m_store
        .runInPlace([how](StoreThread::Place &place) -> Result<bool> {
            return place.store ? (*place.store.*how)() : Result<bool>(core::fail(ErrorCode::Locked));
        })
        .then(this, [this](const Result<bool> &hold) {
            if (isUnlocked() && hold && !*hold)
                setProblem(core::fail(ErrorCode::Damaged, u"a page of the database fails its check"_s));
        });
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Session::setProblem(const std::optional<core::Error> &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace doorstep::app
