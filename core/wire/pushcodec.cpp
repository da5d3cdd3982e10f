// SPDX-License-Identifier: Apache-2.0
#include "core/wire/pushcodec.h"

#include "core/wire/changecodec.h"
#include "core/wire/limits.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype dictionariesAtMost = 16;
constexpr qsizetype worthPacking = 64;

std::optional<PushGroup> readGroup(CborReader &in)
{
    in.enterArray(3, 8);
    const auto scope = readId<ScopeTag>(in);
    const quint64 kind = in.uint();
    if (kind < 1 || kind > lastScopeKind)
        in.fail();
    QList<Change> changes;
    for (qsizetype n = in.enterArray(1, limits::changesPerPush); n > 0 && in.ok(); --n) {
        if (auto change = readChange(in))
            changes.append(*std::move(change));
    }
    in.leave();
    in.leave();
    return in.ok() ? std::optional(PushGroup{*scope, ScopeKind(kind), std::move(changes)}) : std::nullopt;
}

} // namespace

QByteArray encodePush(const QList<PushGroup> &push)
{
    CborWriter out;
    out.array(push.size());
    for (const PushGroup &group : push) {
        out.array(3).bytes(group.scope.view()).uint(quint8(group.kind)).array(group.changes.size());
        for (const Change &change : group.changes)
            writeChange(out, change);
    }
    return out.take();
}

QList<PushGroup> readPush(CborReader &in)
{
    QList<PushGroup> push;
    for (qsizetype n = in.enterArray(0, limits::cursors); n > 0 && in.ok(); --n) {
        if (auto group = readGroup(in))
            push.append(*std::move(group));
    }
    in.leave();
    return push;
}

QByteArray packPush(const QByteArray &encoded, DictionaryVersion version)
{
    const QByteArray packed = encoded.size() >= worthPacking ? pack(encoded, version) : QByteArray();
    return packed.size() < encoded.size() ? packed : QByteArray();
}

Result<QList<PushGroup>> unpackPush(QByteArrayView packed)
{
    const auto plain = unpack(packed, limits::requestBytes);
    if (!plain)
        return plain.error();
    CborReader in(*plain);
    QList<PushGroup> push = readPush(in);
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"packed push"_s);
    return push;
}

void writeVersions(CborWriter &out, const QList<DictionaryVersion> &versions)
{
    out.array(versions.size());
    for (const DictionaryVersion version : versions)
        out.uint(version);
}

QList<DictionaryVersion> readVersions(CborReader &in)
{
    QList<DictionaryVersion> versions;
    for (qsizetype n = in.enterArray(0, dictionariesAtMost); n > 0 && in.ok(); --n)
        versions.append(DictionaryVersion(in.uint()));
    in.leave();
    return versions;
}

} // namespace doorstep::core
