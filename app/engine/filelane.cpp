// SPDX-License-Identifier: Apache-2.0
#include "app/engine/filelane.h"

#include "app/engine/filefetching.h"
#include "app/engine/filesending.h"
#include "app/engine/session.h"
#include "app/engine/storethread.h"
#include "app/engine/synccontroller.h"
#include "core/sync/backoff.h"
#include "core/types/records/attachment.h"

#include <QRandomGenerator>

#include <utility>

namespace doorstep::app {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

// Of one file, not of the way to the server: the others go on.
bool isOfTheFile(ErrorCode code)
{
    return code != ErrorCode::Offline && code != ErrorCode::NotTrusted && code != ErrorCode::Busy
           && code != ErrorCode::Locked;
}

template<class T>
void answerAll(const QList<std::shared_ptr<QPromise<T>>> &callers, const T &outcome)
{
    for (const auto &promise : callers) {
        promise->addResult(outcome);
        promise->finish();
    }
}

} // namespace

FileLane::FileLane(StoreThread &store, Session &session, SyncController &sync, PinnedHttp &http,
    const core::Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_session(session), m_sync(sync), m_clock(clock), m_transport(http, session)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FileLane::consider);
    connect(&m_session, &Session::stateChanged, this, &FileLane::sessionChanged);
    connect(&m_sync, &SyncController::statusChanged, this, &FileLane::consider);
}

FileLane::~FileLane()
{
    delete std::exchange(m_sending, nullptr);
    delete std::exchange(m_fetching, nullptr);
    m_transport.cancel();
}

void FileLane::sessionChanged()
{
    m_setAside.clear();
    m_failures = 0;
    m_offline.reset();
    m_held = false;
    m_tidied = false;
    m_next.stop();
    if (!std::exchange(m_wasUnlocked, m_session.isUnlocked()))
        m_unlockedAt = m_clock.now();
    if (m_session.state() == Session::State::Open) {
        consider(); // the sync that renewed the lease may be over already, and whoever asked for files still waits
        return;
    }
    delete std::exchange(m_sending, nullptr);
    delete std::exchange(m_fetching, nullptr);
    m_transport.cancel();
    m_up = m_down = {};
    const auto wanted = std::exchange(m_wanted, {});
    for (const Wanted &one : wanted)
        answerAll<Fetched>(one.callers, core::fail(ErrorCode::Locked));
    answerSenders(core::fail(ErrorCode::Locked));
}

// Text goes first: nothing of it may be under way or wait to be sent, and the last sync has to have gone well.
bool FileLane::mayGoOn() const
{
    const SyncController::Status &status = m_sync.status();
    const bool atRest = status.state == SyncController::State::Waiting || status.state == SyncController::State::Idle;
    return m_session.state() == Session::State::Open && atRest && !status.error && status.lastSuccess
           && *status.lastSuccess >= m_unlockedAt && status.pending.waiting == 0;
}

void FileLane::consider()
{
    if (m_sending || m_fetching || m_looking || m_session.state() != Session::State::Open)
        return;
    const bool syncing = m_sync.status().state == SyncController::State::Syncing;
    if (m_offline && m_sync.status().lastSuccess && *m_sync.status().lastSuccess > *m_offline)
        m_next.stop();
    if (!m_wanted.isEmpty()) {
        if (!m_held || !syncing)
            fetchNext();
    } else if (!mayGoOn()) {
        if (!syncing && !m_senders.isEmpty())
            answerForNow();
    } else if (!m_senders.isEmpty() || (m_sync.isAutomatic() && !m_next.isActive())) {
        tidy();
        lookForWaiting();
    }
}

// Whoever syncs by hand does so again; otherwise text goes by itself, and files behind it.
void FileLane::answerForNow()
{
    if (m_sync.status().error)
        answerSenders(*m_sync.status().error);
    else if (!m_sync.isAutomatic())
        lookForWaiting();
}

void FileLane::tidy()
{
    if (std::exchange(m_tidied, true))
        return;
    const core::Timestamp before{m_clock.now().ms - keptMs};
    m_store.runWithFiles([before](core::RecordStore &, const core::FileBox &box) { return box.dropUnused(before); });
}

Later<FileLane::Sent> FileLane::sendNow()
{
    auto promise = std::make_shared<QPromise<Sent>>();
    promise->start();
    m_sync.syncNow().then(this, [this, promise](const Result<core::SyncSummary> &synced) {
        if (!synced)
            return answerAll<Sent>({promise}, synced.error());
        m_setAside.clear();
        m_next.stop();
        m_senders.append(promise);
        consider();
    });
    return Later<Sent>(promise->future());
}

Later<FileLane::Fetched> FileLane::fetch(const core::RecordId &id)
{
    auto promise = std::make_shared<QPromise<Fetched>>();
    promise->start();
    if (m_session.state() != Session::State::Open) {
        answerAll<Fetched>({promise}, core::fail(ErrorCode::Locked));
        return Later<Fetched>(promise->future());
    }
    for (Wanted &wanted : m_wanted) {
        if (wanted.id == id) {
            wanted.callers.append(promise);
            return Later<Fetched>(promise->future());
        }
    }
    m_wanted.append({id, {promise}});
    consider();
    return Later<Fetched>(promise->future());
}

void FileLane::fetchNext()
{
    m_fetching = new FileFetching(m_store, m_transport, m_clock, m_down, m_wanted.first().id);
    // A person looks at the screen: it waits for text that is under way, and for nothing else.
    m_fetching->start([this] { return m_sync.status().state != SyncController::State::Syncing; },
        [this](const Result<std::optional<QByteArray>> &plain) { fileFetched(plain); });
}

void FileLane::fileFetched(const Result<std::optional<QByteArray>> &plain)
{
    std::exchange(m_fetching, nullptr)->deleteLater();
    m_held = plain && !*plain; // until the text has gone; the part that came is kept
    if (m_held)
        return consider();
    const auto wanted = m_wanted.takeFirst();
    answerAll<Fetched>(wanted.callers, plain ? Fetched(**plain) : Fetched(plain.error()));
    consider();
}

void FileLane::lookForWaiting()
{
    m_looking = true;
    m_store
        .runWithFiles([](core::RecordStore &, const core::FileBox &box) {
            return Result<QList<core::FileBox::Waiting>>(box.waiting());
        })
        .then(this, [this](const Result<QList<core::FileBox::Waiting>> &waiting) {
            m_looking = false;
            if (waiting)
                sendFirst(*waiting);
            else
                answerSenders(waiting.error());
        });
}

void FileLane::sendFirst(const QList<core::FileBox::Waiting> &waiting)
{
    if (!m_wanted.isEmpty())
        return consider();
    m_summary.waiting = 0;
    m_summary.setAside.clear();
    const core::FileBox::Waiting *first = nullptr;
    for (const core::FileBox::Waiting &file : waiting) {
        if (m_setAside.contains(file.id)) {
            m_summary.setAside.append(file.id);
            continue;
        }
        m_summary.waiting++;
        if (!first)
            first = &file;
    }
    if (!first || !mayGoOn()) {
        if (!first || !m_sync.isAutomatic())
            answerSenders(m_summary);
        return;
    }
    m_sending = new FileSending(m_store, m_transport, m_clock, m_up, *first);
    m_sending->start([this] { return mayGoOn() && m_wanted.isEmpty(); },
        [this, file = *first](const Result<FileSending::End> &end) {
            fileSent(file, end ? std::nullopt : std::optional(end.error()), end && *end == FileSending::End::Kept);
        });
}

void FileLane::fileSent(const core::FileBox::Waiting &file, const std::optional<Error> &error, bool kept)
{
    const bool moved = m_sending->hasMoved();
    std::exchange(m_sending, nullptr)->deleteLater();
    if (moved) // a way on which something gets through is tried again soon
        m_failures = 0;
    if (error && !isOfTheFile(error->code))
        return failed(*error);
    m_failures = 0;
    m_offline.reset();
    if (error)
        m_setAside.insert(file.id, *error);
    if (error && error->code == ErrorCode::Refused)
        leaveToAuthor(file);
    if (kept) {
        m_summary.sent++;
        Q_EMIT sent(file.id);
    }
    consider();
}

// What a colleague made waits here only because the server has begun anew (FileBox::offerAgain), and is theirs to send.
void FileLane::leaveToAuthor(const core::FileBox::Waiting &file)
{
    if (!m_session.identity())
        return;
    m_store.runWithFiles([file, me = m_session.identity()->user](core::RecordStore &store, const core::FileBox &box) {
        const auto record = store.find(core::Id<core::Attachment>(file.id));
        const bool others = record && record->record.author && *record->record.author != me;
        return others ? box.sent(file) : Result<core::Done>(core::Done{});
    });
}

void FileLane::failed(const Error &error)
{
    m_failures++;
    m_offline = error.code == ErrorCode::Offline ? std::optional(m_clock.now()) : std::nullopt;
    answerSenders(error);
    m_next.start(int(core::backoffMs(m_failures, QRandomGenerator::global()->generate())));
    if (!m_wanted.isEmpty())
        consider();
}

void FileLane::answerSenders(const Sent &outcome)
{
    m_summary = {};
    answerAll(std::exchange(m_senders, {}), outcome);
}

std::optional<Error> FileLane::problem(const core::RecordId &id) const
{
    const auto found = m_setAside.constFind(id);
    return found == m_setAside.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace doorstep::app
