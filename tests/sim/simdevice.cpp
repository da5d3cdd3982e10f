// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/simdevice.h"

#include "core/sync/grants.h"
#include "core/wire/recordcodec.h"

namespace doorstep::sim {

using namespace Qt::StringLiterals;
using core::Result;

QList<core::ScopeId> SimDevice::granted() const
{
    QList<core::Grant> grants;
    if (const auto *own = m_store.scope(core::userScope(user()))) {
        for (const auto &[id, record] : own->records) {
            if (record.kind != core::kindOf<core::Grant>.number || record.confirmed.deleted)
                continue;
            if (const auto grant = core::fromFields<core::Grant>(record.confirmed.fields))
                grants.append(*grant);
        }
    }
    return core::grantedScopes(grants, m_session.serverTimeAt(clock()).toDateTime().toUTC().date());
}

QByteArray SimDevice::ask(quint64 exchange, const Question &question)
{
    const qsizetype batch = std::min(m_batch.bytes(), question.pushBytes);
    const core::SyncSession::Ask ask{
        core::userScope(user()), granted(), u"simulated"_s, question.waitSeconds, batch, clock()};
    auto request = m_session.prepare(m_durable, ask);
    if (!request)
        qFatal("the store in memory cannot fail here");
    request->maxBytes = question.maxBytes;
    m_exchange = exchange;
    m_reader = {};
    return core::encodeSyncRequest(*request);
}

std::optional<core::SnapshotCall> SimDevice::askPiece(quint64 exchange, qint64 bytes)
{
    auto call = m_session.nextPiece();
    if (call) {
        m_exchange = exchange;
        call->size = std::min(call->size, bytes);
    }
    return call;
}

std::optional<bool> SimDevice::receivePiece(const core::BlobAnswer &answer)
{
    m_exchange.reset();
    const auto taken = m_session.takePiece(m_durable, answer, 0);
    return taken ? std::optional(taken->snapshot) : std::nullopt;
}

bool SimDevice::receive(QByteArrayView piece)
{
    if (!m_reader.feed(piece))
        return false;
    if (const auto header = m_reader.takeHeader()) {
        if (!m_session.begin(m_durable, *header))
            return false;
    }
    const QList<core::Frame> frames = m_reader.takeFrames();
    return std::ranges::all_of(
        frames, [this](const core::Frame &frame) { return m_session.applyFrame(m_durable, frame).ok(); });
}

Result<core::SyncSummary> SimDevice::finish()
{
    m_exchange.reset();
    auto summary = m_session.finish(m_durable);
    if (summary) {
        m_batch.succeeded(0);
        renewLease(*summary);
    }
    return summary;
}

// As app/engine/synccontroller.cpp: when nothing is left to ask for, nor to send that the server would take.
void SimDevice::renewLease(const core::SyncSummary &summary)
{
    const auto waiting = [](const auto &own) { return own.sending == test::MemorySyncStore::Sending::Waiting; };
    const bool progress = summary.sent + summary.quarantined + summary.received + summary.purged.size() > 0;
    if (summary.more || (progress && std::ranges::any_of(m_store.own(), waiting)))
        return;
    m_lease = core::Lease::from(m_clock, summary.lease.value_or(core::LeaseTerms{}));
    m_contact = m_time;
    m_keptTime = true;
}

void SimDevice::turnClock(qint64 offMs)
{
    m_keptTime = m_keptTime && offMs == m_clock.offMs;
    m_clock.offMs = offMs;
}

bool SimDevice::opens()
{
    m_lease.look(m_clock);
    return !m_lease.hasEnded();
}

void SimDevice::giveUp()
{
    m_exchange.reset();
    m_session.pieceLost();
    m_batch.failed();
}

void SimDevice::restart()
{
    m_exchange.reset();
    m_session = {};
    m_batch = {};
    m_reader = {};
    editor.reset();
    m_durable.start();
}

} // namespace doorstep::sim
