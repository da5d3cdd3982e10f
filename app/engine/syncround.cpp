// SPDX-License-Identifier: Apache-2.0
#include "app/engine/syncround.h"

#include "core/sync/grants.h"
#include "core/wire/limits.h"

#include <QPointer>

#include <utility>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

Result<QList<core::ScopeId>> grantedHere(core::RecordStore &store, const core::ScopeId &userScope, QDate today)
{
    const auto records = store.list<core::Grant>(
        core::query<core::Grant>().in(userScope).atMost(int(core::limits::cursors)));
    if (!records)
        return records.error();
    QList<core::Grant> grants;
    for (const auto &record : *records)
        grants.append(record.value);
    return core::grantedScopes(grants, today);
}

} // namespace

SyncRound::SyncRound(StoreThread &store, core::SyncTransport &transport, std::shared_ptr<core::SyncSession> sync)
    : m_store(store), m_transport(transport), m_work(std::make_shared<Work>())
{
    m_work->sync = std::move(sync);
}

void SyncRound::start(core::SyncSession::Ask ask, std::function<void(bool)> prepared,
    std::function<void(Result<core::SyncSummary>)> finished)
{
    m_prepared = std::move(prepared);
    m_finished = std::move(finished);
    m_store
        .runForSync([work = m_work, ask = std::move(ask)](core::RecordStore &store) mutable -> Result<Prepared> {
            const core::Timestamp now = work->sync->serverTimeAt(*ask.now);
            auto granted = grantedHere(store, ask.userScope, now.toDateTime().toUTC().date());
            if (!granted)
                return granted.error();
            ask.granted = *std::move(granted);
            work->pushBytes = ask.pushBytes;
            const auto request = work->sync->prepare(store, ask);
            if (!request)
                return request.error();
            return Prepared{core::encodeSyncRequest(*request), request->waitSeconds > 0};
        })
        .then(this, [this](const Result<Prepared> &made) {
            if (!made)
                m_finished(made.error());
            else if (m_cancelled)
                m_finished(core::fail(ErrorCode::Offline, u"ended"_s));
            else
                send(*made);
        });
}

void SyncRound::send(const Prepared &prepared)
{
    m_prepared(prepared.waits);
    m_sending = true;
    const QPointer<SyncRound> alive(this);
    core::SyncTransport::Exchange exchange;
    exchange.body = prepared.body;
    exchange.received = [alive](const QByteArray &piece) {
        if (alive)
            alive->m_store.runForSync(
                [work = alive->m_work, piece](core::RecordStore &store) { return take(*work, store, piece); });
    };
    exchange.finished = [alive](const Result<core::Done> &done) {
        if (alive)
            alive->transportFinished(done);
    };
    m_transport.start(std::move(exchange));
}

void SyncRound::cancel()
{
    m_cancelled = true;
    if (m_sending)
        m_transport.cancel();
}

void SyncRound::abandon()
{
    m_prepared = [](bool) {};
    m_finished = [](const Result<core::SyncSummary> &) {};
    cancel();
}

void SyncRound::transportFinished(const Result<core::Done> &done)
{
    m_sending = false;
    // Behind the pieces in the queue of the store thread: what arrived is applied first, whatever the outcome.
    m_store
        .runForSync([work = m_work, done](core::RecordStore &store) -> Result<Step> {
            if (!done)
                return done.error();
            const auto summary = finish(*work, store);
            if (!summary)
                return summary.error();
            return Step{work->sync->nextPiece(), summary->changed, *summary};
        })
        .then(this, [this](const Result<Step> &step) { stepped(step); });
}

void SyncRound::stepped(const Result<Step> &step)
{
    if (!step)
        m_finished(step.error());
    else if (!step->next)
        m_finished(step->summary);
    else if (m_cancelled)
        m_finished(core::fail(ErrorCode::Offline, u"ended"_s));
    else
        fetch(*step);
}

void SyncRound::fetch(const Step &step)
{
    m_sending = true;
    const auto piece = std::make_shared<Piece>();
    piece->summary = step.summary;
    piece->timer.start();
    const QPointer<SyncRound> alive(this);
    core::SyncTransport::Exchange exchange;
    exchange.to = core::SyncTransport::To::Snapshot;
    exchange.piece = step.next;
    exchange.received = [piece](const QByteArray &bytes) { piece->answer.body.append(bytes); };
    exchange.answered = [piece](int status, const QByteArray &contentRange) {
        piece->answer.status = status;
        core::takeContentRange(contentRange, piece->answer);
    };
    exchange.finished = [alive, piece](const Result<core::Done> &done) {
        if (alive)
            alive->pieceFinished(piece, done);
    };
    m_transport.start(std::move(exchange));
}

void SyncRound::pieceFinished(const std::shared_ptr<Piece> &piece, const Result<core::Done> &done)
{
    m_sending = false;
    const auto answers = [](ErrorCode code) {
        return code != ErrorCode::Offline && code != ErrorCode::NotTrusted && code != ErrorCode::Locked;
    };
    const bool answered = done || (piece->answer.status != 0 && answers(done.error().code));
    m_store
        .runForSync([work = m_work, piece, done, answered, took = piece->timer.elapsed()](
                        core::RecordStore &store) -> Result<Step> {
            if (!answered) {
                work->sync->pieceLost();
                return done.error();
            }
            const auto taken = work->sync->takePiece(store, piece->answer, took);
            if (!taken)
                return taken.error();
            work->progressed = true;
            Step step{work->sync->nextPiece(), taken->changed, piece->summary};
            step.summary.snapshots += taken->snapshot ? 1 : 0;
            step.summary.changed.add(taken->changed);
            const auto sends = work->sync->hasNewToPush(store, work->pushBytes);
            if (!sends)
                return sends.error();
            if (*sends && std::exchange(step.next, std::nullopt))
                step.summary.more = step.summary.differently = true; // what was saved meanwhile goes first
            return step;
        })
        .then(this, [this](const Result<Step> &step) { stepped(step); });
}

Result<core::ChangeSet> SyncRound::take(Work &work, core::RecordStore &store, const QByteArray &piece)
{
    core::ChangeSet changed;
    const auto stop = [&](const core::Error &error) {
        work.error = error;
        return changed;
    };
    if (work.error)
        return changed;
    if (auto fed = work.reader.feed(piece); !fed)
        return stop(fed.error());
    if (const auto header = work.reader.takeHeader()) {
        if (auto begun = work.sync->begin(store, *header); !begun)
            return stop(begun.error());
    }
    const QList<core::Frame> frames = work.reader.takeFrames();
    for (const core::Frame &frame : frames) {
        const auto applied = work.sync->applyFrame(store, frame);
        if (!applied)
            return stop(applied.error());
        changed.add(*applied);
        work.progressed = work.progressed || !applied->records.isEmpty();
    }
    return changed;
}

Result<core::SyncSummary> SyncRound::finish(Work &work, core::RecordStore &store)
{
    if (work.error)
        return *work.error;
    if (!work.reader.complete())
        return core::fail(ErrorCode::Protocol, u"answer ends inside an item"_s);
    return work.sync->finish(store);
}

} // namespace doorstep::app
