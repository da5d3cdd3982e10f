// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/time.h"
#include "core/wire/snapshot.h"
#include "server/byterange.h"
#include "server/pgpool.h"

#include <map>
#include <mutex>

namespace doorstep::server {

/// A snapshot that is kept.
struct KeptSnapshot {
    core::SnapshotOffer offer;
    qint64 records = 0;
};

/// Where snapshots are kept for a while. Thread-safe; blocking. Asks nobody whether they may.
class SnapshotShelf
{
public:
    static constexpr qint64 keptMs = 24LL * 3600 * 1000; ///< after it was last offered

    SnapshotShelf() = default;
    SnapshotShelf(const SnapshotShelf &) = delete;
    SnapshotShelf &operator=(const SnapshotShelf &) = delete;
    virtual ~SnapshotShelf() = default;

    [[nodiscard]] virtual core::Result<std::optional<KeptSnapshot>> newest(
        const core::ScopeId &scope, quint32 epoch) = 0;
    /// It is offered once more.
    [[nodiscard]] virtual core::Result<core::Done> use(const core::SnapshotOffer &offer, core::Timestamp now) = 0;
    /// Where there is one of that scope, epoch and seq, it stays as it is.
    [[nodiscard]] virtual core::Result<core::Done> put(
        const KeptSnapshot &snapshot, const QByteArray &bytes, core::Timestamp now) = 0;
    /// One chunk's length at most of the bytes in the range; nothing where there is no such snapshot.
    [[nodiscard]] virtual core::Result<std::optional<BytePiece>> read(
        const core::ScopeId &scope, quint32 epoch, core::Seq seq, const ByteRange &range) = 0;
    /// Drops at most a hundred of those that were offered too long ago; called again and again.
    [[nodiscard]] virtual core::Result<core::Done> dropOld(core::Timestamp now) = 0;
};

/// In PostgreSQL, so that every copy of the server has them.
class PgSnapshotShelf final : public SnapshotShelf
{
public:
    /// `pool` outlives this.
    explicit PgSnapshotShelf(PgPool &pool) : m_pool(pool) {}

    [[nodiscard]] core::Result<std::optional<KeptSnapshot>> newest(const core::ScopeId &scope, quint32 epoch) override;
    [[nodiscard]] core::Result<core::Done> use(const core::SnapshotOffer &offer, core::Timestamp now) override;
    [[nodiscard]] core::Result<core::Done> put(
        const KeptSnapshot &snapshot, const QByteArray &bytes, core::Timestamp now) override;
    [[nodiscard]] core::Result<std::optional<BytePiece>> read(
        const core::ScopeId &scope, quint32 epoch, core::Seq seq, const ByteRange &range) override;
    [[nodiscard]] core::Result<core::Done> dropOld(core::Timestamp now) override;

private:
    PgPool &m_pool;
};

/// In memory, for simulation and tests.
class MemorySnapshotShelf final : public SnapshotShelf
{
public:
    [[nodiscard]] core::Result<std::optional<KeptSnapshot>> newest(const core::ScopeId &scope, quint32 epoch) override;
    [[nodiscard]] core::Result<core::Done> use(const core::SnapshotOffer &offer, core::Timestamp now) override;
    [[nodiscard]] core::Result<core::Done> put(
        const KeptSnapshot &snapshot, const QByteArray &bytes, core::Timestamp now) override;
    [[nodiscard]] core::Result<std::optional<BytePiece>> read(
        const core::ScopeId &scope, quint32 epoch, core::Seq seq, const ByteRange &range) override;
    [[nodiscard]] core::Result<core::Done> dropOld(core::Timestamp now) override;

private:
    using Key = std::tuple<core::ScopeId, quint32, core::Seq>;
    struct Row {
        KeptSnapshot kept;
        QByteArray bytes;
        core::Timestamp used;
    };
    std::mutex m_mutex;
    std::map<Key, Row> m_rows;
};

} // namespace doorstep::server
