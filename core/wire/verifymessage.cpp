// SPDX-License-Identifier: Apache-2.0
#include "core/wire/verifymessage.h"

#include "core/wire/changecodec.h"
#include "core/wire/limits.h"

#include <QSet>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// Keys of the two maps. Never reused.
enum RequestKey : quint64 { Protocol, App, Holdings };
enum ResponseKey : quint64 { ServerTime, Differ, Later };

constexpr qsizetype mapPairs = 32;
constexpr qsizetype growth = 8; // items that a newer version may add
constexpr qsizetype appBytes = 200;

std::optional<Holding> readHolding(CborReader &in)
{
    in.enterArray(6, 6 + growth);
    const auto scope = readId<ScopeTag>(in);
    const Seq seq = in.uint();
    const quint64 epoch = in.uint();
    const QByteArray head = in.bytes(Cursor::headBytes);
    const quint64 records = in.uint();
    const quint64 sum = in.uint();
    in.leave();
    if (seq == 0 || head.size() != Cursor::headBytes)
        in.fail(); // of what was never received nothing can be said
    if (!in.ok())
        return std::nullopt;
    return Holding{{*scope, seq, quint32(epoch), head}, {records, sum}};
}

void readHoldings(CborReader &in, VerifyRequest &request)
{
    QSet<ScopeId> named; // one twice would be work twice
    for (qsizetype n = in.enterArray(0, limits::cursors); n > 0 && in.ok(); --n) {
        const auto holding = readHolding(in);
        if (!holding || named.contains(holding->cursor.scope)) {
            in.fail();
            return;
        }
        named.insert(holding->cursor.scope);
        request.holdings.append(*holding);
    }
    in.leave();
}

void readDifferent(CborReader &in, VerifyResponse &response)
{
    for (qsizetype n = in.enterArray(0, limits::cursors); n > 0 && in.ok(); --n) {
        in.enterArray(3, 3 + growth);
        const auto scope = readId<ScopeTag>(in);
        const quint64 records = in.uint();
        const quint64 sum = in.uint();
        in.leave();
        if (in.ok())
            response.different.append({*scope, {records, sum}});
    }
    in.leave();
}

void readLater(CborReader &in, VerifyResponse &response)
{
    for (qsizetype n = in.enterArray(0, limits::cursors); n > 0 && in.ok(); --n) {
        if (const auto scope = readId<ScopeTag>(in))
            response.later.append(*scope);
    }
    in.leave();
}

} // namespace

QByteArray encodeVerifyRequest(const VerifyRequest &request)
{
    CborWriter out;
    out.map(3).uint(Protocol).uint(request.protocol).uint(App).text(request.app);
    out.uint(Holdings).array(request.holdings.size());
    for (const Holding &holding : request.holdings) {
        const Cursor &cursor = holding.cursor;
        out.array(6).bytes(cursor.scope.view()).uint(cursor.seq).uint(cursor.epoch).bytes(cursor.head);
        out.uint(holding.held.records).uint(holding.held.sum);
    }
    return out.take();
}

Result<VerifyRequest> decodeVerifyRequest(QByteArrayView data)
{
    if (data.size() > limits::verifyBytes)
        return fail(ErrorCode::TooLarge, u"verify request"_s);
    CborReader in(data);
    VerifyRequest request;
    for (qsizetype n = in.enterMap(mapPairs); n > 0 && in.ok(); --n) {
        switch (in.uint()) {
        case Protocol: request.protocol = quint32(in.uint()); break;
        case App: request.app = in.text(appBytes); break;
        case Holdings: readHoldings(in, request); break;
        default: in.skip();
        }
    }
    in.leave();
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"verify request"_s);
    return request;
}

QByteArray encodeVerifyResponse(const VerifyResponse &response)
{
    CborWriter out;
    out.map(1 + (response.different.isEmpty() ? 0 : 1) + (response.later.isEmpty() ? 0 : 1));
    out.uint(ServerTime).integer(response.serverTime.ms);
    if (!response.different.isEmpty()) {
        out.uint(Differ).array(response.different.size());
        for (const VerifyResponse::Different &one : response.different)
            out.array(3).bytes(one.scope.view()).uint(one.held.records).uint(one.held.sum);
    }
    if (!response.later.isEmpty()) {
        out.uint(Later).array(response.later.size());
        for (const ScopeId &scope : response.later)
            out.bytes(scope.view());
    }
    return out.take();
}

Result<VerifyResponse> decodeVerifyResponse(QByteArrayView data)
{
    CborReader in(data);
    VerifyResponse response;
    for (qsizetype n = in.enterMap(mapPairs); n > 0 && in.ok(); --n) {
        switch (in.uint()) {
        case ServerTime: response.serverTime.ms = in.integer(); break;
        case Differ: readDifferent(in, response); break;
        case Later: readLater(in, response); break;
        default: in.skip();
        }
    }
    in.leave();
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"verify response"_s);
    return response;
}

} // namespace doorstep::core
