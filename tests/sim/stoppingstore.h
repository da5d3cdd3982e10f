// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/syncstore.h"

namespace doorstep::sim {

/// A store whose process can be killed between two transactions: after so many calls every other one fails.
class StoppingStore final : public core::SyncStore
{
public:
    explicit StoppingStore(core::SyncStore &store) : m_store(store) {}

    void stopAfter(int calls) { m_left = calls; }
    void start() { m_left = never; }
    [[nodiscard]] bool isStopped() const { return m_left == 0; }

    core::Result<QList<core::Cursor>> cursors() override { return m_store.cursors(); }
    core::Result<QList<core::PushGroup>> pendingPush(qsizetype maxBytes) override
    {
        return m_store.pendingPush(maxBytes);
    }
    core::Result<core::ChangeSet> applyFrame(const core::Frame &frame) override
    {
        return dies() ? dead() : m_store.applyFrame(frame);
    }
    core::Result<core::ChangeSet> applySnapshot(const core::Snapshot &snapshot) override
    {
        return dies() ? dead() : m_store.applySnapshot(snapshot);
    }
    core::Result<core::ChangeSet> settle(const QList<core::Ack> &acks) override
    {
        return dies() ? dead() : m_store.settle(acks);
    }
    core::Result<core::ChangeSet> purgeScope(const core::ScopeId &scope) override
    {
        return dies() ? dead() : m_store.purgeScope(scope);
    }
    core::Result<std::optional<core::Uuid>> serverGeneration() override { return m_store.serverGeneration(); }
    core::Result<core::Done> setServerGeneration(const core::Uuid &generation) override
    {
        return dies() ? core::Result<core::Done>(dead()) : m_store.setServerGeneration(generation);
    }
    core::Result<std::optional<core::Holding>> holding(const core::ScopeId &scope) override
    {
        return m_store.holding(scope);
    }
    core::Result<core::ChangeSet> mend(const core::ScopeId &scope, const QList<core::Frame> &log) override
    {
        return dies() ? dead() : m_store.mend(scope, log);
    }

private:
    static constexpr int never = -1;
    static core::Error dead() { return core::fail(core::ErrorCode::Io, QStringLiteral("the process was killed")); }
    bool dies()
    {
        m_left -= m_left > 0 ? 1 : 0;
        return m_left == 0;
    }

    core::SyncStore &m_store;
    int m_left = never;
};

} // namespace doorstep::sim
