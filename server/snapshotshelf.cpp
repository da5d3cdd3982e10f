// SPDX-License-Identifier: Apache-2.0
#include "server/snapshotshelf.h"

#include "core/wire/limits.h"
#include "server/pgtransaction.h"

#include <algorithm>
#include <tuple>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::ScopeId;
using core::Seq;
using core::SnapshotOffer;
using core::Timestamp;

namespace {

PgParams named(const ScopeId &scope, quint32 epoch, Seq seq)
{
    return PgParams().uuid(scope).integer4(qint32(epoch)).integer8(qint64(seq));
}

PgParams named(const SnapshotOffer &offer) { return named(offer.scope, offer.epoch, offer.seq); }

// From `from` to the end of the range or of the bytes, and one chunk's length at most.
qint64 wantedOf(const ByteRange &range, qint64 size)
{
    return qMin(qMin(range.last, size - 1) - range.from + 1, qint64(core::limits::blobChunk));
}

} // namespace

Result<std::optional<KeptSnapshot>> PgSnapshotShelf::newest(const ScopeId &scope, quint32 epoch)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::optional<KeptSnapshot>> {
        auto rows = connection.run(sql::newestSnapshot, PgParams().uuid(scope).integer4(qint32(epoch)));
        if (!rows)
            return rows.error();
        if (rows->size() == 0)
            return std::optional<KeptSnapshot>();
        const SnapshotOffer offer{scope, epoch, Seq(rows->integer8(0, 0)), rows->integer8(0, 1), rows->bytes(0, 2)};
        return std::optional(KeptSnapshot{offer, rows->integer8(0, 3)});
    });
}

Result<Done> PgSnapshotShelf::use(const SnapshotOffer &offer, Timestamp now)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<Done> {
        auto done = connection.run(sql::useSnapshot, named(offer).integer8(now.ms));
        return done ? Result<Done>(Done{}) : done.error();
    });
}

Result<Done> PgSnapshotShelf::put(const KeptSnapshot &snapshot, const QByteArray &bytes, Timestamp now)
{
    const SnapshotOffer &offer = snapshot.offer;
    return retrying(m_pool, [&](PgConnection &connection) -> Result<Done> {
        const PgTransaction transaction(connection);
        PgPipeline pipeline(connection);
        pipeline.add(sql::begin)
            .add(sql::insertSnapshot,
                named(offer).integer8(offer.size).bytes(offer.sha256).integer8(snapshot.records).integer8(now.ms));
        auto made = pipeline.run();
        if (!made)
            return made.error();
        if (made->back().affected() == 0)
            return Done{}; // another copy of the server was first
        for (qsizetype at = 0; at < bytes.size(); at += core::limits::blobChunk) {
            auto kept = connection.run(
                sql::insertSnapshotChunk, named(offer).integer8(at).bytes(bytes.mid(at, core::limits::blobChunk)));
            if (!kept)
                return kept.error();
        }
        auto done = connection.run(sql::commit);
        return done ? Result<Done>(Done{}) : done.error();
    });
}

Result<std::optional<BytePiece>> PgSnapshotShelf::read(
    const ScopeId &scope, quint32 epoch, Seq seq, const ByteRange &range)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::optional<BytePiece>> {
        BytePiece piece;
        for (qint64 wanted = 1; piece.bytes.size() < wanted;) {
            const qint64 at = range.from + piece.bytes.size();
            auto rows = connection.run(sql::snapshotChunkAt, named(scope, epoch, seq).integer8(at));
            if (!rows)
                return rows.error();
            if (rows->size() == 0)
                return std::optional<BytePiece>();
            piece.size = rows->integer8(0, 0);
            wanted = wantedOf(range, piece.size);
            if (wanted <= 0)
                break;
            const QByteArray chunk = rows->isNull(0, 1) ? QByteArray()
                                                        : rows->bytes(0, 2).mid(at - rows->integer8(0, 1));
            if (chunk.isEmpty())
                return fail(ErrorCode::Damaged, u"a chunk of a snapshot is missing"_s);
            piece.bytes += chunk.first(qMin(chunk.size(), wanted - piece.bytes.size()));
        }
        return std::optional(std::move(piece));
    });
}

Result<Done> PgSnapshotShelf::dropOld(Timestamp now)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<Done> {
        auto old = connection.run(sql::oldSnapshots, PgParams().integer8(now.ms - keptMs));
        for (int row = 0; old && row < old->size(); ++row) {
            const PgTransaction transaction(connection);
            const auto one = [&] {
                return named(ScopeId(old->uuid(row, 0)), quint32(old->integer4(row, 1)), Seq(old->integer8(row, 2)));
            };
            PgPipeline pipeline(connection);
            pipeline.add(sql::begin).add(sql::clearSnapshotChunks, one()).add(sql::deleteSnapshot, one());
            if (auto dropped = pipeline.add(sql::commit).run(); !dropped)
                return dropped.error();
        }
        return old ? Result<Done>(Done{}) : old.error();
    });
}

Result<std::optional<KeptSnapshot>> MemorySnapshotShelf::newest(const ScopeId &scope, quint32 epoch)
{
    const std::lock_guard lock(m_mutex);
    std::optional<KeptSnapshot> found;
    for (const auto &[key, row] : m_rows) { // in order
        if (row.kept.offer.scope == scope && row.kept.offer.epoch == epoch)
            found = row.kept;
    }
    return found;
}

Result<Done> MemorySnapshotShelf::use(const SnapshotOffer &offer, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    if (const auto row = m_rows.find({offer.scope, offer.epoch, offer.seq}); row != m_rows.end())
        row->second.used = now;
    return Done{};
}

Result<Done> MemorySnapshotShelf::put(const KeptSnapshot &snapshot, const QByteArray &bytes, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    const SnapshotOffer &offer = snapshot.offer;
    m_rows.try_emplace({offer.scope, offer.epoch, offer.seq}, Row{snapshot, bytes, now});
    return Done{};
}

Result<std::optional<BytePiece>> MemorySnapshotShelf::read(
    const ScopeId &scope, quint32 epoch, Seq seq, const ByteRange &range)
{
    const std::lock_guard lock(m_mutex);
    const auto row = m_rows.find({scope, epoch, seq});
    if (row == m_rows.end())
        return std::optional<BytePiece>();
    const QByteArray &bytes = row->second.bytes;
    const qint64 wanted = qMax<qint64>(0, wantedOf(range, bytes.size()));
    return std::optional(BytePiece{bytes.size(), bytes.mid(range.from, wanted)});
}

Result<Done> MemorySnapshotShelf::dropOld(Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_rows, [&](const auto &one) { return one.second.used.ms < now.ms - keptMs; });
    return Done{};
}

} // namespace doorstep::server
