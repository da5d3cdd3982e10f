// SPDX-License-Identifier: Apache-2.0
#include "core/wire/blobmessage.h"

#include "core/wire/cbor.h"
#include "core/wire/limits.h"

#include <QCryptographicHash>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype growth = 8; // items that a newer version may add
constexpr qsizetype sha256Bytes = 32;

} // namespace

QByteArray encodeBlobRequest(const BlobRequest &request)
{
    CborWriter out;
    out.array(4)
        .bytes(request.scope.view())
        .bytes(request.blob.view())
        .uint(quint64(request.size))
        .bytes(request.sha256);
    return out.take();
}

Result<BlobRequest> decodeBlobRequest(QByteArrayView bytes)
{
    CborReader in(bytes);
    qsizetype items = in.enterArray(4, 4 + growth);
    const auto scope = ScopeId::fromBytes(in.bytes(Uuid::size));
    const auto blob = RecordId::fromBytes(in.bytes(Uuid::size));
    const quint64 size = in.uint();
    const QByteArray sha256 = in.bytes(sha256Bytes);
    for (; items > 4; --items)
        in.skip();
    in.leave();
    if (!in.finished() || !scope || !blob || size == 0 || sha256.size() != sha256Bytes)
        return fail(ErrorCode::Protocol, u"not a blob request"_s);
    if (size > quint64(limits::blobBytes))
        return fail(ErrorCode::TooLarge, u"a file is larger than one may be"_s);
    return BlobRequest{*scope, *blob, qint64(size), sha256};
}

QByteArray encodeBlobState(const BlobState &state)
{
    CborWriter out;
    out.array(2).uint(quint64(state.received)).boolean(state.whole);
    return out.take();
}

Result<BlobState> decodeBlobState(QByteArrayView bytes)
{
    CborReader in(bytes);
    qsizetype items = in.enterArray(2, 2 + growth);
    const quint64 received = in.uint();
    const bool whole = in.boolean();
    for (; items > 2; --items)
        in.skip();
    in.leave();
    if (!in.finished() || received > quint64(limits::blobBytes))
        return fail(ErrorCode::Protocol, u"not the state of a blob"_s);
    return BlobState{qint64(received), whole};
}

QString blobPath(const ScopeId &scope, const RecordId &blob)
{
    return u"/v1/blob/"_s + scope.toString() + u'/' + blob.toString();
}

QByteArray chunkChecksum(QByteArrayView chunk)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(chunk.toByteArray());
    return "sha256 " + hash.result().toBase64();
}

} // namespace doorstep::core
