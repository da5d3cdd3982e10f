// SPDX-License-Identifier: Apache-2.0
#include "core/wire/syncmessage.h"

#include "core/wire/changecodec.h"
#include "core/wire/limits.h"
#include "core/wire/pushcodec.h"

#include <limits>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// Keys of the request's map. Never reused.
enum RequestKey : quint64 {
    Protocol,
    App,
    Schema,
    Generation,
    Cursors,
    Push,
    Wait,
    MaxBytes,
    KeptForLater,
    View,
    TakesSnapshots,
    Packing
};
// Keys of the response's header map.
enum ResponseKey : quint64 {
    ServerTime,
    ServerGeneration,
    Acks,
    More,
    NextAfter,
    Ended,
    ViewFits,
    Buckets,
    Forked,
    Lease,
    Snapshots,
    Dictionaries
};

constexpr qsizetype mapPairs = 32;
constexpr qint64 secondMs = 1000;
constexpr quint64 longestLeaseSeconds = 10ULL * 366 * 24 * 3600; // a sum with a clock's time stays far from its end

QByteArray readExactly(CborReader &in, qsizetype size)
{
    QByteArray bytes = in.bytes(size);
    if (bytes.size() != size)
        in.fail();
    return bytes;
}

QList<ScopeId> readScopes(CborReader &in)
{
    QList<ScopeId> scopes;
    for (qsizetype n = in.enterArray(0, limits::cursors); n > 0 && in.ok(); --n) {
        if (const auto scope = readId<ScopeTag>(in))
            scopes.append(*scope);
    }
    in.leave();
    return scopes;
}

void writeScopes(CborWriter &out, const QList<ScopeId> &scopes)
{
    out.array(scopes.size());
    for (const ScopeId &scope : scopes)
        out.bytes(scope.view());
}

void writeCursor(CborWriter &out, const Cursor &cursor)
{
    const int items = !cursor.head.isEmpty() ? 4 : cursor.epoch ? 3 : 2;
    out.array(items).bytes(cursor.scope.view()).uint(cursor.seq);
    if (items > 2)
        out.uint(cursor.epoch);
    if (items > 3)
        out.bytes(cursor.head);
}

void readCursors(CborReader &in, SyncRequest &request)
{
    for (qsizetype n = in.enterArray(0, limits::cursors); n > 0 && in.ok(); --n) {
        const qsizetype items = in.enterArray(2, 8);
        const auto scope = readId<ScopeTag>(in);
        const Seq seq = in.uint();
        const quint64 epoch = items > 2 ? in.uint() : 0;
        const QByteArray head = items > 3 ? readExactly(in, Cursor::headBytes) : QByteArray();
        in.leave();
        if (scope && in.ok())
            request.cursors.append(Cursor{*scope, seq, quint32(epoch), head});
    }
    in.leave();
}

// What was packed with a dictionary that is not known here is left alone: it gets no acks, and with them the device
// learns which dictionaries are known.
void readPacked(CborReader &in, SyncRequest &request)
{
    auto push = unpackPush(in.bytes(limits::requestBytes));
    if (!push && push.error().code == ErrorCode::NotFound)
        return;
    if (push && request.push.isEmpty())
        request.push = *std::move(push);
    else // no push, or one of two would have to be believed
        in.fail();
}

void readRequestField(CborReader &in, SyncRequest &request)
{
    switch (in.uint()) {
    case Protocol: request.protocol = quint32(in.uint()); return;
    case App: request.app = in.text(200); return;
    case Schema: request.schema = quint16(in.uint()); return;
    case Generation: request.generation = Uuid::fromBytes(in.bytes(Uuid::size)); return;
    case Cursors: readCursors(in, request); return;
    case Push: request.push = readPush(in); return;
    case Wait: request.waitSeconds = quint32(qMin(in.uint(), quint64(limits::waitSeconds))); return;
    case MaxBytes: request.maxBytes = quint32(qMin(in.uint(), quint64(limits::responseBytes))); return;
    case View: request.view = readExactly(in, viewHashBytes); return;
    case Packing: {
        const qsizetype items = in.enterArray(1, 8);
        request.dictionaries = readVersions(in);
        if (items > 1)
            readPacked(in, request);
        in.leave();
        return;
    }
    case TakesSnapshots: request.snapshots = in.boolean(); return;
    default: in.skip();
    }
}

void writeAcks(CborWriter &out, const QList<Ack> &acks)
{
    out.array(acks.size());
    for (const Ack &ack : acks) {
        out.array(3).uint(ack.dseq).uint(quint8(ack.verdict));
        out.uint(ack.verdict == Verdict::Quarantined ? quint64(ack.reason) : ack.seq);
    }
}

void readAck(CborReader &in, SyncResponse &response)
{
    in.enterArray(3, 8);
    Ack ack;
    ack.dseq = in.uint();
    const quint64 verdict = in.uint();
    if (verdict < 1 || verdict > quint64(Verdict::Quarantined))
        in.fail();
    ack.verdict = Verdict(verdict);
    const quint64 last = in.uint();
    if (ack.verdict == Verdict::Quarantined)
        ack.reason = QuarantineReason(qMin(last, quint64(std::numeric_limits<quint8>::max())));
    else
        ack.seq = last;
    in.leave();
    response.acks.append(ack);
}

void readLease(CborReader &in, SyncResponse &response)
{
    const auto span = [&in] { return qint64(qMin(in.uint(), longestLeaseSeconds)) * secondMs; };
    in.enterArray(3, 8);
    LeaseTerms terms;
    terms.remindMs = span();
    terms.endMs = span();
    terms.keysMs = span();
    in.leave();
    response.lease = terms;
}

void readResponseField(CborReader &in, SyncResponse &response)
{
    switch (in.uint()) {
    case ServerTime: response.serverTime.ms = in.integer(); return;
    case ServerGeneration:
        if (const auto id = Uuid::fromBytes(in.bytes(Uuid::size)))
            response.generation = *id;
        else
            in.fail();
        response.sameGeneration = false;
        return;
    case Acks:
        for (qsizetype n = in.enterArray(0, limits::changesPerPush); n > 0 && in.ok(); --n)
            readAck(in, response);
        in.leave();
        return;
    case More: response.more = in.boolean(); return;
    case NextAfter: response.nextAfterSeconds = quint32(in.uint()); return;
    case Ended: response.ended = readScopes(in); return;
    case Forked: response.forked = readScopes(in); return;
    case ViewFits: response.viewFits = in.boolean(); return;
    case Lease: readLease(in, response); return;
    case Dictionaries: response.dictionaries = readVersions(in); return;
    case Snapshots:
        for (qsizetype n = in.enterArray(0, limits::cursors); n > 0 && in.ok(); --n) {
            if (auto offer = readSnapshotOffer(in))
                response.snapshots.append(*std::move(offer));
        }
        in.leave();
        return;
    case Buckets: response.buckets = readExactly(in, viewBuckets * bucketHashBytes); return;
    default: in.skip();
    }
}

} // namespace

const char *quarantineReasonName(QuarantineReason reason)
{
    switch (reason) {
    case QuarantineReason::None: return "none";
    case QuarantineReason::NoGrant: return "no_grant";
    case QuarantineReason::RoleMayNot: return "role_may_not";
    case QuarantineReason::Malformed: return "malformed";
    case QuarantineReason::GrantEnded: return "grant_ended";
    case QuarantineReason::NotOwner: return "not_owner";
    }
    return "unknown"; // a newer server's
}

QByteArray encodeSyncRequest(const SyncRequest &request)
{
    const bool wait = request.waitSeconds > 0;
    const bool budget = request.maxBytes > 0;
    const bool view = !request.view.isEmpty();
    const QByteArray plain = encodePush(request.push);
    const bool packs = request.packWith != 0 && request.dictionaries;
    const QByteArray packed = packs ? packPush(plain, request.packWith) : QByteArray();
    const bool push = packed.isEmpty() && (!view || !request.push.isEmpty());
    const bool app = !view || !request.app.isEmpty();
    const bool schema = !view || request.schema != 0;
    CborWriter out;
    out.map(2 + (app ? 1 : 0) + (schema ? 1 : 0) + (request.generation ? 1 : 0) + (push ? 1 : 0) + (wait ? 1 : 0)
            + (budget ? 1 : 0) + (request.snapshots ? 1 : 0) + (request.dictionaries ? 1 : 0));
    out.uint(Protocol).uint(request.protocol);
    if (app)
        out.uint(App).text(request.app);
    if (schema)
        out.uint(Schema).uint(request.schema);
    if (request.generation)
        out.uint(Generation).bytes(request.generation->view());
    if (!view) {
        out.uint(Cursors).array(request.cursors.size());
        for (const Cursor &cursor : request.cursors)
            writeCursor(out, cursor);
    }
    if (push)
        out.uint(Push).raw(plain);
    if (wait)
        out.uint(Wait).uint(request.waitSeconds);
    if (budget)
        out.uint(MaxBytes).uint(request.maxBytes);
    if (view)
        out.uint(View).bytes(request.view);
    if (request.snapshots)
        out.uint(TakesSnapshots).boolean(true);
    if (request.dictionaries) {
        out.uint(Packing).array(packed.isEmpty() ? 1 : 2);
        writeVersions(out, *request.dictionaries);
        if (!packed.isEmpty())
            out.bytes(packed);
    }
    return out.take();
}

Result<SyncRequest> decodeSyncRequest(QByteArrayView data)
{
    if (data.size() > limits::requestBytes)
        return fail(ErrorCode::TooLarge, u"sync request"_s);
    CborReader in(data);
    SyncRequest request;
    for (qsizetype n = in.enterMap(mapPairs); n > 0 && in.ok(); --n)
        readRequestField(in, request);
    in.leave();
    if (!request.view.isEmpty() && !request.cursors.isEmpty())
        in.fail(); // one of them would have to be believed
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"sync request"_s);
    return request;
}

QByteArray encodeSyncHeader(const SyncResponse &response)
{
    // A lean answer leaves out what its reader knows to be so where it is not said.
    const bool generation = !response.sameGeneration;
    const bool acks = !response.dictionaries || !response.acks.isEmpty();
    CborWriter out;
    out.map(1 + (generation ? 1 : 0) + (acks ? 1 : 0) + (response.more ? 1 : 0) + (response.nextAfterSeconds ? 1 : 0)
            + (response.ended.isEmpty() ? 0 : 1) + (response.viewFits ? 1 : 0) + (response.buckets.isEmpty() ? 0 : 1)
            + (response.forked ? 1 : 0) + (response.lease ? 1 : 0) + (response.snapshots.isEmpty() ? 0 : 1)
            + (response.dictionaries ? 1 : 0));
    out.uint(ServerTime).integer(response.serverTime.ms);
    if (generation)
        out.uint(ServerGeneration).bytes(response.generation.view());
    if (acks)
        writeAcks(out.uint(Acks), response.acks);
    if (response.more)
        out.uint(More).boolean(true);
    if (response.nextAfterSeconds)
        out.uint(NextAfter).uint(response.nextAfterSeconds);
    if (!response.ended.isEmpty())
        writeScopes(out.uint(Ended), response.ended);
    if (response.viewFits)
        out.uint(ViewFits).boolean(*response.viewFits);
    if (!response.buckets.isEmpty())
        out.uint(Buckets).bytes(response.buckets);
    if (response.forked)
        writeScopes(out.uint(Forked), *response.forked);
    if (response.lease) {
        out.uint(Lease).array(3).uint(quint64(response.lease->remindMs / secondMs));
        out.uint(quint64(response.lease->endMs / secondMs)).uint(quint64(response.lease->keysMs / secondMs));
    }
    if (!response.snapshots.isEmpty()) {
        out.uint(Snapshots).array(response.snapshots.size());
        for (const SnapshotOffer &offer : response.snapshots)
            writeSnapshotOffer(out, offer);
    }
    if (response.dictionaries)
        writeVersions(out.uint(Dictionaries), *response.dictionaries);
    return out.take();
}

QByteArray encodeSyncResponse(const SyncResponse &response)
{
    QByteArray out = encodeSyncHeader(response);
    for (const Frame &frame : response.frames)
        out.append(encodeFrame(frame));
    return out;
}

Result<SyncResponse> decodeSyncResponse(QByteArrayView data)
{
    const auto headerSize = firstItem(data);
    if (!headerSize)
        return fail(ErrorCode::Protocol, u"sync response"_s);
    CborReader in(data.first(*headerSize));
    SyncResponse response{{}, *Uuid::fromBytes(QByteArray(Uuid::size, '\0')), {}, false, 0, {}, {}};
    response.sameGeneration = true;
    for (qsizetype n = in.enterMap(mapPairs); n > 0 && in.ok(); --n)
        readResponseField(in, response);
    in.leave();
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"sync response header"_s);
    for (QByteArrayView rest = data.sliced(*headerSize); !rest.isEmpty();) {
        const auto size = firstItem(rest);
        auto frame = size ? decodeFrame(rest.first(*size)) : Result<Frame>(fail(ErrorCode::Protocol, u"frame"_s));
        if (!frame)
            return frame.error();
        response.frames.append(*std::move(frame));
        rest = rest.sliced(*size);
    }
    return response;
}

} // namespace doorstep::core
