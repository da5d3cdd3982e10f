// SPDX-License-Identifier: Apache-2.0
#include "server/blobs.h"

#include "core/types/records/attachment.h"
#include "core/wire/limits.h"
#include "core/wire/recordcodec.h"
#include "server/log.h"
#include "server/pgtransaction.h"
#include "server/sql.h"

#include <QCryptographicHash>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::BlobState;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::RecordId;
using core::Result;
using core::ScopeId;

namespace {

PgParams named(const ScopeId &scope, const RecordId &blob) { return PgParams().uuid(scope).uuid(blob); }

struct Row {
    qint64 size = 0;
    QByteArray sha256;
    BlobState state;
};

Result<std::optional<Row>> rowOf(
    PgConnection &connection, const Statement &statement, const ScopeId &scope, const RecordId &blob)
{
    auto rows = connection.run(statement, named(scope, blob));
    if (!rows)
        return rows.error();
    if (rows->size() == 0)
        return std::optional<Row>();
    return std::optional(Row{rows->integer8(0, 0), rows->bytes(0, 1), {rows->integer8(0, 2), rows->boolean(0, 3)}});
}

// The bytes from `at` to the end of the chunk in which that byte lies; empty where it is not there.
Result<QByteArray> chunkFrom(PgConnection &connection, const ScopeId &scope, const RecordId &blob, qint64 at)
{
    auto rows = connection.run(sql::chunkAt, named(scope, blob).integer8(at));
    if (!rows)
        return rows.error();
    return rows->size() == 0 ? QByteArray() : rows->bytes(0, 1).mid(at - rows->integer8(0, 0));
}

Result<QByteArray> sha256Of(PgConnection &connection, const ScopeId &scope, const RecordId &blob, qint64 size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 at = 0; at < size;) {
        const auto chunk = chunkFrom(connection, scope, blob, at);
        if (!chunk)
            return chunk.error();
        if (chunk->isEmpty())
            break;
        hash.addData(*chunk);
        at += chunk->size();
    }
    return hash.result();
}

Result<Done> isOfItsRecord(PgConnection &connection, const core::BlobRequest &request)
{
    auto rows = connection.run(
        sql::ownerOfRecord, named(request.scope, request.blob).integer4(core::kindOf<core::Attachment>.number));
    if (!rows)
        return rows.error();
    if (rows->size() == 0 || rows->boolean(0, 1))
        return fail(ErrorCode::NotFound, u"the record of these bytes is not in its scope"_s);
    const auto fields = core::FieldMap::decode(rows->bytes(0, 2));
    const auto record = fields ? core::fromFields<core::Attachment>(*fields)
                               : fail(ErrorCode::Damaged, u"a record of the projection cannot be read"_s);
    if (!record)
        return record.error();
    if (record->size != request.size || record->sha256 != request.sha256)
        return fail(ErrorCode::InvalidInput, u"the record names other bytes"_s);
    return Done{};
}

Result<Done> runAll(PgPipeline &pipeline)
{
    auto rows = pipeline.run();
    return rows ? Result<Done>(Done{}) : rows.error();
}

} // namespace

Result<BlobState> Blobs::create(const Session &session, const core::BlobRequest &request, core::Timestamp now)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<BlobState> {
        PgTransaction transaction(connection);
        if (auto begun = transaction.begin(session.device); !begun)
            return begun.error();
        auto created = createIn(connection, session, request, now);
        if (!created)
            return created;
        if (auto committed = transaction.commit(); !committed)
            return committed.error();
        return created;
    });
}

Result<BlobState> Blobs::createIn(
    PgConnection &connection, const Session &session, const core::BlobRequest &request, core::Timestamp now)
{
    if (auto meant = isOfItsRecord(connection, request); !meant)
        return meant.error();
    const auto announced = [&] {
        return named(request.scope, request.blob).integer8(request.size).bytes(request.sha256);
    };
    auto made = connection.run(sql::makeBlob, announced().uuid(session.user).integer8(now.ms));
    if (!made)
        return made.error();
    const auto row = rowOf(connection, sql::lockBlob, request.scope, request.blob);
    if (!row)
        return row.error();
    if (!*row)
        return fail(ErrorCode::Busy, u"a half upload was dropped at this moment"_s);
    if ((*row)->size == request.size && (*row)->sha256 == request.sha256)
        return (*row)->state;
    // Announced before its record said what belongs under this id.
    PgPipeline pipeline(connection);
    pipeline.add(sql::clearChunks, named(request.scope, request.blob));
    pipeline.add(sql::resetBlob, announced().uuid(session.user).integer8(now.ms));
    const auto reset = runAll(pipeline);
    return reset ? Result<BlobState>(BlobState{}) : reset.error();
}

Result<std::optional<BlobState>> Blobs::state(const ScopeId &scope, const RecordId &blob)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::optional<BlobState>> {
        const auto row = rowOf(connection, sql::blob, scope, blob);
        if (!row)
            return row.error();
        return *row ? std::optional((*row)->state) : std::nullopt;
    });
}

Result<Blobs::Appended> Blobs::append(const Session &session, const ScopeId &scope, const RecordId &blob, qint64 at,
    const QByteArray &chunk, core::Timestamp now)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<Appended> {
        PgTransaction transaction(connection);
        if (auto begun = transaction.begin(session.device); !begun)
            return begun.error();
        auto appended = appendIn(connection, scope, blob, at, chunk, now);
        if (!appended)
            return appended;
        if (auto committed = transaction.commit(); !committed)
            return committed.error();
        return appended;
    });
}

Result<Blobs::Appended> Blobs::appendIn(PgConnection &connection, const ScopeId &scope, const RecordId &blob, qint64 at,
    const QByteArray &chunk, core::Timestamp now)
{
    using Outcome = Appended::Outcome;
    const auto row = rowOf(connection, sql::lockBlob, scope, blob);
    if (!row)
        return row.error();
    if (!*row)
        return Appended{Outcome::Unknown};
    const qint64 size = (*row)->size;
    BlobState state = (*row)->state;
    if (state.whole || at != state.received || chunk.size() > size - at)
        return Appended{Outcome::Elsewhere, state};
    if (chunk.size() < core::limits::blobChunkLeast && at + chunk.size() < size)
        return fail(ErrorCode::InvalidInput, u"a short chunk that is not the last"_s);
    state.received += chunk.size();
    PgPipeline pipeline(connection);
    pipeline.add(sql::insertChunk, named(scope, blob).integer8(at).bytes(chunk));
    pipeline.add(sql::moveBlob, named(scope, blob).integer8(state.received).boolean(false).integer8(now.ms));
    if (auto stored = runAll(pipeline); !stored)
        return stored.error();
    if (state.received < size)
        return Appended{Outcome::Taken, state};
    const auto sha256 = sha256Of(connection, scope, blob, size);
    if (!sha256)
        return sha256.error();
    state.whole = *sha256 == (*row)->sha256;
    if (!state.whole)
        state.received = 0;
    PgPipeline end(connection);
    if (!state.whole)
        end.add(sql::clearChunks, named(scope, blob));
    end.add(sql::moveBlob, named(scope, blob).integer8(state.received).boolean(state.whole).integer8(now.ms));
    if (auto ended = runAll(end); !ended)
        return ended.error();
    return Appended{state.whole ? Outcome::Taken : Outcome::Broken, state};
}

Result<std::optional<Blobs::Piece>> Blobs::read(const ScopeId &scope, const RecordId &blob, qint64 from, qint64 last)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::optional<Piece>> {
        const auto row = rowOf(connection, sql::blob, scope, blob);
        if (!row)
            return row.error();
        if (!*row || !(*row)->state.whole)
            return std::optional<Piece>();
        Piece piece{(*row)->size, {}};
        const qint64 wanted = qMin(qMin(last, piece.size - 1) - from + 1, qint64(core::limits::blobChunk));
        while (piece.bytes.size() < wanted) {
            const auto chunk = chunkFrom(connection, scope, blob, from + piece.bytes.size());
            if (!chunk)
                return chunk.error();
            if (chunk->isEmpty())
                return fail(ErrorCode::Damaged, u"a chunk of a blob is missing"_s);
            piece.bytes += chunk->first(qMin(chunk->size(), wanted - piece.bytes.size()));
        }
        return std::optional(std::move(piece));
    });
}

Result<std::optional<core::UserId>> Blobs::ownerOf(const ScopeId &scope, const RecordId &blob)
{
    return retrying(m_pool, [&](PgConnection &connection) -> Result<std::optional<core::UserId>> {
        auto rows = connection.run(
            sql::ownerOfRecord, named(scope, blob).integer4(core::kindOf<core::Attachment>.number));
        if (!rows)
            return rows.error();
        return rows->size() == 0 ? std::nullopt : std::optional(core::UserId(rows->uuid(0, 0)));
    });
}

void Blobs::dropHalfOnes(core::Timestamp now)
{
    const qint64 before = now.ms - halfKeptMs;
    auto done = retrying(m_pool, [&](PgConnection &connection) -> Result<Done> {
        auto old = connection.run(sql::halfBlobs, PgParams().integer8(before));
        if (!old)
            return old.error();
        for (int i = 0; i < old->size(); ++i) {
            const ScopeId scope(old->uuid(i, 0));
            const RecordId blob(old->uuid(i, 1));
            PgTransaction transaction(connection);
            auto begun = connection.run(sql::begin);
            if (!begun)
                return begun.error();
            // Locked before it goes: it may have been finished meanwhile, and that one stays.
            const auto row = rowOf(connection, sql::lockBlob, scope, blob);
            if (!row)
                return row.error();
            if (!*row || (*row)->state.whole)
                continue;
            PgPipeline pipeline(connection);
            pipeline.add(sql::clearChunks, named(scope, blob)).add(sql::deleteBlob, named(scope, blob));
            pipeline.add(sql::commit);
            if (auto dropped = runAll(pipeline); !dropped)
                return dropped;
        }
        return Done{};
    });
    if (!done)
        logLine("error", QByteArray("half uploads: ") + core::errorName(done.error().code));
}

void Blobs::dropDeletedOnes(core::Timestamp now)
{
    const qint64 before = now.ms - deletedKeptMs;
    const qint32 kind = core::kindOf<core::Attachment>.number;
    auto done = retrying(m_pool, [&](PgConnection &connection) -> Result<Done> {
        auto old = connection.run(sql::blobsOfDeleted, PgParams().integer4(kind).integer8(before));
        if (!old)
            return old.error();
        for (int i = 0; i < old->size(); ++i) {
            const ScopeId scope(old->uuid(i, 0));
            const RecordId blob(old->uuid(i, 1));
            PgTransaction transaction(connection);
            PgPipeline look(connection);
            look.add(sql::begin).add(sql::lockHead, PgParams().uuid(scope)); // so that nobody brings it back meanwhile
            look.add(sql::isDeletedBefore, named(scope, blob).integer4(kind).integer8(before));
            const auto rows = look.run();
            if (!rows)
                return rows.error();
            if (rows->back().size() == 0)
                continue;
            PgPipeline pipeline(connection);
            pipeline.add(sql::clearChunks, named(scope, blob)).add(sql::deleteBlob, named(scope, blob));
            pipeline.add(sql::commit);
            if (auto dropped = runAll(pipeline); !dropped)
                return dropped;
        }
        return Done{};
    });
    if (!done)
        logLine("error", QByteArray("files of deleted records: ") + core::errorName(done.error().code));
}

} // namespace doorstep::server
