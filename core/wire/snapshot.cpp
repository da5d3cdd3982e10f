// SPDX-License-Identifier: Apache-2.0
#include "core/wire/snapshot.h"

#include "core/wire/changecodec.h"
#include "core/wire/compression.h"
#include "core/wire/limits.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 format = 1;
constexpr qsizetype headItems = 7;
constexpr qsizetype headItemsMax = 16;
constexpr qsizetype offerItems = 5;
constexpr qsizetype offerItemsMax = 16;
constexpr qsizetype hashBytes = 32;
constexpr int compressionLevel = 3; // made once and sent many times

QByteArray encodeHead(const SnapshotHead &head)
{
    CborWriter out;
    out.array(headItems).uint(format).bytes(head.scope.view()).uint(quint8(head.kind)).uint(head.epoch);
    out.uint(head.seq).bytes(head.headHash).array(head.numbers.size());
    for (const auto &[device, dseq] : head.numbers)
        out.array(2).bytes(device.view()).uint(dseq);
    return out.take();
}

Result<SnapshotHead> decodeHead(QByteArrayView item)
{
    CborReader in(item);
    in.enterArray(headItems, headItemsMax);
    const bool known = in.uint() == format;
    const auto scope = readId<ScopeTag>(in);
    const quint64 kind = in.uint();
    const quint64 epoch = in.uint();
    const Seq seq = in.uint();
    QByteArray hash = in.bytes(hashBytes);
    QList<std::pair<DeviceId, quint64>> numbers;
    for (qsizetype n = in.enterArray(0, limits::devicesOfScope); n > 0 && in.ok(); --n) {
        in.enterArray(2, 8);
        const auto device = readId<DeviceTag>(in);
        const quint64 dseq = in.uint();
        in.leave();
        if (in.ok())
            numbers.append({*device, dseq});
    }
    in.leave();
    in.leave();
    if (!in.finished() || !known || kind < 1 || kind > lastScopeKind || hash.size() != hashBytes || seq == 0)
        return fail(ErrorCode::Protocol, u"head of a snapshot"_s);
    return SnapshotHead{*scope, ScopeKind(kind), quint32(epoch), seq, std::move(hash), std::move(numbers)};
}

} // namespace

void writeSnapshotOffer(CborWriter &out, const SnapshotOffer &offer)
{
    out.array(offerItems).bytes(offer.scope.view()).uint(offer.epoch).uint(offer.seq);
    out.uint(quint64(offer.size)).bytes(offer.sha256);
}

std::optional<SnapshotOffer> readSnapshotOffer(CborReader &in)
{
    in.enterArray(offerItems, offerItemsMax);
    const auto scope = readId<ScopeTag>(in);
    const quint64 epoch = in.uint();
    const Seq seq = in.uint();
    const quint64 size = in.uint();
    QByteArray sha256 = in.bytes(hashBytes);
    in.leave();
    if (seq == 0 || size == 0 || size > quint64(limits::snapshotBytes) || sha256.size() != hashBytes)
        in.fail();
    if (!in.ok())
        return std::nullopt;
    return SnapshotOffer{*scope, quint32(epoch), seq, qint64(size), std::move(sha256)};
}

QString snapshotPath(const SnapshotOffer &offer)
{
    return u"/v1/snapshot/%1/%2/%3"_s.arg(offer.scope.toString()).arg(offer.epoch).arg(offer.seq);
}

SnapshotWriter::SnapshotWriter(const SnapshotHead &head) : m_bytes(encodeHead(head)) {}

Result<Done> SnapshotWriter::add(QByteArrayView block)
{
    if (block.size() > limits::snapshotBlockMax)
        return fail(ErrorCode::TooLarge, u"block of a snapshot"_s);
    const QByteArray packed = compress(block, compressionLevel);
    if (packed.isEmpty())
        return fail(ErrorCode::Internal, u"a block of a snapshot cannot be packed"_s);
    CborWriter out;
    m_bytes.append(out.bytes(packed).data());
    if (m_bytes.size() > limits::snapshotBytes)
        return fail(ErrorCode::TooLarge, u"snapshot"_s);
    return Done{};
}

Result<Snapshot> Snapshot::open(const SnapshotOffer &offer, QByteArray bytes)
{
    if (bytes.size() != offer.size || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != offer.sha256)
        return fail(ErrorCode::Protocol, u"other bytes than the snapshot's"_s);
    const auto headSize = firstItem(bytes);
    auto head = headSize ? decodeHead(QByteArrayView(bytes).first(*headSize))
                         : Result<SnapshotHead>(fail(ErrorCode::Protocol, u"snapshot"_s));
    if (!head)
        return head.error();
    if (head->scope != offer.scope || head->epoch != offer.epoch || head->seq != offer.seq)
        return fail(ErrorCode::Protocol, u"another snapshot than was offered"_s);
    Snapshot snapshot(*std::move(head), std::move(bytes));
    for (qsizetype at = *headSize; at < snapshot.m_bytes.size();) {
        const auto size = firstItem(QByteArrayView(snapshot.m_bytes).sliced(at));
        if (!size)
            return fail(ErrorCode::Protocol, u"block of a snapshot"_s);
        snapshot.m_blocks.append({at, *size});
        at += *size;
    }
    return snapshot;
}

Result<QByteArray> Snapshot::block(qsizetype place) const
{
    const auto [at, length] = m_blocks.at(place);
    CborReader in(QByteArrayView(m_bytes).sliced(at, length));
    const QByteArray packed = in.bytes(limits::snapshotBlockMax);
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"block of a snapshot"_s);
    return decompress(packed, limits::snapshotBlockMax);
}

} // namespace doorstep::core
