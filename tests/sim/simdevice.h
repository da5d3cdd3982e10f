// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/lease.h"
#include "core/sync/backoff.h"
#include "core/sync/responsereader.h"
#include "core/sync/syncsession.h"
#include "core/sync/verifysession.h"
#include "tests/sim/stoppingstore.h"
#include "tests/support/memorysyncstore.h"

namespace doorstep::sim {

/// One device: the shipped session over a store in memory, driven as app/engine/syncround.cpp drives it.
class SimDevice
{
public:
    SimDevice(const core::UserId &user, const core::DeviceId &device, const core::Timestamp &time)
        : m_store(user, device), m_durable(m_store), m_time(time)
    {}

    /// What an editor showed when it was opened.
    struct Editor {
        core::ScopeId scope;
        core::RecordId record;
        quint16 kind = 0;
        core::Seq base = 0;
        core::FieldMap shown{};
    };
    std::optional<Editor> editor;

    [[nodiscard]] const test::MemorySyncStore &store() const { return m_store; }
    [[nodiscard]] const core::UserId &user() const { return m_store.user(); }
    [[nodiscard]] const core::DeviceId &id() const { return m_store.device(); }
    [[nodiscard]] core::Timestamp clock() const { return m_clock.now(); }
    /// Somebody sets it.
    void turnClock(qint64 offMs);

    [[nodiscard]] core::Result<core::Change> save(
        const core::ScopeId &scope, core::ScopeKind kind, const core::Change &change)
    {
        return m_store.save(scope, kind, change, clock());
    }

    struct Question {
        qsizetype pushBytes = core::BatchSize::first;
        quint32 waitSeconds = 0;
        quint32 maxBytes = 0;
    };
    /// The bytes of the next request; `exchange` names it until its answer has come or is given up.
    [[nodiscard]] QByteArray ask(quint64 exchange, const Question &question);
    /// The piece of a snapshot that it wants before it syncs again, of so many bytes at most.
    [[nodiscard]] std::optional<core::SnapshotCall> askPiece(quint64 exchange, qint64 bytes);
    /// The answer to it: true where a scope came with it. Nothing where the process died, or the exchange is over.
    [[nodiscard]] std::optional<bool> receivePiece(const core::BlobAnswer &answer);
    [[nodiscard]] bool wantsPiece() const { return m_session.nextPiece().has_value(); }
    [[nodiscard]] bool isAsking() const { return m_exchange.has_value(); }
    [[nodiscard]] bool waitsFor(quint64 exchange) const { return m_exchange == exchange; }
    /// False: the process died, or the answer cannot be read; the exchange is over then.
    [[nodiscard]] bool receive(QByteArrayView piece);
    [[nodiscard]] bool hasWholeAnswer() const { return m_reader.complete(); }
    /// After the last byte.
    [[nodiscard]] core::Result<core::SyncSummary> finish();
    /// The connection broke, or the server said no.
    void giveUp();
    /// Where a device compares its records, and where they go wrong.
    [[nodiscard]] core::SyncStore &durable() { return m_durable; }
    bool spoil(const core::ScopeId &scope, quint64 chance) { return m_store.spoil(scope, chance); }
    /// Somebody unlocks it: whether it shows what it holds, or its lease has ended.
    [[nodiscard]] bool opens();
    /// By the world's time, since the lease began anew.
    [[nodiscard]] qint64 withoutContactMs() const { return m_time.ms - m_contact.ms; }
    [[nodiscard]] const core::LeaseTerms &terms() const { return m_lease.terms; }
    /// Nobody has touched the clock since then.
    [[nodiscard]] bool hasKeptTime() const { return m_keptTime; }
    /// Killed and started again: only what is in the store is left.
    void restart();
    /// Killed after so many more transactions of the store.
    void dieAfter(int calls) { m_durable.stopAfter(calls); }
    [[nodiscard]] bool isDead() const { return m_durable.isStopped(); }
    void liveOn() { m_durable.start(); }

private:
    /// A wall clock that anybody may set, on a machine that is never switched off: how long one was off nobody knows.
    class Clock final : public core::Clock
    {
    public:
        explicit Clock(const core::Timestamp &time) : m_time(time) {}
        [[nodiscard]] core::Timestamp now() const override { return {std::max<qint64>(1, m_time.ms + offMs)}; }
        [[nodiscard]] qint64 sinceBootMs() const override { return m_time.ms; }
        [[nodiscard]] QString bootId() const override { return QStringLiteral("boot"); }

        qint64 offMs = 0;

    private:
        const core::Timestamp &m_time;
    };

    [[nodiscard]] QList<core::ScopeId> granted() const;
    void renewLease(const core::SyncSummary &summary);

    test::MemorySyncStore m_store;
    StoppingStore m_durable;
    const core::Timestamp &m_time;
    core::SyncSession m_session;
    core::BatchSize m_batch;
    core::ResponseReader m_reader;
    std::optional<quint64> m_exchange;
    Clock m_clock{m_time};
    core::Lease m_lease = core::Lease::from(m_clock, {});
    core::Timestamp m_contact = m_time;
    bool m_keptTime = true;
};

} // namespace doorstep::sim
