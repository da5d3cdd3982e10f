// SPDX-License-Identifier: Apache-2.0
#include "core/wire/frame.h"

#include "core/wire/changecodec.h"
#include "core/wire/compression.h"
#include "core/wire/limits.h"

#include <QHash>

#include <utility>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

enum class Encoding : quint8 { Plain = 0, Zstd = 1, Dictionary = 2 };
constexpr int compressionLevel = 1; // level 3 costs nearly twice the time for 5 % fewer bytes
constexpr qsizetype worthCompressing = 200;
constexpr qsizetype worthPacking = 40; // with a dictionary
constexpr qsizetype hashBytes = 32;
constexpr qsizetype shortHashBytes = 8;
constexpr qsizetype frameItems = 7;
constexpr qsizetype frameItemsMax = 16;
constexpr qsizetype payloadItems = 3;
constexpr qsizetype payloadItemsMax = 8;
constexpr qsizetype placedItems = 3;
constexpr qsizetype placedItemsMax = 8;

/// The authors and devices of a frame are few: each is sent once and then named by its place in a table.
class IdTable
{
public:
    quint64 place(const Uuid &id)
    {
        const auto known = m_places.constFind(id);
        if (known != m_places.cend())
            return *known;
        m_ids.append(id);
        return m_places[id] = quint64(m_ids.size() - 1);
    }
    void write(CborWriter &out) const
    {
        out.array(m_ids.size());
        for (const Uuid &id : m_ids)
            out.bytes(id.view());
    }

private:
    QHash<Uuid, quint64> m_places;
    QList<Uuid> m_ids;
};

template<class Tag>
QList<Id<Tag>> readTable(CborReader &in)
{
    QList<Id<Tag>> ids;
    for (qsizetype n = in.enterArray(0, limits::changesPerFrame); n > 0 && in.ok(); --n) {
        if (const auto id = readId<Tag>(in))
            ids.append(*id);
    }
    in.leave();
    return ids;
}

QByteArray encodePayload(const QList<Frame::Item> &items)
{
    IdTable authors;
    IdTable devices;
    CborWriter list;
    list.array(items.size());
    for (const Frame::Item &item : items) {
        if (const auto *own = std::get_if<OwnEcho>(&item)) {
            list.uint(own->dseq);
            continue;
        }
        const auto &placed = std::get<PlacedChange>(item);
        list.array(placedItems).uint(authors.place(placed.author)).uint(devices.place(placed.device));
        writeChange(list, placed.change);
    }
    CborWriter out;
    out.array(payloadItems);
    authors.write(out);
    devices.write(out);
    return out.raw(list.data()).take();
}

bool readItem(CborReader &in, Frame &frame, const QList<UserId> &authors, const QList<DeviceId> &devices)
{
    if (in.isInteger()) {
        frame.items.append(OwnEcho{in.uint()});
        return in.ok();
    }
    in.enterArray(placedItems, placedItemsMax);
    const quint64 author = in.uint();
    const quint64 device = in.uint();
    auto change = readChange(in);
    in.leave();
    if (!in.ok() || !change || author >= quint64(authors.size()) || device >= quint64(devices.size()))
        return false;
    const Seq seq = frame.from + Seq(frame.items.size());
    frame.items.append(PlacedChange{*std::move(change), seq, authors[qsizetype(author)], devices[qsizetype(device)]});
    return true;
}

Result<Done> decodePayload(QByteArrayView payload, Frame &frame)
{
    CborReader in(payload);
    in.enterArray(payloadItems, payloadItemsMax);
    const auto authors = readTable<User>(in);
    const auto devices = readTable<DeviceTag>(in);
    const qsizetype count = in.enterArray(1, limits::changesPerFrame);
    frame.items.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        if (!readItem(in, frame, authors, devices))
            return fail(ErrorCode::Protocol, u"frame item"_s);
    }
    in.leave();
    in.leave();
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"frame payload"_s);
    return Done{};
}

// As it travels, and how.
std::pair<Encoding, QByteArray> smallest(const QByteArray &plain, DictionaryVersion dictionary)
{
    if (dictionary != 0) {
        const QByteArray packed = plain.size() >= worthPacking ? pack(plain, dictionary) : QByteArray();
        if (!packed.isEmpty() && packed.size() < plain.size())
            return {Encoding::Dictionary, packed};
        return {Encoding::Plain, plain};
    }
    const QByteArray packed = plain.size() >= worthCompressing ? compress(plain, compressionLevel) : QByteArray();
    if (!packed.isEmpty() && packed.size() < plain.size())
        return {Encoding::Zstd, packed};
    return {Encoding::Plain, plain};
}

Result<QByteArray> expanded(quint64 encoding, const QByteArray &body)
{
    switch (encoding) {
    case quint64(Encoding::Plain): return body;
    case quint64(Encoding::Zstd): return decompress(body, limits::frameBytesMax);
    case quint64(Encoding::Dictionary): return unpack(body, limits::frameBytesMax);
    default: return fail(ErrorCode::Protocol, u"frame encoding %1"_s.arg(encoding));
    }
}

} // namespace

QByteArray encodeFrame(const Frame &frame, const FrameForm &form)
{
    const auto [encoding, payload] = smallest(encodePayload(frame.items), form.dictionary);
    CborWriter out;
    out.array(frameItems)
        .bytes(frame.scope.view())
        .uint(quint8(frame.kind))
        .uint(frame.epoch)
        .uint(frame.from)
        .uint(quint8(encoding))
        .bytes(payload)
        .bytes(form.shortHead ? frame.headHash.first(qMin(shortHashBytes, frame.headHash.size())) : frame.headHash);
    return out.take();
}

Result<Frame> decodeFrame(QByteArrayView data)
{
    CborReader in(data);
    in.enterArray(frameItems, frameItemsMax);
    const auto scope = readId<ScopeTag>(in);
    const quint64 kind = in.uint();
    const quint64 epoch = in.uint();
    const Seq from = in.uint();
    const quint64 encoding = in.uint();
    const QByteArray body = in.bytes(limits::frameBytesMax);
    QByteArray headHash = in.bytes(hashBytes);
    in.leave();
    const bool hashed = headHash.size() == hashBytes || headHash.size() == shortHashBytes;
    if (!in.finished() || kind < 1 || kind > lastScopeKind || from == 0 || !hashed)
        return fail(ErrorCode::Protocol, u"frame"_s);
    Frame frame{*scope, ScopeKind(kind), quint32(epoch), from, {}, std::move(headHash)};
    auto plain = expanded(encoding, body);
    if (!plain)
        return plain.error();
    if (auto done = decodePayload(*plain, frame); !done)
        return done.error();
    return frame;
}

} // namespace doorstep::core
