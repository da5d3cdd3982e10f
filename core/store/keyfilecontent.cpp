// SPDX-License-Identifier: Apache-2.0
#include "core/store/keyfilecontent.h"

#include "core/wire/cbor.h"

#include <sodium.h>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 formatVersion = 1;
constexpr quint64 argon2id = 1;
constexpr qsizetype checksumBytes = 32;
constexpr qsizetype nameBytes = 64;

[[nodiscard]] QByteArray checksum(
    QByteArrayView fixed, const std::array<QByteArray, KeyfileContent::slotCount> &wraps, QByteArrayView state)
{
    QByteArray all = fixed.toByteArray();
    for (const QByteArray &slot : wraps)
        all += slot;
    all += state;
    QByteArray sum(checksumBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sum.size()),
        reinterpret_cast<const unsigned char *>(all.constData()), quint64(all.size()), nullptr, 0);
    return sum;
}

[[nodiscard]] QByteArray encodedState(const KeyfileContent::State &state)
{
    CborWriter out;
    out.array(5).uint(state.revision).uint(state.tries).integer(state.triedSinceBootMs).text(state.triedBoot);
    out.uint(state.databaseGeneration);
    return out.take();
}

[[nodiscard]] std::optional<KeyfileContent::State> decodedState(QByteArrayView bytes)
{
    CborReader in(bytes);
    KeyfileContent::State state;
    in.enterArray(5, 32);
    state.revision = in.uint();
    state.tries = in.uint();
    state.triedSinceBootMs = in.integer();
    state.triedBoot = in.text(nameBytes);
    state.databaseGeneration = in.uint();
    in.leave();
    return in.finished() ? std::optional(state) : std::nullopt;
}

[[nodiscard]] std::optional<KeyfileContent::Fixed> decodeFixed(QByteArrayView bytes)
{
    CborReader in(bytes);
    in.enterArray(8, 8);
    const auto user = UserId::fromBytes(in.bytes(Uuid::size));
    const auto device = DeviceId::fromBytes(in.bytes(Uuid::size));
    const QByteArray organisationKey = in.bytes(crypto_box_PUBLICKEYBYTES);
    const quint64 generation = in.uint();
    const quint64 algorithm = in.uint();
    in.enterArray(2, 2);
    const quint64 passes = in.uint();
    const quint64 memoryBytes = in.uint();
    in.leave();
    const QByteArray salt = in.bytes(KeyfileContent::saltBytes);
    const QString vaultKey = in.text(nameBytes);
    in.leave();
    if (!in.finished() || !user || !device || organisationKey.size() != crypto_box_PUBLICKEYBYTES
        || algorithm != argon2id || salt.size() != KeyfileContent::saltBytes)
        return std::nullopt;
    return KeyfileContent::Fixed{{*user, *device, organisationKey}, generation, {passes, memoryBytes}, salt, vaultKey};
}

} // namespace

QByteArray KeyfileContent::encodedFixed() const
{
    CborWriter out;
    out.array(8).bytes(fixed.owner.user.view()).bytes(fixed.owner.device.view()).bytes(fixed.owner.organisationKey);
    out.uint(fixed.generation).uint(argon2id).array(2).uint(fixed.cost.passes).uint(fixed.cost.memoryBytes);
    out.bytes(fixed.salt).text(fixed.vaultKey);
    return out.take();
}

QByteArray KeyfileContent::encoded() const
{
    const QByteArray fixedBytes = encodedFixed();
    const QByteArray stateBytes = encodedState(state);
    CborWriter out;
    out.array(5).uint(formatVersion).bytes(fixedBytes).array(qsizetype(slotCount));
    for (const QByteArray &slot : wraps)
        out.bytes(slot);
    out.bytes(stateBytes).bytes(checksum(fixedBytes, wraps, stateBytes));
    return out.take();
}

Result<KeyfileContent> KeyfileContent::decode(QByteArrayView bytes)
{
    const auto damaged = [] { return fail(ErrorCode::Damaged, u"the keyfile fails its check"_s); };
    if (bytes.size() > mostBytes)
        return damaged();
    CborReader in(bytes);
    in.enterArray(1, 32);
    const quint64 version = in.uint();
    if (in.ok() && version > formatVersion)
        return fail(ErrorCode::TooNew, u"the keyfile was written by a newer version"_s);
    const QByteArray fixedBytes = in.bytes(mostBytes);
    std::array<QByteArray, slotCount> wraps;
    in.enterArray(qsizetype(slotCount), qsizetype(slotCount));
    for (QByteArray &slot : wraps)
        slot = in.bytes(slotBytes);
    in.leave();
    const QByteArray stateBytes = in.bytes(mostBytes);
    const QByteArray sum = in.bytes(checksumBytes);
    in.leave();
    if (!in.finished() || version != formatVersion || sum != checksum(fixedBytes, wraps, stateBytes))
        return damaged();
    auto fixed = decodeFixed(fixedBytes);
    auto state = decodedState(stateBytes);
    for (const QByteArray &slot : wraps) {
        if (slot.size() != slotBytes)
            return damaged();
    }
    if (!fixed || !state)
        return damaged();
    return KeyfileContent{std::move(*fixed), std::move(wraps), std::move(*state)};
}

} // namespace doorstep::core
